import type { Letter } from '../effect.ts'
import type { Event, PartyRef } from '../introduction/event.ts'
import type { Instant, Introduction, Party, Person } from '../introduction/state.ts'
import type { Decision } from './decision.ts'
import type { Input } from './input.ts'

/** A new promise: ask whoever has to be asked, or ask the introducer who that is. */
export function decidePromise(input: Extract<Input, { type: 'promise' }>, now: Instant): Decision {
  const introduction = promised(input, now)
  const events: Event[] = [{ type: 'promised', introduction }]

  if (input.form === 'too-late') {
    events.push({ type: 'retired', outcome: 'too-late', at: now })
    return {
      events,
      letters: [{ kind: 'too-late', to: 'introducer' }],
      disposition: 'answered',
      reason: 'made without asking',
    }
  }
  const asked = input.target ? ask(introduction, now) : { events: [], letters: [] }
  events.push(...asked.events)
  if (!input.target) {
    events.push({ type: 'questioned', at: now })
    return {
      events,
      letters: [{ kind: 'question', to: 'introducer', round: 1 }],
      disposition: 'held',
      reason: input.proposed.length > 0 ? 'not sure who is meant' : 'nobody named yet',
    }
  }
  const receipt: Letter[] = input.receipt ? [{ kind: 'receipt', to: 'introducer', others: input.others }] : []
  return {
    events,
    letters: [...receipt, ...asked.letters],
    disposition: 'accepted',
    reason: `promise by ${input.form}`,
  }
}

/** Consent requests to every party who has not been asked and did not have the promise. */
export function ask(introduction: Introduction, now: Instant): { events: Event[]; letters: Letter[] } {
  const unasked: PartyRef[] = introduction.requesters.flatMap((party, index) =>
    party.consent === 'unasked' ? [index] : [],
  )
  if (introduction.target?.consent === 'unasked') unasked.unshift('target')
  return {
    events: unasked.map(party => ({ type: 'asked', party, at: now })),
    letters: unasked.map(party => ({ kind: 'consent-request', to: { party } })),
  }
}

function promised(input: Extract<Input, { type: 'promise' }>, now: Instant): Introduction {
  // In the direct form nobody but the introducer has the mail, so both sides are asked.
  const consent = input.form === 'direct' ? 'unasked' : 'implied'
  const party = (person: Person, consent: Party['consent']): Party => ({ ...person, consent })
  return {
    schema: 1,
    id: input.id,
    form: input.form,
    introducer: input.introducer,
    requesters: input.requesters.map(person => party(person, consent)),
    ...(input.target ? { target: party(input.target, 'unasked') } : {}),
    proposed: input.proposed,
    ...(input.described === undefined ? {} : { described: input.described }),
    words: input.words,
    mail: input.mail,
    promisedAt: now,
    questionedAt: [],
  }
}
