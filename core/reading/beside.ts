/**
 * What is told beside a plain consent. People go on about newsletters they do not want and ladies they never met: a no,
 * a later or somebody else there counts only where it is about the introduction.
 */
import { type Phrases, phrases } from './lexicon.ts'
import { markedBy } from './marks.ts'
import type { Sense } from './sense.ts'
import type { Sentence } from './utterance.ts'
import { TOLDS } from './words/answer/beside.ts'

/** What a sentence is about in one language. */
interface About {
  it: Phrases
  theDay: Phrases
  whom: Phrases
}

const marked = markedBy(TOLDS.map(({ marks }) => marks))
const ABOUTS: readonly About[] = TOLDS.map(({ ofIt, ofTheDay, ofWhom }) => ({
  it: phrases(ofIt),
  theDay: phrases(ofTheDay),
  whom: phrases(ofWhom),
}))
/** Marks a sentence must have at least of the language of its mail, and no more of another. */
const FEWEST = 3
/** Says what it is about by coming right after it: "But I can't", "Not now", "Maybe in March". */
const SHORT = 6
const TURNED =
  /^(?:(?:ah|oh|uy|ay|hm+|ach|eh|bueno|well),? )?(?:(?:no|non|não|nao|nein|nee)(?= ?[,;:–—])|sin embargo|no obstante|lamentablemente|por desgracia|desafortunadamente|cependant|toutefois|pourtant|hélas|por[eé]m|contudo|no entanto|però|pero|tuttavia|sfortunatamente|ahimè|but|however|though|although|unfortunately|sadly|alas|only|actually|except|aber|leider|mais|pero|mas|ma|maar|helaas|purtroppo|infelizmente|malheureusement)(?!\p{L})/iu

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
  const about = aboutIn(sentences.map(({ raw }) => raw))
  return senses.map((sense, at) =>
    plain.includes(at) ? sense : lightened(sentences[at]!.raw, sense, about(sentences[at]!.raw)),
  )
}

/** The words of its language for each sentence of a mail, where it is known to be in that of the mail. */
function aboutIn(mail: readonly string[]): (sentence: string) => About | undefined {
  const counts = marked(mail.join(' '))
  const at = counts.indexOf(Math.max(...counts))
  return sentence => {
    const own = marked(sentence)
    return own[at]! >= FEWEST && own[at] === Math.max(...own) ? ABOUTS[at] : undefined
  }
}

function lightened(raw: string, sense: Sense, about: About | undefined): Sense {
  const lower = raw.toLowerCase()
  if (sense.grants || sense.never || sense.torn || TURNED.test(raw) || lower.split(' ').length <= SHORT)
    return sense
  if (WEEKDAY.test(raw)) {
    const { later: _, ...free } = sense
    return { ...free, no: false }
  }
  if (!about) return sense
  const { later, ...told } = sense
  return {
    ...told,
    ...(later && (later === 'hinted' || about.theDay.test(lower)) && { later }),
    no: sense.no && about.it.test(lower),
    other: sense.other && about.whom.test(lower),
  }
}
