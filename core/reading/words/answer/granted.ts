/**
 * What takes nothing from a yes that is said beside it, and would speak against one elsewhere: modesty, limits, what they
 * did not know, how they answer others. Sources of regular expressions over lower-case text with single spaces.
 */
import { spoken } from './spoken.ts'

const REST = '[^.,;:!?]{0,50}'
const I = "(?:i|we|i'm|i am|we're|we are|i'll|we'll|i've|we've)"
/** What a limit may be about. */
const SCOPE =
  '(?:offer|hir(?:e|ing)|invest(?:ing)?|fund(?:ing)?|sponsor(?:ing)?|lend(?:ing)?|buy(?:ing)?|recruit(?:ing)?|raising|looking|in the market|a (?:job|budget|role)|jobs?|openings?|vacanc(?:y|ies)|(?:a |any )?budget|money|funds)'

const LIMITS = [
  `(?:can't|cannot|couldn't|won't|don't)(?: really| currently)? (?:meet|do|talk|speak|come|chat|see (?:her|him|them|people))(?: \\p{L}+)? (?:in person|face to face|in the flesh|physically|(?:by|on|over|via) (?:the )?(?:phone|zoom|teams|video|skype|whatsapp))(?: (?:because|since|for|at|with) ${REST})?`,
  `${I}? ?(?:will|'ll|can|shall) (?:only |then |gladly |happily )?(?:answer|reply|respond|write back|get back to (?:her|him|them))(?: to (?:her|him|them|everything|it))? (?:after that|then|afterwards|thereafter|(?:once|when|as soon as) ${I} (?:back|get back|return|home|land|am back)|on my return|next week|within \\p{L}+(?: \\p{L}+)?|quickly|promptly|properly|from there)`,
  `don't have (?:anything|much|a lot) (?:planned|on|scheduled)(?: ${REST})?(?=$|[,;!])`,
  `no promises(?: (?:on|about|as to|that|how) ${REST})?`,
  "(?:you've|she's|he's|you have|she has) never (?:steered|let|failed|disappointed|sent|led|been wrong)[^.,;:!?]{0,30}",
  `(?:nobody|no one) (?:(?:in|on|around|here|at|else) ${REST}|(?:has a clue|knows (?:how|what|anything)${REST}))`,
  "(?:tried|wanted|meant|hoped) to [^.,;!?]{0,40} (?:and|but) (?:couldn't|never did|never got (?:round|around) to it|failed)",
  `not (?:sure|certain|convinced) (?:that )?${I}(?: am)? (?:the )?(?:best|right|ideal) (?:person|one|fit)${REST}`,
  `(?:not|n't)(?: really| entirely| even)? (?:sure|certain|convinced|think|believe|remember) (?:if |whether |that )?(?:${I}|she|he|alice)(?:'ve| have|'s| has|'d| had)?(?: and i)?(?: ever| actually| really)* (?:met|spoken|talked|crossed paths|been introduced)(?: (?:before|in person|properly|though|then))*`,
  `(?:although|though|even though|while|true,?) ${I} no longer ${REST}`,
  `don't (?:get to |often |usually )?(?:meet|see|talk to|know) (?:enough|many|nearly enough) ${REST}`,
  `most (?:people|folks|others) (?:don't|wouldn't|never do|just don't)(?: \\p{L}+)?`,
  "don't (?:really )?have (?:much|a lot of|a ton of|loads of) (?:free |spare )?(?:time|bandwidth)(?: [\\p{L}\\d]+){0,4}(?=,? but (?:(?:i|we)(?:'ll| can| could| will|'d)|can|could|will|happy|always))",
  `(?:may|might|will|could) take (?:me )?(?:a (?:few|couple of)|some) (?:days?|time|hours?|weeks?)(?: to (?:reply|respond|get back|answer)${REST})?`,
  "don't expect (?:an? )?(?:instant|immediate|quick|fast|prompt|miracles|much|too much)(?: \\p{L}+){0,3}",
  `(?:might|may) (?:not|be slow|take a while)(?: to)? (?:answer|reply|respond|get back)${REST}`,
  'in \\p{L}{3,}(?: \\p{L}+)? (?:until|till|through|this week|all week)(?: \\p{L}+){0,3}(?= so )',
  `(?:been |i've been |i have been |i'm |we've been )*(?:meaning|looking|trying|hoping|hunting|searching|desperate|after|needing|wanting|dying|wishing|longing|crying out|want|wanted|need|needed|like|love|short of)(?: [\\p{L}']+){0,5} (?:someone|somebody|anyone|anybody|people|an? [\\p{L}]+) (?:who|that)`,
  `not (?:free|available|around|about|here|in|back|home|reachable|up|awake|online|at my desk|in the office)(?: much| really| often| usually)? (?:until|till|before|after|on|in|most|this|next|during|between|from|at|over|the|\\d|mon|tues|wednes|thurs|fri|satur|sun|mornings|afternoons|evenings|weekends)${REST}`,
  '^none(?: whatsoever| at all| from me| here)*$',
  `(?:i've|i have|i|we|i'd)(?: usually| normally| always| just| already| only)* (?:said|say|been saying|told|turned down|declined)(?: no)?(?: to)? (?:the last|all|most|every|nearly every|almost every|three|four|five|six|ten|a dozen|dozens|lots|plenty|a lot)${REST}(?=,? (?:but|yet|though|so)|$|[,;])`,
  `(?:can't|won't|couldn't) (?:be able to )?(?:answer|reply|respond|talk|speak|call|write|read|get back|get to|look|pick up|check|start|do (?:anything|much|it|this))(?: [^.,;!?]{0,25})? (?:before|until|till) (?:mon|tues|wednes|thurs|fri|satur|sun|tomorrow|tonight|this|next week|the weekend|lunch|later (?:today|this)|\\d)${REST}`,
  '(?:had|have|has|got|was|were|been|with|there was|there is)(?: got| had)? no (?:power|water|internet|wi-?fi|signal|electricity|heating|phone|connection|line|e-?mail|network|broadband|laptop|childcare|voice|light)(?: [^.,;!?]{0,40})?',
  "(?:we've|i've|we have|i have|there's|there are|got|have)(?: got)? no (?:\\p{L}+ )?(?:vacanc(?:y|ies)|openings?|jobs?|budget|money|funds|positions?|roles?|experience|qualifications?|wisdom|slides|answers?|training|formal \\p{L}+)(?: [^.,;!?]{0,40})?",
  `(?:just (?:to say|so (?:you|she|he|they) knows?)|note|fyi|bear in mind|be aware|i should (?:say|mention|add|warn you))(?: that)? (?:i'm|i am|i|i've|we|we're) (?:no longer|not|left|moved|retired|changed|sold|gave up|stopped)${REST}`,
  "(?:we're|i'm|we are|i am) not (?:currently |actively |really |presently )?(?:recruiting|hiring|buying|investing|in the market|raising|looking for (?:work|a job|a role|staff))(?: (?:at present|at the moment|right now|just now|currently|these days|this year|now))?",
  `(?:i'd|i would|we'd)(?: have|'ve)? (?:have |'ve )?(?:said no|refused|declined|ignored (?:it|this)|deleted (?:it|this)|passed|turned (?:it|this|her|him|them|you) down)(?: (?:to )?(?:it|this|that|straight away|on the spot))? (?:if|had|to anyone|to anybody|were it|but for)${REST}`,
  `(?:please )?(?:don't|do not|never|not to) (?:give|share|pass|put|hand|send|add|sign)(?: [\\p{L}']+){0,4} (?:(?:to|with) (?:anyone|anybody|everyone) else|(?:on|to|for|onto) (?:any |a |your |the |her )?(?:mailing list|newsletter|list|third part\\p{L}+))(?: please| though)?`,
  "(?<!(?:once|when|after|until|till|before|if|soon as)(?: (?:i|we|she|he|they|it))?(?:'ve|'d| have| had)? )(?:(?:i|we|she|he|they|who|it)(?:'ve|'d| have| had)? )?(?:only|just|recently|finally|first)? ?(?:moved|started|joined|left|retired|arrived|came|began|got|took|switched|finished|met|gave|sold|bought|lost|stopped|became|went|changed|opened|closed|learned|learnt|qualified|graduated)(?: \\p{L}+){0,6} (?:in|last|this) (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\\d\\d|spring|summer|autumn|winter|year|month|week)",
  "(?:don't|no|didn't)(?: really)? need (?:to )?(?:know |hear |have |be told )?(?:any ?)?(?:more|thing else|details?|persuading|convincing)(?: than that| about (?:it|her|him|them))?",
  'no (?:more|further|other) questions?(?: from me)?',
  `(?:can't|couldn't|don't|no longer) (?:really )?(?:travel|drive|fly|walk far|leave the \\p{L}+|come (?:up|down|over|in|out) (?:to|much|often)?)${REST}`,
  "(?:i )?can't (?:do |make )?(?:it )?(?:this week|today|tomorrow|right now)(?= ?[;,–-] ?(?:any|next|but|free|how about|the week after))",
  "(?:i'm|i am|we're|we are) (?:not (?:at|with|in|on) [^.,;]{2,30} any ?more|no longer (?:at|with|in|on) [^.,;]{2,30})",
  `you (?:don't|won't|wouldn't|didn't) (?:want|need|believe|wanna|have)(?! (?:my|me|this|us|to (?:introduce|connect|share|meet|bother)))${REST}`,
  // Modesty
  `(?:(?:probably|likely|honestly|really|perhaps) )*(?:can't|won't|couldn't|don't|wouldn't|am not|not)(?: (?:probably|really|be able to|actually|honestly))* (?:help|tell|teach|add|offer|say|contribute|bring|do|know|remember|give|have)(?: (?:her|him|them|you|anyone))? (?:very |too |all that |that |so )?(?:much|a lot|a great deal|anything (?:new|useful|clever))(?: (?:about|on|of|to|from|beyond|more than|that)(?!\\p{L})${REST})?(?! (?:time|space|room|interest|energy|appetite|bandwidth|capacity))`,
  `(?:can't|won't|don't think ${I}|might not|may not|not sure (?:that )?${I}|no idea (?:how|whether|if) ${I}|can't promise (?:that )?${I}|doubt (?:that )?${I})(?: can| will| could| would|'ll|'d| am| are)?(?: really)? (?:be )?(?:of )?(?:much|any|a lot of|great|super|very|that|too much|the most) ?(?:more )?(?:use|help|useful|helpful|knowledgeable|valuable|insightful)(?: (?:on|about|with|for|to|in) ${REST}| at all)?`,
  `(?:can't|don't|won't|doubt (?:that )?${I}|not sure ${I})(?: can| will| could|'ll)? (?:know|add|offer|contribute|remember|promise|expect|be able to (?:add|offer|help)) (?:too |very |all that )?(?:much|anything|nothing|a lot|a great deal|anything useful|miracles|any miracles|everything|the world)(?: (?:about|on|to|from) ${REST})?`,
  `doubt ${I}(?: will be|'m| am| are| can be|'ll be| be)? (?:much |any |of much |of any |very )+(?:use|help|good|useful|helpful)${REST}`,
  `(?:not|no|hardly) (?:really |exactly |necessarily )?(?:an? |much of an? |the world's greatest )?(?:expert|specialist|authority|guru|pro)(?: (?:in|on|at) ${REST})?(?: by any means)?`,
  `didn't (?:want|mean)(?:ed|t)?(?: for)? (?:you|her|him|anyone|dana) to (?:think|feel|believe)${REST}`,
  `don't think ${I}(?: can| could|'ll| will)? (?:save|solve|tell|teach|add|answer|fix|offer|give|be)${REST}(?=,? but (?:i|we)(?:'ll| can| could| will|'m))`,
  // Limits
  `(?:tell|warn|remind|make (?:it )?clear|let|mention|note|point out|be aware|aware)(?: to)?(?: her| him| them)?(?: know)?(?: that)? ${I} (?:can't|couldn't|don't|won't|have no|have not got any|no longer|not|never)(?: \\p{L}+){0,2} ${SCOPE}${REST}`,
  `${I} (?:not|don't|can't)(?: really| currently)? ${SCOPE}[^.,;:!?]{0,40}(?=,? but (?:i'd |i'm |still |always |i would |very )*(?:glad|happy|love|delighted|keen))`,
  `(?:ask|tell|remind) (?:her|him|them) not to (?:send|bring|prepare|worry|expect|be)${REST}`,
  "i'd rather (?:just )?(?:talk|chat|speak|meet|do email|do it by email|email|zoom)",
  `(?:no|don't do|can't do|won't do|not great on|not a fan of|not big on|hate) (?:early |late |long |phone |video )*(?:calls?|meetings?|zooms?|video|phone|decks?|slides)(?: (?:please|though|on \\p{L}+days?|(?:before|after) \\d{1,2}(?::\\d\\d)? ?(?:am|pm)?))*`,
  `(?:can't|won't|couldn't) (?:spare|do|give (?:her|him|them)|offer|manage) (?:any )?(?:more|longer) than (?:that|an hour|half an hour|(?:\\d+|ten|fifteen|twenty|thirty|a few) ?min\\p{L}*)`,
  `(?:though |although |but )?${I}(?: only have| only got| have only|'ve only got| can only (?:spare|do|give)) (?:about |around |got )?(?:\\d+|a few|half an|an|ten|fifteen|twenty|thirty|forty) ?(?:hours?|h|min\\p{L}*)`,
  `(?:just )?(?:not|can't do|can't make|except|anything but)(?: on)? (?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: mornings?| afternoons?)?(?: though| please)?`,
  'not too (?:early|late|long)',
  `${I}(?: can't| couldn't| not able to| won't be able to) (?:send|open|attach|access|type)${REST}`,
  `(?:can't|hard to) type(?: much| properl\\p{L}*)?`,
  `don't (?:check|use|read|look at) (?:this|my|that)(?: \\p{L}+)? (?:inbox|mail|email|account|address)${REST}`,
  `(?:never|rarely|seldom|don't always|can't) (?:check|read|see|get|look at) (?:my )?(?:e-?mails?|inbox|messages)${REST}`,
  `(?:can't|couldn't) do (?:this|next) week(?: or next)? for (?:that|lunch|dinner|coffee)`,
  `(?:won't|wouldn't|will not) be able to ${SCOPE}${REST}`,
  "don't thank me(?: yet)?",
  'no charge(?: obviously| of course)?',
  `can't (?:offer|give|promise|get|find) (?:her|him|them) (?:a |any )?(?:jobs?|role|money|funding|work|internship|position|contract)(?: though| yet| here)?`,
  `don't have (?:an?|any) (?:openings?|vacanc(?:y|ies)|budget|jobs?|roles?|positions?)[^.,;:!?]{0,20}`,
  '(?:until|till|before) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|midnight|lunch|dinner|coffee|breakfast)(?! (?:weeks?|months?|days?|years?))',
  `if i (?:don't|can't) (?:pick up|answer|hear)[^.;:!?]{0,40}`,
  'not every(?:one|body) does',
  "(?:have )?no idea why (?:she|he|they|anyone)(?:'d| would)? wants? [^.,;:!?]{0,50}",
  // What was
  `(?:have )?no (?:idea|clue) (?:how|where) (?:you|she|he|they) ${REST}`,
  `(?:didn't|hadn't|wasn't|weren't|haven't|hasn't|never)(?: even| yet)? (?:know|known|knew|realis\\p{L}+|realiz\\p{L}+|aware|notic\\p{L}+|expect\\p{L}*)(?: (?:that |of |about )?(?:you|she|he|they|alice|her|him|we)(?! (?:don't|didn't|two don't|want|need|charg|expect|requir|ask|pay))(?:'d|'s)? ${REST})`,
  `(?:didn't|hadn't|haven't|wasn't)(?: even| really)? (?:see|seen|check(?:ed|ing)?|read|notice|noticed|get to|got to|had a chance to|been (?:on|checking))(?: (?:my|this|your|the|it|e-?mails?|mails?|inbox|messages?|till|until|now|sooner|earlier|before|today|yesterday|note|for|a|while|days?|in)){1,6}`,
  `(?:we )?(?:haven't|hadn't)(?: \\p{L}+)? (?:spoken|talked|seen each other|caught up|been in touch|met|had a (?:beer|coffee|chat))(?: (?:in|for|since|properly|forever|ages|years|months|a|long|time|too|last|the|while|so|far)){1,6}`,
  `(?:still |yet )?(?:haven't|hasn't|never) (?:returned|given back|forgotten|thanked|repaid|finished|fixed|unpacked|recovered|read|bought)(?: (?!(?:the|her|his|their) (?:deck|terms|proposal|contract|email|paper))${REST})?`,
  `(?:has|have|had)(?: never|n't)(?: ever)? (?:steered|let|failed|disappointed|sent|introduced|made|led)${REST}`,
  `(?:i |we )?(?:was|were|been|i've been|just got back|just back)(?: from| on| off)? ?(?:on|from|away|off|out|travel\\p{L}*|sick|ill|buried|swamped|snowed under|busy|offline)(?: (?:vacation|holidays?|leave|sick|ill|with|the|a|at|in|from|on|all|last|week|month|days?|few|flu|road|sick|for|two|three|my|kids?|conference)){0,8}`,
  // Habit
  `(?:i |we )?(?:don't|never|rarely|seldom|hardly ever) (?:usually |normally |generally |typically |often )?(?:do|take|accept|say yes to|agree to|go for|answer|reply to) (?:these|this|this sort of thing|this kind of thing|those|such things|such|intro\\p{L}*|cold \\p{L}+|calls|that)(?: (?:things?|stuff|kind|sort|of|mails?|emails?|intro\\p{L}*|requests?|calls?)){0,4}(?=,? (?:but|so|though))`,
  `(?:i |we )?(?:usually|normally|typically|generally|as a rule|mostly|most of the time),? (?:i |we |i'd |i would )?(?:say no|decline|pass|don't|skip|avoid|turn (?:these|them|those|this) down|ignore)(?: (?:to |on )?${REST})?(?=,? but)`,
  `(?:don't|never) (?:usually|normally|generally|typically|often) ${REST}(?=,? but)`,
  '(?:(?:i )?make|making) an exception',
  `don't (?:bite|expect much|expect miracles)`,
  `nobody (?:ever )?asks(?: first)?`,
  `we don't (?:talk|speak|listen) to enough ${REST}`,
  `no (?:wi-?fi|signal|reception|laptop|attachments?)(?: (?:here|on \\p{L}+|so ${REST}))?`,
  // How busy, and yet
  `(?:(?:it's|it is|been|having|what) )*(?:an? |my |such an? )?(?:(?:rather|pretty|very|bit of a) )?(?:crazy|busy|hectic|mad|insane|awful|hellish|terrible|manic|full|packed) (?:day|week|month|time|period|calendar|schedule|few weeks)s?(?: here| for me| at work| but)*(?=$|,? (?:but|and|though))`,
  "(?:i'm |we're |a bit |pretty |totally )*(?:busy|swamped|slammed|snowed under|drowning|buried|tied up|flat out|overloaded|up to my (?:ears|neck|eyeballs))(?: (?:right now|at the moment|this week|these days|as always|as ever|as usual|with work))?(?=,? but (?:yes|sure|ok|of course|happy|glad|i'll|i will|let's|always|go ahead|send|for (?:you|her|him|a|\\p{L}+)))",
  'in (?:a |back[- ]to[- ]back )?meetings?(?= but|$|,)',
  // Questions about people
  "what(?:'s| is| are| comes| happens) (?:the )?next(?: steps?)?(?=$)",
  'how (?:do|did|on earth do) you (?:two |both |guys |even )?(?:know|meet|come across|find|get to know)(?: (?:her|him|them|each other|\\p{L}+))?',
  'where did you (?:two |both )?(?:meet|find (?:her|him|them))',
  "(?:is|isn't|wasn't|was) (?:she|he|that|this|\\p{L}+)(?: not)? (?:the one|still|related|the same|the (?:woman|man|person|girl|guy|lady))(?: (?:who|that|from|at|with|as|to|used|be))*(?! (?:selling|raising|pitching|asking|looking|after)) [^.;!?]{0,50}",
  'did you (?:see|watch|catch|hear about) (?:the|that|last) [^.;!?]{0,30}',
]

