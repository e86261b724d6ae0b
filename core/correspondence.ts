import type { Instant } from './introduction/state.ts'

/**
 * The letters that Kept wrote to one address on one day outside any introduction (help, mail it could not read).
 * It is what keeps a loop short: past the limit there is silence until tomorrow.
 */
export interface Correspondence {
  schema: 1
  /** UTC day, `2027-01-04`. */
  day: string
  /** How many letters were decided so far. */
  letters: number
  createdAt: Instant
}

/** Enough for a person who is finding out how this works; too few for two robots to enjoy themselves. */
export const LETTERS_A_DAY = 10
