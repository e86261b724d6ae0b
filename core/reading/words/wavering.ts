/**
 * Why a promise may yet be none, in every language: the reason has to be about the introduction, the introducer's mind or the person
 * named, and not only a word that may occur in doubt. Sources for a sentence in lower case, its apostrophes straight and its white
 * space one, in which § is whoever is named.
 */

import {
  DUTCH_HANGING,
  ENGLISH_HANGING,
  FRENCH_HANGING,
  GERMAN_HANGING,
  type Hanging,
  ITALIAN_HANGING,
  PORTUGUESE_HANGING,
  SPANISH_HANGING,
} from './hanging.ts'

export interface Wavering {
  /** Words of every mail in it, and of hardly any in another language. */
  marks: string
  /** Says itself what it is about: wherever it stands. */
  anywhere: readonly string[]
  /** Only in a sentence about an introduction or the one named. */
  about: readonly string[]
  /** How a sentence begins that takes back what was said before it, or makes it wait. */
  after: readonly string[]
  /** What the introduction hangs on, where that is known of the language. */
  hanging?: Hanging
}

const HE = '(?:he|she|they|§)'
const HIM = '(?:him|her|them|§)'
const I = '(?:i|we)'
const ADV =
  '(?: (?:just|really|probably|perhaps|maybe|possibly|also|still|now|honestly|quite|even|first|quickly|better|rather|always|well|sadly|actually|simply|then|of course|conceivably|at least|gladly|happily|certainly|yet|have to|need to|be able to|be allowed to|have been)){0,3}'
/** What the introducer would do. */
const ACT = [
  '(?:re-?)?introduc(?:e|ed|ing)(?! (?:myself|a |the |new |her to my|him to my))|intro(?! of)',
  `connect(?:ed|ing)? (?:you|${HIM}|both)|(?:put|get|bring|link|hook|pair|set)(?:ting|ing)? (?:you|${HIM}|the two of you|people|anyone|something)(?: \\S+){0,4}? (?:in|together|up|on|onto|with)(?!\\p{L})`,
  '(?:make|making|made|do|doing|send|sending|arrange|arranging|give|giving|write)(?: you)? (?:the|an?|any|that|this|your|such|more) (?:\\p{L}+ )?intro\\p{L}*',
  '(?:do|make|arrange|fix|organi[sz]e|try)(?:ing)? (?:it|this|that|so|something)(?= (?:if|but|for you|yet|now|when|after|until|myself|today|without|first)|[.,;:!?)–—-]|$)',
  `(?:ask|asking|asked|approach|trouble|bother|disturb|press|pester|write to|e-?mail|contact|call|ring|sound out|vouch for|speak for|recommend)(?:ing|ed)? (?:${HIM}|people)(?! (?:for|about) (?:you to|the|a|some) )`,
  'go(?:ing)? (?:ahead|through with|any further)|say anything|mention (?:you|it|this)(?= to| and|[.,]|$)|pass (?:you|it|this|your \\p{L}+) on',
].join('|')
const DO = `(?:${ACT})`
const SURE =
  "(?:(?:not|n't) (?:at all |entirely |quite |so |really |even |yet |completely |that |100 ?% ){0,2}(?:sure|certain|convinced|clear|decided|know|tell|say)|unsure|uncertain|undecided|wonder(?:ing)?|debating|doubt(?:ing)?|no idea|in two minds|of two minds|torn|(?:make|made) up (?:my|our) mind|decide|find out|see|ask(?:ed|ing)?|check|depends?(?: on)?|(?:no|a) question(?: of)?|forgotten|forget)"
const IF_HE = `(?:if|whether) (?:${HE}(?:'d|'ll|'s| is| are| would| will| wants?| has| still| might| can| could| even)|${I} (?:should|can|may|might|ought|could|dare)|it(?:'s| is| would be|'d be) (?:a good|a bad|right|wise|fair|ok|okay|all right|worth|the right|fine|appropriate|my place|too))`
/** Right after what makes it wait. */
const END = '(?=[.,;:!?)–—-]| (?:though|please|however|then|because|as|since|but)|$)'
const CLAUSE = '(?:^|[,;:.(–—-] ?|(?:but|and|so|then|though|please|ok|okay|just|yet|or|only|because) )'

