/** "Sure, after the holidays": a yes with a time ahead behind it, and no more, is a yes for then. */
import { needsLeave } from './anew.ts'
import { inEnglish } from './english.ts'
import { withoutHabits } from './habit.ts'
import { postpones, putsOffIn, waitsFor } from './postponement.ts'
import type { Sense } from './sense.ts'
import { isForThen, isTimeAlone } from './then.ts'
import type { Sentence } from './utterance.ts'
import { AHEAD, MONTH, ON_THE_DAY, SEASON } from './words/answer/ahead.ts'
import { SOME_TIME } from './words/answer/anew.ts'
import { whole } from './words.ts'

/** "not before Easter": with what names no hour. */
const THEN = `(?:${AHEAD}|not (?:before|until|till)(?! (?:about |around )?(?:\\d{1,2}(?::\\d\\d)?(?: ?[ap]m| o'clock| in the (?:morning|afternoon|evening)|$)|noon|lunch|work|breakfast|nine|ten|eleven)(?!\\p{L})))(?!\\p{L})`
const DEFERRED = new RegExp(
  `(?:^|[,;:–—-]\\s?|\\s(?=but|only|just|though))(?:(?:but|only|just|ideally|preferably|better|best|please|though|perhaps|maybe|(?:it|that)(?:'d| would|'ll| will) (?:have|need) to be),? ){0,3}(?:${THEN}(?! (?:i'm|i am|we're|we are|i'll be|we'll be|she's|there's) (?!free|back|available|around|less|more|better|on|in(?!\\p{L}))\\p{L}+)[^,;:.!?]{0,40}(?:,? ?(?:then|that is|i mean|mind you|mind|though|obviously|of course|that'd be|please|ideally|preferably|so to speak))?|(?<=(?<!\\p{L})(?:but|only|just) (?:please )?)${ON_THE_DAY})$`,
  'iu',
)

/** "I'd be happy to meet her in the spring": right behind what they would do. */
const DONE_THEN = new RegExp(
  `(?<!\\p{L})(?:her|him|them|alice|it|that|this|us|touch|contact|talk|chat|speak|connect|meet|help|introduced|introduction|intro|call|coffee|conversation|(?:to|with|meet|from|help|see|introduce) (?!(?:the|my|our|a|an|her|his|their|be) )\\p{L}+) ${THEN}(?: (?:or so|some ?time|maybe|perhaps|then|though|please|instead|if (?:that|it)(?:'s| is) (?:ok|okay|fine|all right|alright|not too late)))?$`,
  'iu',
)

