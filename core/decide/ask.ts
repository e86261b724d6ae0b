import type { Letter, Refusal } from '../effect.ts'
import type { Event, PartyRef } from '../introduction/event.ts'
import { evolve } from '../introduction/evolve.ts'
import type { Instant, Introduction } from '../introduction/state.ts'
import { latestAgain, parties } from '../introduction/window.ts'
import type { Mark } from '../person/mark.ts'
import type { Refusals } from './input.ts'

export interface Asked {
  events: Event[]
  letters: Letter[]
  marks: Mark[]
  /** True when somebody is asked now. */
  asks: boolean
}

/**
 * Consent requests to every party who has not been asked and did not have the promise. Whoever has asked not to be
 * written to is not, and the introducer hears of it; while they have only put it off, they are asked then.
 */
export function ask(introduction: Introduction, refusals: Refusals, now: Instant): Asked {
  const refused = parties(introduction).flatMap(([party, { address, consent }]) => {
    const refusal = refusals[address]
    const counts = consent === 'unasked' || (refusal?.because === 'never' && consent === 'implied')
    return refusal && counts ? [{ party, refusal }] : []
  })
  const events = refused.map(({ party, refusal }) => refusing(introduction, party, refusal, now))
  const letters = refused.map(
    ({ party, refusal }): Letter => ({ kind: 'refused', to: 'introducer', party, ...refusal }),
  )
  const left = events.reduce(evolve, introduction)
  const nobodyWants =
    left.requesters.every(({ consent }) => consent === 'no') || left.target?.consent === 'no'
  const unasked = nobodyWants ? [] : parties(left).filter(([, { consent }]) => consent === 'unasked')
  return {
    events: [...events, ...unasked.map(([party]): Event => ({ type: 'asked', party, at: now }))],
    letters: [
      ...letters,
      ...unasked.map(
        ([party, { askedAt, answeredAt }]): Letter => ({
          kind: askedAt === undefined && answeredAt === undefined ? 'consent-request' : 'ask-again',
          to: { party },
        }),
      ),
    ],
    marks: targetsPart(
      introduction,
      unasked.some(([party]) => party === 'target'),
    ),
    asks: unasked.length > 0,
  }
}

/** The target's part: what they are to be asked of counts against their own terms, what they are not does not. */
export const targetsPart = ({ id, target }: Introduction, asked: boolean): Mark[] =>
  target ? [{ address: target.address, fact: { is: 'part', in: id, as: asked ? 'target' : 'named' } }] : []

function refusing(
  introduction: Introduction,
  party: PartyRef,
  { because, until }: Refusal,
  now: Instant,
): Event {
  // Only the target is asked later than the requester hears, and nobody before their own time.
  const later = party === 'target' && until !== undefined && until <= latestAgain(introduction)
  return later && because !== 'never'
    ? { type: 'put-off', party, until, at: now }
    : { type: 'answered', party, consent: 'no', at: now }
}
