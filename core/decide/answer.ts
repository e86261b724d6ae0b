import type { Letter } from '../effect.ts'
import type { Event, PartyRef } from '../introduction/event.ts'
import { evolve } from '../introduction/evolve.ts'
import type { Instant, Introduction, Party } from '../introduction/state.ts'
import { consents, deadline, partyAt } from '../introduction/window.ts'
import { sameOrganisation } from '../mail/address.ts'
import { type Decision, ignore } from './decision.ts'
import type { Input } from './input.ts'

type Answer = Extract<Input, { type: 'answer' }>

/** A party's reply to the consent request. The first answer that counts, counts once. */
export function decideAnswer(state: Introduction, input: Answer, now: Instant): Decision {
  const party = partyAt(state, input.party)
  if (!party || party.consent === 'unasked' || party.consent === 'implied') return ignore('nobody asked them')
  if (!sameOrganisation(input.from, party.address)) return confirm(state, party, input, now)
  if (input.is === 'unclear') return unclear(state, party, input, now)

  if (party.consent !== 'asked') return repeated(party, input, now)
  if (state.cancelledAt !== undefined) return closed(party, input, 'withdrawn', now)
  // The deadline counts even when its wake has not come yet.
  if (state.outcome || now >= deadline(state)) return late(party, input, now)

  const { note } = input
  const answered: Event = {
    type: 'answered',
    party: input.party,
    consent: input.is,
    at: now,
    ...withNote(note),
  }
  const made = introduceWhenAgreed(evolve(state, answered), now)
  const told: Letter[] =
    input.is === 'no'
      ? [{ kind: 'passed', to: 'introducer', party: input.party, ...withNote(note) }]
      : passOn(input.party, note)
  return {
    events: [answered, ...made.events],
    letters: [...made.letters, ...told],
    disposition: 'accepted',
    reason: made.events.length > 0 ? `${input.is}; introduced` : input.is,
  }
}

/** The introduction itself, once everybody has answered and both sides want it. */
export function introduceWhenAgreed(
  state: Introduction,
  now: Instant,
): { events: Event[]; letters: Letter[] } {
  const nobodyPending = state.requesters.every(requester => requester.consent !== 'asked')
  return nobodyPending ? introduceTheWilling(state, now) : { events: [], letters: [] }
}

/** The introduction of whoever has agreed by now, if that is somebody on both sides. */
export function introduceTheWilling(
  state: Introduction,
  now: Instant,
): { events: Event[]; letters: Letter[] } {
  if (state.target?.consent !== 'yes' || !state.requesters.some(consents)) return { events: [], letters: [] }
  return {
    events: [{ type: 'retired', outcome: 'introduced', at: now }],
    letters: [{ kind: 'introduction', to: 'parties' }],
  }
}

/** Somebody else wrote: the one who was asked is asked whether they meant it, once. */
function confirm(state: Introduction, party: Party, input: Answer, now: Instant): Decision {
  if (
    party.consent !== 'asked' ||
    state.outcome ||
    state.cancelledAt !== undefined ||
    party.confirmedAt !== undefined
  ) {
    return ignore('an answer from another address')
  }
  return {
    events: [{ type: 'confirm-asked', party: input.party, at: now }],
    letters: [{ kind: 'confirm', to: { party: input.party }, from: input.from }],
    disposition: 'held',
    reason: 'an answer from another address',
  }
}

/** Never taken for a yes: the introducer gets what they wrote, and they are asked once more in plain words. */
function unclear(state: Introduction, party: Party, input: Answer, now: Instant): Decision {
  const again =
    party.consent === 'asked' &&
    party.clarifiedAt === undefined &&
    !state.outcome &&
    state.cancelledAt === undefined
  const letters: Letter[] = passOn(input.party, input.note)
  if (again) letters.push({ kind: 'clarify', to: { party: input.party } })
  if (letters.length === 0) return ignore('nothing to answer')
  return {
    events: again ? [{ type: 'clarified', party: input.party, at: now }] : [],
    letters,
    disposition: 'answered',
    reason: 'unclear',
  }
}

function repeated(party: Party, input: Answer, now: Instant): Decision {
  if (party.consent === input.is) return ignore('the same answer again')
  return closed(party, input, 'answered', now)
}

/** Not counted, and said so once: a second different answer, or one to a withdrawn request. */
function closed(
  party: Party,
  input: Answer,
  because: 'answered' | 'withdrawn' | 'too-late',
  now: Instant,
): Decision {
  if (party.closedAt !== undefined) return ignore(`closed: ${because}`)
  return {
    events: [{ type: 'close-told', party: input.party, at: now }],
    letters: [{ kind: 'closed', to: { party: input.party }, because }],
    disposition: 'answered',
    reason: `closed: ${because}`,
  }
}

/** After the deadline the answerer is told so, and a yes is not kept from the introducer. */
function late(party: Party, input: Answer, now: Instant): Decision {
  const decision = closed(party, input, 'too-late', now)
  if (input.is !== 'yes' || decision.letters.length === 0) return decision
  const { note } = input
  const told: Letter = {
    kind: 'late-yes',
    to: 'introducer',
    party: input.party,
    ...(note === undefined ? {} : { note }),
  }
  return { ...decision, letters: [...decision.letters, told] }
}

const passOn = (party: PartyRef, note: string | undefined): Letter[] =>
  note === undefined ? [] : [{ kind: 'wrote-back', to: 'introducer', party, note }]

const withNote = (note: string | undefined): { note?: string } => (note === undefined ? {} : { note })