const ENGLISH: Wavering = {
  marks:
    "the and you to of is that it for with she her his him was have this will would about they are been but from who your had not i i'll i'd i'm",
  anywhere: [
    // The introducer may, or may not.
    `(?<!(?:if|how|as|so|than|whether|asked|hope|so that) )${I} (?:might|may|could)${ADV} ${DO}|${I} (?:might|may|could)${ADV} (?:see (?:if|whether)|have a word)|(?:maybe|perhaps|possibly)${ADV},? (?:i|we|i'll|i should|i can|we'll|we should)${ADV} ${DO}|${I} (?:may not|might not)${END}`,
    `${I}(?: (?:can't|cannot|can not|won't|will not|couldn't|could not|shouldn't|should not|mustn't|must not|wouldn't|would not|don't|do not|didn't|did not|never)(?: (?:want|like|wish|think i (?:should|can|ought)|feel able|dare|have the right|know ${HIM} well enough|intend|plan) ?(?:to)?)|(?: am|'m| are|'re|'m really) not (?:going|able|ready|prepared|allowed|free|willing|the (?:one|person)|supposed|yet ready|comfortable)(?: to)?|'d (?:prefer|rather) not(?: to)?| hesitate to|'m (?:reluctant|hesitant|loath|loth|wary|tempted)(?: to| about)?| feel (?:awkward|uneasy|uncomfortable|bad)(?: about| to)?)${ADV} (?:${DO}|to do (?:it|this|that)|it|that|this|${HIM}|you to ${HIM})(?! (?:justice|lightly|otherwise|without|enough))`,
    `${I} (?:can't|cannot|can not|won't|will not|couldn't|could not|shouldn't|should not|mustn't|must not)${ADV} ${DO}(?! (?:justice|lightly|to just|to (?:any|every)(?:one|body)|otherwise|without|in the|like|highly|more|enough|if i|if we|unless i))`,
    `${I}(?:'d| would) (?:rather|prefer|sooner|like) (?:to )?(?:not(?= (?:${DO}|yet|for now)|[.,;:!?)–—-]|$)|wait|leave it|hold|first|you (?:waited|didn't))|half a mind to|test(?:ing)? the waters?|(?:not|isn't) an? (?:proper |real |formal )?intro(?:duction)?(?!\\p{L})|${HE}(?:'d| would)? (?:wants?|needs?|like|has) to [^.!?]{0,50}first${END}|(?:waiting|wait) (?:for|on) (?:his|her|their|§'s|§) (?:answer|reply|ok|okay|yes|go-?ahead|response|nod|word)|were it not for|if it (?:were|was|weren't|wasn't) (?:not |n't )?(?:for|up to)|i wish i could|if only i|i (?:do not|don't) know ${HIM} well enough|(?:not|n't) (?:my place|my call|up to me|in my gift|for me to)|(?:not|n't) (?:really )?in a position|(?:i've|i have|we've|we have|i was|i am|i'm) (?:been )?(?:told|asked|forbidden) not to`,
    // Has to ask, hear or think first.
    `(?<!kept (?:will|to) )(?:${I}(?:'ll| will| need to| needs? to| have to| must| should| ought to| want to| wanted to|'d (?:want|like|need|have|better)(?: to)?| had better| would (?:want|like|have|need) to|'m going to| am going to|'ve got to|(?:'d| would) (?:rather|sooner|prefer to))|let me|lemme|allow me to|first|going to)${ADV} (?:ask|check|confirm|clear|run|sound|speak|talk|consult|see|find out|make sure|warn|prepare|tell|have a (?:\\p{L}+ )?word|mention|wait|hear|get|look|float|raise|put it|(?:ring|call|phone|catch|write to|e-?mail|visit)(?= ${HIM}(?!\\p{L})))(?!\\p{L})[^!?]{0,70}?(?<!\\p{L})(?:first(?! (?:name|thing|book|time|one|class|rate))|beforehand|before (?:${I}|you|any(?:thing|one|body)|that|we)|before doing|${IF_HE}|until|till|myself)(?!\\p{L})`,
    `(?:let me|lemme) (?:ask|check with|talk to|speak to|sound out|consult|try|warn|get back to you|come back to you|think(?: about| on| over)?|sleep on|mull|reflect|consider|chew|ponder|decide|look into)(?: (?:${HIM}|it|this|that))?${END}|(?:i'll|i will|i need to|i have to|i want to|i must|need to|want to|going to|day or two to|give me (?:\\p{L}+ ){0,4}to) (?:sleep on|think (?:about|on|over)|mull|think it|reflect on|ponder)(?! (?:the|your|a|what you)(?!\\p{L}))`,
    `before doing (?:anything|any of|it|that|this|so)(?!\\p{L})|(?:before|until|till|unless|without) (?:${I}|anyone|anybody)${ADV} (?:(?:can|could|have|had|do|even|has) )?(?:${DO}|do anything|say anything|commit|promise|(?:spoken|talked) (?:to|with) ${HIM}|asked|heard|hear|have (?:asked|spoken))|(?:${I}(?:'ll| will| can| shall)|and|then) (?:tell|let) you (?:know )?(?:what|whether|if|how|when) ${HE}(?!\\p{L})|(?:i'll|i will|we'll|i shall|and|will) (?:then )?(?:let you know|get back to you|come back to you|report back|keep you posted|tell you (?:more|when))(?! (?:about (?!it|this|that|${HIM})|when the|the|which|whether we|if we|on the|on your))|(?:more|news) (?:when|as soon as|once) i|watch this space|leave it with me|bear with me`,
    `(?:${I}(?:'m| am| are| was|'ve been|'ve| have|'d| do| did)?|let me|still|me|and|but|am|just|hm+,?)(?: (?:still|just|bit|a|little|rather|also|been|not|no|keep|really|more))*? ?${SURE}(?: (?:yet|still|about|on|of|out|myself))?,? (?:(?:whether|if|about) (?:(?:the )?idea|(?:to )?it(?=[.,;!)]|$)|this(?=[.,;!)]|$)|${HIM}(?!\\p{L})|${DO}|${I} (?:should|can|ought|may|dare|want))|${IF_HE}|about it|${HE}(?:'s|'d| is| would| will| wants?| has| still)(?! (?:told|a bit))|which(?!\\p{L}))`,
    `(?:toy|play|flirt|wrestl|grappl)(?:e|ed|ing|s)? with (?:the |an? )?(?:idea|thought|notion)|(?:idea|thought|possibility|prospect) of ${DO}|(?:think|thinking|thought|dreaming|talk|talked|talking)(?: \\p{L}+)? (?:of|about) (?:maybe |perhaps |possibly |whether |if )?(?:${DO}|i should)|consider(?:ing)? (?:${DO}|whether)|(?:need|needs|want|wants|take|takes|give it|giving it) (?:some |a little |a bit (?:more )?|more )?(?:thought|thinking|consideration)|(?:i'm|i am|i feel|makes me) (?:\\p{L}+ ){0,2}(?:in two minds|of two minds|torn|undecided|on the fence|having (?:second thoughts|doubts)|hesitating|dithering|wavering)(?! (?:about|over|between|on) (?!${DO}|it|this|that|${HIM}|whether|i |we |an? intro|the intro))|i hesitate|(?<!had )(?:my|some|serious|grave) (?:misgivings|reservations|qualms|doubts) (?:about|whether)|cold feet|(?:having|i've|i) slept on it|(?:don't|do not) think (?:it's|it is|this is|that's|it would|this would|i should|we should|i can|${HE}(?:'d| would) (?:want|like|be|care|have))|jury is|remains to be seen|draft(?:ed)? (?:an? |the )?(?:intro|mail|introduction)`,
    // Waits for the reader's word.
    `(?:let me know|tell me|say(?: so)?|shout|holler|give me a (?:shout|ring|call)|drop me a (?:line|note|word)|ping me|write back|answer|reply|just ask)(?: \\p{L}+)? ?(?:if|whether|should|when|once)(?: you)?(?:'d| would| do| are|'re|'ve| that| this| it)?(?:'s|'d| is| would| sounds| could)?(?: be| also| still| really| both)* (?:(?:like|want)(?= (?:me to (?:${DO}|try|go)|me to[.,]|it|that|this|an? intro|the intro|to (?:meet|be|talk|know ${HIM}))|[.,;!?)]|$)|wish(?=[.,;!)]|$)|interest(?:ed|s|ing)?|keen|up for|fancy|game|useful|helpful|of (?:use|interest|any)|help(?:s)?(?=[.,;!)]|$)|care (?:for|to)|agree|suits?|works?(?= for you|[.,;!)]|$)|any (?:good|use)|ok|okay|ready|appeals?)`,
    `(?:say|send|give|tell|answer|reply|drop|nod|need|want|get|have|await|with|on|at|once|wait(?:ing)? for)(?: me| us| for)? (?:the word|your (?:word|yes|ok|okay|go-?ahead|blessing|nod|approval|permission|consent|decision|thumbs up|green light)|(?:the|an?|your) (?:go-?ahead|green light|thumbs up|nod|ok|okay|all-?clear|say-so)|a yes or|yes or no|yes and i)|(?:say|just say) (?:yes|when|so)(?= (?:and|or)|[.,!;)]|$)|at your (?:request|command)|(?:answer|say yes|reply|tell me|let me know) first(?! (?:name|thing))`,
    `(?:it's |that's |is |it is |entirely |totally |this is |,|^)(?:(?<!rest is )up to you(?=[.,;!)]|$| (?:if|whether))|your (?:call|choice|decision)(?=[.,;!)]|$))|(?:yes or no|you (?:decide|choose|pick))(?=[.,;!)]|$)|no (?:pressure|obligation)(?: at all| whatsoever)?[.,;!–—-]|no hard feelings if (?:not|you)|(?:if|supposing) (?:the answer|it)(?:'s| is) (?:a )?(?:yes|no)(?!\\p{L})|feel free to (?:say no|decline|refuse)`,
    // Comes true only after something.
    `(?:if|when|once|as soon as|unless|provided|providing|depending|assuming|after|should|the (?:day|moment|minute)) [^!?§]{0,80}?,? ?(?:then |only then |maybe |perhaps )?(?<!(?:when|if|as|who|that|what|how|because|where) )(?:i|we)(?:'ll| will|'d| would| can| could| might| may| shall)${ADV} ${DO}`,
    `(?:introduc(?:e|ing)|connect(?:ing)?|put(?:ting)?) (?:you two|you both|you|${HIM}|the two of you)(?: (?:to|with) ${HIM})?(?: properly| in touch| myself| together)?,? (?:but )?(?:only )?(?:once|as soon as|when|if(?! i may)|after|provided|unless|until|(?:in (?:the |early |late )?|next )(?:spring|summer|autumn|fall|winter|new year|year|season|term|quarter|january|february|march|april|may|june|july|august|september|october|november|december)|later|some ?time)(?!\\p{L})|(?:can|could|let's|should|shall|we'll|i'll|better|rather|to) (?:we )?(?:put (?:it|this|that) off|postpone|delay (?:it|this)|defer|push (?:it|this|that) back)|sound(?:ing)? ${HIM} out|tell me what you(?:'d| would) like me to|what (?:do you want|would you like) me to`,
    `only (?:if|when|once|after|then) (?!i saw|i had|i got)(?:you|${HE}|it|the|we|i|that|this)|not (?:before|until|till) (?:you|${HE}|it|the|we've|we have|i've|i have|my|your|his|her|their|next|after)|no (?:point|sense|use|rush) (?:in )?(?:doing|introducing|asking|writing|before|until|till|yet)|(?:in|under) an? (?:better|ideal|perfect|different) (?:world|life)|over my dead body|hell freezes|pigs fly|is the last thing|(?:tongue in cheek|pulling your leg|thought experiment|hypothetically)`,
    `(?:please |kindly |but |so |and |${CLAUSE})(?:don't|do not|dont|never)(?: please)? (?:write|contact|mail|e-?mail|ask|call|ring|bother|approach|message|introduce|send|do anything|act|go ahead|tell|mention|say|trouble)(?:(?: to)? (?:${HIM}|anyone|anybody|anything|it|this|kept|a word|you|that))*[^.!?]{0,40}? ?(?:(?:just )?yet|until|till|for now|before|so far|first)(?!\\p{L})`,
    // It was not to be, or no more.
    `${I}(?: was| were|'d been| had been) (?:going|about|planning|meaning|hoping|all set) to ${DO}(?=[^!?]*(?:but|until|when|then|\\.|$))|${I}(?:'d| would) have ${DO}|(?:shouldn't|should not) have(?: (?:promised|said|offered|written))?${END}|(?:was|were) (?:going|about|planning) to (?:send|forward|pass)`,
    "(?:leave|keep) (?:me|my name) out of|(?:is|are) yours to use|(?:do not|don't|without) mention(?:ing)? (?:me|my name)(?!\\p{L})",
    "(?<!(?:i|we)(?:'m| am|'re| are| was| were) (?:\\p{L}+ ){0,2})wrong (?:one|person|address|man|woman|guy|§)(?!\\p{L})",
    `${HE}(?:'d| would)(?: much| really| honestly)? (?:rather|prefer|sooner) not(?: to)?(?= (?:meet|talk|speak|be|do|just|for)(?!\\p{L})|[.,;:!?)–—-]|$)`,
    `${HE}(?:'s| is| has|'ve| have| had| just| also| since)* (?:told|asked|begged|wants|wanted|prefers?|ordered)(?: (?:me|us|not|everyone|people))* (?:not to|to be left|to wait|to stop|no more)|(?:told|asked|begged) (?:me|us) not to|${HE}(?:'s| is| has|'ve| have| had| just| also)* (?:declined|refused|said no|turned (?:it|me|us|you|this|that) down|backed out|changed (?:his|her|their) mind)|${HE}(?:'s| is|'re| are| was)?(?: not| n't|n't| isn't| aren't| no longer| really)+ (?:taking|accepting|interested in|available|seeing|meeting|keen|up for|in the mood|looking for|doing|taking on|receiving)(?: on)? ?(?:any (?:new|more|calls|intro|meetings|visitors|clients|orders|work)|new |more |anyone |people |visitors |intro|meetings|calls|clients|pupils|students|patients|requests|it|this|that|now|at the moment|${END})|${HE} (?:doesn't|does not|don't|do not) (?:want|wish|like|take|see|accept|need) (?:to (?:meet|talk|be (?:introduced|disturbed|bothered))|any (?:intro|new|more)|anyone|intro|new (?:people|clients|contacts)|visitors|cold)|(?:his|her|their|§'s) (?:answer|reply|response) (?:was|is|:)|no more intro`,
    `(?:unfortunately|sadly|alas|only|however|though|but)(?: that)?,? ${HE}(?:'s| is|'re| are| has| will be|'ll be| was)(?: just| now| also| currently| still| all| much| too)* (?:away|ill|sick|busy|swamped|snowed under|on (?:leave|holiday|sabbatical|maternity|bed rest)|in hospital|unwell|out of|off (?:sick|work)|abroad|tied up|up to|left|gone|retired|dead|died|leaving|selling|closing|moving on|angry|cross|furious|not (?:well|available|around|there))`,
    `${HE}(?:'s| is|'re| are| has| have)(?: just| now| also| currently| still| sadly| since| recently)* (?:on (?:maternity|paternity|parental|sick|bed|compassionate|gardening)|passed away|died|dead|in hospital|in prison|gone (?:bust|under|into)|shut (?:up )?shop|angry with me|cross with me|not (?:speaking|talking) to me|no longer (?:speaking|talking))|we (?:fell|have fallen|'ve fallen) out|on speaking terms|bad blood|sued (?:each other|me|us)|(?:still )?cross with me`,
    // Another's to make.
    `(?:he|she|they)(?:'ll|'d|'s|'re| will| would| is| are| was| were| should| can| could| may| might| has to| wants? to| offered to| promised to| said to)(?: already| soon| also| going to| be)* (?:introduc(?:e|ing)|connect(?:ing)?|put(?:ting)?) (?:you|us all)(?!\\p{L})|(?:write|e-?mail|mail|call|ring|contact|approach|phone) (?:to )?${HIM} (?:yourself|directly and (?:say|mention|tell)|and (?:say|mention|tell)(?! hello))|(?:say|tell ${HIM})(?: that)? i sent you|(?<!(?:free to|can|may|could) )(?:mention|drop|use) my name|just (?:write|mail|call|ring)(?: to)? ${HIM}(?!\\p{L})|(?:has|have|ought|needs?|should|better) (?:to )?come from (?:him|her|them|my|our|the|somebody|someone)|(?:wants|want|likes|insists on|has) to (?:be asked|decide|approve|sign off|agree|know)(?: first| before)|(?:his|her|their|my) (?:agent|boss|lawyer|wife|husband|manager|secretary|office) (?:decides|has to|must|will decide)|${I}(?:'d|'ll| would| will)? (?:first )?(?:need|want|require|must get|have to get) (?:\\S+ ){1,4}(?:sign-?off|clearance|approval|permission|blessing|ok|okay|consent|go-?ahead)(?!\\p{L})`,
    // Who it is, or where.
    `(?<!(?:^|[ ,.])you(?:'re| are| were|'ve been| have been)? (?:\\p{L}+ )?)(?:not sure|not certain|no idea|don't know|can't remember|cannot remember|can't recall|forget|forgot|wondering|tell me|goodness knows|heaven knows|god knows) (?:which|who)(?!\\p{L})|(?:whichever|whoever) (?:of|you(?! are)|has|is|one)|which (?:one(?! of)|of (?:them(?! (?:is|are|was|were|has|have|had) (?!right|the|best|better|his|hers|meant|current))|the (?:two|three)|you|these|those))(?!\\p{L})|(?<!(?:every|each|any|if) )one of (?:you(?: two)?|the two) (?:should|can|could|may|might|must|gets?)|(?<!\\p{L})(?:either one|one) of (?:them|these|those|the two) (?:bounces|works|is (?:right|wrong|old|the))|fight it out|draw (?:straws|lots)|toss (?:a coin|for it)|mix(?:ing|ed)? (?:them|the two) up|(?:one|he|she) or the other|tell (?:them|the two) apart`,
    `(?:i think|i believe|i hope|i guess|if|whether|assuming|unless|not (?:sure|certain)|may|might|could|should)(?: (?:that|it|this|the|one|address|he|she|still))* (?:(?:'s|is|are|be|have|has) )?(?:still )?(?:his|hers|her address|his address|their address|the old one|an old one|the right (?:one|address)|the address|out of date|still (?:works|valid|good|current|the one)|bounce|changed|the wrong)(?!\\p{L})(?! (?:you|to))|(?:an? |the |last year's )?(?:very |rather )?(?:old|ancient|battered|faded) (?:business )?card(?!s? \\(?@)|from memory|worth (?:a|the) (?:double )?check|(?:address|e-?mail|this|that|it|one) (?:may|might|could) (?:well )?be (?:dead|old|out of date|wrong|stale|defunct)|double-?check (?:it|that|the)|(?:must|should|need to|better|will|'ll) (?:check|look up|verify|find)(?: out)? (?:the|his|her|their|that|this) (?:address|e-?mail|spelling)`,
  ],
  about: [
    "(?:have|had|has|'ve|'s|do|did)(?:n't| not)(?: yet| quite| really)? (?:made up (?:my|our) minds?|decided)|(?:can't|cannot) (?:make up my mind|decide)|(?<!for |quite )some ?time (?:in|next|after|around|later|soon|when)|(?:intro|introduction)(?: \\S+){0,4} (?:is|would be|might be) (?:possible|an option|feasible|doable|conceivable|on the cards)",
    `(?:(?:i|we)(?: just| first| still| do| really)* (?:need to|have to|must|should|ought to)|(?:i|we)(?:'d| had) better|(?:i|we)'?ll (?:have|need) to) (?:just |first |quickly )?(?:ask|check with|clear (?:it|this) with|run (?:it|this|you) (?:by|past)|talk to|speak to|consult|sound out|get (?:the|an|his|her|their) (?:ok|okay|nod|permission|blessing))(?!\\p{L})|(?:i'll|i will|i'd|i intend|i plan|i want|going|happy|glad|would)(?!\\p{L})[^.!?]{0,120}?(?<!\\p{L})(?:once|as soon as|when|after) (?:the|your|our|my|his|her|their) [^.,;!?]{2,40} (?:is|are|has|have|comes?|goes|closes|opens|ends|settles|finishes|starts)(?!\\p{L})`,
    '(?:just|simply) (?:ask|shout|holler|say so)(?=[.!;]|$)|in (?:principle|theory)|theoretically|on paper|tentatively|provisionally|some ?day|one (?:of these days|day)|at some point|sometime(?=[.,;!]|$)|(?:maybe|perhaps|possibly)(?! (?:you|because|the|a|even|not the))|i (?:suppose|imagine)(?! you)',
    `(?:but |though |only |just |, |– |- |\\()(?:please )?(?:not (?:just )?yet|not (?:right )?now|not today|not for now|not this (?:week|month|year)|later(?! than)|when the time|first i)|no(?:t)? rush|hold(?:ing)? (?:off|fire|on)(?! to)|(?:let's|let us|please|must|should|have to|rather|better|to|we'll|i'll|can|could you|just) (?:wait|hold off|leave it|park it|pause)(?! (?:and|at) )|(?:on|the) (?:hold|ice|back burner)|remind me|(?:it's|it is|still|a bit|a little) (?:too (?:early|soon)|premature)|another time|for the moment(?=[.,]|$)|(?:with|on|at) your (?:blessing|say-?so|permission|request)|subject to|pending(?! order)|(?:act|go ahead|write|move) (?:only )?on`,
    `the (?:day|moment|minute|second|week|month) (?:that )?(?:the|your|our|my|his|her|their|you|we|i|${HE}) |(?:after|until|till) (?:the|your|our|my) [^.,!?]{3,60} (?:closes|is over|is done|ends|is signed|settles|comes back|is out|opens),? i|worth meeting if|if (?:it|that|this)(?:'s| is| would be|'d be| were)? (?:of )?(?:any )?(?:use|help|interest|useful|helpful|okay|ok|good|right|all right)(?! to (?:have|hear))|(?:whether|if) (?:or not )?(?:to|i should|we should)(?!\\p{L})|${SURE} (?:that )?(?:i|we) (?:should|ought|can|may|dare)(?!\\p{L})|if (?:you|people|they)(?:'d| would| do| really| still| both|'re| are| all)* (?:like|want|wish|care|fancy|insist|agree|prefer|think (?:so|it|that)|interested|keen|up for|game)(?=[.;!?)–—-]|$|,(?! (?:he|she|they|it|§|you)(?!\\p{L}))| (?:me|i|it|that|this|the idea|an? intro|the intro|to (?:meet|talk|speak|be (?:introduced|connected|put)|go ahead|know (?:her|him|them)))(?!\\p{L}))`,
    "not (?:the time|the moment|a good (?:idea|time|moment)|appropriate|wise|fair)|(?:would|will) be (?:unfair|unwise|premature|wrong)|against (?:my|our|company|the) (?:policy|rules|better)|company policy|compliance|off the table|null and void|as void|is off(?=[.,;!]|$)|fell through|came to nothing|(?:wasn't|was not|isn't|is not) to be(?=[.,;!]|$)|with your blessing",
  ],
  after: [
    "(?:(?:and|but) )?(?:i am|i'm|we are|we're)(?: really| quite| just)? (?:not|n't) (?:so |quite |really |entirely |at all )?(?:sure|certain|convinced)(?: (?:that )?(?:i|we) (?:should|ought|can|may|want|dare|like)| about| yet| though|[.,!;]|$)",
    "(?:no|nope|nah)(?:,? (?:sorry|wait|actually|forget it|don't|not|i'm not|i am not|he|she|they|scrap|hold|rather|better))?(?=[.!,…]|$| i'm not| forget| wait| don't)(?!, (?:he|she|they|it|not|there|but|really|seriously))|sorry,? no(?!\\p{L})|i(?:'m afraid i|'m sorry,? i)? (?:can't|cannot|won't|shouldn't|mustn't|couldn't)(?: (?:after all|any ?more|in the end|now|right now|yet|today|make it happen|go through with it))?,? ?(?:sorry|though|really|after all)?(?=[.!,;]|$)(?! (?:i|but i) )",
    "(?:please |just |so |and |kindly |do |you can |better )?(?:forget|ignore|disregard|scrap|scratch|strike|cancel|scrub|undo|drop|skip)(?: about)?(?: (?:it|this|that|me|all (?:that|this|of (?:it|that|this))|everything|the (?:above|lot|intro\\p{L}*|last|whole thing)|what i (?:said|wrote|just)[^.]*|my (?:offer|last|previous|mail|e-?mail)[^.]*))(?= |[.,!;…–—-]|$)(?! (?:if|when))|never ?mind(?=[.,!;…]|$)|nvm|on (?:second thou?ghts?|reflection)|second thoughts|then again|come to think|re-?reading (?:this|that|it)|i(?:'ve)? (?:changed my mind|thought better|spoke too soon|take (?:it|that|this|everything) back)|(?:i )?take (?:it|that|this) back|as you were|belay|pretend i|not after all|spoke too soon|my mistake",
    `(?:(?:one|just a|half a) (?:second|sec|moment|minute)(?=[,.!…])|just (?:ask|shout|say so)[.!]?$|hang on|hold (?:on|off|that|fire|it)(?! to)|wait(?=[.,!…–—-]|$| (?:until|till|before|with|for)(?!\\p{L})(?! you (?:see|hear|meet|taste|try|read)))|hm+(?=[.,!…]|$)|oops|whoops|oh (?:no|dear|wait)|argh?|damn(?=[,.!]))|(?:i(?:'m| am| was)? )?(?:only |just )(?:joking|kidding|teasing)|jk(?!\\p{L})|(?:let's|let us|please|we'd better|i'd better|better|best) (?:not(?!\\p{L})|(?:wait|hold off)(?! (?:for (?:me|us)|at|in|outside)(?!\\p{L}))|(?:leave|drop|forget|skip|park)(?= (?:it|this|that|everything|§|him|her|them|the (?:intro|whole|lot|matter))(?!\\p{L})|[.,!;]|$))|(?:then|until|now|but|because|only) i(?:'ve| have)?(?: just)? (?:heard|learnt|learned|saw|found out|realised|realized|remembered|read|see)(?! (?:of|about) you)|i(?:'ve| have)? (?:just|only just) (?:heard|seen|learnt|learned|found out|realised|realized|remembered|been told|got word|noticed)(?! (?:you|your|of you))|no intro|(?:p\\.? ?p?\\.? ?s\\.?|edit|update|addendum)[:.,) ]+(?:no|§|he|she|they|sorry|forget|scrap|actually|don't|wait)(?= (?:has just|just|have just|rang|called|i'm not|forget|wait|says no|not)|'s just|[,.!:])`,
    `(?:maybe |perhaps |only |but ){1,3}(?:if|when|once|unless) (?:you|it|that|this|${HE})(?:'d|'re|'s| are| is| would| do| really)*(?: \\p{L}+){0,6}[.!]?$|if you(?:'d| would| do|'re| are)* (?:like|want|wish|prefer|agree|insist|interested|keen)[^,]{0,20}[.!]?$|give me (?:until|till|a (?:day|few|week|couple|bit|moment|little)|some time|time)|(?:just |only )?(?:tell|ask) me[.!]?$|say (?:the word|yes|when)|your call|up to you|no pressure(?! (?:on|to) (?:either|any|both|you two))|(?:only|not) (?:if|unless|until|before|after|yet)(?!\\p{L})|not (?:now|yet|today|before|just yet)|later[.!]?$|(?:until|till) then|(?:more (?:then|when|once|as soon|if|after)|will report|will let you know|let you know|watch this|stay tuned|remind me|ask me|nudge me|chase me|ping me)(?= |[.,!]|$)|over to you[.!]?$`,
    "(?:i'll|i will|let me|we'll) (?:find|get|look for|think of|try) (?:you )?(?:somebody|someone|another|anyone)(?: else)?|(?:so )?(?:that's|this is) (?:that|off)(?=[.!,]|$)|(?:so|and so),? (?:no|i won't|it's off|not|we can't|i can't)(?=[.,!]| |$)",
  ],
  hanging: ENGLISH_HANGING,
}

