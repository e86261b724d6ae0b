import type { Event, PartyRef } from './event.ts'
import { forgotten } from './forgotten.ts'
import type { Instant, Introduction, Party } from './state.ts'

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
    case 'put-off':
      return withParty(state, event.party, { consent: 'later', until: event.until, ...noteOf(event) })
    case 'referred':
      return {
        ...replaced(state, { consent: 'no', answeredAt: event.at, ...noteOf(event) }),
        proposed: event.other ? [event.other] : [],
        ...(event.described === undefined ? {} : { described: event.described }),
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
        ...noteOf(event),
      })
    case 'close-told':
      return withParty(state, event.party, { closedAt: event.at })
    case 'told':
      return withParty(state, event.party, { toldAt: event.at })
    case 'unreachable':
      return event.party === 'target'
        ? replaced(state, { bouncedAt: event.at })
        : withParty(state, event.party, { consent: 'no', bouncedAt: event.at })
    case 'bounced':
      return withParty(state, event.party, { bouncedAt: event.at })
    case 'nudged':
      return { ...state, nudgedAt: event.at }
    case 'tried-again':
      return triedAgain(state, event.at)
    case 'revived':
      return {
        ...state,
        revivedAt: event.at,
        requesters: state.requesters.map(party =>
          party.consent === 'no' ? party : { ...party, consent: 'asked', askedAt: event.at },
        ),
      }
    case 'met-asked':
      return { ...state, requesters: state.requesters.map(party => ({ ...party, metAskedAt: event.at })) }
    case 'met':
      return withParty(state, event.party, { met: event.met, metAt: event.at })
    case 'muted':
      return { ...state, mutedAt: event.at }
    case 'cancelled':
      return { ...state, cancelledAt: event.at }
    case 'forgotten':
      return forgotten(state, event.address)
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

/** Without a target, and the one there was among the former. */
function replaced({ target, ...state }: Introduction, change: Partial<Party>): Introduction {
  return target ? { ...state, former: [...state.former, { ...target, ...change }] } : state
}

/** A new window: whoever did not answer is to be asked anew, whoever did is not asked twice. */
function triedAgain(state: Introduction, at: Instant): Introduction {
  const { outcome: _, retiredAt: __, revivedAt: ___, ...rest } = state
  return {
    ...rest,
    windowAt: at,
    questionedAt: [],
    requesters: state.requesters.map(anew),
    ...(state.target ? { target: anew(state.target) } : {}),
  }
}

function anew(party: Party): Party {
  if (party.consent !== 'asked' && party.consent !== 'later') return party
  const { remindedAt: _, clarifiedAt: __, until: ___, closedAt: ____, ...rest } = party
  return { ...rest, consent: 'unasked' }
}

const noteOf = ({ note }: { note?: string }): { note?: string } => (note === undefined ? {} : { note })
