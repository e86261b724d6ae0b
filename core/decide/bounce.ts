import type { Event } from '../introduction/event.ts'
import type { Instant, Introduction } from '../introduction/state.ts'
import { isOpen, partyAt } from '../introduction/window.ts'
import { type Decision, ignore } from './decision.ts'
import type { Input } from './input.ts'

type About<T extends Input['type']> = Extract<Input, { type: T }>

/**
 * A letter to a party that can never arrive. While they are asked, it is the introducer's to mend, at once; so it is when
 * the introduction itself does not reach the target. Any other stays on record, for a letter about a letter that bounced is
 * how loops begin.
 */
export function decideBounce(state: Introduction, { party: ref }: About<'bounced'>, now: Instant): Decision {
  const party = partyAt(state, ref)
  if (!party || party.bouncedAt !== undefined) return ignore('a letter bounced')
  const bounced = { disposition: 'accepted', reason: 'a letter bounced' } as const
  const onRecord: Event = { type: 'bounced', party: ref, at: now }
  const asking = state.outcome === undefined && party.consent === 'asked'
  if (!asking || state.cancelledAt !== undefined) {
    const lost = state.outcome === 'introduced' && ref === 'target'
    return {
      events: [onRecord],
      letters: lost ? [{ kind: 'unreachable', to: 'introducer', party: ref }] : [],
      ...bounced,
    }
  }
  const unreachable: Event = { type: 'unreachable', party: ref, at: now }
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

/** Whoever calls a letter spam has said never, and what they think of being written to on this introducer's word. */
export function decideComplaint(
  state: Introduction,
  { party: ref }: About<'complained'>,
  now: Instant,
): Decision {
  const party = partyAt(state, ref)
  if (!party) return ignore('a complaint of nobody')
  return {
    events: pending(state, ref, now) ? [{ type: 'answered', party: ref, consent: 'no', at: now }] : [],
    letters: [],
    marks: [
      { address: party.address, fact: { is: 'never' } },
      { address: state.introducer.address, fact: { is: 'complaint', in: state.id } },
    ],
    disposition: 'accepted',
    reason: 'a letter was called spam',
  }
}

/** An answer of theirs is still awaited, now or later. */
function pending(state: Introduction, ref: Parameters<typeof partyAt>[1], now: Instant): boolean {
  const consent = partyAt(state, ref)?.consent
  return isOpen(state, now) && (consent === 'asked' || consent === 'later')
}
