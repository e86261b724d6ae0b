/**
 * What is told beside a plain consent. People go on about newsletters they do not want and ladies they never met: a no,
 * a later or somebody else there counts only where it is about the introduction.
 */
import { phrases } from './lexicon.ts'
import type { Sense } from './sense.ts'
import type { Sentence } from './utterance.ts'
import { OF_IT, OF_THE_DAY, OF_WHOM } from './words/answer/beside.ts'

const ABOUT_IT = phrases(OF_IT)
const ABOUT_THE_DAY = phrases(OF_THE_DAY)
const ABOUT_WHOM = phrases(OF_WHOM)
/** Says what it is about by coming right after it: "But I can't", "Not now", "Maybe in March". */
const SHORT = 6
const TURNED =
  /^(?:but|however|though|although|unfortunately|sadly|alas|only|actually|except|aber|leider|mais|pero|mas|ma|maar|helaas|purtroppo|infelizmente|malheureusement)(?!\p{L})/iu
/** Words of English, in which it is known what the introduction is called. */
const ENGLISH =
  /(?<!\p{L})(?:i|i'm|i've|i'd|i'll|the|and|of|to|my|is|you|with|but|it|it's|for|her|she|he|this|that|not|have|has|be|been|only|because|don't|can't|won't|just|any)(?!\p{L})/gu

/** "Às quartas não dá", "io il sabato non ci sono": a day of every week, and so none that puts anything off. */
const WEEKDAY =
  /^\P{L}*(?:(?:io|eu|yo|ich|ik|moi|je)[ ,]+)?(?:(?:on|am|los?|el|as|às|aos?|nos?|na|il|la|le|les|op|i) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?|segundas?|ter[cç]as?|quartas?|quintas?|sextas?|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|maandags?|dinsdags?|woensdags?|donderdags?|vrijdags?|zaterdags?|zondags?)(?!\p{L})/iu

/** The senses without what a plain consent leaves no weight. `plain`: the sentences that are one. */
export function besideConsent(
  sentences: readonly Sentence[],
  senses: readonly Sense[],
  plain: readonly number[],
): readonly Sense[] {
  if (plain.length === 0) return senses
  return senses.map((sense, at) => (plain.includes(at) ? sense : lightened(sentences[at]!.raw, sense)))
}

function lightened(raw: string, sense: Sense): Sense {
  const lower = raw.toLowerCase()
  if (sense.grants || sense.never || sense.torn || TURNED.test(raw)) return sense
  if (lower.split(' ').length <= SHORT)
    return sense.other && inEnglish(lower, 1) ? { ...sense, other: ABOUT_WHOM.test(lower) } : sense
  if (WEEKDAY.test(raw)) {
    const { later: _, ...free } = sense
    return { ...free, no: false }
  }
  if (!inEnglish(lower, 3)) return sense
  const { later, ...told } = sense
  return {
    ...told,
    ...(later && (later === 'hinted' || ABOUT_THE_DAY.test(lower)) && { later }),
    no: sense.no && ABOUT_IT.test(lower),
    other: sense.other && ABOUT_WHOM.test(lower),
  }
}

const inEnglish = (lower: string, words: number): boolean => (lower.match(ENGLISH)?.length ?? 0) >= words