const SPEAKER = '(?:i|we|just|honestly|frankly) '
const TURN = '(?:though|although|however|but|sorry|and|plus),? '
const ANY = `(?:${LIMITS.join('|')})`
const BEHIND = '(?:,? (?:though|however))?'

export const GRANTED = [
  "(?:(?:but|and|though|although) )?(?:i |we )?(?:can't|won't be able to|couldn't) (?:make it|come|get) to (?:the |your |my |our )?(?!(?:intro\\p{L}*|meeting|call|chat|coffee|it|this|that|her|terms|a|an|any|see|meet|talk|help|do)(?!\\p{L}))\\p{L}+(?: (?:on|this|next|tonight|tomorrow)(?: \\p{L}+)?)?",
  "(?:(?:though|although|and) )?(?:i |we )?(?:(?:don't|hardly|barely|scarcely)(?: really)? know|(?:'ve|have)(?: only| never| not)? (?:met|spoken to|known)|never met) (?:her|him|them|you|dana|\\p{L}+)(?: \\p{L}+)? (?:(?:all|that|very|too|so|terribly|particularly|really) )*(?:well|closely|(?:for )?long|personally|in person|face to face|properly|once|twice|briefly)(?: yet)?",
  ...LIMITS.map(limit => `(?:${limit})${BEHIND}`),
  `${SPEAKER}(?:${SPEAKER})*${ANY}${BEHIND}`,
  `${TURN}(?:${SPEAKER})*${ANY}${BEHIND}`,
  ...spoken('granted'),
]
