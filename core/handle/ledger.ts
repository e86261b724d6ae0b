/** One person's ledger, gathered for the page, the weekly digest and the `pending` list. */
import type { Note, Personal } from '../effect.ts'
import { DAY, type Instant, type Introduction } from '../introduction/state.ts'
import { type Ledger, ledgerOf } from '../ledger/ledger.ts'
import type { LedgerPort, LedgerView } from '../ledger-view.ts'
import { digest } from '../letters/digest.ts'
import type { Draft } from '../letters/draft.ts'
import { hopedEntry, promisedEntry } from '../letters/entry.ts'
import { pending } from '../letters/pending.ts'
import { PASS_LASTS, signPass, verifyPass } from '../mail/pass.ts'
import type { Token } from '../mail/token.ts'
import type { PersonRecord } from '../person/state.ts'
import type { PersonItem } from '../ports.ts'
import { personId } from './person.ts'
import type { World } from './world.ts'

/** What `Store.loadAll` takes at once. */
const BATCH = 100
/** The newest parts that are gathered: three loads for whoever has the most, none for whoever has none. */
const MOST_GATHERED = 300
/** What the pictures look back on, and the longest that anything stays open, with a margin. */
const LOOKED_BACK = 200 * DAY
/** What the page shows of what has ended. */
const MOST_SHOWN = 100

/** The week's digest of this person; undefined when there is nothing to say, or they want none any more. */
export async function digestDraft(
  world: World,
  item: PersonItem,
  { from, until }: Personal,
): Promise<Draft | undefined> {
  const { address, digestOffAt, neverAt } = item.state
  if (address === undefined || digestOffAt !== undefined || neverAt !== undefined) return undefined
  // The week ends with the moment before the digest is due, however late it is sent.
  const ledger = await gather(world, address, item.state, until - 1)
  const token: Token = { item: item.id, seat: 'person' }
  return digest({ address, token, ledger, from, until }, world.service, whereabouts(item.state))
}

/** What is open now, and a private link to the ledger page. */
export async function pendingDraft(world: World, note: Extract<Note, { kind: 'pending' }>): Promise<Draft> {
  const { service, clock } = world
  const id = personId(note.to)
  const item = await world.store.load(id)
  const record = item?.kind === 'person' ? item.state : undefined
  const ledger = await gather(world, note.to, record, clock.now())
  const until = clock.now() + PASS_LASTS
  const page = { href: `${service.web}/l/${signPass(service.keys, id, until)}`, until }
  return pending(note, ledger, page, service, whereabouts(record))
}

/** The ledger page's way to the heart. */
export const ledgerPort = (world: World): LedgerPort => ({
  look: async pass => {
    const { service, clock, store } = world
    const opens = verifyPass(service.keys, pass, clock.now())
    if (!opens) return undefined
    const item = await store.load(opens.person)
    const record = item?.kind === 'person' ? item.state : undefined
    const ledger = await gather(world, record?.address, record, clock.now())
    return viewOf(world, ledger, opens.until, record?.offset ?? 0)
  },
})

/** Loads their newest introductions, in as many calls as there are hundreds of them, and three at most. */
async function gather(
  { store }: World,
  address: string | undefined,
  record: PersonRecord | undefined,
  now: Instant,
): Promise<Ledger> {
  const recent = (record?.parts ?? []).filter(
    ({ as, at }) => as !== 'target' && as !== 'named' && at > now - LOOKED_BACK,
  )
  const ids = [...new Set(recent.map(part => part.in))].slice(-MOST_GATHERED)
  const introductions: Introduction[] = []
  for (let start = 0; start < ids.length; start += BATCH) {
    for (const item of await store.loadAll(ids.slice(start, start + BATCH)))
      if (item.kind === 'introduction') introductions.push(item.state)
  }
  return ledgerOf(address ?? '', introductions, now, record?.offset)
}

function viewOf({ service }: World, ledger: Ledger, until: Instant, offset: number): LedgerView {
  const where = { offset }
  const { promised, hoped, weeks, share } = ledger
  const [mine, mineEnded] = parted(promised, ({ standing }) => standing.is === 'open')
  const [theirs, theirsEnded] = parted(hoped, ({ hope }) => hope.is === 'open')
  return {
    until,
    offset,
    promised: {
      open: mine.map(row => promisedEntry(row, service, where)),
      ended: mineEnded.slice(0, MOST_SHOWN).map(row => promisedEntry(row, service, where)),
    },
    hoped: {
      open: theirs.map(row => hopedEntry(row, service, where)),
      ended: theirsEnded.slice(0, MOST_SHOWN).map(row => hopedEntry(row, service, where)),
    },
    weeks,
    share,
    more: Math.max(mineEnded.length, theirsEnded.length) > MOST_SHOWN,
  }
}

function parted<T>(all: T[], first: (each: T) => boolean): [T[], T[]] {
  return [all.filter(first), all.filter(each => !first(each))]
}

const whereabouts = (record: PersonRecord | undefined): { offset?: number } =>
  record?.offset === undefined ? {} : { offset: record.offset }