/** "When I've got my voice back I'd love to hear from you": what must be over first. */
const WHEN_DONE =
  /^(?:(?:and|but|so|then|ok|okay|sure|yes),? )*(?:when|once|as soon as|after) (?:i've|i have|we've|we have|i'm|i am|we're|we are|this is|this has|that's|that is|that has|it's|it is|it has|things (?:are|have)|(?:my|our|the|his|her) \p{L}+(?: \p{L}+)?(?:'s| is| are| has| have)) [^.!?]{0,40}?(?<!\p{L})(?:back|over|done|finished|through|out|free|better|settled|gone|ended|completed?|closed|passed|in|up|home|recovered|well|landed|born|handed|moved|sorted|ready|running|calmer|quieter|strong|older)(?!\p{L})[^.!?]{0,12}?(?:, |(?= (?:i|we|i'd|i'll|we'd|we'll)(?!\p{L})))/iu

/** "Да, но след изпитите": after something, behind the "but" of a yes. */
const BUT_AFTER =
  /,? (?:jak tylko|gdy tylko|jakmile|hneď ako|akonáhle|как только|як тільки|щойно|щом|amint|mihelyt|imediat ce|μόλις|heti kun|tan bon punt|ברגע ש|حالما|begitu) \p{L}|(?:אבל|רק|,) ?(?:רק )?(?:אחרי|לאחר)(?! ש?א(?:דבר|תייעץ|בין|שאל)|זה)|(?:ولكن|لكن|فقط) (?:فقط )?بعد(?! (?:أن )?(?:أتحدث|أسأل|أعرف|العمل|الظهر|الدوام))|(?:लेकिन|पर|बस) [\p{L}\p{M}]+(?: [\p{L}\p{M}]+)? के बाद|(?:(?<!\p{L})(?:ама|но|а|але|ale|men|mutta|ama|fakat|αλλά|αλλα|όμως|dar|însă|de|csak|tapi|nhưng|però)|[,;–-]) ?(?:(?:чак|едва|само|только|лише|až|dopiero|först|først|vasta|ancak|μόνο|numai|doar|hanya|chỉ|només) )?(?:след|после|після|po|efter|etter|sonra|μετά|μετα|după|dupa|után|setelah|sesudah|sau khi|després)(?! (?:всичко|все|все это|tudo|allt|alt|tot|obiad\p{L}*|práci|pracy|jobb\p{L}*|lunch))(?!\p{L})/iu

/** "I would like to meet Alice when that's behind us": the same behind the yes. */
const ONCE_OVER =
  /(?<!(?:all the time|except|even|only just|remember|recall) )(?<!\p{L})(?:when|once|after|as soon as) (?:that|this|all this|all that|it|things|everything|life|the \p{L}+(?: \p{L}+)?|my \p{L}+(?: \p{L}+)?|our \p{L}+(?: \p{L}+)?|i|we)(?:'s|'m|'re|'ve| is| are| am| has| have)(?: \p{L}+){0,3}? (?:behind (?:me|us)|over|in|done|through|out of the way|finished|settled|calmer|quieter|born|healed|recovered|mended|on (?:my|our) feet|out of (?:hospital|plaster|surgery|court|the woods))(?!\p{L})[^.!?]{0,10}$/iu

/** "You can give her my address when I've moved". */
const LEAVE_THEN =
  /(?<!\p{L})(?:give|pass|share|send|introduce|connect|put|tell (?:her|him|them)) (?:[^,;.!?]{0,50} )?(?:when|once|as soon as|after) (?:i've|i have|we've|we have) (?!(?:an?|the|some|any|got|time|put|had|read)(?!\p{L}))\p{L}+/iu
/** "Come the spring I'd be delighted" */
const TIME_FIRST = new RegExp(
  `^(?:(?:and|but|so|maybe|perhaps|then),? )*(?:(?:come|in|after|from|by|around|towards) (?:early |mid[- ]?|late |the (?:end|start|middle) of )?(?:${MONTH}|${SEASON})|next (?:month|quarter|year|spring|summer|autumn|fall|winter|term|season))(?: \\p{L}+)?,? (?:i|we)(?:'d| would| should) (?:be |love|like|gladly|happily)`,
  'iu',
)
/** "Until then I'm snowed in" */
const NOT_UNTIL_THEN = /^(?:(?:but|and),? )?(?:until|till|before) (?:then|that)(?!\p{L})/iu

const STARTS: readonly RegExp[] = [WHEN_DONE, TIME_FIRST, LEAVE_THEN, ONCE_OVER, BUT_AFTER]

/** Behind a yes in the same sentence, or as the whole of the next one. */
export const isDeferred = (sentences: readonly Sentence[], senses: readonly Sense[]): boolean =>
  sentences.some(({ raw, asked }, at) => {
    if (needsLeave(raw.toLowerCase())) return false
    if (senses[at]!.grants || !senses.some(({ grants }) => grants)) {
      if (isForThen(raw, senses[at]!.grants, asked)) return true
    } else if (senses[at - 1]?.grants && isTimeAlone(raw)) return true
    if (asked) return false
    if (senses[at]!.grants && STARTS.some(start => start.test(raw))) return true
    const { grants, no, later } = senses[at]!
    if (!grants && (no || later) && postpones(raw.toLowerCase())) return true
    if (
      (NOT_UNTIL_THEN.test(raw) || waitsFor(raw.toLowerCase())) &&
      senses.slice(0, at).some(({ grants }) => grants)
    )
      return true
    const lower = withoutHabits(raw.toLowerCase())
    if (senses[at]!.grants && DONE_THEN.test(lower)) return true
    const alone = at === 0 ? senses.every(({ no }) => !no) : senses[at - 1]!.grants
    if (putsOffIn(lower, senses[at]!.grants, alone)) return true
    const found = DEFERRED.exec(lower)
    if (!found) return false
    return senses[found.index === 0 ? at - 1 : at]?.grants ?? false
  })

/** "For now it is a no, but I'd be open to it once the merger is through": a no for the time being, and when it may be a yes. */
export const isReopened = (sentences: readonly Sentence[]): boolean => {
  const gladly = ({ raw, asked }: Sentence): boolean =>
    !asked && (GLADLY_THEN.test(raw) || (GLADLY_LAST.test(raw) && TIME.test(inEnglish(raw.toLowerCase()))))
  if (sentences.some(gladly)) return true
  const text = sentences.map(({ raw }) => raw.toLowerCase()).join('. ')
  return FOR_NOW.test(text) && WILLING_THEN.test(text)
}
/** "Daarna graag" */
const GLADLY_THEN =
  /^(?:(?:und|en|and|et|y|e|maar|aber|but|mais|pero|ma|mas),? )?(?:danach|daarna|nadien|dann|dan|then|after that|afterwards|après|ensuite|después|luego|depois|dopo|poi|deretter|derefter|därefter|efter det|etter det)(?: (?:aber|wieder|wel|weer|alle|sehr|heel|really|très|muy|muito|molto|veldig|meget|väldigt))*,? (?:gerne?|graag|gladly|happily|yes|avec plaisir|volontiers|con (?:mucho )?gusto|encantad[oa]|com (?:muito )?prazer|volentieri|gjerne|gerne|gärna)(?!\p{L})/iu
/** "Over een maand of twee graag" */
const GLADLY_LAST = /(?<!\p{L})(?:gerne?|graag|gjerne|gärna|volontiers|gladly|volentieri)\P{L}*$/iu
const TIME = new RegExp(whole(SOME_TIME), 'u')
const FOR_NOW =
  /(?<!\p{L})(?:at (?:present|the moment)|for (?:now|the moment|the time being)|right now|just now|currently|this (?:week|month|term|quarter|season|year|spring|summer|autumn|winter)|not (?:yet|today|now)|today)(?!\p{L})/u
const WILLING_THEN = new RegExp(
  `(?<!\\p{L})(?:open to (?:it|this|that|meeting)|(?:happy|glad|delighted|pleased|love) to|gladly|with pleasure|more than happy|welcome|i'd (?:say yes|be up for|be game))(?!\\p{L})[^.!?]{0,60}(?<!\\p{L})(?:${THEN}|when (?:i|we|things|the|this|that)(?!\\p{L})|then$|then[.,])`,
  'u',
)

/** "My manuscript is due. Early December?": a time alone, asked beside what speaks against now. */
export const proposesTime = (sentences: readonly Sentence[], senses: readonly Sense[]): boolean =>
  sentences.some(
    ({ raw, asked }) => asked && (TIME_ALONE.test(raw) || TIME_ALONE.test(inEnglish(raw.toLowerCase()))),
  ) &&
  (senses.some(({ later, negated, turns }) => later || negated || turns) ||
    (sentences.some(({ raw }) => PROPOSES.test(raw)) &&
      !senses.some(({ grants }, at) => grants && !sentences[at]!.asked)))
const PROPOSES =
  /^(?:(?:so|or|then|maybe|perhaps),? )*(?:(?:shall|could|can) we (?:say|do|make it)(?!\p{L})|(?:how|what) about|would (?!(?:you|she|he|they|it)(?!\p{L})))/iu
const TIME_ALONE = new RegExp(
  `^(?:(?:maybe|perhaps|say|so|or|then|ok|okay|how about|what about|shall we say|could we say|can we say|can we do|could we do|would),? )*(?:(?:early|mid|late|(?:the )?(?:end|start|beginning|middle|first week|second half|first half) of|at|in|after|from|around|some time in)[ -])?(?:${MONTH}|${SEASON}|(?:sometime )?next (?:month|year|quarter|term|season|spring|summer|autumn|fall|winter)|(?:in )?(?:over )?(?:an?|one|two|three|four|five|six|eight|ten|a couple of|a few|\\d+)(?:[- ](?:or )?(?:\\d+|two|three|four|six))? ?(?:weeks?|months?)(?:'? time)?|${THEN})(?:,? (?:be too late to introduce us|be too late|introduce us|be|ok|okay|then|instead|works?|suits?|any good|be ok|possible|better|perhaps|maybe|alright|time))*$`,
  'iu',
)
