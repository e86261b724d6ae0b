/** A subject that is the heading of an introduction: "Alice <> Bob", "Intro", "Introducing Bob Lee". */
import { ALONE, INTRO, JOINS, NAMED, PRESENTATION, REPORTS } from './words/heading.ts'

/** Characters of a subject that may be one. */
const MAX = 90
const ASKS = /[?？؟]/u
/** How somebody who is joined may be called, with where they work. */
const SIDE = /^[^,;?!]{2,45}$/u

/** What a heading says beside that it is one; undefined when it is none. A question is none, nor is a course. */
function restOf(subject: string): string | undefined {
  if (subject.length > MAX || ASKS.test(subject)) return undefined
  const intro = INTRO.exec(subject)
  const rest = intro && subject.slice(intro[0].length)
  if (rest !== null && (ALONE.test(rest) || NAMED.test(rest))) return rest
  const presents = PRESENTATION.exec(subject)
  const whom = presents && subject.slice(presents[0].length)
  return whom !== null && NAMED.test(whom) ? whom : undefined
}

/** True when it says that the mail, of which this is the text, is an introduction. */
export const isIntroduction = (subject: string, text: string): boolean =>
  restOf(subject) !== undefined && !ASKS.test(text) && !REPORTS.test(text)

/** The two whom it joins, as they are called there. */
export function joinedBy(subject: string, text: string): [one: string, other: string] | undefined {
  if (subject.length > MAX || ASKS.test(subject) || ASKS.test(text) || REPORTS.test(text)) return undefined
  const sides = (restOf(subject) ?? subject).replace(/^[\s:：–—|-]+/u, '').split(JOINS)
  const [one, other] = sides
  return one && other && sides.length === 2 && SIDE.test(one) && SIDE.test(other) ? [one, other] : undefined
}

/** True for either. */
export const isHeading = (subject: string, text: string): boolean =>
  isIntroduction(subject, text) || joinedBy(subject, text) !== undefined

/** True when a mail, under whatever heading, tells how it went, or asks who is meant by an address. */
export const isReport = (text: string): boolean => REPORTS.test(text) || ASKED.test(text)
const ASKED = /\S@\S[^.!?？\n]{0,60}(?:\.\S[^.!?？\n]{0,60}){0,3}[?？]/u
