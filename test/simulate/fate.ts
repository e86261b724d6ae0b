/** What has become of each promise, as the onlooker tells it by the letters that people got. */
import { DAY, HOUR, type Instant } from '../../core/introduction/state.ts'
import type { Person } from './person.ts'
import type { Made, Onlooker, Sent } from './record.ts'

export type End = 'kept' | 'unanswered' | 'declined' | 'ghosted' | 'withdrawn' | 'unasked'
/** How it stands from then on; `silence`: the requester has heard, and no letter to the introducer says why. */
export interface Turn {
  at: Instant
  is: 'open' | 'later' | 'asking' | 'silence' | End
}

/** The late yes of somebody who was asked later than the deadline counts for so long. */
export const LATE_YES = 30 * DAY
/** So long the requesters have to say that they still want it. */
export const WINDOW = 72 * HOUR

/** The service may have taken in a promise by a clock that was behind. */
const CLOCKS_DIFFER = HOUR / 4

/** Of each introduction, what turned when, oldest first. */
export function turnsOf(onlooker: Onlooker): Map<string, Turn[]> {
  const turns = new Map<string, Turn[]>()
  const referred = new Set<string>()
  const refusals = refusalsOf(onlooker)
  // Letters can be late; what they tell of happened when they were decided.
  for (const sent of onlooker.sent.toSorted((a, b) => a.at - b.at)) {
    const promise = onlooker.promiseOf.get(sent.item)
    if (!promise) continue
    const before = turns.get(sent.item) ?? [{ at: promise.at - CLOCKS_DIFFER, is: 'open' }]
    turns.set(sent.item, before)
    noteReferral(sent, referred)
    const is = turnOf(sent, promise, before, referred.has(sent.item), refusals)
    if (is !== undefined) before.push({ at: sent.at, is })
  }
  // Whoever calls a request spam has refused it, and so has whoever wants to be forgotten; nobody is written to about that.
  for (const { item, by, at, is } of onlooker.statements)
    if (is === 'complaint' && turns.has(item)) leave(onlooker, turns, refusals, item, by, at)
  for (const { by, at, is } of onlooker.commands)
    if (is === 'forget') for (const item of turns.keys()) leave(onlooker, turns, refusals, item, by, at)
  for (const [item, each] of turns) turns.set(item, inOrder(each))
  return turns
}

/** Whoever would rather have somebody else asked has said no, unless the introducer then names somebody. */
function noteReferral({ letter, item }: Sent, referred: Set<string>): void {
  if (letter.kind === 'receipt' || (letter.kind === 'question' && letter.unreachable !== undefined))
    referred.delete(item)
  if (letter.kind === 'question' && letter.referred) referred.add(item)
}

/** Of each introduction, since when which of its requesters does not want it: as a letter has told, or a complaint. */
type Refusals = ReadonlyMap<string, ReadonlyMap<Person, Instant>>

function refusalsOf({ sent, statements, promiseOf }: Onlooker): Refusals {
  const refusals = new Map<string, Map<Person, Instant>>()
  const note = (item: string, requester: Person | undefined, at: Instant) => {
    if (!requester) return
    const before = refusals.get(item) ?? new Map<Person, Instant>()
    refusals.set(item, before.set(requester, Math.min(at, before.get(requester) ?? at)))
  }
  for (const { letter, item, at } of sent)
    if (letter.kind === 'refused' || (letter.kind === 'passed' && letter.is !== 'later'))
      note(item, promiseOf.get(item)?.requesters[Number(letter.party)], at)
  for (const { item, by, at, is } of statements) if (is === 'complaint') note(item, by, at)
  return refusals
}

/** Of several requesters, one who does not want it leaves it to the others. */
const nobodyWants = (
  requesters: Person[],
  refused: ReadonlyMap<Person, Instant> | undefined,
  at: Instant,
): boolean => requesters.every(one => (refused?.get(one) ?? Number.POSITIVE_INFINITY) <= at)

/** Whoever leaves without a letter takes back what they have promised, and refuses the rest. */
function leave(
  onlooker: Onlooker,
  turns: Map<string, Turn[]>,
  refusals: Refusals,
  item: string,
  person: Person,
  at: Instant,
): void {
  const each = turns.get(item)!
  const { introducer, requesters, targets } = onlooker.promiseOf.get(item)!
  const before = each.toSorted((a, b) => a.at - b.at)
  if (!isPending(before, at)) return
  const others = requesters.filter(one => one !== person)
  const last = others.length < requesters.length && nobodyWants(others, refusals.get(item), at)
  if (introducer === person) each.push({ at, is: 'withdrawn' })
  else if (last || targets.some(named => named.person === person)) each.push({ at, is: 'declined' })
}

/** Something may still come of it then: who was asked late has a month for it, and who is asked once more three days. */
function isPending(turns: Turn[], at: Instant): boolean {
  const turn = lastTurn(turns, at)
  switch (turn?.is) {
    case 'asking':
      return at < turn.at + WINDOW
    case 'open':
      return !turns.some(({ is }) => is === 'later') || at < turn.at + LATE_YES
    default:
      return turn?.is === 'later'
  }
}

/** The requester's closing letter ends nothing that has ended before. */
function inOrder(turns: Turn[]): Turn[] {
  const sorted = turns.toSorted((a, b) => a.at - b.at)
  return sorted.filter(({ is }, index) => is !== 'silence' || sorted[index - 1]?.is === 'open')
}

function turnOf(
  { letter, cause, item, at }: Sent,
  { requesters }: Made,
  before: Turn[],
  referred: boolean,
  refusals: Refusals,
): Turn['is'] | undefined {
  const now = before.at(-1)!.is
  switch (letter.kind) {
    case 'introduction':
      return 'kept'
    case 'too-late':
      return 'unasked'
    case 'cancelled':
      return 'withdrawn'
    case 'tried-again':
      return 'open'
    case 'question':
      return now === 'ghosted' || now === 'unanswered' ? 'open' : undefined
    case 'ghosted':
      if (ENDED.has(now)) return undefined
      return referred ? 'declined' : 'ghosted'
    case 'unanswered':
      return ENDED.has(now) ? undefined : letter.kind
    case 'passed':
    case 'refused':
      // Once one side has refused, the other cannot put it off, or end it again.
      if (now === 'declined') return undefined
      if (letter.party !== 'target')
        return nobodyWants(requesters, refusals.get(item), at) ? 'declined' : undefined
      return isPutOff(letter) ? 'later' : 'declined'
    case 'ask-again':
      return now === 'later' && cause.is === 'time' ? 'open' : undefined
    case 'still-wanted':
      return 'asking'
    case 'not-made':
      if (now !== 'open' || letter.to.party === 'target') return undefined
      return referred ? 'declined' : 'silence'
    default:
      return undefined
  }
}

const isPutOff = (letter: Extract<Sent['letter'], { kind: 'passed' | 'refused' }>): boolean =>
  letter.kind === 'passed' ? letter.is === 'later' : letter.until !== undefined

const ENDED: ReadonlySet<string> = new Set(['kept', 'withdrawn', 'declined', 'unasked'])

export const lastTurn = (turns: Turn[], at: Instant): Turn | undefined =>
  turns.findLast(turn => turn.at <= at)

export const fateAt = (turns: Turn[], at: Instant): Turn['is'] | undefined => lastTurn(turns, at)?.is
