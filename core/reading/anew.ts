/**
 * "Perhaps you could put it to me again in a month": whoever wants to be asked once more has not answered, whatever
 * they said of meeting them. What counts is what a clause holds, and not in which order.
 */
import { inEnglish } from './english.ts'
import {
  ANEW,
  APPROVED,
  ASK_ME,
  ASKED_THEN,
  AWHILE,
  BOTH_TO_SPEAK,
  IF_SILENT,
  SOME_TIME,
  TOLD_TO_ASK,
  TOLD_TO_LEAVE,
} from './words/answer/anew.ts'
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
/** "I would invite you to renew your enquiry": they are told to. */
const BIDDEN =
  /(?:(?:i|we) )?(?:(?:would|will|must|may|can|do) )?(?:(?:kindly|therefore|only|gladly|cordially) )?(?:invite|ask|beg|request|urge|encourage|advise) you to /u
/** "Ask me again and the answer will be the same" */
const IN_VAIN =
  /(?<!\p{L})again and (?:(?:the|my) (?:answer|reply|response)|you(?:'ll| will) (?:get|hear|have)|i(?:'ll| will) (?:say (?:the same|no)|still))(?!\p{L})/u
const SILENT = new RegExp(whole(IF_SILENT), 'u')
/** "Ask me, if you would be so good, when the spring comes" */
const THEN = new RegExp(
  `${whole(ASK_ME)}(?:,? (?:if|should|please|say|perhaps|maybe|then)[^,.;!?]{0,40},)?(?:[^,.;!?]{0,40}?[ ,])?${whole(`(?:${ASKED_THEN}|${SOME_TIME})`)}`,
  'u',
)
const NEEDS_LEAVE = new RegExp(whole(APPROVED), 'u')
/** But for "tell me then whether she likes cider". */
const TOLD = new RegExp(`${TOLD_TO_ASK}(?!.{0,30}? (?:si|se|comment|como|come|qué) )`, 'u')
const BOTH = new RegExp(BOTH_TO_SPEAK, 'u')
const LEFT = new RegExp(`${TOLD_TO_LEAVE} (?:\\S+ ){0,4}?${AWHILE}`, 'u')
const SOON = new RegExp(whole(`(?:${SOME_TIME}|next weeks?|years|after$)`), 'u')
const CLAUSES = /[.,;:!?()–—]/u
/** "In sechs, sieben Wochen" */
const ABOUT =
  /(?<!\p{L})\p{L}+, ?(?=\p{L}+ (?:woche|monat|tage|wek|maand|dag|week|month|day|semaine|mois|jour|semana|mes|d[ií]a|settiman)\p{L}*)/gu
const ME =
  /(?<!\p{L})(?:me|us|it|be (?:asked|approached|contacted|reminded|invited|offered)|mich|mir|uns|moi|m'|nous|mij|ons|mi|ci|met mij)(?!\p{L})|-(?:moi|nous|me|nos|mo|ma)(?!\p{L})|(?:me|nos|mi|ci|mel[oa]|melo|mela|tele)(?:l[oa])?(?!\p{L})/u

/** "Ask her to write again next week": asks nothing for themselves. */
const OTHERS = /(?<!\p{L})(?:ask|tell|let|have|remind) (?:her|him|them)(?!\p{L})/u

/** Whether they ask to be asked again, or at another time. */
export function asksAnew(lower: string): boolean {
  if (ifSilent(lower)) return false
  if (THEN.test(lower)) return true
  return lower
    .replace(ABOUT, '')
    .split(CLAUSES)
    .some(part => {
      const clause = part.trim().replace(BIDDEN, '')
      if (OTHERS.test(clause)) return false
      if (LEFT.test(clause)) return true
      if (TOLD.test(clause) && (anew(clause) || TONGUES.some(({ whenNamed }) => whenNamed.test(clause))))
        return true
      if (BOTH.test(clause) && anew(clause)) return true
      return TONGUES.some(({ ask, write, again, whenNamed, own }) => {
        if (!again.test(clause)) return false
        const asks = ask.test(clause)
        if ((!asks && !write.test(clause)) || own.test(clause)) return false
        return (asks && ME.test(clause)) || whenNamed.test(clause) || TIME.test(inEnglish(clause))
      })
    })
}

/** "Only once my manager has agreed to it": waits for somebody's leave, and for no day. */
export const needsLeave = (lower: string): boolean => NEEDS_LEAVE.test(lower)
/** "Después de Reyes, con calma": a time to come. */
export const namesTime = (lower: string): boolean => SOON.test(inEnglish(lower)) || AFTERWARDS.test(lower)
const AFTERWARDS =
  /^(?:(?:y|e|et|mais|pero|ma|mas),? )?(?:después|depois|dopo|après|luego|más adelante|mais tarde|mais para a frente|poi|più avanti|plus tard)(?!\p{L})/u

/** "Once more", "in a month". */
const anew = (clause: string): boolean =>
  SOON.test(inEnglish(clause)) || TONGUES.some(({ again }) => again.test(clause))

/** "If I don't answer, write again": puts nothing off. */
export const ifSilent = (lower: string): boolean => SILENT.test(lower) || IN_VAIN.test(lower)