const GERMAN: Wavering = {
  marks:
    'ich dich dir euch und nicht das ist auf für ein eine einen einem der dem den bei auch aber wenn habe bin kann wir sehr dann noch nur über meine sich dass oder mit zu sie ihnen',
  anywhere: [
    '(?:muss|müsste|möchte|werde|will|würde|wollte|sollte)(?: \\p{L}+| §){0,5} (?:erst|vorher|zuerst|vorab|zunächst|noch)(?: \\p{L}+| §){0,5} (?:fragen|klären|schauen|prüfen|nachfragen|überlegen|abwarten|sprechen|abklären|anrufen|reden|hören)|(?:frage?|kläre?|schaue?|prüfe|höre|rede|spreche|rufe)(?: ich)?(?: \\p{L}+| §){0,5} (?:erst(?: ?mal)?|vorher|zuerst|vorab|zunächst)(?!\\p{L})|lass mich(?: \\p{L}+| §){0,5} (?:überlegen|nachdenken|fragen|prüfen|schauen|schlafen)|warte(?: noch| erst){0,2} auf (?:seine|ihre|die|eine) (?:antwort|zusage|rückmeldung)|(?:rede|spreche)(?: \\p{L}+){0,4} mit (?:ihm|ihr|§) und (?:melde|sage|gebe)|(?:muss|möchte|will)(?: ich)?(?: \\p{L}+){0,3} (?:nachdenken|überlegen)',
    '(?:bin|ist)(?: mir)?(?: \\p{L}+){0,3} (?:nicht sicher|unsicher|unschlüssig|unentschlossen|hin- und hergerissen),? ?(?:ob|was|wegen|bei|$|[.,])|weiß(?: \\p{L}+){0,3} nicht,? ob (?:er|sie|§|ich|das|es)(?! \\p{L}+ schon)(?=[^.]*(?:will|möchte|mag|recht|soll|passt|vorstell|zeit|noch|gut|freut|darf|kann))|überlege(?: \\p{L}+){0,3},? ob|spiele mit dem gedanken|ich (?:zögere|hadere|schwanke|bezweifle)|anders überlegt|beim zweiten (?:nachdenken|gedanken)|(?:könnte|würde) (?:ich )?(?:dich|sie|euch|dir|ihnen)(?: \\p{L}+| §){0,8} (?:vorstellen|bekannt|zusammenbringen|vernetzen|in kontakt|verbinden)',
    '(?:sag|gib|sagen|geben|melde?|schreib)(?: sie)?(?: mir| dich| sich)?(?: kurz| einfach| doch| mal| bitte| erst| vorher){0,3} (?:bescheid,? (?:ob|wenn du (?:magst|willst|möchtest|interesse))|ob |wenn du (?:magst|willst|möchtest|interesse)|ja oder nein|zuerst)|ein wort genügt|ganz wie du|wie du (?:magst|meinst|willst)|grünes licht|kein druck|(?:dein|ihr) (?:ok|okay|einverständnis|go)(?=[.,;!]|$| (?:und|dann|ab))',
    '(?:wollte|hätte)(?: ich)? (?:dich|dir|sie|ihnen|euch)(?: \\p{L}+| §){0,8} (?:vorstellen|bekannt|zusammenbringen|vernetzen|vorgestellt)(?=[^.]*(?:aber|doch|nur|leider|$))|hat sich (?:\\p{L}+ ){0,2}erledigt|(?:darf|kann|soll|möchte|will|werde)(?: ich)?(?: es| das| dich| dir| §){0,3} (?:aber |leider |gerade |doch |derzeit ){0,3}nicht(?: mehr)?(?: vorstellen| bekannt| stören| belästigen| empfehlen|(?=[.,;!]|$))|vor, (?:wenn|falls|sobald) (?:die|der|das|du|ihr|es|wir|ich|er|sie|§|mein\\p{L}*)|(?:er|sie|§) (?:hat|wollte|möchte|will)(?: \\p{L}+){0,4} (?:abgelehnt|abgewunken|abgesagt|nein gesagt|niemanden|keine (?:neuen|weiteren|anfragen))|gebeten,? (?:\\p{L}+ ){0,3}nicht|(?:er|sie|§) (?:nimmt|empfängt|trifft)(?: \\p{L}+){0,3} (?:keine|niemanden)',
    '(?:schreib|frag|ruf|mail|kontaktier)\\p{L}{0,3} (?:ihm|ihr|ihn|sie|§)(?: \\p{L}+){0,3} (?:noch nicht|selbst|selber|direkt an)|(?:noch|erst ?mal|vorerst) nicht (?:schreiben|anschreiben|fragen|vorstellen|kontaktieren)|steht mir nicht zu|welche[rn] von (?:den )?beiden|weiß nicht(?: mehr)?,? (?:welche|wer)|hölle zufriert|nur ein (?:scherz|spaß)|(?:melde mich|gebe (?:dir|ihnen|euch) bescheid|sage (?:dir|ihnen|euch) bescheid)(?=[.;!]|$| dann|,? (?:wenn|sobald) (?!ich)|,? (?:wenn|sobald) ich [^.!?]*(?<!\\p{L})(?:ihm|ihr|ihn|sie|§|weiß)(?!\\p{L}))|versprechen kann ich nichts|(?:falls|ob|wenn|hoffe) (?:die|das|sie|er)(?: adresse)? (?:noch )?(?:stimmt|gilt|aktuell|richtig)',
  ],
  about: [
    'eigentlich (?:wollte|hätte)|(?:nur|erst),? (?:wenn|falls|sobald|nach) (?:du|sie|ihr|ich|er|§|der|die|das|dem|wir)|vielleicht(?! (?:erinner|kenn|weiß|hast|haben))|womöglich|möglicherweise|eventuell|unter umständen|irgendwann|(?:im prinzip|grundsätzlich|theoretisch)|(?:aber|doch|jedoch) (?:noch|jetzt|lieber|vorerst|besser) nicht|(?:lieber|besser|vorerst|erst ?mal|momentan|derzeit|vorläufig) nicht|falls (?:du|sie|ihr)|wenn (?:du|sie|ihr) (?:magst|mögen|willst|wollen|möchtest|möchten|einverstanden|ja)|ein ander(?:es )?mal|auf eis|rate(?: \\p{L}+){0,4} ab(?!\\p{L})|war (?:nur )?(?:ein )?(?:scherz|spaß)',
  ],
  after: [
    '(?:ach |äh,? |hm+,? |oh )?(?:nein|nee|ne|quatsch|moment|halt|wart(?:e|et)?|doch nicht|lieber nicht|besser nicht)(?=[.,!…]|$| doch)|wart(?:e|et|en sie)? (?:bitte |lieber )?(?:noch|erst|ab)(?!\\p{L})|(?:vergiss|vergesst|vergessen sie) (?:es|das|was|mein)|obwohl[,:]? |(?:nehme?|ziehe?) (?:ich )?(?:das|es|mein\\p{L}*)[^.!?]{0,30} zurück|kommando zurück|(?:aber )?nur,? wenn|(?:leider )?(?:geht|klappt|wird) (?:das |es )?(?:\\p{L}+ ){0,2}(?:doch|leider)? ?(?:nicht|nichts)(?=[.,!;]|$)|(?:ah |oh )?(?:doch|lieber) (?:lieber )?nicht|(?:dann|später) mehr|tut mir leid,? (?:aber )?(?:ich kann|das geht|doch)|hinfällig|(?:also |dann )?(?:sag|gib|melde?)(?: mir| dich| einfach| kurz){0,2} (?:bescheid|du)(?=[.,!]|$)|mehr dann|erinner\\p{L}* mich',
  ],
  hanging: GERMAN_HANGING,
}

