/**
 * What is told beside a plain consent. People go on about newsletters they do not want and ladies they never met: a no,
 * a later or somebody else there counts only where it is about the introduction.
 */
import { asksAnew } from './anew.ts'
import { inEnglish } from './english.ts'
import { type Phrases, phrases } from './lexicon.ts'
import { markedBy } from './marks.ts'
import type { Sense } from './sense.ts'
import type { Sentence } from './utterance.ts'
import { SOME_TIME } from './words/answer/anew.ts'
import { TOLDS } from './words/answer/beside.ts'
import { whole } from './words.ts'

/** What a sentence is about in one language. */
interface About {
  it: Phrases
  theDay: Phrases
  whom: Phrases
  limits: Phrases
}

const marked = markedBy(TOLDS.map(({ marks }) => marks))
const ABOUTS: readonly About[] = TOLDS.map(({ ofIt, ofTheDay, ofWhom, limits = [] }) => ({
  it: phrases(ofIt),
  theDay: phrases(ofTheDay),
  whom: phrases(ofWhom),
  limits: phrases(limits),
}))
/** Marks a sentence must have at least of the language of its mail, and no more of another. */
const FEWEST = 3
/** Ends in a no, or leaves no hour: "le soir encore moins". */
const DECIDED =
  /(?<!\p{L})(?:no|non|não)\P{L}*$|(?<!\p{L})(?:ni|nem|né|tampoco|tampouco|neanche|non plus|menos|moins|meno)(?!\p{L})/u
/** A time to come that is longer than a week. */
const AHEAD = new RegExp(whole(`(?:${SOME_TIME}|next week)`), 'u')
/** Says what it is about by coming right after it: "But I can't", "Not now", "Maybe in March". */
const SHORT = 6
const TURNED =
  /^(?:(?:ah|oh|uy|ay|hm+|ach|eh|bueno|well),? )?(?:(?:no|non|não|nao|nein|nee)(?= ?[,;:–—])|par contre|en cambio|em compensação|invece|sin embargo|no obstante|lamentablemente|por desgracia|desafortunadamente|cependant|toutefois|pourtant|hélas|por[eé]m|contudo|no entanto|però|pero|tuttavia|sfortunatamente|ahimè|but|however|though|although|unfortunately|sadly|alas|only|actually|except|aber|leider|mais|pero|mas|ma|maar|helaas|purtroppo|infelizmente|malheureusement)(?!\p{L})/iu

/** "Às quartas não dá", "io il sabato non ci sono": a day of every week, and so none that puts anything off. */
const WEEKDAY =
  /^\P{L}*(?:(?:io|eu|yo|ich|ik|moi|je)[ ,]+)?(?:(?:on|am|los?|el|as|às|aos?|nos?|na|il|la|le|les|op|i) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?|segundas?|ter[cç]as?|quartas?|quintas?|sextas?|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|maandags?|dinsdags?|woensdags?|donderdags?|vrijdags?|zaterdags?|zondags?)(?!\p{L})/iu

/** "Das mit deiner Bekannten lassen wir aber lieber": German and Dutch turn within the sentence. */
const TURNED_WITHIN =
  /^(?:[\p{L}-]+ ){1,7}(?:aber|jedoch|allerdings|dagegen|hingegen|echter|daarentegen) (?!(?:auch|ook|schon|gerne?|immer)(?!\p{L}))/iu

/** "No thank you love, I gave all that up": whatever it goes on about. */
const NO_FIRST =
  /^\P{L}*(?:no|nope|nah|non|nein|nee|n[aã]o) ?(?:,|thanks?|thank you|merci|gracias|grazie|danke|obrigad[oa]|bedankt|dank)(?!\p{L})/iu

/** "Não sou a pessoa mais indicada. Mesmo assim, converso com ela": what was said before is got over. */
const EVEN_SO =
  /^(?:(?:pero|mais|mas|ma|e|et|y|but|aber|maar),? )?(?:mesmo assim|ainda assim|a[uú]n as[ií]|con todo|de todos modos|de todas formas|no obstante|dicho esto|igualmente|malgrado (?:ciò|tutto|questo)|ciononostante|nonostante (?:ciò|tutto|questo)|tuttavia|detto questo|ciò detto|comunque|quand même|malgré (?:tout|cela|ça)|cela (?:dit|étant)|n[eé]anmoins|dito isto|posto isto|even so|still|all the same|nevertheless|nonetheless|that said|trotzdem|dennoch|trotz allem|toch|desondanks|dat gezegd)(?!\p{L})/iu

