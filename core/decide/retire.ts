import type { Letter } from '../effect.ts'
import type { Event, PartyRef } from '../introduction/event.ts'
import type { Instant, Introduction, Outcome } from '../introduction/state.ts'
import { consents, parties } from '../introduction/window.ts'
import type { Decision } from './decision.ts'
import { introduceTheWilling } from './introduce.ts'

/** The deadline has come: introduce whoever agreed, else everybody who waits hears that it will not happen. */
export function retire(state: Introduction, now: Instant): Decision {
  if (state.cancelledAt === undefined) {
    const made = introduceTheWilling(state, now)
    if (made.events.length > 0)
      return { ...made, disposition: 'accepted', reason: 'introduced those who agreed' }
  }
  const outcome = outcomeAt(state)
  const told = notMade(state, now)
  return {
    events: [{ type: 'retired', outcome, at: now }, ...told.events],
    letters: [...told.letters, ...toIntroducer(state, outcome)],
    disposition: 'accepted',
    reason: outcome,
  }
}

/** Who took it back knows; who heard of a no, or of a later, has heard. Who owed it had asked for nothing. */
function toIntroducer(state: Introduction, outcome: Outcome): Letter[] {
  if (state.cancelledAt !== undefined || nobodyWantsIt(state)) return []
  if (!state.target) return state.form === 'owed' ? [] : [{ kind: 'ghosted', to: 'introducer' }]
  return outcome === 'unanswered' && state.target.consent !== 'later'
    ? [{ kind: 'unanswered', to: 'introducer' }]
    : []
}

/** The closing letter to everybody who waits and has not heard yet. */
export function notMade(state: Introduction, now: Instant): { events: Event[]; letters: Letter[] } {
  const untold = waiting(state)
  return {
    events: untold.map(party => ({ type: 'told', party, at: now })),
    letters: untold.map(party => ({ kind: 'not-made', to: { party } })),
  }
}

function outcomeAt(state: Introduction): Outcome {
  if (state.cancelledAt !== undefined) return 'withdrawn'
  if (nobodyWantsIt(state)) return 'declined'
  // A former target who said no named somebody else, and the introducer left it at that.
  if (!state.target) return state.former.at(-1)?.consent === 'no' ? 'declined' : 'ghosted'
  return state.target.consent === 'no' ? 'declined' : 'unanswered'
}

const nobodyWantsIt = ({ requesters }: Introduction): boolean =>
  requesters.every(({ consent }) => consent === 'no')

/**
 * Who still hopes: every requester but one who said no, and a target only after a yes. A target who was
 * silent has been asked for nothing more than a word and is left in peace.
 */
function waiting(state: Introduction): PartyRef[] {
  return parties(state)
    .filter(([, { toldAt }]) => toldAt === undefined)
    .filter(([ref, party]) => (ref === 'target' ? consents(party) : party.consent !== 'no'))
    .map(([ref]) => ref)
}