const FRENCH: Wavering = {
  marks:
    "je tu te vous il elle est pas les des une un et pour avec que qui dans sur au aux ce ça cette mon ma mes ton ta son sa ses nous j'ai c'est qu'il ne plus du d'un",
  anywhere: [
    "(?:je|vais|dois|faut que je|faut d'abord que je|veux)(?: d'abord)? (?:lui |leur |le |la |l'|en |d'abord |y )*(?:demande[r]?|vérifie[r]?|regarde[r]?|réfléchi\\p{L}{1,3}|parle[r]?|vois|voir|pose[r]?|consulte[r]?|téléphone[r]?)(?: [\\p{L}'§]+){0,5} (?:d'abord|avant|si elle|s'ils?|si ça|ensuite)|(?:je (?:dois|vais|veux)|il faut que je) (?:d'abord|y réfléchir|réfléchir)|faut (?:d'abord )?que (?:je|j')(?: lui| en)? ?(?:parle|demande|vérifie|voie|réfléchisse)|laisse[z]?-moi (?:voir|demander|réfléchir|vérifier|le temps)|je (?:me|m') ?renseigne(?:rai)?(?= |[.,]|$)",
    "j'hésite|(?:attends|attendrai|attendre)(?: d'abord| encore)? (?:son|sa|leur) (?:accord|réponse|feu|aval|ok)|j'aurai (?:son|leur) accord|je (?:suis|reste) (?:partagée?|hésitante?)|(?:pas|plus) (?:vraiment |très |trop |tout à fait )?(?:sûre?|certaine?)s? (?:qu'(?:il|elle|on)|que ce|que (?:§|ça|je)|de lui|d'elle)|ne sais pas (?:trop |encore )?(?:si (?:je|elle|c'est|ça|§)|s'il)(?! t'ai| vous ai)(?=[^.]*(?:dois|devrais|peux|veut|voudra|voudrait|bonne|idée|temps|présent|encore|accept))|je me demand(?:e|ais) si (?:je|ce|elle|c'est)|(?:pensé|pensais|songeais?|songé|envisage|envisageais|tentée?) (?:à |de |d')?(?:te|vous|l[ae]) (?:le |la )?(?:présent|mett)\\p{L}+|l'idée de (?:te|vous) (?:présent|mett)\\p{L}+|je pourrais (?:peut-être )?(?:te|vous|t'|la|le)|je (?:te|vous) (?:présenterais|mettrais)(?= [^!?]*(?:mais|si ))|je doute (?:que|qu')",
    "(?:dis|dites|réponds|répondez)-moi(?: [\\p{L}']+){0,2} ?(?:si (?:ça|cela|l'idée|c'est (?:ok|bon|une bonne)|je (?:dois|peux|te)|(?:tu|vous) (?:veux|voulez|es|êtes|préfères|souhaite[sz]?)(?= (?:que je|d'accord|intéress|partant)|[.,;!]|$))|ce que tu en|oui ou non|d'abord|avant)|si (?:ça|cela) (?:te|vous|t') ?(?:dit|intéresse|va|convient|tente|irait|arrange)|(?:à toi|à vous) de (?:voir|choisir|décider|me dire)|comme (?:tu veux|vous voulez|tu préfères)|feu vert|(?:ton|votre) (?:accord|aval|go)(?=[.,;!]|$| et| avant)|un (?:mot|signe) (?:de ta part |de votre part )?suffit|sans (?:pression|obligation)|si (?:tu|vous) (?:veux|voulez|souhaites|souhaitez|préfères|es d'accord|êtes d'accord)(?=[.,;!?]|$| (?:je|que))",
    "(?:je (?:préfère|préférerais|aime mieux|aimerais mieux)) (?:ne pas|attendre|éviter|pas)|(?:plutôt|mieux vaut) (?:pas|attendre)|changé d'avis|je (?:retire|reviens sur)|je ne (?:peux|pourrai|vais|veux|dois)(?: (?:finalement|hélas|plus|malheureusement))? ?pas(?: (?:le|la|te|vous) (?:(?:le|la) )?(?:présent|mett|fai|déranger)\\p{L}*|\\s?[.,;!]|$)|ce n'est (?:plus|pas) (?:possible|à moi)|(?:il|elle|§) (?:a|ont|m'a)(?: \\p{L}+)? (?:décliné|refusé|dit non|demandé de ne|demandé qu'on ne|priée? de ne)|ne (?:prend|reçoit|voit) plus (?:personne|de )|(?:lui|leur) en (?:parle|parlerai|touche)|tâter le terrain|(?:te|vous) tiens? (?:au courant|informée?)|tiendrai au courant|je (?:te|vous) (?:redis|dirai(?= ce| s| dès| quand|[.,]|$))|sans rien promettre|promets rien|fâchée? contre moi|brouillée?s",
    "(?:ne (?:lui|leur) )?(?:écris|écrivez|parle|parlez) (?:pas encore|pas tout de suite|pas avant)|(?:écris|écrivez|appelle|appelez|contacte)-(?:l[ea]s?|lui|leur) (?:plutôt |donc )?(?:directement|toi-même|vous-même|de ma part)|(?:lequel|laquelle) des (?:deux|trois)|qui (?:préfères|préférez)|adresse (?:est )?(?:encore|toujours) (?:bonne|valable)|je (?:rigole|plaisante|blague)|c'est une blague",
  ],
  about: [
    "(?:seulement|uniquement) (?:si|quand|après)|que si (?:tu|vous|ça|cela|je|il|elle)|peut-être(?! (?:te souviens|vous souvenez|que tu))|éventuellement|un (?:de ces )?jours?(?=[.,;!]|$)|en (?:principe|théorie)|(?:mais |– |, )(?:pas (?:encore|maintenant|tout de suite|avant)|plus tard)|si (?:tu|vous) (?:veux|voulez|le souhaitez|souhaites|y tiens)|quand (?:tu|vous|il|elle|je|on|le|la|les|mon|ma) (?:aura|sera|auras|seras|aurez|serez|rentre|revien|est (?:de retour|rentr))|ça dépend|déconseille|(?:il|elle) (?:n'est|est) (?:pas disponible|débordée?)",
  ],
  after: [
    "(?:en fait|finalement|tout compte fait|ah|euh|bon|non|mais)?,? ?(?:non|attends?(?: un peu| avant| que je)?|pardon)(?=[.,!…]|$)|(?:en fait|finalement|tout compte fait),? (?:non|pas|je (?:ne|préfère))|(?:réflexion faite|à la réflexion)|(?:oublie[z]?|laisse tomber)(?: (?:ça|ce que|cela|mon|tout))?(?=[.,! ]|$)|ou plutôt non|(?:mais )?(?:seulement|uniquement) si|dis-moi[.!]?$|dites-moi[.!]?$|désolée?,? (?:mais )?(?:je ne|c'est|ce n'est)|malheureusement,? je ne|(?:rappelle|relance)-moi|une autre fois",
  ],
  hanging: FRENCH_HANGING,
}

