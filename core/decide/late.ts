import type { Letter } from '../effect.ts'
import type { Event } from '../introduction/event.ts'
import { evolve } from '../introduction/evolve.ts'
import type { Instant, Introduction, Party } from '../introduction/state.ts'
import { lateUntil } from '../introduction/window.ts'
import { type Answer, closed, settled, withNote } from './answer.ts'
import type { Decision } from './decision.ts'
import { putOff } from './put-off.ts'
import { retire } from './retire.ts'

/**
 * An answer after the deadline. The target's is not wasted for as long as it counts: on a yes the requesters are asked
 * whether they still want it, and the introducer hears of any. Everybody else's is told to be too late.
 */
export function late(state: Introduction, party: Party, input: Answer, now: Instant): Decision {
  if (!stillCounts(state, party, now)) return tooLate(party, input, now)
  // The wake of the deadline may not have come yet, and the requesters hear that first.
  const retired = state.outcome ? NOTHING : retire(state, now)
  const then = retired.events.reduce<Introduction>(evolve, state)
  const decision = counted(then, then.target!, input, now) ?? tooLate(party, input, now)
  return {
    ...decision,
    events: [...retired.events, ...decision.events],
    letters: [...retired.letters.filter(({ kind }) => kind === 'not-made'), ...decision.letters],
  }
}

function counted(state: Introduction, party: Party, input: Answer, now: Instant): Decision | undefined {
  switch (input.is) {
    case 'yes':
      return revived(state, input, now)
    case 'no':
    case 'stranger':
      return settled(state, { ...input, is: input.is }, now)
    case 'later':
      return putOff(state, party, input, now)
    default:
      return undefined
  }
}

function revived(state: Introduction, { party, note }: Answer, now: Instant): Decision {
  const events: Event[] = [
    { type: 'answered', party, consent: 'yes', at: now, ...withNote(note) },
    { type: 'revived', at: now },
  ]
  const { requesters } = events.reduce<Introduction>(evolve, state)
  return {
    events,
    letters: [
      ...requesters.flatMap(({ consent }, index): Letter[] =>
        consent === 'asked' ? [{ kind: 'still-wanted', to: { party: index } }] : [],
      ),
      { kind: 'closed', to: { party }, because: 'asking' },
      { kind: 'late-yes', to: 'introducer', party, ...withNote(note) },
    ],
    disposition: 'accepted',
    reason: 'yes, too late; the requesters are asked',
  }
}

function tooLate(party: Party, input: Answer, now: Instant): Decision {
  const decision = closed(party, input, 'too-late', now)
  if (input.is !== 'yes' || decision.letters.length === 0) return decision
  const told: Letter = { kind: 'late-yes', to: 'introducer', party: input.party, ...withNote(input.note) }
  return { ...decision, letters: [...decision.letters, told] }
}

const NOTHING = { events: [], letters: [] }

const stillCounts = (state: Introduction, party: Party, now: Instant): boolean =>
  party === state.target &&
  state.revivedAt === undefined &&
  (state.outcome === undefined || state.outcome === 'unanswered') &&
  state.requesters.some(({ consent }) => consent !== 'no') &&
  now < lateUntil(state, party)
