/**
 * "Perhaps you could put it to me again in a month": whoever wants to be asked once more has not answered, whatever
 * they said of meeting them. What counts is what a clause holds, and not in which order.
 */
import { inEnglish } from './english.ts'
import { ANEW, IF_SILENT, SOME_TIME } from './words/answer/anew.ts'
import { whole } from './words.ts'

const part = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}'])${source}(?![\\p{L}\\p{N}])`, 'u')
const TONGUES = ANEW.map(({ ask, write, again, whenNamed, own }) => ({
  ask: part(ask),
  write: part(write),
  // A prefix may say it: "redemandez-moi".
  again: new RegExp(`(?<![\\p{L}\\p{N}'])${again}`, 'u'),
  whenNamed: part(whenNamed),
  own: part(`(?:${own})(?:${ask}|${write})`),
}))
const TIME = new RegExp(whole(SOME_TIME), 'u')
const SILENT = new RegExp(whole(IF_SILENT), 'u')
/** Not in "sechs, sieben Wochen". */
const CLAUSES =
  /[.;:!?()–—]|,(?! ?[\p{L}\d]+ (?:woche|monat|tage|wek|maand|dag|week|month|day|semaine|mois|jour|semana|mes|d[ií]a|settiman)\p{L}*)/u
const ME =
  /(?<!\p{L})(?:me|us|it|be (?:asked|approached|contacted|reminded|invited|offered)|mich|mir|uns|moi|m'|nous|mij|ons|mi|ci|met mij)(?!\p{L})|-(?:moi|nous|me|nos|mo|ma)(?!\p{L})|(?:me|nos|mi|ci|mel[oa]|melo|mela|tele)(?:l[oa])?(?!\p{L})/u

/** "Ask her to write again next week": asks nothing for themselves. */
const OTHERS = /(?<!\p{L})(?:ask|tell|let|have|remind) (?:her|him|them)(?!\p{L})/u

/** Whether they ask to be asked again, or at another time. */
export function asksAnew(lower: string): boolean {
  if (SILENT.test(lower)) return false
  return lower.split(CLAUSES).some(clause => {
    if (OTHERS.test(clause)) return false
    return TONGUES.some(({ ask, write, again, whenNamed, own }) => {
      if (!again.test(clause)) return false
      const asks = ask.test(clause)
      if ((!asks && !write.test(clause)) || own.test(clause)) return false
      return (asks && ME.test(clause)) || whenNamed.test(clause) || TIME.test(inEnglish(clause))
    })
  })
}

/** "If I don't answer, write again": puts nothing off. */
export const ifSilent = (lower: string): boolean => SILENT.test(lower)
