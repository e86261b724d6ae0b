/**
 * What refuses in so many words in English: to decline, to pass, to turn it down, in whatever order, and the nouns for it. Whoever
 * says so means the answer, and not something that they tell. Sources of regular expressions over lower-case text with single
 * spaces.
 */

const IT =
  '(?:it|this|that|these|you|her|him|them|dana|(?:the|your|this|that|such an?) (?:kind )?(?:intro\\p{L}*|offer|invitation|request|opportunity|idea|suggestion|proposal))(?: one| all)?'
const END =
  "(?=$|[,;:!–—]| (?:thanks|thank you|ta|sorry|i'm|mate|love|and|but|though|then|because|since|as|for (?:me|us|now|once)|from|here|this time|again|either))"
const REFUSE = `(?:(?:decline|refuse|abstain|demur|withdraw|desist)(?: ${IT})?|(?:bow|opt|back|duck|beg|stay|keep) out(?: of ${IT})?|say no(?: to ${IT})?|pass(?! on (?:what|my|some|any|all|whatever|everything)(?!\\p{L}))(?: on ${IT}| ${IT} up)?|turn ${IT} down|turn down ${IT}|(?:give|let) ${IT} (?:a miss|go|pass|drop|be)|sit ${IT} out|leave ${IT}(?: be| there| at that)?)`
const NOT = "(?<!(?:not|n't|never|rather than|instead of|hardly|why|would|could|mustn't)(?: \\p{L}+)? )"
const A_NO = '(?:no|nope|no thanks|no thank you|refusal|regrets|negative|pass)'

