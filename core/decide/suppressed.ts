import type { Letter } from '../effect.ts'
import type { Event, PartyRef } from '../introduction/event.ts'
import type { Instant, Introduction } from '../introduction/state.ts'
import { isOpen, parties } from '../introduction/window.ts'
import { type Decision, ignore } from './decision.ts'
import type { Input } from './input.ts'

/**
 * Somebody is never to be written to again: as a party they are out of it, as with a no; a promise that they made goes on,
 * for it is not the requester's fault, and they hear nothing more of it.
 */
export function decideSuppressed(
  state: Introduction,
  { address }: Extract<Input, { type: 'suppressed' }>,
  now: Instant,
): Decision {
  const theirs = isOpen(state, now) ? partsOf(state, address) : []
  const mutes = state.introducer.address === address && state.mutedAt === undefined
  if (theirs.length === 0 && !mutes) return ignore('they are not written to any more')
  const muted: Event[] = mutes ? [{ type: 'muted', at: now }] : []
  return {
    events: [
      ...muted,
      ...theirs.map((party): Event => ({ type: 'answered', party, consent: 'no', at: now })),
    ],
    letters: isAwaited(state)
      ? theirs.map((party): Letter => ({ kind: 'refused', to: 'introducer', party, because: 'never' }))
      : [],
    disposition: 'accepted',
    reason: 'they are never to be written to',
  }
}

/** Whoever took it back waits for nobody. Whoever owes it hears of it with the nudge; before that they are not told that it is over. */
const isAwaited = ({ form, target, former, nudgedAt, cancelledAt }: Introduction): boolean =>
  cancelledAt === undefined &&
  (form !== 'owed' || target !== undefined || former.length > 0 || nudgedAt !== undefined)

const partsOf = (state: Introduction, address: string): PartyRef[] =>
  parties(state)
    .filter(([, party]) => party.address === address && party.consent !== 'no')
    .map(([ref]) => ref)