/** "As for the ladder: no, I don't need it back": about what they say it is, and that is not the introduction. */
const ELSEWHERE =
  /^(?:(?:and|but|ps|p s|also|oh),? )*(?:as for|as to|about|regarding|concerning|with regard to|on the subject of) (?:(?:the|your|my|our|that|this|next|last) )?(?!(?:other|rest|matter|thing|one|time|timing|day|date|when|whether|what|how|who|me|us|you|her|him|them|it|this|that|both|all|intro\p{L}*|introduction|meet\p{L}*|being|talk\p{L}*|call\p{L}*|chat|coffee|lunch|zoom|conversation|contact\p{L}*|connect\p{L}*|offer|idea|request|question|proposal|suggestion|invitation|friend|colleague|acquaintance|lady|woman|man|person|girl|artist|author|writer|student|mail|e-?mail|message|note|letter|favou?r|job|role|project|help\p{L}*|alice|ms|mrs|mr|miss|dr|prof)(?!\p{L}))(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?) ?[,:–—]/iu
/** "No, I didn't get the parcel": answers what was asked before. */
const NO_TO_THE_PAST =
  /^(?:and |oh |well )?no, (?:i|we|she|he|they|it|the \p{L}+)(?:'ve| have)? (?:didn't|haven't|hasn't|wasn't|weren't|hadn't|never)(?! (?:want|wish|like|care|think|believe|been (?:interested|keen)))(?!\p{L})/iu

/** "You could ask Bob too": not in their stead. */
const BESIDES =
  /(?<!\p{L})(?:also|too|as well|besides|in addition|along with me)(?!\p{L})(?!.*(?<!\p{L})(?:instead|rather|better|not me)(?!\p{L}))/iu

/** The senses without what a plain consent leaves no weight. `plain`: the sentences that are one. */
export function besideConsent(
  sentences: readonly Sentence[],
  senses: readonly Sense[],
  plain: readonly number[],
): readonly Sense[] {
  if (plain.length === 0) return senses
  const mail = marked(sentences.map(({ raw }) => raw).join(' '))
  const at = mail.indexOf(Math.max(...mail))
  const about = mail[at]! >= FEWEST ? ABOUTS[at] : undefined
  const conceded = plain.findLast(index => EVEN_SO.test(sentences[index]!.raw)) ?? -1
  return sentences.map(({ raw, asked }, index) => {
    const sense = senses[index]!
    if (index < conceded && !sense.never && sense.later !== 'asked')
      return { ...sense, no: false, torn: false, negated: false, notMine: false, other: false, doubt: false }
    if (plain.includes(index) || sense.grants || sense.never || sense.torn) return sense
    if (ELSEWHERE.test(raw) || (!asked && NO_TO_THE_PAST.test(raw))) {
      const { later: _, ...told } = sense
      return {
        ...told,
        no: false,
        other: false,
        notMine: false,
        negated: false,
        doubt: false,
        question: false,
      }
    }
    if (sense.no && (NO_FIRST.test(raw) || TURNED_WITHIN.test(raw))) return sense
    if (isLimit(raw, about)) {
      const { later: _, ...free } = sense
      return { ...free, no: false, negated: false }
    }
    if (sense.other && BESIDES.test(raw) && !sense.no && !sense.notMine)
      return { ...sense, other: false, doubt: false, negated: false }
    const own = marked(raw)
    if (!about || TURNED.test(raw) || own[at] === 0 || own[at]! < Math.max(...own)) return sense
    const lower = raw.toLowerCase()
    if (raw.split(' ').length <= SHORT) return { ...sense, other: sense.other && about.whom.test(lower) }
    return own[at]! >= FEWEST ? lightened(lower, sense, about) : sense
  })
}

/** "Di mattina non rispondo": when or how they are not reached, and no time to wait for. */
function isLimit(raw: string, about: About | undefined): boolean {
  const lower = raw.toLowerCase()
  if (WEEKDAY.test(raw)) return !TURNED.test(raw) && lower.split(' ').length > SHORT
  return Boolean(about?.limits.test(lower)) && !DECIDED.test(lower) && !AHEAD.test(inEnglish(lower))
}

function lightened(lower: string, { later, ...told }: Sense, about: About): Sense {
  return {
    ...told,
    ...(later && (later === 'hinted' || about.theDay.test(lower) || asksAnew(lower)) && { later }),
    no: told.no && about.it.test(told.said),
    other: told.other && about.whom.test(lower),
  }
}
