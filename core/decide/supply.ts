import type { Event } from '../introduction/event.ts'
import { evolve } from '../introduction/evolve.ts'
import { MOST_TARGETS } from '../introduction/seat.ts'
import type { Instant, Introduction, Person } from '../introduction/state.ts'
import { deadline } from '../introduction/window.ts'
import type { Mark } from '../person/mark.ts'
import { ask } from './ask.ts'
import { decideCancel } from './cancel.ts'
import { type Decision, ignore } from './decision.ts'
import type { Input } from './input.ts'

/** Enough for somebody who is trying; few enough that a robot on the other side soon talks to itself. */
const MOST_QUESTIONS = 6

/** The introducer says who is meant. */
export function decideSupply(
  state: Introduction,
  input: Extract<Input, { type: 'supply' }>,
  now: Instant,
): Decision {
  if (state.outcome || state.cancelledAt !== undefined || now >= deadline(state)) {
    return ignore('the introduction is over')
  }
  // Once a target is named, the introducer's replies to a receipt are not Kept's to act on: another target is another promise.
  if (state.target) return ignore('the target is known already')

  if (input.is === 'no' && mayRefuse(state)) return decideCancel(state, now)

  const target = input.is === 'target' ? input.target : input.is === 'yes' ? onlyProposed(state) : undefined
  if (!target || isParty(state, target) || state.former.length >= MOST_TARGETS) {
    if (state.questionedAt.length >= MOST_QUESTIONS) return ignore('asked often enough')
    return {
      events: [{ type: 'questioned', at: now }],
      letters: [{ kind: 'question', to: 'introducer', round: 1, misread: true }],
      disposition: 'answered',
      reason: 'the answer names nobody new',
    }
  }
  const named: Event = { type: 'named', target, at: now }
  const asked = ask(evolve(state, named), 'refusals' in input ? input.refusals : {}, now)
  return {
    events: [named, ...asked.events],
    letters: asked.asks
      ? [{ kind: 'receipt', to: 'introducer', others: [] }, ...asked.letters]
      : asked.letters,
    marks: [...takesPart(state), ...asked.marks],
    disposition: 'accepted',
    reason: 'the introducer named the target',
  }
}

/** Who was reminded of an offer, or told whom the target would rather have asked, may simply say no. */
const mayRefuse = ({ form, former }: Introduction): boolean =>
  form === 'owed' || former.at(-1)?.consent === 'no'

/** Whoever acts on what they owe takes part in it like any introducer from then on. */
const takesPart = ({ form, id, introducer, former }: Introduction): Mark[] =>
  form === 'owed' && former.length === 0
    ? [{ address: introducer.address, fact: { is: 'part', in: id, as: 'introducer' } }]
    : []

const onlyProposed = ({ proposed }: Introduction): Person | undefined =>
  proposed.length === 1 ? proposed[0] : undefined

/** Whoever has said no to this is not asked again for it, either. */
const isParty = ({ introducer, requesters, former }: Introduction, { address }: Person): boolean =>
  address === introducer.address ||
  requesters.some(requester => requester.address === address) ||
  former.some(party => party.address === address && party.consent === 'no')
