/**
 * Agreement that sounds like a no or like a question: "how could I refuse?", "I see no reason not to", "nothing against
 * it". Sources of regular expressions over lower-case text with single spaces.
 */

/** A word that hangs nothing on anything. */
const WORD =
  "(?!(?:but|if|unless|until|till|when|once|after|before|because|though|although|except|only|provided|as|so|however|not|yet|right|then)(?!\\p{L}))[\\p{L}\\p{N}'-]+"
/** Whom or what: "to a fellow baker", "it", "meeting her". */
const WHAT = `(?: (?:to (?:meet |help |talk to |speak to |see |hear from |receive )?|at |with |of |on )?(?:that|this|it|her|him|them|you|me|us|one|such|an?|the|your|any|my|some|anyone|anybody|anything|somebody|someone|meeting|talking|being)(?: ${WORD}){0,7})?`
/** "to Dana", and no cake. */
const SOMEBODY =
  '(?:(?<=(?:refuse|say no to|deny) )|(?<=say no )to )(?!(?:work|family|cake|coffee|tea|food|wine|beer|gin|chocolate|money|people|strangers|clients|patients|customers|students|overtime|everything|nothing|all|every\\p{L}*|new|more|both|those|these)(?!\\p{L}))\\p{L}+'
const REFUSE = `(?:refuse|argue|resist|object|decline|balk|baulk|say (?:no|nay|otherwise|anything (?:else|other than yes|but yes))|(?:turn|knock) (?:(?:that|this|it|her|him|them|you) )?(?:down|away)|pass (?:(?:that|this|it|her|him) )?up|pass up (?:on )?|stand in (?:the|your|her|his|their|anyone's|anybody's) way(?: of(?: ${WORD}){1,9})?|deny (?:you|her|him|them)|miss (?:out|that|this|it|the chance|a chance|an opportunity))`
const REFUSING = `(?:refusing|resisting|objecting|declining|saying no|(?:turning|knocking) (?:(?:that|this|it|her|him|them|you) )?(?:down|away)|passing (?:(?:that|this|it|her|him) )?up|standing in (?:the|your|her|his|their|anyone's) way|missing (?:out|that|this|it|the chance|a chance))`
const FOLLY =
  '(?:so |really |very |pretty |quite |a bit |downright |positively |absolutely |plain |rather |just |utterly )*(?:mad|crazy|insane|bonkers|barmy|nuts|daft|silly|stupid|foolish|idiotic|rude|churlish|ungrateful|remiss|unkind|ungracious|wrong|criminal|dumb|off my (?:head|rocker|trolley)|out of my mind|(?:an? |the )(?:\\p{L}+ )?(?:fool|idiot|mug|moron|crime|sin|shame|waste|muppet|eejit|lunatic))'
const REASON =
  '(?:good |earthly |possible |real |single |obvious |particular |decent |sane )*(?:reason|grounds|cause|excuse|harm|downside|objection|drawback)'
/** "not to meet Alice", "to refuse": whatever a reason would be for. */
const AGAINST_IT = `(?:why not|not to(?: (?!${REFUSE})${WORD}){0,8}|(?:to |for )(?:${REFUSE}(?: ${SOMEBODY})?|${REFUSING}|not))`
const NOUN =
  '(?:objections?|blockers?|conflicts?|showstoppers?|obstacles?|impediments?|inconveniences?|issues?|problems?|qualms|concerns|hesitations?|reservations?|quarrels?|arguments?|resistance)'
