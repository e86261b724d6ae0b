import type { Letter } from '../effect.ts'
import type { Instant, Introduction } from '../introduction/state.ts'
import { type Decision, ignore } from './decision.ts'
import type { Input } from './input.ts'

/** One word on whether they met, for the introducer; the first one counts, and nobody asks again. */
export function decideMet(
  state: Introduction,
  { party, met, note }: Extract<Input, { type: 'met' }>,
  now: Instant,
): Decision {
  const requester = state.requesters[party]
  if (requester?.metAskedAt === undefined) return ignore('nobody asked them')
  const wrote = note === undefined ? {} : { note }
  if (met === 'unclear' || requester.met !== undefined) {
    if (note === undefined) return ignore('nothing to pass on')
    const passed: Letter = { kind: 'wrote-back', to: 'introducer', party, note }
    return { events: [], letters: [passed], disposition: 'answered', reason: 'passed to the introducer' }
  }
  return {
    events: [{ type: 'met', party, met, at: now }],
    letters: [{ kind: 'met', to: 'introducer', party, met, ...wrote }],
    disposition: 'accepted',
    reason: `met: ${met}`,
  }
}
