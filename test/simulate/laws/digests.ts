import { DAY, HOUR, type Instant } from '../../../core/introduction/state.ts'
import { type End, fateAt, LATE_YES, lastTurn, type Turn, turnsOf, WINDOW } from '../fate.ts'
import type { Person } from '../person.ts'
import type { Made, Onlooker, Sent, Statement } from '../record.ts'

/** As the subject of a digest counts, in its order: a promise of theirs, and one made to them. */
const MINE = ['ghosted', 'unanswered', 'open', 'declined', 'kept', 'met'] as const
const THEIRS = ['open', 'not made', 'made'] as const
/** By when every requester has heard. */
const AT_MOST = 96 * HOUR
/** A ledger looks no further back. */
const LOOKED_BACK = 200 * DAY

type Letters = ReadonlyMap<string, Sent[]>
type Fates = ReadonlyMap<string, Turn[]>

/** Each digest counts what the letters of that week have told, and nobody who has something to be told of goes without. */
export function digests(onlooker: Onlooker, grace: number): void {
  const fates = turnsOf(onlooker)
  const letters = byItem(onlooker.sent)
  const promises = byPerson(onlooker)
  for (const sent of onlooker.sent) {
    if (sent.letter.kind !== 'digest') continue
    const [address] = sent.to
    const theirs = promises.get(address!) ?? []
    // What comes after it was due and before it is sent, by whichever clock, may count for this week or for the next.
    const { until } = sent.letter
    const close = (at: Instant) => at >= until - grace / 12 && at <= sent.sentAt + grace / 12
    if (theirs.some(({ item }) => letters.get(item)?.some(each => close(each.at)))) continue
    const counts = recount(fates, theirs, address!, sent.letter, onlooker, letters)
    if (counts !== undefined && sent.subject !== counts)
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
  letters: Letters,
): string | undefined {
  const mine = new Map<string, number>()
  const theirs = new Map<string, number>()
  const add = (to: Map<string, number>, what: string | undefined) => {
    if (what !== undefined) to.set(what, (to.get(what) ?? 0) + 1)
  }
  const said = onlooker.statementsOf
  const forgotten = onlooker.commands.findLast(
    ({ by, is, at }) => by.address === address && is === 'forget' && at < week.until,
  )
  for (const { item, made } of promises) {
    if (forgotten && made.at <= forgotten.at) continue
    if (made.at < week.until - LOOKED_BACK || made.at >= week.until) continue
    const turns = fates.get(item)
    if (!turns) continue
    if (isUntold(turns, week.until)) return undefined
    if (made.introducer.address === address) {
      if (isTheirs(onlooker, made, letters.get(item) ?? [], week.until))
        add(mine, promised(turns, made, week))
      add(mine, haveMet(letters.get(item) ?? [], week))
    } else {
      const hushed = isHushed(onlooker, address, made.at, Math.min(made.at + AT_MOST, week.until))
      const hope = { turns, made, sent: letters.get(item) ?? [], said: said.get(item) ?? [], hushed }
      add(theirs, hoped(hope, address, week))
    }
  }
  const told = [counted(mine, MINE), counted(theirs, THEIRS)]
  const subject = told[0] ? `your promises: ${told[0]}` : ''
  const all = [subject, told[1] && `promised to you: ${told[1]}`].filter(Boolean).join('; ')
  return all.charAt(0).toUpperCase() + all.slice(1)
}

/**
 * Whoever owes an introduction has promised it once they act on it, be it in vain. Until then it is theirs only while the
 * one who asked for it wants it: what they ask for after a never counts, and a never or a forget after that ends it.
 */
function isTheirs({ commands }: Onlooker, made: Made, sent: Sent[], until: Instant): boolean {
  const acted = ({ letter: { kind }, cause, at }: Sent) =>
    (kind === 'receipt' || kind === 'refused') &&
    cause.is !== 'time' &&
    cause.by === made.introducer &&
    at < until
  const leaves = (person: Person) =>
    commands.some(
      ({ by, is, at }) => by === person && (is === 'never' || is === 'forget') && at >= made.at && at < until,
    )
  return made.form !== 'owed' || sent.some(acted) || !made.requesters.every(leaves)
}

/** Somebody has said this week whether they met, and somebody that they have. */
function haveMet(sent: Sent[], { from, until }: { from: Instant; until: Instant }): 'met' | undefined {
  const said = sent.flatMap(({ letter, at }) =>
    letter.kind === 'met' && at < until ? { at, met: letter.met } : [],
  )
  return said.some(({ at }) => at >= from) && said.some(({ met }) => met === 'yes') ? 'met' : undefined
}

/** A second window that ends while the introducer is asked whom they mean instead ends without any letter. */
const isUntold = (turns: Turn[], until: Instant): boolean => {
  const { at, is } = lastTurn(turns, until - 1) ?? turns[0]!
  return is === 'open' && turns.length > 1 && until > at + WINDOW && !turns.some(turn => turn.is === 'later')
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

interface Hoping {
  turns: Turn[]
  made: Made
  sent: Sent[]
  said: Statement[]
  /** They had asked for no letters when it would have been told. */
  hushed: boolean
}

function hoped(
  { turns, made: { requesters }, sent, said, hushed }: Hoping,
  address: string,
  { from, until }: { from: Instant; until: Instant },
): string | undefined {
  const within = (at: Instant) => at >= from && at < until
  const { is, at } = lastTurn(turns, until - 1)!
  const letters = sent.filter(each => each.to.includes(address) && each.at < until)
  const told = letters.find(({ letter }) => letter.kind === 'not-made')
  const made = is === 'unasked' || letters.some(({ letter }) => letter.kind === 'introduction')
  if (made) return within(at) ? 'made' : undefined
  const asked = letters.find(({ letter }) => letter.kind === 'still-wanted')
  const asking = (then: Instant) => asked && then >= asked.at && then < asked.at + WINDOW
  const no = refusedAt(sent, requesters, address) ?? saidNoAt(turns, said, address)
  // Too late, a no says nothing.
  if (no !== undefined && no < until && (!told || no < told.at || asking(no)))
    return within(no) ? 'not made' : undefined
  if (asked) {
    const end = asked.at + WINDOW
    return until - 1 < end ? 'open' : within(end) ? 'not made' : undefined
  }
  if (!told) return hushed ? undefined : 'open'
  return within(told.at) ? 'not made' : undefined
}

/** When the introducer was told that this requester does not want it. */
const refusedAt = (sent: Sent[], requesters: Person[], address: string): Instant | undefined =>
  sent.find(
    ({ letter }) =>
      (letter.kind === 'refused' || (letter.kind === 'passed' && letter.is !== 'later')) &&
      requesters[Number(letter.party)]?.address === address,
  )?.at

/** When they said so themselves, of which not every introducer is told; after it was taken back it says nothing. */
const saidNoAt = (turns: Turn[], said: Statement[], address: string): Instant | undefined =>
  said.find(({ by, is, at }) => by.address === address && NO.has(is) && fateAt(turns, at - 1) !== 'withdrawn')
    ?.at

function isHushed({ commands }: Onlooker, address: string, from: Instant, until: Instant): boolean {
  const theirs = commands.filter(({ by, at }) => by.address === address && at < until)
  const last = theirs.findLast(({ is, at }) => at < from && (is === 'never' || is === 'digest-on'))
  return last?.is === 'never' || theirs.some(({ is, at }) => is === 'never' && at >= from)
}

const NO: ReadonlySet<string> = new Set(['no', 'stranger', 'never'])

const counted = (counts: ReadonlyMap<string, number>, order: readonly string[]): string =>
  order.flatMap(what => (counts.has(what) ? `${counts.get(what)} ${what}` : [])).join(', ')

function byItem<T extends { item: string }>(list: T[]): Map<string, T[]> {
  const all = new Map<string, T[]>()
  for (const each of list) {
    const before = all.get(each.item)
    if (before) before.push(each)
    else all.set(each.item, [each])
  }
  return all
}

function byPerson({ made }: Onlooker): Map<string, Array<{ item: string; made: Made }>> {
  const all = new Map<string, Array<{ item: string; made: Made }>>()
  for (const each of made) {
    // Where both had it already, it was promised to both.
    const told = each.form === 'too-late' ? each.targets : []
    for (const { address } of [each.introducer, ...each.requesters, ...told]) {
      const before = all.get(address) ?? []
      all.set(address, before)
      for (const item of each.introductions) before.push({ item, made: each })
    }
  }
  return all
}