const WITHOUT = `(?: (?:at all|whatsoever|whatever|here|either|in the (?:world|least|slightest)|from (?:me|us|my (?:side|end|part)|this end|our (?:side|end))|(?:on|at) (?:my|our) (?:side|part|end)|on this one))*(?: in (?:saying yes|agreeing|accepting|giving (?:you|my)|being|meeting|talking|letting|sharing|passing)(?: ${WORD}){0,6})?(?: (?:with|to|about|on|against) (?:that|this|it|her|him|them|you|me|the|an?|being|meeting|making|receiving|either|your|sharing|passing|giving|speaking|talking)(?: ${WORD}){0,7})?`
const END = '(?=$|[,;:!–—]| -|\\))'
const NEVER_COULD = '(?:,? (?:never|nor) (?:could|have|did|would|will|can)(?: i)?)?'
const HARDLY =
  "(?:can't|couldn't|cannot|wouldn't|won't|could hardly|can hardly|would hardly|could scarcely|would never|could never|will never|i'd never|we'd never|never)"

/** The same in the languages is their `doubled`. */
export const DOUBLED = [
  `(?:there's |there is )?(?:no ?one|nobody|nothing)(?: else)? (?:i'd|i would|we'd|we would) (?:(?:rather|sooner|prefer to|like (?:more|better) than to) (?:talk|meet|speak|chat|hear|learn|be introduced|have|do)(?: ${WORD}){0,8}|(?:like|enjoy|welcome|love) (?:better|more)(?: than (?:that|this|it))?)${END}`,
  '(?:is the pope (?:a )?catholic|do bears [^?]{0,25}|does the sun (?:rise|come up)[^?]{0,15}|is (?:water|rain) wet|is grass green|do ducks quack|do fish swim|does a duck [^?]{0,10})',
  "don't (?:really )?need my (?:permission|blessing|ok|okay|leave|approval|consent)(?: (?:for|to) [^,;.]{0,30})?,? (?:but|though|and) (?:you have it|you've got it|you've it|it's yours|here it is|have it)(?: anyway)?",
  `(?:don't|can't|couldn't)(?: really| quite)? see (?:why|how) (?:that|this|it)(?: would|'d| should| could| might) be (?:an? |any )?(?:\\p{L}+ )?(?:issue|problem|objection|trouble|bother|difficulty)${END}`,
  `(?:who|what sort of \\p{L}+|what kind of \\p{L}+) (?:wouldn't|would not|doesn't)(?: \\p{L}+)? (?:want|like|love|jump at|leap at)(?: (?:to (?:meet|be|talk|chat|speak|hear|help|say)|the chance|a chance|this|that|it|her|him)(?: ${WORD}){0,9})?${END}`,
  `why (?:wouldn't (?:i|we|anyone|anybody)|would (?:i|we|anyone|anybody) not)(?: ever)? (?:want|like|love|say yes|agree|mind)(?: (?:to (?:meet|be|talk|chat|speak|hear|help|say)|that|it|this|her|him)(?: ${WORD}){0,9})?${END}`,
  "(?:i'd|we'd|would|could)(?: really| honestly)? (?:love|like|enjoy|want|wish for|ask for) nothing (?:more|better)(?! than (?!that|this|it))(?: than (?:that|this|it))?",
  "don't mind if i do",
  `(?:it'd|it would|it will|it'll|'twould|that'd|that would|this would|i'd|i would|we'd|we would|i'll|would) be ${FOLLY} (?:(?:of|for) me )?(?:not to|to ${REFUSE})${WHAT}(?:,? wouldn't it)?${END}`,
  `how (?:(?:could|would) (?:i|we|one|anyone|anybody|you)(?: possibly| ever| even)? (?:${REFUSE}|not|do anything but)|can (?:i|we|one|anyone|you)(?: possibly| ever| even)? (?:refuse|resist|say no|not))${WHAT}${END}`,
  `(?:who|what kind of \\p{L}+|what sort of \\p{L}+)(?: am i| are we| would| could| can| is)(?: i| ever| even| possibly)?(?: to)?(?: be)?(?: to)? ${REFUSE}${WHAT}${END}`,
  `(?:why|what reason)(?: ever| on earth| in the world| the hell| the heck)? (?:wouldn't i|would i not|would i (?:${REFUSE}|mind)|should i (?:${REFUSE}|mind)|shouldn't i|wouldn't we|would we not)${WHAT}${END}`,
  `(?:can't|couldn't|don't|cannot|wouldn't|didn't)(?: really| possibly| honestly| quite| for the life of me)? (?:think(?: of)?|see|imagine|come up with|find|know(?: of)?)(?: any| a| one| a single| much)?(?: ${REASON})? (?:${AGAINST_IT}|why (?:i|we) (?:shouldn't|wouldn't|couldn't|can't)|why (?:i'd|i would|i should|anyone would|we'd|we would|you'd)(?: ever| want to)? (?:${REFUSE}|mind|not(?: want to)?))${WHAT}${END}`,
  `(?:can't|couldn't|don't|cannot)(?: really| possibly)? see (?:any|the|a|much) (?:harm|downside|problem|objection|issue)(?: (?:in|with|to) (?:it|that|this|(?:a|an|us|me|her|him|your|meeting|talking|the)(?: ${WORD}){0,6}))?${END}`,
  `(?:see|seeing|sees|have|'ve|got|there's|there is|find|know|know of) (?:absolutely |certainly |really )?no ${REASON}(?: (?:${AGAINST_IT}|why (?:i|we) (?:shouldn't|wouldn't|couldn't|can't)|(?:in|with|to) (?:it|that|this|(?:a|an|us|me|her|him|your|meeting|talking|the)(?: ${WORD}){0,6}))${WHAT})?${END}`,
  `no (?:reason|harm)(?: at all| whatsoever)? (?:why not|not to|(?:to|for) ${REFUSE}|why (?:i|we) (?:shouldn't|wouldn't|couldn't)|in (?:it|that|this|a (?:chat|call|coffee|conversation|quick \\p{L}+)|meeting|talking|saying hello))${WHAT}${END}`,
  `${HARDLY}(?: possibly| ever| very well| in good conscience| really| even)* (?:${REFUSE}(?: ${SOMEBODY})|${REFUSE}${WHAT}|(?:dream|think) of ${REFUSING}${WHAT})${NEVER_COULD}${END}`,
  `(?:have|'ve|has|got|there's|there is|i've|we've)(?: got)? (?:absolutely |certainly |really )?nothing (?:at all |whatsoever )?against${END}`,
  `(?:have|'ve|has|got|there's|there is|i've|we've)(?: got)? (?:absolutely |certainly |really )?nothing (?:at all |whatsoever )?against (?:it|that|this|the (?:idea|intro\\p{L}*|suggestion|plan)|an intro\\p{L}*|a (?:chat|call|coffee|conversation)|being (?:introduced|connected|put)|(?:meeting|talking|speaking|you)(?: ${WORD}){1,6})(?: (?:at all|whatsoever|from (?:me|my side)|on my (?:side|part|end)|here))*${END}`,
  `nothing against (?:it|that|this|the (?:idea|intro\\p{L}*|suggestion|plan)|an intro\\p{L}*|a (?:chat|call|coffee)|being (?:introduced|connected|put)|(?:meeting|talking|speaking)(?: ${WORD}){1,6})(?: (?:at all|whatsoever|here|from (?:me|my (?:side|end|part)|us)|on my (?:side|part|end)))*${END}`,
  `(?:absolutely |certainly |really )?no (?:any )?${NOUN}${WITHOUT}${END}`,
  `(?:have|'ve|has|got|with|there's|there is) (?:absolutely |certainly )?(?:no(?: any)?|zero|not the (?:least|slightest)) ${NOUN}${WITHOUT}${END}`,
  `(?:don't|didn't|haven't|couldn't) (?:have |got )?(?:any|an?|a single|the slightest) ${NOUN}${WITHOUT}${END}`,
  `(?:don't|wouldn't|won't|would not|couldn't|not) (?:really |possibly )?(?:mind|object)(?: (?:at all|one bit|a bit|in the (?:least|slightest)|either|to (?:that|this|it|being|meeting|talking|an?|the)(?: ${WORD}){0,6}|being (?:introduced|connected|contacted|put)(?: ${WORD}){0,5}|(?:meeting|talking|speaking|having)(?: ${WORD}){1,6}|(?:him|her|them)(?: having| getting| writing| calling| e-?mailing| contacting)(?: ${WORD}){0,5}|if (?:you|she|he|they) (?:do|did|introduces?|connects?|shares?|passe?s?|gives?|puts?|writes?|calls?|rings?|e-?mails?|gets?|contacts?|wants? to)(?: ${WORD}){0,6}))*${END}`,
  `(?:i'm |i am |am )?not (?:really |at all |remotely |in the least |the least bit |in any way )*(?:opposed|against|averse)(?: (?:to|by|about|either|at all)(?: (?:it|that|this|meeting|talking|an?|the)(?: ${WORD}){0,5})?)?${END}`,
  `(?:i'm |i am )?(?:not|never|hardly|n't) (?:really |exactly )?(?:going to|gonna|about to|one to|someone to|the (?:man|woman|person|sort|type|kind) to|in the habit of|known for|like me to|inclined to) (?:${REFUSE}|${REFUSING})${WHAT}${END}`,
  `(?<!(?:is|precisely|exactly|explains?|know|me|tell you|ask|of|wonder|see) )why(?: ever| on earth| the hell| the heck| in the world| indeed)? not${END}`,
  `(?:anyone|anybody|someone|somebody|people|an? \\p{L}+) who [^.;!?]{3,70}? (?:is|are|sounds like) (?:someone|somebody|an? \\p{L}+ (?:i|after)|people|exactly (?:who|the)|the (?:kind|sort)|my (?:kind|sort|type)|(?:all ?right|ok|fine|good) (?:by|with|for) me|always welcome|welcome|worth (?:meeting|knowing|talking))(?: ${WORD}){0,9}${END}`,
  `far be it from me to ${REFUSE}${WHAT}${END}`,
  `(?:there's |there is )?no way (?:i'd|i would|i could|i can|i'm|i am|am i|would i|could i)(?: ever| going to| gonna)? (?:${REFUSE}|${REFUSING})${WHAT}${END}`,
  `(?:not|n't|never) a (?:chance|hope|prayer) (?:of me |that )?(?:i'd |i would |i'm )?(?:${REFUSE}|${REFUSING})${WHAT}${END}`,
  `(?:have|had|did|would|could|do) i ever(?: been able to)? (?:said no|say no|refused?|turned? (?:you|one|anything) down)${WHAT}${END}`,
  `when (?:have|did) i ever (?:said no|say no|refused?|turned? (?:you|one|anything) down)${WHAT}${END}`,
  `(?:as if|like) (?:i'd|i would|i could)(?: ever)? ${REFUSE}${WHAT}${END}`,
  `you (?:really |seriously |honestly |actually )?(?:think|thought|expect|expected|believe|believed|imagine|imagined)(?: that)? (?:i'd|i would|i might|i could)(?: ever| actually)? ${REFUSE}${WHAT}${END}`,
  `(?:i'd|i would|we'd) (?:never|not) forgive myself if (?:i|we) (?:didn't|hadn't|missed|turned|said no|let|passed|refused)(?: ${WORD}){0,8}`,
  `(?:wild horses|nothing|no force) (?:wouldn't|couldn't|could|would|will|won't) (?:stop|keep|prevent)(?: me)?(?: ${WORD}){0,5}`,
  `(?:you )?(?:just )?try (?:and |to )?(?:stop|stopping|keep|keeping) me(?: ${WORD}){0,5}`,
  '(?:can|could) (?:only|hardly|scarcely) (?:say|answer) (?:anything but )?yes',
  "(?:can't|couldn't|won't|wouldn't|cannot) (?:possibly )?say (?:anything )?(?:but|other than|except) yes",
  'what (?:else |other |more )?(?:can|could|would|should) (?:i|one|we) (?:say|do|answer|reply) (?:but|except|other than) yes',
  "never (?:yet |once )?(?:turned? down|refused?|declined?|said no to|say no to|passed up|object(?:ed)? to|minded?) [^.;!?]{1,60}(?:and |so |, )i(?:'m| am)? (?:see no (?:cause|reason) to|(?:not|don't|won't) (?:about to |going to |intend to |plan to )?)(?: ?start(?:ing)?| ?begin(?:ning)?)(?: (?:now|today|here|(?:with|at) [^.;!?]{1,20}))",
  "i thought you'?d never ask",
  "you (?:couldn't|can't|won't|wouldn't) (?:stop|keep|prevent|dissuade|hold) me(?: back)?(?: (?:even )?if you (?:tried|wanted(?: to)?))?(?=$|[,;.!])",
  'not (?:going to be )?(?:making|repeating) (?:that|the same) mistake (?:twice|again)',
  `(?:could|can)(?:n't| not|not) be (?:more (?:pleased|delighted|willing|ready|in favou?r)|happier|gladder|keener)(?: ${WORD}){0,8}${END}`,
  "(?:nothing|little|few things) (?:would|could|'d) (?:please|delight|suit|thrill|make) me (?:more|better|happier|as happy)(?! than (?:to (?:be (?:left|rid)|see the back|forget|decline|refuse|say no|never|not|stay|sleep|unsubscribe|hear the last)|silence|peace))",
  '(?:nothing|little|few things) (?:would|could) give (?:me|us) (?:greater|more|so much) (?:pleasure|joy|delight)(?! than (?:to (?:be (?:left|rid)|see the back|forget|decline|refuse|say no|never|not|stay|sleep|unsubscribe|hear the last)|silence|peace))',
]