export const REFUSES = [
  // "Turn it down I must", "decline it shall be"
  `(?<=^|[,;:–—-] |(?:but|and|so|yet|thus|therefore|still) )${REFUSE},? (?:however |therefore |still )?(?:(?:i|we) (?:must|shall|will|do|have to|fear i must)|it (?:is|must be|shall be|will be|has to be))${END}`,
  // "I'm going to be brave and decline this one"
  `${NOT}(?:i|we)(?:'m going to|'re going to| am going to|'ll| will| must| shall| have to|'ve got to| need to| ought to| should|'d better| had better|'ve decided to| have decided to| think i'll)(?: \\p{L}+){1,5},? and (?:\\p{L}+ly |just |so |simply )?${REFUSE}(?! (?:it|this|that|her|him|them) (?:on|along|to))${END}`,
  // "Still not doing it"
  `(?<=^|[,;:–—-] |(?:i'm|i am|we're|we are|still|just|simply|so|and|but|definitely|really|afraid) )not (?:gonna |going to (?:be )?)?(?:do(?:ing)?|tak(?:e|ing)|hav(?:e|ing)|go(?:ing)? (?:for|with|through with|ahead with)|agree(?:ing)? to|say(?:ing)? yes to|sign(?:ing)? up (?:for|to)|touch(?:ing)?|entertain(?:ing)?|pursu(?:e|ing)) ${IT}${END}`,
  // "Please accept my no"
  `${NOT}(?:accept|take|consider|treat|count|regard|read|have|receive|note|record|log|register|mark)(?: \\p{L}+){0,3} (?:as )?(?:my|our|an?) (?:\\p{L}+ ){0,2}${A_NO}(?=$|[,;:!–—]| (?:in|with|and|from|to|for|as|but|on|rather)(?!\\p{L}))`,
  `${NOT}(?:put|mark|note|count|log|chalk) (?:me|us|this|it) (?:down |up )?as (?:an? )?(?:\\p{L}+ )?${A_NO}(?!\\p{L})`,
  `${NOT}(?:convey|send|give|pass on|express|offer|tender|extend|present|relay|transmit)(?: (?:her|him|them|you|\\p{L}+))? (?:my|our) (?:\\p{L}+ ){0,2}(?:regrets|refusal|no thanks|excuses)`,
  // "I've thought better of it"
  "(?<!(?:not|n't|never|before i|until i|lest i|in case i|if i) (?:\\p{L}+ )?)(?:thought|think|thinking) better of (?:it|this|that)",
  `${NOT}(?:have|had|having|'ve had) (?:a change of heart|cold feet)`,
  // "I have to let everything like this go"
  `${NOT}let (?:(?:everything|all|things|anything|projects?|stuff|requests?|invitations?)(?: (?:of|like))? (?:this|that|these|those|it)|it all|these things|all these|the rest) (?:go|slide|drop|pass|be)${END}`,
  // "I herewith decline to be introduced"
  "(?<=^|[,;:–—] ?|(?:and|but|so|yet|thus|that) )(?:i|we)(?: (?!never|rarely|seldom|hardly|usually|normally|often|always|almost|nearly|would|could|might|don't|can't|couldn't|won't|wouldn't|to|should|ever|did|had)\\p{L}+){0,2} (?:decline|refuse|demur|abstain)(?=$|[,;!–—]| (?:to(?! (?:let|say no|be put off|miss|wait)(?!\\p{L}))|your|the|this|it|her|with|any|all|such|an)(?!\\p{L}))",
  // "I would love to be the sort of person who says yes"
  "(?:i|we)(?:'d| would)(?: so| really| dearly)? (?:love|like|wish) to be (?:the|a|that) (?:sort|kind|type) of \\p{L}+ (?:who|that) (?:can |could |just )?(?:says? yes|do(?:es)?|agrees?|takes?|accepts?)",
  // "A yes from my heart and a no from my diary, and the diary wins"
  '(?<=^|and |but |as always |so )(?:the|my) (?:diary|calendar|head|doctor|no|noes|body|clock|workload|common sense|reason)(?: (?:always|usually|sadly|has|must))? (?:wins|has it|have it|prevails?|won|win)',
  // "That someone isn't me", "Just not by me"
  "(?:that|the) (?:someone|somebody|person|one|man|woman|guy|lucky \\p{L}+)(?: (?:is|was) (?:just |simply |probably )?not|'s not| isn't| ain't| won't be| wouldn't be) (?:me|us|i)(?!\\p{L})",
  '(?<=^|[,;–—] ?|just |only )not (?:by|with|for|through) (?:me|us)(?=$|[,;!])',
  '(?:answer|reply|respond|decide|vote)(?:s|ed|ing)?(?: (?:it|this|you|her|to (?:it|this|you|her)))? in the negative',
  '(?:remain|stay|be)(?: \\p{L}+)? an? (?:distant|silent|secret|remote|quiet) (?:admirer|fan|friend|well-wisher|supporter)|(?:admire|cheer|watch|applaud|support)(?: \\p{L}+){0,3} from (?:afar|a distance|here)',
  "don't (?:really |ever )?do (?:people|strangers|intro\\p{L}*|networking|meetings|small talk|new (?:people|faces|friends)|blind dates)(?=$|[,;!])",
  "(?:i'll|i will|i'd|we'll|have to|must|going to|gonna|need to|better|rather|to) pass on (?:your friend|meeting|the (?:intro\\p{L}*|offer|chance|meeting|opportunity|invitation)|(?:her|him|it)(?=$|[,;!]))",
  '(?:say|answer) (?:the opposite|otherwise|the reverse)(?=$|[,;!])',
  '(?:side|favou?r) of (?:no(?=$|[,;!])|declining|refusing|leaving (?:it|things)|staying (?:put|home|out))',
  '(?:thing|favou?r|service|kindness) (?:i|we) (?:can|could) do(?: (?:for )?\\p{L}+)?(?: is|\\x27s| would be)(?: to)? (?:stay (?:out|away|clear)|keep (?:out|away)|say no|decline|leave|step aside|not )',
  // "I'd like to take that back"
  `${NOT}(?:take|taking|took) (?:that|it|this|my (?:yes|word|consent|ok|okay|promise)) back|(?:withdraw|retract|rescind|revoke|cancel|unsay)(?:ing)? (?:it|that|this|my (?:yes|word|consent|ok|okay|agreement|answer))(?!\\p{L})`,
  "(?<=^|[,;] ?|please |kindly |so |and |but )don't (?:please )?(?:go ahead|proceed|go through with (?:it|this|that)|carry on with (?:it|this|that)|arrange (?:it|this|that|anything))(?=$|[,;!]| (?:with|on|and|i))",
  // "A principle never to meet people whose work I judge"
  '(?:principle|rule|policy|habit|point|practice)(?: of mine)?(?: of| is| is to)? (?:never|not)(?: to)? (?:meet|accept|tak|see|talk|speak|engag|correspond|deal|do|be introduced|mix|mak)\\p{L}*',
  // "A brilliant idea for someone twenty years younger"
  '(?:idea|offer|thing|plan|opportunity|chance|project|job|one|fun|adventure|intro\\p{L}*)(?: \\p{L}+)? for (?:someone|somebody|a person|people|those|a (?:wo)?man) (?:\\p{L}+ ){0,3}(?:younger|fitter|braver|keener|livelier|with (?:more|fewer|the time|time|energy|a free)|who (?:still|has|have|isn|likes|enjoys))',
  // "The sort of project I wish I had room for"
  'wish (?:that )?(?:i|we) (?:still )?had (?:the |more |some |any |half the )?(?:room|time|space|energy|capacity|strength|hours|bandwidth|legs|puff|stamina|nerve)(?: (?:for|to)(?! (?:write|say more|reply|explain|tell))(?!\\p{L})|$|[,;!])',
  // "In another life I'd say yes"
  "in (?:another|a different|a previous|a former|some other|a parallel) (?:life|world|universe|lifetime|decade|century),? (?:i|we)(?:'d| would)(?: (?:gladly|happily|certainly|definitely|probably|of course|absolutely|have))* (?:say yes|said yes|jump(?:ed)?|leap|leapt|love|loved|like|liked|accept(?:ed)?|agreed?|do (?:it|this|that)|been (?:delighted|glad|happy|there)|be (?:in|first|there|delighted|glad|happy|honou?red|thrilled|all over))",
  // "It will have to go ahead without me"
  '(?<!(?:band|team|shop|office|kids|family|boys|girls|staff|crew|others|choir) (?:can|will|could|may) )(?:go ahead|manage|cope|proceed|carry on|continue|happen|go on|(?:have|need) to do)(?: (?:fine|just fine|perfectly well|very well|well enough|quite well))? without (?:me|us|my \\p{L}+)(?! (?:on|for (?:a|an|one|two)|knowing|having|being|saying|asking))',
  // "My obligations prevent me from accepting new acquaintances"
  `(?:prevent|preclude|bar|keep|stop|forbid|debar|disqualify|prohibit|preclud|excuse|discourage)(?:s|ed|ing)? (?:me|us) (?:from )?(?:accept|meet|enter|tak|mak|form|join|hav|be|do|agree|say|add|correspond|engag|receiv|establish)\\p{L}*`,
  // "I've been told to stop saying yes to things"
  '(?:stop|quit|give up|cease|no longer|less|fewer) (?:saying|say|say(?:ing)?) yes(?: to (?:things|everything|everyone|people|such|all|so))?',
  // "I wish I could help here"
  'wish (?:so much |very much |that )?(?:i|we) could(?: (?:help|say yes|be (?:of )?(?:more |any )?(?:use|help|helpful)|oblige|do (?:it|this|that|more)|take (?:it|this|her|that)(?: on)?|join|accept|agree|manage(?: it)?|commit|contribute))?(?: (?:more|out|her|him|them|you|here|there|this time|with (?:this|that|it)))*(?=$|[,;!]| but| and (?:i|we)(?!\\p{L}))',
  // "I'd say yes if it were anyone but a journalist", "I'd love to if I had the time"
  "(?:i|we)(?:'d| would| should|'d have| would have|'d've)(?: (?:gladly|happily|certainly|definitely|probably|really|honestly|absolutely|of course))* (?:say yes|said yes|agree|accept|love to|like to|jump(?:ed)?|leap|do (?:it|this|that)|be (?:in|up for it|tempted|(?:very |more than |so |only too )?(?:happy|glad|delighted|pleased|keen|honou?red))|go for it)(?: [^.;!?]{1,40}?)?,? (?:if only|if|were it not|but for)(?: (?:only|it|she|he|this) were (?:anyone|anybody|anything|someone|somebody|something|any other)(?: \\p{L}+)? ?(?:but|else|other than|except)?| (?:i|we) (?:were(?:n't)? (?:ten |twenty |thirty |forty |\\d+ |a few |some )?(?:years )?(?:younger|fitter|well|not on my way|about to|already|retired)|wasn't (?:already|about|drowning|swamped|retired)|hadn't (?:already|given|just|promised|sworn)|didn't (?:already|hate|loathe))| for|n't)",
]

/** A no by its noun. */
export const NO_BY_NOUN = `(?:that's|that is|it's|it is|this is|call it|make it|i'm|mine's|as|my|a|an) (?:an? )?(?:\\p{L}+ )?${A_NO}(?!\\p{L})`
