/**
 * Consent in English as it is put together: who is willing, agrees to it, or gives leave to whoever asks, and what may then be
 * done. Sources of regular expressions over lower-case text with single spaces.
 */

/** Where a clause of theirs begins. */
const START =
  '(?<=^|[,;:–—] ?|(?<!\\p{L})(?:yes|yeah|and|so|then|well|certainly|that|sure|ok|please|do|just|pray|kindly) )'
const END = '(?=$|[,;:!–—])'
const SURELY =
  '(?:(?:very|quite|perfectly|entirely|absolutely|totally|more than|only too|fully|certainly|definitely|always|most|hereby|gladly|happily|of course|also|both|wholeheartedly|completely|humbly|gratefully|thankfully|willingly|readily|warmly|really|all) )*'
const INTRO = '(?:intro\\p{L}*|offer|contact|request|proposal|connection|invitation|suggestion|idea|plan)'
const IT = `(?:(?:it|this|that)(?=$|[,;:!–—])|(?:the|this|that|your|her|his|an?|such an?) (?:(?:kind|proposed|suggested|generous) )?${INTRO}|being (?:introduced|connected|contacted|put in))`
const WHOM =
  '(?:her|him|them|(?:miss|ms|mrs|mr|dr|prof)\\.? \\p{L}+|(?:the|this|your) (?:(?:young|good|poor|dear|nice) )?(?:lady|woman|man|gentleman|girl|lad|chap|fellow|person|friend|artist|author|writer|student)|(?!me |us |you |my |our |the |it |go |that |people |some\\p{L}* |any\\p{L}* |no\\p{L}* |every\\p{L}* )\\p{L}+)'
const ME = '(?:me|us)'
const CONTACT = `(?:come(?: (?:over|round|by|along|in|and (?:see|visit) ${ME}|to (?:${ME}|tea|lunch|dinner|supper|coffee)))?|write(?: (?:to )?${ME})?|(?:call|ring|phone|text|visit|e-?mail|message|contact|mail)(?: (?:on )?${ME})?|get in touch(?: with ${ME})?|be in touch|reach out(?: to ${ME})?|make contact|(?:drop|pop|call|stop) (?:by|in|round|over)|(?:drop|send) ${ME} (?:a|an|her|his|their) \\p{L}+|give ${ME} a \\p{L}+)`
/** And is told nothing else, or elsewhere. */
const PLAINLY =
  '(?! (?:some\\p{L}*|any(?:one|body)|else|back|elsewhere|off|again|first|after|once|if|when|until|before|next|in|another|dana|the|my|our|your|and (?:ask|find|try|apply)|to (?!me|us|tea|lunch|coffee|talk|discuss|arrange|fix|set|find|chat|say|introduce)|(?!me|us|at|on|any|whenever|directly|please|and|to|then|by|soon|over|straight|here|anyway|with|for|so|as|about|there|this|right|now|her|his|or)\\p{L}))'

