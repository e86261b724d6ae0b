/** Whether a mail asks about what it promises: "Would she suit you?" Who has decided asks nothing about it. */
import { isPlea } from './pairing.ts'
import { COURTEOUS_ALL } from './words/commitment.ts'
import { WISHES } from './words/wavering.ts'

const ASKS = /[?？]["')\]]{0,2}$/
const WISHED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WISHES.join('|')})`, 'u')

/** A question to the service, or of courtesy, is none. `saying`: as of `sayings`. */
export const isQuestion = (saying: string): boolean =>
  ASKS.test(saying) && WISHED.test(saying) && !COURTEOUS_ALL.test(saying) && !isToService(saying)

/** "Could you introduce them?", and whatever else is a plea but "would you like to". */
const isToService = (saying: string): boolean =>
  ENGLISH.test(saying) ? TELLS.test(saying) : isPlea(saying, { sentence: { start: 0, end: saying.length } })
const ENGLISH = /(?<!\p{L})(?:can|could|would|will) you(?!\p{L})/u
const TELLS =
  /(?<!\p{L})(?:can|could|would|will) you (?:please |kindly |now |then |also )?(?:introduce|connect|put|link|arrange|make|do|ask|pass|write|bring|set)(?!\p{L})/u
