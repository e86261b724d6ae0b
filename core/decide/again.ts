import type { Event } from '../introduction/event.ts'
import { evolve } from '../introduction/evolve.ts'
import type { Instant, Introduction } from '../introduction/state.ts'
import { ask } from './ask.ts'
import { type Decision, ignore } from './decision.ts'
import type { Input } from './input.ts'

/**
 * One new window, at the introducer's wish, when the first ended in silence or with nobody named. Never after a no, and
 * never while somebody has put it off.
 */
export function decideAgain(
  state: Introduction,
  { refusals }: Extract<Input, { type: 'again' }>,
  now: Instant,
): Decision {
  if (!canTryAgain(state)) return ignore('there is nothing to try again')
  const tried: Event = { type: 'tried-again', at: now }
  const anew = evolve(state, tried)
  if (!anew.target) {
    return {
      events: [tried, { type: 'questioned', at: now }],
      letters: [{ kind: 'question', to: 'introducer', round: 1 }],
      disposition: 'held',
      reason: 'tried again; nobody named yet',
    }
  }
  const asked = ask(anew, refusals, now)
  return {
    events: [tried, ...asked.events],
    letters: [...(asked.asks ? [{ kind: 'tried-again', to: 'introducer' } as const] : []), ...asked.letters],
    marks: asked.marks,
    disposition: 'accepted',
    reason: 'tried again',
  }
}

/** One new window, so the first one is still the present one. */
export const canTryAgain = ({ outcome, windowAt, promisedAt, revivedAt, target }: Introduction): boolean =>
  (outcome === 'unanswered' || outcome === 'ghosted') &&
  windowAt === promisedAt &&
  revivedAt === undefined &&
  target?.consent !== 'later' &&
  target?.consent !== 'no'