/** Asks or denies, speaks for a yes, and is none by itself. */
export const RHETORICAL = [
  'why (?:even )?ask(?: me)?',
  "who(?:'d| would) (?:ever )?have (?:thought|guessed|imagined)(?: it)?",
  "aren't you (?:clever|kind|sweet|lovely|thoughtful|good|nice)(?: to [^,;.?]{1,30})?",
  "what(?:'s| is) the worst that (?:can|could) happen",
  "(?:(?:isn't|is) it |it's |it is |that's )?(?:the |very )?least (?:i|we) (?:can|could) do",
  "(?:i |just |do |really )*hope (?:that )?(?:it's|it is|it isn't|i'm|i am|that's|this is|this isn't|that isn't|i haven't|i've not) (?:not |still )?(?:too late|ok|okay|alright|fine|in time|missed[^,;.?]{0,20}|left it too late)",
  "(?:you )?(?:don't|didn't|needn't|never|hardly)(?: even| really| ever)? (?:have |need |had )?(?:to )?(?:even )?(?:ask(?: me)?(?: twice)?(?! (?:me|us|again|any ?more|ever)(?!\\p{L}))|twist my arm|sell (?:it|this|her|him|them)(?: to me)?|persuade me|convince me)",
  "(?:no need|needn't) (?:to )?(?:even )?(?:ask|twist my arm|sell (?:it|this|her|him|them)(?: to me)?|persuade me|convince me)(?: me)?(?: twice)?",
  `(?:do|did|need|must|should|would) you (?:really |even |honestly )?(?:have to |need to |have )?(?:even )?ask(?: me)?(?: that| twice)?${END}`,
  "(?:what(?:'s| is)|where(?:'s| is)) (?:not to (?:like|love)|the harm(?: in (?:it|that))?)",
  'what (?:harm|do i have to lose|have i(?: got)? to lose|have we(?: got)? to lose)(?: (?:in it|in that|can it do|could it do|would it do))?',
]
