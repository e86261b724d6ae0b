import type { Instant, Introduction } from '../introduction/state.ts'
import { deadline } from '../introduction/window.ts'
import { type Decision, ignore } from './decision.ts'
import type { Input } from './input.ts'

/** The introducer adds why it is worth the target's time; it travels with the reminder and the introduction. */
export function decideExplain(
  state: Introduction,
  { reason }: Extract<Input, { type: 'explain' }>,
  now: Instant,
): Decision {
  if (state.outcome || state.cancelledAt !== undefined || now >= deadline(state)) {
    return ignore('the introduction is over')
  }
  if (state.reason !== undefined) return ignore('the reason is known already')
  return {
    events: [{ type: 'explained', reason, at: now }],
    letters: [],
    disposition: 'accepted',
    reason: 'the introducer says why',
  }
}
