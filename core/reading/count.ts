/** How many people a promise says it is about: "two people: …". */
import type { Cue } from './cue.ts'
import { COUNTING, COUNTS } from './words/count.ts'

/** Characters in which it says so. */
const NEAR = 60

/** Undefined where it says nothing of the kind. */
export function countOf(text: string, cue: Cue): number | undefined {
  if (cue.loose) return undefined
  const words = text.slice(cue.from, Math.min(cue.to, cue.from + NEAR))
  if (!COUNTING.test(words)) return undefined
  return COUNTS.find(([, pattern]) => pattern.test(words))?.[0]
}