const SPANISH: Wavering = {
  marks:
    'a no te le la los las el un una que de en con por para es está puedo muy pero como más lo mi tu su se al del yo hola y ha he sus nos me si sí',
  anywhere: [
    '(?:déjame|deja que|déjeme|tengo que|tendría que|debo|debería|voy a|quiero|antes|primero)(?: antes| primero)? (?:lo |le |la |les |se lo )?(?:preguntar|consultar|ver si|pensar|hablar|confirmar|sondear|pregunto|consulto|hablo)\\p{L}{0,4}(?!\\p{L})(?=[^.!?]{0,40}(?:antes|primero|si |con (?:él|ella|§)|[.,;!]|$))|(?:le|les|se lo|lo) (?:pregunto|consulto|preguntaré|consultaré) (?:antes|primero|yo)',
    'dudo (?:si|en|que)|espero (?:a que|su respuesta|su visto)|ya ver(?:é|emos)|no (?:estoy|sé|tengo claro|estoy muy)(?: \\p{L}+)? (?:segur[oa] de (?:que|si)|si (?:debo|debería|quiere|querrá|es buena|le|será))|me pregunto si|no creo que (?:quiera|pueda|esté)|(?:te|le|os) (?:presentaría|pondría)|podría(?:mos)? (?:quizá |tal vez )?(?:presentar|ponerte|poner)|pensándolo (?:bien|mejor)|cambiado de (?:idea|opinión|parecer)|lo retiro',
    '(?:dime|dígame|avísame|avíseme|contéstame|respóndeme)(?: \\p{L}+){0,2} ?(?:si (?:te|le|quieres|quiere|os)|qué (?:te|le) parece|sí o no|primero|antes)|si (?:te|le|os) (?:interesa|parece|viene bien|apetece)(?=[.,;!?]|$| (?:te|le|os|bien|que))|tú (?:decides|dirás|eliges)|como quieras|visto bueno|luz verde|sin compromiso',
    '(?:prefiero|preferiría|mejor),? (?:no|esper\\p{L}+|lo dejamos|dejarlo)|no (?:puedo|podré|quiero|voy a|debo)(?: \\p{L}+)? ?(?:presentár\\p{L}+|presentar\\p{L}*|poner\\p{L}*|hacerlo|molestar\\p{L}*)|(?:me )?(?:ha|han) (?:dicho que no|declinado|rechazado|pedido que no)|me pidió que no|no (?:recibe|acepta|quiere) (?:a nadie|más|nuevos|clientes)|(?:te|le|os) (?:digo|diré|aviso|avisaré|cuento|contaré) (?:algo|lo que|qué|si|cómo|cuando)|no (?:te |le )?prometo nada|no me corresponde|(?:escríbe|llám[ae]|contácta|pregúnta)(?:le|la|lo|les) (?:tú|directamente|usted|de mi parte)|(?:aún|todavía) no (?:le|se lo) (?:escribas|digas)|no le escribas (?:aún|todavía)|no se hablan|cuál de (?:los|las) (?:dos|tres)|(?<!no )es (?:una )?broma',
  ],
  about: [
    's[oó]lo (?:si|cuando|después)|quizás?(?! (?:te acuerd|recuerd|conozc))|tal vez(?! (?:te acuerd|recuerd|conozc))|a lo mejor|alg[uú]n d[ií]a|en (?:principio|teoría)|(?:pero |, )(?:(?:de momento|por ahora|todavía|aún) no|no (?:ahora|todavía|aún))|de momento no|por ahora no|si (?:quieres|quiere|queréis|gustas|tú quieres)|cuando (?:vuelva|esté|termine|acabe|salga|pueda|tenga|quieras|tú)|depende de|no (?:te |os |le )(?:lo |la )?present(?:o|aré)|podría|(?:está|anda) (?:muy )?(?:enferm|ocupad|de baja|liad)[oa]',
  ],
  after: [
    '(?:bueno,? |ay,? |uy,? )?(?:no|mejor (?:no|espera|esperamos|lo dejamos)|espera|perdona|perdón)(?=[.,!…]|$)|(?:no|al final no|bueno, no),? (?:puedo|podré|va a poder|mejor|espera)|(?:lo siento|perdona),? (?:pero )?no (?:puedo|podré|va)|(?:olvida|olvíde)\\p{L}{0,3}|déjalo|s[oó]lo si|pensándolo|(?:recuérda|pregúnta)me|otro día|ya (?:te |le )?(?:diré|aviso|contaré)|dime(?: tú)?[.!]?$',
  ],
  hanging: SPANISH_HANGING,
}

