import type { Letter } from '../effect.ts'
import type { Event, PartyRef } from '../introduction/event.ts'
import type { Instant, Introduction, Outcome } from '../introduction/state.ts'
import { consents, deadline, parties, questionAt, remindAt } from '../introduction/window.ts'
import { introduceTheWilling } from './answer.ts'
import { type Decision, ignore } from './decision.ts'

/** Time has passed: the deadline, else whatever question or reminder is due. */
export function decideWake(state: Introduction, now: Instant): Decision {
  if (state.outcome) return ignore('retired')
  if (now >= deadline(state)) return retire(state, now)

  const events: Event[] = []
  const letters: Letter[] = []
  const question = questionAt(state)
  if (question && question.at <= now) {
    events.push({ type: 'questioned', at: now })
    letters.push({ kind: 'question', to: 'introducer', round: question.round })
  }
  for (const [ref, party] of parties(state)) {
    const at = remindAt(state, party)
    if (at === undefined || at > now) continue
    events.push({ type: 'reminded', party: ref, at: now })
    letters.push({ kind: 'reminder', to: { party: ref } })
  }
  if (events.length === 0) return ignore('nothing is due yet')
  return { events, letters, disposition: 'accepted', reason: 'a wait is over' }
}

function retire(state: Introduction, now: Instant): Decision {
  if (state.cancelledAt === undefined) {
    const made = introduceTheWilling(state, now)
    if (made.events.length > 0)
      return { ...made, disposition: 'accepted', reason: 'introduced those who agreed' }
  }
  const outcome = outcomeAt(state)
  const toIntroducer: Letter[] =
    outcome === 'ghosted' || outcome === 'unanswered' ? [{ kind: outcome, to: 'introducer' }] : []
  const notMade: Letter[] = waiting(state).map(party => ({ kind: 'not-made', to: { party } }))
  return {
    events: [{ type: 'retired', outcome, at: now }],
    letters: [...notMade, ...toIntroducer],
    disposition: 'accepted',
    reason: outcome,
  }
}

function outcomeAt(state: Introduction): Outcome {
  if (state.cancelledAt !== undefined) return 'withdrawn'
  if (!state.target) return 'ghosted'
  if (state.target.consent === 'no' || state.requesters.every(requester => requester.consent === 'no'))
    return 'declined'
  return 'unanswered'
}

/**
 * Who still hopes: every requester but one who said no, and a target only after a yes. A target who was
 * silent has been asked for nothing more than a word and is left in peace.
 */
function waiting(state: Introduction): PartyRef[] {
  return parties(state)
    .filter(([ref, party]) => (ref === 'target' ? consents(party) : party.consent !== 'no'))
    .map(([ref]) => ref)
}
