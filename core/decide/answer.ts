import type { Letter } from '../effect.ts'
import type { Event, PartyRef } from '../introduction/event.ts'
import { evolve } from '../introduction/evolve.ts'
import { MOST_TARGETS } from '../introduction/seat.ts'
import type { Instant, Introduction, Party } from '../introduction/state.ts'
import { deadline, isRevived, partyAt } from '../introduction/window.ts'
import { sameOrganisation } from '../mail/address.ts'
import type { Mark } from '../person/mark.ts'
import { type Decision, ignore } from './decision.ts'
import type { Input } from './input.ts'
import { introduceWhenAgreed } from './introduce.ts'
import { late } from './late.ts'
import { putOff } from './put-off.ts'

export type Answer = Extract<Input, { type: 'answer' }>

/** A party's reply to the consent request. The first answer that counts, counts once; a never always does. */
export function decideAnswer(state: Introduction, input: Answer, now: Instant): Decision {
  const party = partyAt(state, input.party)
  if (!party || party.consent === 'unasked' || party.consent === 'implied') return ignore('nobody asked them')
  if (!sameOrganisation(input.from, party.address)) return confirm(state, party, input, now)
  if (input.is === 'never') return never(state, party, input, now)
  if (input.is === 'unclear') return unclear(state, party, input, now)

  if (party.consent !== 'asked' && party.consent !== 'later') return repeated(party, input, now)
  if (state.cancelledAt !== undefined) return closed(party, input, 'withdrawn', now)
  if (isOver(state, now)) return late(state, party, input, now)
  switch (input.is) {
    case 'yes':
    case 'no':
    case 'stranger':
      return settled(state, { ...input, is: input.is }, now)
    case 'later':
      return putOff(state, party, input, now) ?? unclear(state, party, input, now)
    case 'other':
      return input.party === 'target' && state.former.length + 1 < MOST_TARGETS
        ? referred(input, now)
        : unclear(state, party, input, now)
    default:
      return input.is satisfies never
  }
}

/** The deadline counts even when its wake has not come yet. */
const isOver = (state: Introduction, now: Instant): boolean =>
  now >= deadline(state) || (state.outcome !== undefined && !isRevived(state))

/** An answer that ends their part. */
export function settled(
  state: Introduction,
  { party, is, note }: Pick<Answer, 'party' | 'note'> & { is: 'yes' | 'no' | 'stranger' },
  now: Instant,
): Decision {
  const consent = is === 'yes' ? 'yes' : 'no'
  const answered: Event = { type: 'answered', party, consent, at: now, ...withNote(note) }
  const made = introduceWhenAgreed(evolve(state, answered), now)
  const told: Letter[] =
    is === 'yes' ? passOn(party, note) : [{ kind: 'passed', to: 'introducer', party, is, ...withNote(note) }]
  const { address } = state.introducer
  const marks: Mark[] = is === 'stranger' ? [{ address, fact: { is: 'stranger', in: state.id } }] : []
  return {
    events: [answered, ...made.events],
    letters: [...made.letters, ...told],
    marks,
    disposition: 'accepted',
    reason: made.events.length > 0 ? `${is}; introduced` : is,
  }
}

/** A no, now or too late, after which nobody writes to them again; so nobody thanks them for it, either. */
function never(state: Introduction, party: Party, input: Answer, now: Instant): Decision {
  const marks = [...new Set([party.address, input.from])].map(
    (address): Mark => ({ address, fact: { is: 'never' } }),
  )
  const open = (party.consent === 'asked' || party.consent === 'later') && state.cancelledAt === undefined
  const counts = open && (!isOver(state, now) || party.consent === 'later')
  const decision = counts
    ? settled(state, { ...input, is: 'no' }, now)
    : { events: [], letters: passOn(input.party, input.note) }
  return { ...decision, marks, disposition: 'accepted', reason: 'never' }
}

/** They would rather have somebody else asked. Nobody new is written to before the introducer says so. */
function referred({ other, described, note }: Answer & { is: 'other' }, now: Instant): Decision {
  return {
    events: [
      {
        type: 'referred',
        ...(other ? { other } : {}),
        ...(described === undefined ? {} : { described }),
        ...withNote(note),
        at: now,
      },
      { type: 'questioned', at: now },
    ],
    letters: [{ kind: 'question', to: 'introducer', round: 1, referred: true, ...withNote(note) }],
    disposition: 'accepted',
    reason: 'somebody else',
  }
}

/** Somebody else wrote: the one who was asked is asked whether they meant it, once. */
function confirm(state: Introduction, party: Party, input: Answer, now: Instant): Decision {
  if (
    party.consent !== 'asked' ||
    isOver(state, now) ||
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
    (!state.outcome || isRevived(state)) &&
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
  const same = party.consent === 'yes' ? input.is === 'yes' : input.is === 'no' || input.is === 'stranger'
  return same ? ignore('the same answer again') : closed(party, input, 'answered', now)
}

/** Not counted, and said so once: a second different answer, or one to a withdrawn request. */
export function closed(
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

const passOn = (party: PartyRef, note: string | undefined): Letter[] =>
  note === undefined ? [] : [{ kind: 'wrote-back', to: 'introducer', party, note }]

export const withNote = (note: string | undefined): { note?: string } => (note === undefined ? {} : { note })
