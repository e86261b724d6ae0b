import type { Instant, Introduction } from '../introduction/state.ts'
import { type Decision, ignore } from './decision.ts'

/** The introducer takes the promise back. The requester hears at the deadline, as with every other end. */
export function decideCancel(state: Introduction, now: Instant): Decision {
  if (state.cancelledAt !== undefined) return ignore('cancelled already')
  if (state.outcome) return ignore('too late to cancel')
  return {
    events: [{ type: 'cancelled', at: now }],
    letters: [{ kind: 'cancelled', to: 'introducer' }],
    disposition: 'answered',
    reason: 'the introducer cancelled',
  }
}
