/** What one person has promised, and was promised: the facts that the digest, the `pending` list and the ledger page show. */
import { DAY, type Instant, type Introduction, type Met, type Party } from '../introduction/state.ts'
import { type Hope, hope } from './hope.ts'
import { type Standing, standing } from './standing.ts'

/** A quarter of a year. */
const WEEKS = 12

/** A promise of theirs. */
export interface Promised {
  introduction: Introduction
  standing: Standing
  /** What the requesters said of it, of those who did. */
  met: Met[]
}

/** A promise made to them. */
export interface Hoped {
  introduction: Introduction
  /** Which requester they are. */
  index: number
  hope: Hope
}

/** From Monday to Sunday on the person's own clock. */
export interface Week {
  /** Its Monday, 0:00. */
  from: Instant
  kept: number
  ghosted: number
}

export interface Ledger {
  /** Newest first, both. */
  promised: Promised[]
  hoped: Hoped[]
  /** The last twelve, oldest first; the present one is the last. */
  weeks: Week[]
  /** Of the promises that ended in those weeks, how many were kept; one withdrawn or made without asking is neither. */
  share: Share
}

export interface Share {
  kept: number
  of: number
}

/** `offset`: minutes east of UTC of the person's clock. Introductions that they have no part in are passed over. */
export function ledgerOf(address: string, introductions: Introduction[], now: Instant, offset = 0): Ledger {
  const newest = introductions.toSorted((a, b) => b.promisedAt - a.promisedAt || (a.id < b.id ? -1 : 1))
  const promised = newest.flatMap((introduction): Promised[] => {
    if (introduction.introducer.address !== address) return []
    const stands = standing(introduction, now)
    return stands.is !== 'open' && onlyOwes(introduction)
      ? []
      : [{ introduction, standing: stands, met: metOf(introduction.requesters) }]
  })
  const hoped = newest.flatMap((introduction): Hoped[] => {
    const index = introduction.requesters.findIndex(party => party.address === address)
    const party = introduction.requesters[index]
    return party ? [{ introduction, index, hope: hope(introduction, party) }] : []
  })
  const weeks = weeksOf(promised, now, offset)
  return { promised, hoped, weeks, share: shareOf(promised, weeks[0]!.from, weeks.at(-1)!.from + 7 * DAY) }
}

/** How many of the promises that ended from `from` until before `until` were kept. */
export function shareOf(promised: Promised[], from: Instant, until: Instant): Share {
  const ended = promised.filter(({ standing }) => within(standing, from, until) && COUNTS.has(standing.is))
  return { kept: ended.filter(({ standing }) => standing.is === 'kept').length, of: ended.length }
}

/** True for what ended from `from` until before `until`. */
export const within = (stands: Standing | Hope, from: Instant, until: Instant): boolean =>
  'at' in stands && stands.at >= from && stands.at < until

const COUNTS: ReadonlySet<Standing['is']> = new Set<Standing['is']>([
  'kept',
  'unanswered',
  'declined',
  'ghosted',
])

/** Whose offer was taken up has promised nothing here before they act on it: it is theirs while it is open, and no ghost. */
const onlyOwes = ({ form, target, former }: Introduction): boolean =>
  form === 'owed' && !target && former.length === 0

const metOf = (requesters: Party[]): Met[] => requesters.flatMap(({ met }) => met ?? [])

function weeksOf(promised: Promised[], now: Instant, offset: number): Week[] {
  const present = mondayOf(now, offset)
  return Array.from({ length: WEEKS }, (_, index): Week => {
    const from = present - (WEEKS - 1 - index) * 7 * DAY
    const ended = promised.filter(({ standing }) => within(standing, from, from + 7 * DAY))
    const count = (is: Standing['is']) => ended.filter(({ standing }) => standing.is === is).length
    return { from, kept: count('kept'), ghosted: count('ghosted') }
  })
}

/** The Monday, 0:00, of the week that `at` is in on a clock `offset` minutes east of UTC. */
function mondayOf(at: Instant, offset: number): Instant {
  const shift = offset * 60_000
  const today = Math.floor((at + shift) / DAY)
  // Day 0, the first of January 1970, was a Thursday.
  return (today - ((today + 3) % 7)) * DAY - shift
}
