/** Whether the words of a mail that names somebody leave open, anywhere in them, if they are to be introduced. */
import type { Mention } from './mention.ts'
import { TAKEN_BACK, UNDECIDED } from './words/undecided.ts'
import { REFUSES_AFTER, WAVERS } from './words/wavering.ts'

/** Characters; who has more to say has promised by then. */
const MAX_WORDS = 6000

/** A refusal is about those who are named when it comes after them. */
export function wavers(text: string, named: readonly Mention[]): boolean {
  const after = named.at(-1)?.end ?? 0
  const words = text.slice(0, MAX_WORDS)
  const rest = text.slice(after, after + MAX_WORDS)
  return WAVERS.test(words) || UNDECIDED.test(words) || REFUSES_AFTER.test(rest) || TAKEN_BACK.test(rest)
}
