import type { Instant, Introduction } from '../introduction/state.ts'
import { type Decision, ignore } from './decision.ts'
import { notMade } from './retire.ts'

/**
 * The introducer takes the promise back. The requester hears at the deadline, as with every other end; only one who took
 * up an offer, which nobody was asked about yet, hears at once.
 */
export function decideCancel(state: Introduction, now: Instant): Decision {
  if (state.cancelledAt !== undefined) return ignore('cancelled already')
  if (!canCancel(state)) return ignore('too late to cancel')
  const cancelled = { type: 'cancelled', at: now } as const
  const decision = {
    letters: [{ kind: 'cancelled', to: 'introducer' } as const],
    disposition: 'answered' as const,
    reason: 'the introducer cancelled',
  }
  if (state.form !== 'owed' || state.target || state.former.length > 0)
    return { ...decision, events: [cancelled] }
  const told = notMade(state, now)
  return {
    ...decision,
    events: [cancelled, { type: 'retired', outcome: 'withdrawn', at: now }, ...told.events],
    letters: [...decision.letters, ...told.letters],
  }
}

/** Until it is made, or the target has agreed to what came late; also what is only waiting to be asked again. */
export const canCancel = (state: Introduction): boolean =>
  state.cancelledAt === undefined &&
  (state.outcome === undefined || (state.outcome === 'unanswered' && state.target?.consent === 'later'))
