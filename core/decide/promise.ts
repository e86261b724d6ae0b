import type { Letter } from '../effect.ts'
import type { Event } from '../introduction/event.ts'
import type { Instant, Introduction, Party, Person } from '../introduction/state.ts'
import type { Mark } from '../person/mark.ts'
import { ask } from './ask.ts'
import type { Decision } from './decision.ts'
import type { Input } from './input.ts'

type PromiseInput = Extract<Input, { type: 'promise' }>

/** A new promise: ask whoever has to be asked, or ask the introducer who that is. */
export function decidePromise(input: PromiseInput, now: Instant): Decision {
  const introduction = promised(input, now)
  const events: Event[] = [{ type: 'promised', introduction }]
  const marks = takingPart(input)

  if (input.form === 'too-late') {
    events.push({ type: 'retired', outcome: 'too-late', at: now })
    return {
      events,
      letters: [{ kind: 'too-late', to: 'introducer' }],
      marks,
      disposition: 'answered',
      reason: 'made without asking',
    }
  }
  if (input.form === 'owed') {
    return {
      events,
      letters: [{ kind: 'noted', to: { party: 0 } }],
      marks,
      disposition: 'accepted',
      reason: 'an offer is taken up',
    }
  }
  if (!input.target) {
    events.push({ type: 'questioned', at: now })
    return {
      events,
      letters: [{ kind: 'question', to: 'introducer', round: 1 }],
      marks,
      disposition: 'held',
      reason: input.proposed.length > 0 ? 'not sure who is meant' : 'nobody named yet',
    }
  }
  const asked = ask(introduction, input.refusals, now)
  const receipt: Letter[] =
    input.receipt && asked.asks ? [{ kind: 'receipt', to: 'introducer', others: input.others }] : []
  return {
    events: [...events, ...asked.events],
    letters: [...receipt, ...asked.letters],
    marks: [...marks, ...asked.marks],
    disposition: 'accepted',
    reason: asked.asks ? `promise by ${input.form}` : 'a promise of somebody who is not to be asked',
  }
}

/** Everybody who has had the promise. A target takes part once they are asked. */
function takingPart({ id, form, introducer, requesters, mail }: PromiseInput): Mark[] {
  const owed = form === 'owed'
  const offset = mail.offset === undefined ? {} : { offset: mail.offset }
  return [
    {
      address: introducer.address,
      fact: { is: 'part', in: id, as: owed ? 'owes' : 'introducer', ...(owed ? {} : offset) },
    },
    ...requesters.map(
      ({ address }): Mark => ({
        address,
        fact: { is: 'part', in: id, as: owed ? 'owed' : 'requester', ...(owed ? offset : {}) },
      }),
    ),
  ]
}

function promised(input: PromiseInput, now: Instant): Introduction {
  const party = (person: Person, consent: Party['consent']): Party => ({ ...person, consent })
  return {
    schema: 1,
    id: input.id,
    form: input.form,
    introducer: input.introducer,
    requesters: input.requesters.map(person =>
      // Whoever has not had the mail does not know of the promise, and is asked like the target.
      party(person, input.had.includes(person.address) ? 'implied' : 'unasked'),
    ),
    ...(input.target ? { target: party(input.target, 'unasked') } : {}),
    former: [],
    proposed: input.proposed,
    ...(input.described === undefined ? {} : { described: input.described }),
    words: input.words,
    mail: input.mail,
    promisedAt: now,
    windowAt: now,
    questionedAt: [],
  }
}