const PORTUGUESE: Wavering = {
  marks:
    'o a os as um uma que de em com por para é está muito mas como mais lhe te não do da dos das no na ao à eu meu minha seu sua você nos se já olá',
  anywhere: [
    '(?:tenho (?:de|que)|deixa-me|deixe-me|deixa eu|preciso(?: de)?|vou|queria|antes|primeiro)(?: antes| primeiro)? (?:lhe |-lhe )?(?:perguntar|falar|ver se|confirmar|pensar|consultar|sondar|pergunto|confirmo|falo)\\p{L}{0,4}(?:-lhe)?(?=[^.!?]{0,40}(?:antes|primeiro|se |com (?:ele|ela|§)|[.,;!]|$))|(?:pergunto-lhe|falo com (?:ele|ela|§|\\p{L}+)|confirmo) (?:antes|primeiro)',
    'hesito|(?:espero|aguardo) (?:a resposta|que el[ea])|estou (?:na dúvida|indecis[oa])|(?:logo|depois) se vê|não (?:sei|tenho (?:a )?certeza|estou cert[oa]|estou segur[oa])(?: \\p{L}+)? (?:se (?:devo|deva|el[ea]|é boa|lhe|quer|§)|de que|que (?:el[ea]|seja))|pensando (?:bem|melhor)|mudei de ideias?|estou a pensar (?:em )?apresent|(?:apresentava-te|apresentaria|poderia (?:talvez )?(?:apresentar|te|lhe))',
    '(?:diz-me|diga-me|me diz|me diga|responde-me|avisa-me|me (?:avise|avisa))(?: \\p{L}+){0,2} ?(?:se (?:te|lhe|queres|quiseres|quer|quiser|interessa)|sim ou não|primeiro|antes|o que)|se (?:te|lhe) (?:interessar|der jeito|servir|parecer)|tu decides|como quiseres|luz verde|sem compromisso',
    '(?:prefiro|preferia|melhor|é melhor) (?:não|esperar)|não (?:posso|vou poder|consigo|quero|devo)(?: \\p{L}+)? ?(?:apresent\\p{L}+|fazê-lo|incomod\\p{L}+)|afinal não|(?:recusou|declinou|disse que não|pediu(?:-me)? para não|me pediu para não)|não (?:recebe|aceita|quer) (?:ninguém|mais|novos)|(?:digo|conto)-(?:te|lhe) (?:depois|alguma)|(?:depois|logo) (?:te |lhe )?(?:digo|conto|aviso)|não (?:te |lhe )?prometo nada|não me (?:compete|cabe)|(?:escreve|liga|contacta|escreva|ligue)-lhe (?:tu|diretamente|directamente|da minha parte)|não lhe (?:escrevas|digas) (?:ainda|já|nada)|qual d[eo]s (?:dois|duas)|estou a brincar|brincadeira',
  ],
  about: [
    'só (?:se|quando|depois)|talvez(?! (?:te lembr|se lembr|conheç))|se calhar|eventualmente|um dia(?: destes)?(?=[.,;!]|$)|em (?:princípio|teoria)|(?:mas |, )(?:por agora não|por enquanto não|ainda não|não (?:já|agora))|por enquanto não|se (?:quiseres|quiser|você quiser|achares|achar)|(?:assim que|logo que|quando) (?:a|o|ele|ela|tu|você|eu|voltar|estiver|acabar|terminar|puder|sair)|depende d|mas não posso|mas afinal',
  ],
  after: [
    '(?:ai,? |bem,? |olha,? )?(?:não|espera|desculpa|melhor não|afinal não)(?=[.,!…]|$)|(?:esquece|esqueça|deixa (?:estar|lá|isso))|(?:desculpa|infelizmente),? (?:mas )?não (?:posso|vou|consigo)|só se|pensando|(?:lembra|pergunta)-me|(?:outro dia|fica para)|diz-me(?: tu)?[.!]?$|depois (?:te )?(?:digo|conto)',
  ],
  hanging: PORTUGUESE_HANGING,
}

