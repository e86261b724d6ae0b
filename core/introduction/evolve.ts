import type { Event, PartyRef } from './event.ts'
import type { Introduction, Party } from './state.ts'

/** The introduction after the event. Total: any event on any state gives a state. */
export function evolve(state: Introduction | undefined, event: Event): Introduction {
  if (event.type === 'promised') return event.introduction
  if (!state) throw new Error(`the first event of an introduction is its promise, not ${event.type}`)
  switch (event.type) {
    case 'questioned':
      return { ...state, questionedAt: [...state.questionedAt, event.at] }
    case 'named': {
      const { described: _, ...rest } = state
      return { ...rest, target: { ...event.target, consent: 'unasked' }, proposed: [] }
    }
    case 'explained':
      return { ...state, reason: event.reason }
    case 'asked':
      return withParty(state, event.party, { consent: 'asked', askedAt: event.at })
    case 'reminded':
      return withParty(state, event.party, { remindedAt: event.at })
    case 'clarified':
      return withParty(state, event.party, { clarifiedAt: event.at })
    case 'confirm-asked':
      return withParty(state, event.party, { confirmedAt: event.at })
    case 'answered':
      return withParty(state, event.party, {
        consent: event.consent,
        answeredAt: event.at,
        ...(event.note === undefined ? {} : { note: event.note }),
      })
    case 'close-told':
      return withParty(state, event.party, { closedAt: event.at })
    case 'unreachable': {
      if (event.party !== 'target') return withParty(state, event.party, { consent: 'no' })
      const { target: _, ...rest } = state
      return rest
    }
    case 'cancelled':
      return { ...state, cancelledAt: event.at }
    case 'retired':
      return { ...state, outcome: event.outcome, retiredAt: event.at }
    default:
      return event satisfies never
  }
}

function withParty(state: Introduction, ref: PartyRef, change: Partial<Party>): Introduction {
  if (ref === 'target') return state.target ? { ...state, target: { ...state.target, ...change } } : state
  return {
    ...state,
    requesters: state.requesters.map((party, index) => (index === ref ? { ...party, ...change } : party)),
  }
}
