import type { Event } from '../introduction/event.ts'
import type { Instant, Introduction } from '../introduction/state.ts'
import { isOpen, parties } from '../introduction/window.ts'
import { canCancel } from './cancel.ts'
import { type Decision, ignore } from './decision.ts'
import type { Input } from './input.ts'

/** Somebody wants to be forgotten: what they were to do will not be done, and nothing about them is kept. */
export function decideForget(
  state: Introduction,
  { address }: Extract<Input, { type: 'forget' }>,
  now: Instant,
): Decision {
  const isIntroducer = state.introducer.address === address
  const theirs = parties(state).filter(([, party]) => party.address === address)
  const formerly = state.former.some(party => party.address === address)
  if (!isIntroducer && theirs.length === 0 && !formerly) return ignore('nothing is known of them')
  const events: Event[] = isIntroducer && canCancel(state) ? [{ type: 'cancelled', at: now }] : []
  // What has ended stays as it was told.
  for (const [party, { consent }] of isOpen(state, now) ? theirs : [])
    if (consent !== 'no') events.push({ type: 'answered', party, consent: 'no', at: now })
  return {
    events: [...events, { type: 'forgotten', address, at: now }],
    letters: [],
    disposition: 'accepted',
    reason: 'forgotten',
  }
}
