/** Whether a text does what it says: "I'll introduce you", not "the idea of introducing you" nor "she is introducing you". */
import {
  COMMITS,
  COMMITS_AT_ONCE,
  INFINITIVES,
  INTRODUCING,
  NOUN,
  NOUN_MADE,
  PASSIVE,
  PAST_OR_PRESENT,
  TOLD,
} from './words/commitment.ts'

/** Characters before a verb that may govern it. */
const NEAR = 120

const commits = (before: string): boolean => COMMITS.test(before) || COMMITS_AT_ONCE.test(before)

/** `words`: a sentence in one line; `from`, `to`: its phrase for introducing. */
export function isCommitted(words: string, from: number, to: number): boolean {
  const phrase = words.slice(from, to)
  const before = words.slice(Math.max(0, from - NEAR), from)
  if (INTRODUCING.test(phrase)) {
    if (!commits(before)) return false
    if (/^(?:put|set)\s/i.test(phrase) && PAST_OR_PRESENT.test(before)) return false
  }
  return isGoverned(words)
}

/** An infinitive in the sentence hangs on a verb that leaves no doubt. */
export const isGoverned = (words: string): boolean =>
  INFINITIVES.every(({ form, governed }) => !form.test(words) || governed.test(words))

const VERB = /(?<!\p{L})(?:introduc(?:e|ing)|connect(?:ing)?|in touch)(?!\p{L})/iu

/** True for a sentence without a known phrase that tells of an introduction and does not make it. */
export function isReported(words: string): boolean {
  const told = TOLD.exec(words)
  if (!told) return NOUN.test(words) && !NOUN_MADE.test(words) && !VERB.test(words)
  const before = words.slice(Math.max(0, told.index - NEAR), told.index)
  if (/ed$/i.test(told[0])) return !PASSIVE.test(before)
  return /s$/i.test(told[0]) || PAST_OR_PRESENT.test(before) || !commits(before)
}