export const WILLING = [
  `(?:tickled(?: pink)?|over the moon|chuffed|thrilled|delighted|glad|happy|pleased|honou?red) to (?:get to )?know (?!more|why|what|who|how|if|whether|when|where|which|that|it|first|about|a |the |some|you)\\p{L}+${END}`,
  `${START}(?:i'm |i am )?(?:(?:very|always|quite|totally|definitely|also) )*open to (?:${IT}|an? (?:(?:quick|short|brief) )?(?:chat|call|coffee|conversation|intro\\p{L}*|connection|meeting)|(?:meeting|talking (?:to|with)|hearing from) (?:her|him|them))${END}`,
  `(?:^|(?<=[,;:–—] |(?<!\\p{L})(?:i|we|yes|and|but|so|sure|ok|course) ))(?:i'll|we'll|will|can|i'd|would) (?:gladly |happily |certainly |always |definitely )?(?:take|do|accept|join|have) (?:the|a|an|her|his|their|that|this|one) (?:\\p{L}+ |\\d+ ?-?min\\p{L}* )?(?:call|meeting|intro\\p{L}*|coffee|chat|conversation|zoom)(?= (?:with|any|on|from|to (?:her|him|them))(?!\\p{L})|$|[,;:!–—])`,
  `^(?:yes,? |sure,? |ok,? )?(?:will|can|would) (?:gladly |happily |certainly )?(?:meet|talk to|speak to|speak with|talk with|chat to|chat with|see|help) (?:her|him|them)(?=$|[,;:!–—]| (?:any|this|next|on|for|by|over|via))`,
  `(?:glad|happy|pleased|delighted|honou?red) for (?:meet|know|talk|help|speak|helping|talking|speaking|meeting|knowing)(?:ing)?(?: (?:to|with))?(?: (?:her|him|them|\\p{L}+))?${END}`,
  `interested (?:in|on|to|for|by) (?:this|the|that|your|such an|an) (?:\\p{L}+ )?(?:intro\\p{L}*|contact|connection|exchange|proposal|offer|meeting)${END}`,
  `(?:(?:'d|would|will) (?:really |very much )?(?:like|love|be (?:glad|happy|delighted|pleased|honou?red|interested))|interested)(?: very much| really)? to (?:get to )?know (?!more|why|what|who|how|if|whether|when|where|which|that|it|first|about|a |the |some|exactly|everything)\\p{L}+(?: better| personally| a bit)?${END}`,
  `(?:it|this|that)(?:'s| is|'ll be| will be| would be|'d be) (?:(?:a|an|my|great|big|real|true) )*(?:pleasure|honou?r|joy|privilege)(?: (?:for|to) (?:me|us))?${END}`,
  '(?:my|our) (?:response|reply|answer|decision|reaction)(?: (?:to (?:this|that|it|you|your \\p{L}+)|here))? is (?:a |an )?(?:(?:very|definitely|certainly|clear|firm|most) )*(?:yes|positive|affirmative|favou?rable)(?=$|[,;:!–—])',
  '(?:i|we) (?:respond|answer|reply|react) (?:positively|affirmatively|in the affirmative|with a? ?yes)',
  `(?:i'm|i am) ${SURELY}positive about (?:it|this|that)${END}`,
  `${START}(?:from|on|for) (?:(?:my|our) (?:side|part|end)|me|us),? (?:(?:it|this|that)?(?:'s| is)? ?)(?:ok|okay|fine|a yes|yes|all good|agreed|good|no (?:problem|objection)s?)${END}`,
  `^(?:but |and |so )?(?:she|he|they|\\p{L}+)(?:'s| is|'re| are) ${SURELY}welcome${END}`,
  `(?:she|he|they|(?!i |we |you |it |this |that |who |people |some\\p{L}* |any\\p{L}* |no\\p{L}* )\\p{L}+) (?:can|may|could) (?:always |certainly |of course |gladly |simply |just )?(?:come|visit|pop|drop|stop|ring|see (?:me|us)|knock)(?: (?:me|us|by|in|over|round|along|here|and see))?(?: (?:me|us|the \\p{L}+))?(?=$|[,;!]| (?:any|when|if|on|after|before|at|for|to (?:me|us|the)))`,
  "(?:i'm|i am|then i'm) (?:her|his|their|your) (?:man|woman|girl|guy|lass|lad|person)(?=$|[,;:!–—])",
  "(?<!(?:never|not|n't) )(?:put|pass|send|steer|point|hand) (?:her|him|them) (?:(?:on|over|through|along) )*(?:to|onto|towards) me(?!\\p{L})",
  `(?:love|happy|glad|delighted|great|nice|like|good|lovely) to (?:be |get )?(?:back )?in touch(?: with (?:her|him|them)| again)?${END}`,
  'yes,? i (?:do )?want(?: to| it| this)?(?=$|[,;!])',
  '(?<=^|[,;] ?|(?<!\\p{L})(?:i|we|yes|do|definitely|really) )want to be (?:introduced|connected|put in touch)(?=$|[,;!]| to (?:her|him|them|alice))',
  `${START}(?:i am|i'm|we are|we're|am) ${SURELY}(?:agree|agreed|agreeable|amenable|willing|in agreement|in favou?r|at (?:her|his|their|your) (?:disposal|service|disposition)|(?:open|ready|available) (?:for|to) (?:it|this|that|her|him|them|(?:the|this|that|an?) ${INTRO}))(?=$|[,;!]| for an? \\p{L}+| (?:to|with|of) (?:${IT}|be introduced|meet|talk|speak|help|do so|receive))`,
  `(?:that|this|it)(?:'s| is| would be|'d be) ${SURELY}(?:agreeable|acceptable|welcome|convenient) (?:to|with|for|by) ${ME}${END}`,
  `^(?:yes,? )?(?:i|we) ${SURELY}(?:agree|consent|assent|accept|approve)(?: gladly| happily| of course| fully| completely| wholeheartedly| with \\p{L}+)?$`,
  `${START}(?:i|we) ${SURELY}(?:agree (?:to|with)|consent to|assent to|accept|approve(?: of)?|welcome|embrace) ${IT}(?! (?:of|that|in principle|but|only|if|when|once|unless|to (?!meet|be|talk|speak|connect|her|him|them|alice)))`,
  `${START}(?:i|we) ${SURELY}(?:agree|consent) to (?:be|being|meet|talk|speak|you) (?!sure|clear|fair|honest)\\p{L}+`,
  `${START}(?:i |we )?(?:hereby )?(?:confirm|give) my (?:(?:full|express|formal|written|wholehearted) )?(?:agreement|consent|assent|blessing|approval|permission)${END}`,
  `${START}intro\\p{L}* (?:accepted|approved|welcome|welcomed|agreed|ok|okay|granted)${END}`,
  `(?<!(?:never|not|n't|rather|to) )${START}(?:let|have|tell|ask|invite|bid) ${WHOM} (?:to )?(?:simply |just |please |do )?${CONTACT}${PLAINLY}`,
  `${START}(?:furnish|provide|supply) ${WHOM} with my \\p{L}+`,
  "my (?:door|house|studio|shop|workshop|office|kitchen|diary|inbox)(?:'s| is) (?:always |ever )?open(?=$|[,;!]| (?:to|for) (?:her|him|them|any|a friend|friends|\\p{L}+$))",
  `(?:glad|happy|pleased|delighted|honou?red|keen|nice|lovely|great) to (?:get to )?know (?:her|him|them|(?:miss|ms|mrs|mr|dr) \\p{L}+)${END}`,
  `(?:glad|happy|pleased|delighted|honou?red) to (?:comply with|grant|honou?r|oblige|follow|accept) (?:\\p{L}+'s|her|his|your|this|the|that) (?:(?:kind|little) )?(?:request|wish|wishes|suggestion|advice|offer|invitation|intro\\p{L}*)`,
  `${START}(?:i'm |i am )?(?:ready|prepared|content) to (?:meet|talk to|speak to|speak with|talk with|hear from|receive) (?:her|him|them|(?:miss|ms|mrs|mr|dr) \\p{L}+)${END}`,
  `^(?:and |so |well )*(?:the|my) answer,? (?:of course|naturally|obviously|needless to say|as ever|as always),? is (?:an? )?(?:\\p{L}+ )?yes`,
  `${START}(?:please )?(?:cc|copy(?: in)?|loop in) my (?:ea|pa|assistant|secretary)${END}`,
  `${START}my (?:calendly|calendar|booking link|diary link|scheduler|cal)(?: link)? ?(?:is|:)? ?(?:here|below|at|open|https?|www|[\\p{L}\\d-]+\\.[\\p{L}\\d])`,
  `${START}(?:i|we)(?:'ll| will|'m| am|'re| are)? (?:wait(?:ing)?(?: for)?|await(?:ing)?|expect(?:ing)?) (?:her|his|their|(?!your|the)\\p{L}+'s) (?:(?:kind|first) )?(?:call|e-?mail|mail|message|note|letter|contact|writing)(?! (?:since|to (?!me(?!\\p{L}))|about|for \\p{L}+ (?:weeks|months)))`,
  `${START}(?:i|we)(?:'ll| will| do| can only)? say (?:(?:a|an) \\p{L}+ )?yes(?: with (?:(?:great|much|all my) )?\\p{L}+| gladly| of course| to (?:it|this|that|her|him|alice|meeting \\p{L}+))*(?=$|[,;:!–—])`,
  "(?<!(?:never|not|n't) (?:said|say|saying|sure|think|believe|know|mean) (?:that )?(?:i|we) )(?<=^|[,;] ?|(?<!\\p{L})(?:i|we|yes|definitely|really|totally|absolutely|do|also|so|course|certainly|very much) )want (?:to )?(?:meet|talk to|speak to|hear from|be introduced to|get to know|chat (?:to|with)) (?:her|him|them|alice|you both|your \\p{L}+)(?! (?:first|before|after|once|if|when|in) )",
  "(?<!not |\\p{L}n't |never |if |isn't )(?:cool|fine|ok|okay|all good|happy) with (?:that|this|it|this idea|the idea)(?=$|[,;!])",
]
