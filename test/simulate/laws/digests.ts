import { DAY, type Instant } from '../../../core/introduction/state.ts'
import { type End, LATE_YES, lastTurn, type Turn, turnsOf, WINDOW } from '../fate.ts'
import type { Made, Onlooker } from '../record.ts'

/** As the subject of a digest counts, in its order: a promise of theirs, and one made to them. */
const MINE = ['ghosted', 'unanswered', 'open', 'declined', 'kept'] as const
const THEIRS = ['open', 'not made', 'made'] as const
/** A ledger looks no further back. */
const LOOKED_BACK = 200 * DAY

type Fates = ReadonlyMap<string, Turn[]>

/** Each digest counts what the letters of that week have told, and nobody who has something to be told of goes without. */
export function digests(onlooker: Onlooker, grace: number): void {
  const fates = turnsOf(onlooker)
  const promises = byPerson(onlooker)
  for (const sent of onlooker.sent) {
    if (sent.letter.kind !== 'digest') continue
    // What comes in between, when it is late, may count for this week or for the next.
    if (sent.sentAt > sent.letter.until + grace / 6) continue
    const [address] = sent.to
    const counts = recount(fates, promises.get(address!) ?? [], address!, sent.letter, onlooker)
    if (sent.subject !== counts)
      onlooker.accuse(
        'digests are right',
        sent.sentAt,
        `to ${address}: “${sent.subject}” for “${counts}”`,
        sent.item,
      )
  }
}

function recount(
  fates: Fates,
  promises: Array<{ item: string; made: Made }>,
  address: string,
  week: { from: Instant; until: Instant },
  onlooker: Onlooker,
): string {
  const mine = new Map<string, number>()
  const theirs = new Map<string, number>()
  const add = (to: Map<string, number>, what: string | undefined) => {
    if (what !== undefined) to.set(what, (to.get(what) ?? 0) + 1)
  }
  for (const { item, made } of promises) {
    if (made.at < week.until - LOOKED_BACK || made.at >= week.until) continue
    const turns = fates.get(item)
    if (!turns) continue
    if (made.introducer.address === address) add(mine, promised(turns, made, week))
    else add(theirs, hoped(turns, item, address, week, onlooker))
  }
  const told = [counted(mine, MINE), counted(theirs, THEIRS)]
  const subject = told[0] ? `your promises: ${told[0]}` : ''
  const all = [subject, told[1] && `promised to you: ${told[1]}`].filter(Boolean).join('; ')
  return all.charAt(0).toUpperCase() + all.slice(1)
}

function promised(turns: Turn[], made: Made, week: { from: Instant; until: Instant }): string | undefined {
  const { at, is } = lastTurn(turns, week.until - 1)!
  const ended = (as: End, then = at) => (then >= week.from && then < week.until ? as : undefined)
  // The closing letter of one who wants no letters is not sent, and nobody else hears of an offer that comes to nothing.
  if (is === 'open' && made.form === 'owed' && turns.length === 1 && week.until > at + WINDOW)
    return undefined
  const until = openUntil(turns, { at, is })
  if (until !== undefined) return week.until - 1 < until ? 'open' : ended('unanswered', until)
  switch (is) {
    case 'silence':
      return made.form === 'owed' ? undefined : ended('declined')
    case 'kept':
    case 'unanswered':
    case 'declined':
    case 'ghosted':
      return ended(is)
    default:
      return undefined
  }
}

/** Until when it is open, though nothing more may be written: somebody who was asked again late has a month for it. */
function openUntil(turns: Turn[], { at, is }: Turn): Instant | undefined {
  if (is === 'asking') return at + WINDOW
  if (is === 'later') return Number.POSITIVE_INFINITY
  if (is !== 'open') return undefined
  if (turns.some(turn => turn.is === 'later')) return at + LATE_YES
  return Number.POSITIVE_INFINITY
}

function hoped(
  turns: Turn[],
  item: string,
  address: string,
  { from, until }: { from: Instant; until: Instant },
  { sent, statements }: Onlooker,
): string | undefined {
  const within = (at: Instant) => at >= from && at < until
  const { is, at } = lastTurn(turns, until - 1)!
  if (is === 'kept' || is === 'unasked') return within(at) ? 'made' : undefined
  const no = statements.find(
    said => said.item === item && said.by.address === address && said.is === 'no' && said.at < until,
  )
  if (no) return within(no.at) ? 'not made' : undefined
  if (is === 'asking') return until - 1 < at + WINDOW ? 'open' : within(at + WINDOW) ? 'not made' : undefined
  const told = sent.find(
    each => each.item === item && each.letter.kind === 'not-made' && each.to.includes(address),
  )
  if (!told || told.at >= until) return 'open'
  return within(told.at) ? 'not made' : undefined
}

const counted = (counts: ReadonlyMap<string, number>, order: readonly string[]): string =>
  order.flatMap(what => (counts.has(what) ? `${counts.get(what)} ${what}` : [])).join(', ')

function byPerson({ made }: Onlooker): Map<string, Array<{ item: string; made: Made }>> {
  const all = new Map<string, Array<{ item: string; made: Made }>>()
  for (const each of made) {
    // Where both had it already, it was promised to both.
    const told = each.form === 'too-late' ? each.targets.map(({ person }) => person) : []
    for (const { address } of [each.introducer, ...each.requesters, ...told]) {
      const before = all.get(address) ?? []
      all.set(address, before)
      for (const item of each.introductions) before.push({ item, made: each })
    }
  }
  return all
}
