import type { Event } from '../introduction/event.ts'
import type { Instant, Introduction } from '../introduction/state.ts'
import { partyAt } from '../introduction/window.ts'
import { type Decision, ignore } from './decision.ts'
import type { Input } from './input.ts'

/**
 * A letter that can never arrive. One that asks for consent is the introducer's to mend, at once; any other
 * stays on record, for a letter about a letter that bounced is how loops begin.
 */
export function decideBounce(
  state: Introduction,
  { letter }: Extract<Input, { type: 'bounced' }>,
  now: Instant,
): Decision {
  if (state.outcome || (letter.kind !== 'consent-request' && letter.kind !== 'reminder'))
    return ignore('a letter bounced')
  const { party: ref } = letter.to
  const party = partyAt(state, ref)
  if (party?.consent !== 'asked') return ignore('a letter bounced')
  const unreachable: Event = { type: 'unreachable', party: ref, at: now }
  const bounced = { disposition: 'accepted', reason: 'a consent request bounced' } as const
  if (state.cancelledAt !== undefined) return { events: [unreachable], letters: [], ...bounced }
  if (ref !== 'target') {
    return {
      events: [unreachable],
      letters: [{ kind: 'unreachable', to: 'introducer', party: ref }],
      ...bounced,
    }
  }
  return {
    events: [unreachable, { type: 'questioned', at: now }],
    letters: [{ kind: 'question', to: 'introducer', round: 1, unreachable: party.address }],
    ...bounced,
  }
}
