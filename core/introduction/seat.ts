import type { Token } from '../mail/token.ts'
import type { PartyRef } from './event.ts'
import type { Introduction } from './state.ts'

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
