import type { PartyRef } from './event.ts'
import type { Introduction } from './state.ts'

/** Which chair at the table: the introducer, the target, or the n-th requester. `person`: at no table, for themselves. */
export type Seat = 'introducer' | 'target' | number | 'person'

/** Who may speak through a token, as `core/mail/token.ts` signs it. */
export interface Token {
  /** The introduction, or with the seat `person` that person's own item. */
  item: string
  seat: Seat
  /** With `target`: how many were the target before this one; absent for the first. */
  turn?: number
}

/** How many targets one introduction can have, one after the other: as many as tokens can tell apart. */
export const MOST_TARGETS = 7

/**
 * What the token of this seat says. The targets of one introduction follow each other, and each has tokens of their own:
 * a letter that went to one of them never speaks for the next.
 */
export function tokenOf({ id, former }: Introduction, seat: 'introducer' | PartyRef): Token {
  return { item: id, seat, ...(seat === 'target' && former.length > 0 ? { turn: former.length } : {}) }
}

/** True when the token was for this very person, not for one who was the target before. */
export const isPresent = ({ former }: Introduction, { seat, turn = 0 }: Token): boolean =>
  seat !== 'target' || turn === former.length
