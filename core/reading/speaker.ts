/** Whose wish it is: "my sister would be glad to", "I was once happy to" and "nobody here is keen to" are no wish of theirs. */
import { BEING, DOING, SURELY } from './words/answer/speaker.ts'
import { GLAD } from './words/answer/willingness.ts'

/** Up to where a feeling begins. */
const BEFORE = `^(?:(?:would|will|should|am|are|be|'d) )*${SURELY}`
const BE = new RegExp(
  `${BEFORE}(?=${GLAD} (?:to|for)|interested |(?:open to|up for|down for|game for|all for) )`,
  'u',
)
const DO = new RegExp(
  `${BEFORE}(?=(?:love|like|enjoy|appreciate|want|wish|relish|fancy) |look(?:ing)? forward)`,
  'u',
)
const [ARE, WOULD] = [new RegExp(BEING, 'uy'), new RegExp(DOING, 'uy')]

/** Whether what agrees is a feeling of somebody else's, or of another day. */
export function isOthers(agreeing: string, text: string, index: number): boolean {
  const [are, would] = [BE.exec(agreeing), DO.exec(agreeing)]
  const [feels, theirs] = are ? [are, ARE] : [would, WOULD]
  if (!feels) return false
  theirs.lastIndex = index + feels[0].length
  return !theirs.test(text)
}