const ITALIAN: Wavering = {
  marks:
    'a il lo la gli le un una che di in con per è sono ho ha molto ma come più mi ti si del della dei delle al alla nel io tuo mio sua suo non ciao se e da anche',
  anywhere: [
    '(?:devo|dovrei|lasciami|mi lasci|fammi|vorrei|vado a|prima)(?: prima)? (?:(?:glie)?l[oaei] |gli )?(?:chied\\p{L}+|sent\\p{L}+|verific\\p{L}+|controll\\p{L}+|pensar\\p{L}*|vedere se|capire|parlar\\p{L}*)(?=[^.!?]{0,40}(?:prima|se |con (?:lui|lei|§)|[.,;!]|$))|prima (?:glie|gli|le|lo|la|ne)\\p{L}* ?(?:chied|sent|parl|domand)\\p{L}+|(?:le|gli|glielo|la|lo) (?:chiedo|sento|domando|chiederò|sentirò) (?:prima|io)',
    'esito|aspetto (?:la sua|una sua|che (?:lui|lei|§))|sono (?:indecis[oa]|in dubbio|combattut[oa])|vedremo|non (?:sono|so|ne sono)(?: \\p{L}+)? ?(?:sicur[oa] (?:che|di|se)|cert[oa] (?:che|di)|se (?:presentar|dov|sia|vuole|vorrà|lui|lei|§|è il caso))|mi chiedo se|(?:ti|le|vi) (?:presenterei|metterei)|potrei (?:forse |magari |eventualmente )?(?:present|metter|far)\\p{L}*|ripensandoci|ci ho ripensato|cambiato idea|ritiro (?:l|la|quanto|quello)',
    '(?:dimmi|mi dica|rispondimi|fammi sapere|mi faccia sapere)(?: \\p{L}+){0,2} ?(?:se (?:ti|le|vuoi|vuole|va|sei)|sì o no|prima|cosa ne)|se (?:ti|le|vi) (?:interessa|va|fa piacere|serve)(?=[.,;!?]|$| (?:ti|le|che))|decidi tu|come vuoi|via libera|per me è uguale|senza impegno',
    '(?:preferisco|preferirei|meglio|è meglio) (?:non|di no|aspettare)|non (?:posso|potrò|riesco a|voglio|devo)(?: \\p{L}+)? ?(?:present\\p{L}+|farlo|disturb\\p{L}+|metter\\p{L}+)|(?:ha|hanno|mi ha) (?:rifiutato|declinato|detto di no|chiesto di non)|non (?:riceve|prende|vuole) (?:più )?(?:nessuno|nuovi|altri)|(?:ti|le|vi) (?:faccio sapere|farò sapere|aggiorno)|non (?:ti |le )?prometto (?:niente|nulla)|non (?:spetta|tocca) a me|(?:scrivi|chiama|contatta|telefona)(?:gli|le|l[oa]) (?:tu|direttamente|a nome mio|da parte mia)|non scriver(?:gli|le) (?:ancora|per ora|prima)|quale (?:dei|delle) (?:due|tre)|scherzavo|non si parlano|hanno litigato',
  ],
  about: [
    'solo (?:se|quando|dopo)|forse(?! (?:ti ricordi|ricordi|conosci|la conosci|lo conosci|si ricorda|già))|magari(?! (?:ti ricordi|conosci))|eventualmente|(?:prima o poi|un giorno)(?=[.,;!]|$)|in (?:linea di principio|teoria)|(?:ma |, )(?:per ora (?:no|lascia)|non (?:ora|adesso|ancora|subito))|per ora no|se (?:vuoi|vuole|volete|ti va|il|la|le cose)|(?:quando|appena|non appena) (?:torna|avrà|sarà|avrai|sarai|il|la|lui|lei|finisce|esce|possibile)|dipende d',
  ],
  after: [
    "(?:anzi,? |ah,? |oddio,? |be',? )?(?:no|aspetta|meglio di no)(?=[.,!…]|$)|anzi,? (?:no|lascia|meglio)|(?:lascia (?:stare|perdere)|dimentica|come non detto)|non (?:posso|riesco)(?=[.,!]|$)|(?:purtroppo|mi dispiace),? (?:ma )?non (?:posso|riesco|si può|se ne fa)|solo se|ripensandoci|(?:ricorda|richiedi)(?:mi|melo)|un'altra volta|dimmi(?: tu)?[.!]?$|per ora lasciam",
  ],
  hanging: ITALIAN_HANGING,
}

const DUTCH: Wavering = {
  marks:
    'ik jij je jullie het een van niet voor met graag hij zij haar hem mijn dat op bij te heb ben wel naar geen ook dan deze dit maar wil uw uit heeft hebben er om bent over u de en is',
  anywhere: [
    '(?:moet|wil|zal|ga|zou)(?: ik)?(?: \\p{L}+| §){0,4} (?:eerst|nog)(?: \\p{L}+| §){0,5} (?:vragen|overleggen|nagaan|checken|navragen|uitzoeken|nadenken|peilen|bellen|spreken)|ik (?:vraag|check|bel|overleg|informeer)(?: \\p{L}+| §){0,5} eerst|eerst(?: even)? (?:vragen|checken|overleggen|nadenken)|moet (?:er )?(?:nog )?(?:even )?over nadenken|laat me (?:even |eerst )?(?:nadenken|vragen|checken|overleggen)',
    'ik (?:aarzel|twijfel|weifel)|wacht (?:nog )?op (?:zijn|haar|een) (?:antwoord|akkoord)|weet (?:ik )?(?:\\p{L}+ ){0,2}niet (?:zeker )?of (?:ik|hij|zij|ze|het|§)(?=[^.]*(?:moet|wil|zou|zal|kan|goed|tijd|voorst|slim|mag))|niet (?:helemaal )?zeker (?:of|dat) (?:ik|hij|zij|ze|het|§)|vraag me af of|bij nader inzien|van (?:gedachten|mening) veranderd|neem (?:ik )?(?:het |dat |mijn \\p{L}+ )?terug|zou (?:ik )?(?:je|u|jou|jullie)(?: \\p{L}+| §){0,6} (?:kunnen|voorstellen|koppelen)|liever (?:\\p{L}+ )?niet|toch (?:maar |liever )niet|hangt (?:er)?van af',
    '(?:zeg|laat|antwoord|geef)(?: het| me| mij| even| maar| eerst| een){0,4} ?(?:weten of (?:je|u|dat|het)|of (?:je|u|dat|het)|als (?:je|u)|ja of nee|een seintje|eerst)|groen licht|aan jou|jij beslist|zeg het maar|geen druk',
    'wacht (?:nog|even|liever)|(?:wilde|had) (?:je|u|jou)(?: \\p{L}+| §){0,6} voorstellen|(?:heeft|hebben)(?: \\p{L}+){0,3} (?:bedankt|geweigerd|nee gezegd|afgewezen|gevraagd (?:om )?niet)|(?:neemt|ontvangt|wil)(?: \\p{L}+){0,2} (?:niemand|geen nieuwe)|(?:laat|hoor)(?: je| u| ik| nog| het)* (?:weten(?= of| wat|[.,]|$)|van me|van mij)|ik beloof niets|kan niets beloven|niet aan mij|(?:schrijf|bel|mail|benader)(?: \\p{L}+| §){1,2} (?:zelf|maar zelf|rechtstreeks|namens mij|nog niet)|namens mij|welke van (?:de twee|beide)|grapje|gebrouilleerd|nog niet (?:schrijven|mailen|benaderen)',
  ],
  about: [
    'alleen als|(?:misschien|wellicht)(?! (?:ken je|weet je|herinner|herken))|eventueel|ooit(?=[.,;!]|$)|op een dag|in (?:principe|theorie)|(?:maar |, )(?:nog niet|nu niet|niet nu|liever niet|voorlopig niet)|voorlopig niet|als (?:je|u|jullie) (?:wil|wilt|willen|dat|zin|interesse)|(?:zodra|wanneer|als) (?:de|het|hij|ze|zij|ik|je|mijn)(?= [^.]*(?:is|weer|klaar|terug|draait|heeft|voorbij|af))|kan (?:\\p{L}+ ){0,3}(?:toch|helaas|nu) niet|gaat (?:\\p{L}+ )?(?:toch|helaas) niet|moet het (?:hem|haar|§) nog|even wachten',
  ],
  after: [
    '(?:o |ach |hm+,? )?(?:nee|wacht|sorry,? nee|laat maar)(?=[.,!…]|$)|laat (?:het )?maar(?: zitten)?(?=[.,!]|$)|(?:vergeet) (?:het|dat|wat|dit)|(?:helaas|sorry),? (?:ik )?kan (?:ik )?(?:het )?(?:toch )?niet|alleen als|bij nader inzien|wacht (?:nog|even|liever)|(?:herinner|vraag) me|een andere keer|zeg maar|of nee',
  ],
  hanging: DUTCH_HANGING,
}

const NORTH: Wavering = {
  marks:
    'jag jeg du dig deg och og att det som för til till med inte ikke är er har kan vil vill men om på av en ett et han hun hon',
  anywhere: [
    '(?:måste|må|skal|ska|vill|vil) (?:\\p{L}+ ){0,2}(?:först|først)(?: \\p{L}+| §){0,3} (?:fråga|spørge|spørre|kolla|høre|tala|snakke)|(?:jag|jeg) (?:frågar|kollar|spør|spørger)(?: \\p{L}+| §){0,3} (?:först|først)|(?:vet|ved|veit) (?:\\p{L}+ )?(?:inte|ikke|ej) om (?:jag|jeg|han|hon|hun|det|§)|(?:är|er) (?:\\p{L}+ )?(?:inte|ikke) (?:säker|sikker)|vid närmare eftertanke|ved nærmere (?:eftertanke|ettertanke)|(?:säg|sig|si) til(?:l)?,? (?:om|hvis)|(?:hör|hør) (?:av dig|fra deg) om|hellre inte|helst ikke|(?:skriv|ring|kontakta|kontakt)(?: \\p{L}+| §){1,2} (?:själv|selv|direkte?)|lovar (?:inget|inte)|lover (?:ikke|ingenting)|(?:bara|kun) (?:om|hvis)|hör av meg',
  ],
  about: [
    'kanske(?! (?:minns|känner|kommer du ihåg))|kanskje(?! (?:husker|kjenner))|måske(?! (?:husker|kender))|eventuellt|eventuelt|om du vill|hvis du vil|om ni vill|inte (?:än|ännu|nu)|ikke (?:ennå|endnu|nå|nu)',
  ],
  after: [
    '(?:nej|nei|vänta|vent)(?=[.,!…]|$)|(?:glem|glöm) (?:det|hvad|hva|vad)|(?:tyvärr|desværre|dessverre|beklager),? (?:men )?(?:jag|jeg) kan|eller (?:nej|nei)|en (?:annan gång|anden gang|annen gang)|påminn mig',
  ],
}

/** English first. */
export const WAVERINGS: readonly Wavering[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  NORTH,
]

