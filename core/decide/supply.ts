import type { Event } from '../introduction/event.ts'
import { evolve } from '../introduction/evolve.ts'
import type { Instant, Introduction, Person } from '../introduction/state.ts'
import { deadline } from '../introduction/window.ts'
import { type Decision, ignore } from './decision.ts'
import type { Input } from './input.ts'
import { ask } from './promise.ts'

/** Enough for somebody who is trying; few enough that a robot on the other side soon talks to itself. */
const MOST_QUESTIONS = 6

/** The introducer says who is meant. */
export function decideSupply(
  state: Introduction,
  input: Extract<Input, { type: 'supply' }>,
  now: Instant,
): Decision {
  if (state.outcome || state.cancelledAt !== undefined || now >= deadline(state)) {
    return ignore('the introduction is over')
  }
  // Once a target is named, the introducer's replies to a receipt are not Kept's to act on: another target is another promise.
  if (state.target) return ignore('the target is known already')

  const target = input.is === 'target' ? input.target : input.is === 'yes' ? onlyProposed(state) : undefined
  if (!target || isParty(state, target)) {
    if (state.questionedAt.length >= MOST_QUESTIONS) return ignore('asked often enough')
    return {
      events: [{ type: 'questioned', at: now }],
      letters: [{ kind: 'question', to: 'introducer', round: 1, misread: true }],
      disposition: 'answered',
      reason: 'the answer names nobody new',
    }
  }
  const named: Event = { type: 'named', target, at: now }
  const asked = ask(evolve(state, named), now)
  return {
    events: [named, ...asked.events],
    letters: [{ kind: 'receipt', to: 'introducer', others: [] }, ...asked.letters],
    disposition: 'accepted',
    reason: 'the introducer named the target',
  }
}

const onlyProposed = ({ proposed }: Introduction): Person | undefined =>
  proposed.length === 1 ? proposed[0] : undefined

const isParty = ({ introducer, requesters }: Introduction, { address }: Person): boolean =>
  address === introducer.address || requesters.some(requester => requester.address === address)