/** In any other language only what says perhaps. */
export const PERHAPS =
  'może|ehkä|možná|возможно|может быть|можливо|belki|ίσως|אולי|ربما|poate|talán|có thể|mungkin'

/** Nor where they are asked first, or the reader is told later. */
export const ASKS_FIRST =
  'zeptám(?!e)|zapytam(?!y)|spytam(?!y)|спрошу|спитаю|запитаю|kysyn (?:häneltä|ensin)|soraca(?:ğım|m)|sorarım|megkérdez|o să-[lo] întreb|am să-[lo] întreb|întreb (?:întâi|mai întâi)|θα (?:τον|την|τη|το) ρωτήσω|ρωτήσω πρώτα|אשאל (?:אותו|אותה)|לשאול (?:אותו|אותה)|سأسأل|أسأله|hỏi (?:ý |trước)|tanya(?:kan)? dulu|dám (?:ti|vám) vědět|dam (?:ci|panu|pani|wam) znać|daj(?:cie)? (?:mi )?znać|dej(?:te)? (?:mi )?vědět|дам (?:тебе |вам )?знать|дай(?:те)? (?:мне )?знать|haber ver'

/** What shows that a sentence is about introducing somebody. */
export const INTRODUCES =
  'introduc|intro(?!\\p{L})|intros(?!\\p{L})|connect|in touch|in contact|put you|meet(?:ing)?(?!\\p{L})|vorstell|vorzustell|stelle? (?:ich )?(?:dir|dich|ihnen|euch|sie)|bekannt|kontakt|zusammen|vernetz|présent|relation|contact|rencontr|present|presént|conocer|apresent|conhecer|conoscere|voorst|voor te stellen|stel (?:ik )?je|kennis|koppel|introduser|introducer|presenter|presentera|познаком|представ'

/** What a question asks about an introduction, where somebody would decide it. */
export const WISHES: readonly string[] = [
  `(?:introduc|intro(?!\\p{L})|connect(?:ing)? you|put(?:ting)? you|meet(?:ing)? ${HIM}|(?:talk|speak)(?:ing)? (?:to|with) ${HIM}|hear(?:ing)? from ${HIM})`,
  `(?:would|does|will|is|might|could|wouldn't|isn't) (?:that|this|it|${HE}|an? \\p{L}+)(?: \\p{L}+)? ?(?:help|(?:of|any) (?:help|use|interest|good)|suit|interest you|ok(?:ay)?(?!\\p{L})|fine (?:with|by)|all right|useful|appeal|do(?=\\?)|something for|make sense|right for|work for you|good for you)`,
  `(?:or )?would you (?:rather|prefer)(?!\\p{L})|^(?:[^?]{0,40}[,.;:–-] )?(?:sounds? (?:good|ok|okay|useful|right|fun)|good idea|bad idea|(?:any )?(?:good|use|interest|thoughts|objections)|interested|keen|game|up for (?:it|that|this)|deal|agreed|ok(?:ay)?|all right|alright|yes|yes or no|shall i|should i|may i|can i|want me to|what do you (?:think|say|reckon)|how (?:does|would) (?:that|this|it) sound|worth (?:a (?:try|chat|call)|it)|fancy (?:it|that|one)|which one|fair enough|me or \\p{L}+|has ${HE}|did ${HE}|does ${HE})(?: (?:about (?:it|that|this|${HIM})|with you|by you|for you|to you|then|or not|now))?\\s?\\?$`,
  `(?:shall|should|ought|may|can|could|do you want me to|want me to|do i|would you like me to|would you mind if (?:i|we)|okay if (?:i|we)|ok if (?:i|we))(?: i| we)? ${DO}|(?:shall|should) (?:i|we) (?:go ahead|tell ${HIM}|set|put|try|do)|what (?:shall|should|do) i (?:tell|say)|(?:should|shall) (?:it|this|that) go|(?:do you |(?<=^|[.!] ))(?:think|suppose|reckon|believe) (?:${HE}|it|that|this|i|we)(?:'s| is|'d| would|(?! (?:might|may|could|should)))|what would you say (?:if|to)|how (?:about|(?:do|would) you feel(?: about)?) (?:it|that|me|my|an intro|meeting|${HIM})|(?:do|would) you (?:want|like) (?:me to|it|that|this|an? (?:intro|introduction)|${HIM})(?! (?:bring|come|send|look|read|pick|for|to (?:bring|send|look|read|pick)))`,
  `(?:are|were|would) you (?:be )?(?:open|up|game|keen|willing|interested|happy|minded|comfortable)|(?:care|fancy|feel like|like|want) (?:to |an? )?(?:meet|intro|talk to|speak to|chat with|call with)|^(?:so,? |and,? |by the way,? )?(?:did|do|have|had|has|does|is) (?:you (?:two |both |ever |already )*(?:know|meet|met|speak|spoken|talk|talked)|anything|either of you|${HE})(?: ever| already| been| then| finally)* ?(?:${HIM}|each other|come|came|in touch|reply|replied|answer|answered|written|write|call|called|met|meet|got back|get back|\\?)|what (?:came|became|happened|ever)|(?:who|whom) (?:should|would|do) (?:i|you) (?:prefer|introduce|rather|ask)|which of (?:them|the|these|you)`,
  `(?:soll|sollte|könnte) ich|darf ich (?!fragen)|(?:möchtest|willst|magst) du (?:§|ihn|sie|ihm|ihr|das|den|die|dass)|(?:möchten|wollen) sie (?:§|ihn|sie|das|den|die|dass)|(?:hast|hättest) du (?:\\p{L}+ ){0,2}(?:lust|interesse)|(?:hätten|haben) sie (?:\\p{L}+ ){0,2}interesse|wäre (?:das|er|sie|§)|ist (?:das|dir|ihnen|es) (?:recht|so recht|ok|okay|in ordnung|was)|passt (?:das|dir|ihnen|es dir)|(?:hilft|reizt) (?:dir|dich|das|ihnen)|was (?:meinst|denkst|sagst|hältst|meinen sie|halten sie)|(?:einverstanden|okay|interesse|interessiert|in ordnung)\\s?\\?|kenn(?:st|t|en) (?:du|ihr|sie) (?:ihn|sie|euch|§)|vorstellen`,
  `(?:ça|cela) (?:te|vous|t') ?(?:dit|dirait|irait|va(?! bien)|intéresse|convient|aiderait|tente)|(?:veux-tu|voulez-vous|tu veux|souhaites-tu|souhaitez-vous) (?:que je (?:te|vous|l)|l[ea'] ?(?:rencontr|conna)|§|être)|dois-je|est-ce que je|intéressée?\\s?\\?|qu'en (?:penses|pensez|dis|dites)|(?:tu en|t'en) (?:penses|dis)|d'accord\\s?\\?|tu l[ea] connais|présent(?:e|er)`,
  `(?:te|le|os) (?:interes|parece|gustar|viene bien|sirve|apetece)|(?:quieres|quiere|queréis) (?:que (?:te|le|os|yo)(?: l[oa])? (?:present|pong|conect)|conocer)|qué (?:te|le) parece|qué (?:dices|opinas)|te l[oa] presento|l[oa] conoces|present(?:e|o|ar)`,
  `(?:queres|quer|quiser) que (?:eu )?(?:(?:te|lhe|o|a|vos) )?(?:apresent|ponh)|(?:queres|quer) conhec|gosta(?:vas|rias|ria)|interessa|serve-te|o que (?:achas|acha|dizes)|achas (?:bem|que)|conheces|apresent`,
  `(?:ti|le|vi) (?:interess|va(?! bene venerdì)|andrebbe|farebbe|serve|piacerebbe)|(?:vuoi|vuole) (?:che (?:io )?(?:ti|te|le|vi)(?: l[oa])? (?:present|mett)|conoscer)|che ne (?:dici|pensi|dice|pensa)|te l[oa] presento|l[oa] conosci|ti presento`,
  `zal ik|zou (?:je|u) (?:dat|het|hem|haar|§|graag)|wil(?:t)? (?:je|u|jij) (?:dat|dit|haar|hem|§)|lijkt (?:je|het|dat|u|jou)|helpt (?:dat|je)|wat (?:denk|vind) (?:je|u)|goed idee|(?:interesse|akkoord)\\s?\\?|ken(?:t)? (?:je|u) (?:hem|haar|§)|voorstel`,
  `(?:ska|skal) (?:jag|jeg)|(?:vill|vil) du (?:att|at|ha|træffe|träffa|møte)|(?:låter|lyder|høres) det|(?:intresserad|interesseret|interessert)`,
]

/** The same, without what may as well be about a meeting, a contact lens or a present. */
export const SPEAKS =
  /(?<!\p{L})(?:(?:re-?)?introduc|intro(?:s|ing)?(?!\p{L})|in touch|in contact(?!\p{L})|put(?:ting)? you|connect(?:ing)? (?:you|the)|vorstell|vorzustell|stelle? (?:ich )?(?:dir|dich|ihnen|euch|sie)|bekannt ?mach|vernetz|zusammen(?:bring|zubring)|(?:te|vous|t['’]|l[ea]s?|l['’]) ?présent|présenter|présentation|mise en relation|(?:te|os|les?|se l[oa]) (?:present|pong)|presentar|presentación|apresent|(?:ti|vi|le|te l[oa]) (?:present|mett)|presentar|presentazion|voorstel|voor te stellen|stel (?:ik )?je|kennismak|introduser|presenter[ea]|познаком|представ|знаком|познайом|przedstaw|pozna[ćm]|představ|seznám|esitte|tanıştır|συστ|prezint|bemutat)/iu
