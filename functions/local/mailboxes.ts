/** Everyone's mailboxes in one Level database. */
import { bytesPart, jsonPart, type Level } from './level.ts'
import type { LocalMail, Mailboxes } from './mailbox.ts'
import { matcher } from './search.ts'
import { addressKey, summarise } from './summary.ts'
import { type Change, count, holdersOf, mailOf, nothing, type Person, stranger, type Tally } from './tally.ts'

/** Mails written in one batch when many are marked or removed: what is in memory stays small however many there are. */
const AT_ONCE = 100

/**
 * A mail is kept once; each of its people has a key to it in `box`, so that a person's mails are found by walking
 * their keys backwards. Counts are kept beside the mails and written in the same batch: nothing is counted by
 * reading mails, and nothing grows in memory with their number.
 */
export class LevelMailboxes implements Mailboxes {
  readonly #level: Level
  /** id → what lists show. */
  readonly #mail
  /** id → the mail as it came. */
  readonly #raw
  /** `address NUL id` → nothing. */
  readonly #box
  /** `once` → id. It outlives the mail: what was thrown away does not come back with a repeat. */
  readonly #once
  /** `all` → counts of all mails. */
  readonly #counts
  /** address → who they are, and counts of their mails. */
  readonly #people
  /** Writes come one after the other, since each reads the counts that it changes. */
  #lastWrite: Promise<unknown> = Promise.resolve()

  constructor(level: Level) {
    this.#level = level
    this.#mail = jsonPart<LocalMail>(level, 'mail')
    this.#raw = bytesPart(level, 'raw')
    this.#box = jsonPart<0>(level, 'box')
    this.#once = jsonPart<string>(level, 'once')
    this.#counts = jsonPart<Tally['all']>(level, 'counts')
    this.#people = jsonPart<Person>(level, 'people')
  }

  async deliver(mail: Parameters<Mailboxes['deliver']>[0]): Promise<string> {
    const summary = await summarise(mail)
    return this.#inTurn(async () => {
      const known = mail.once === undefined ? undefined : await this.#once.get(mail.once)
      if (known !== undefined) return known
      const id = idOf(mail.receivedAt, (await this.#all()).kept)
      const batch = this.#level.batch().put(id, mail.raw, { sublevel: this.#raw })
      if (mail.once !== undefined) batch.put(mail.once, id, { sublevel: this.#once })
      await this.#write(batch, [{ after: { id, ...summary } }])
      return id
    })
  }

  async people() {
    const people = await this.#people.iterator().all()
    return people.map(([address, person]) => ({ address, ...person }))
  }

  async of(address: string, page = { start: 0, limit: 100 }): Promise<LocalMail[]> {
    const keys = this.#box.keys({ ...boxOf(addressKey(address)), limit: page.start + page.limit })
    return this.#get((await skip(keys, page.start)).map(idInBox))
  }

  async list(page: { start: number; limit: number }) {
    const { total, unread } = await this.#all()
    const keys = this.#mail.keys({ reverse: true, limit: page.start + page.limit })
    return { mails: await this.#get(await skip(keys, page.start)), total, unread }
  }

  async search(query: string, page: { start: number; limit: number }) {
    const matches = matcher(query)
    const mails: LocalMail[] = []
    const found = nothing()
    for await (const mail of this.#mail.values({ reverse: true })) {
      if (!matches(mail)) continue
      if (found.total >= page.start && mails.length < page.limit) mails.push(mail)
      found.total += 1
      found.unread += Number(!mail.read)
    }
    return { mails, ...found }
  }

  async get(id: string): Promise<LocalMail | undefined> {
    return this.#mail.get(id)
  }

  async raw(id: string): Promise<Uint8Array | undefined> {
    return this.#raw.get(id)
  }

  async setRead(ids: string[], read: boolean): Promise<void> {
    for (const some of chunks(ids))
      await this.#inTurn(async () => {
        const changed = (await this.#get(some)).filter(mail => mail.read !== read)
        const changes = changed.map(before => ({ before, after: { ...before, read } }))
        await this.#write(this.#level.batch(), changes)
      })
  }

  async remove(ids?: string[]): Promise<void> {
    if (ids) {
      for (const some of chunks(ids)) await this.#removeSome(some)
      return
    }
    // Mails that arrive meanwhile stay, or a busy world would never be done.
    const [last] = await this.#mail.keys({ reverse: true, limit: 1 }).all()
    for (let done = ''; last !== undefined && done < last; ) {
      const some = await this.#mail.keys({ gt: done, lte: last, limit: AT_ONCE }).all()
      await this.#removeSome(some)
      done = some.at(-1) ?? last
    }
  }

  async close(): Promise<void> {
    await this.#lastWrite
    await this.#level.close()
  }

  #removeSome(ids: string[]): Promise<void> {
    return this.#inTurn(async () => {
      const mails = await this.#get(ids)
      const batch = this.#level.batch()
      for (const { id } of mails) batch.del(id, { sublevel: this.#raw })
      const changes = mails.map(before => ({ before }))
      await this.#write(batch, changes)
    })
  }

  /** Brings mailboxes and counts along with the mails, and writes all of it as one. */
  async #write(batch: ReturnType<Level['batch']>, changes: Change[]): Promise<void> {
    const tally = await this.#tally(changes)
    for (const change of changes) {
      const { before, after } = change
      const { id } = mailOf(change)
      count(tally, change)
      if (after) batch.put(id, after, { sublevel: this.#mail })
      else batch.del(id, { sublevel: this.#mail })
      for (const holder of holdersOf(mailOf(change)))
        if (!before) batch.put(boxKey(holder, id), 0, { sublevel: this.#box })
        else if (!after) batch.del(boxKey(holder, id), { sublevel: this.#box })
    }
    const gone = new Set(changes.filter(({ after }) => !after).map(({ before }) => before!.id))
    for (const [address, person] of tally.people) {
      const lastAt = gone.size === 0 ? person.lastAt : await this.#newestOf(address, gone)
      if (lastAt === undefined) batch.del(address, { sublevel: this.#people })
      else batch.put(address, { ...person, lastAt }, { sublevel: this.#people })
    }
    batch.put('all', tally.all, { sublevel: this.#counts })
    await batch.write()
  }

  async #tally(changes: Change[]): Promise<Tally> {
    const keys = [...new Set(changes.flatMap(change => [...holdersOf(mailOf(change))]))]
    const known = await this.#people.getMany(keys)
    return {
      all: await this.#all(),
      people: new Map(keys.map((key, i) => [key, known[i] ?? stranger()])),
    }
  }

  async #all(): Promise<Tally['all']> {
    return (await this.#counts.get('all')) ?? { ...nothing(), kept: 0 }
  }

  /** When this person's newest mail arrived, not looking at those that go; undefined when none stays. */
  async #newestOf(address: string, gone: Set<string>): Promise<number | undefined> {
    for await (const key of this.#box.keys(boxOf(address)))
      if (!gone.has(idInBox(key))) return arrivalOf(idInBox(key))
    return undefined
  }

  /** Those that there are, each once, in the order asked. */
  async #get(ids: string[]): Promise<LocalMail[]> {
    const mails = await this.#mail.getMany([...new Set(ids)])
    return mails.filter(mail => mail !== undefined)
  }

  #inTurn<T>(write: () => Promise<T>): Promise<T> {
    const done = this.#lastWrite.then(write)
    this.#lastWrite = done.catch(() => undefined)
    return done
  }
}

/** Twelve hexadecimal digits of time and eight of a running number: ids sort by arrival, and no two are the same. */
const idOf = (receivedAt: number, running: number): string =>
  Math.floor(receivedAt).toString(16).padStart(12, '0') + running.toString(16).padStart(8, '0')
const arrivalOf = (id: string): number => Number.parseInt(id.slice(0, 12), 16)

const boxKey = (address: string, id: string): string => `${address}\0${id}`
const idInBox = (key: string): string => key.slice(key.indexOf('\0') + 1)
/** Newest first. */
const boxOf = (address: string) => ({ gt: `${address}\0`, lt: `${address}\x01`, reverse: true })

/** What a walk comes to after its first `start` keys, which are not held. */
async function skip(keys: AsyncIterable<string>, start: number): Promise<string[]> {
  const rest: string[] = []
  let seen = 0
  for await (const key of keys) if (++seen > start) rest.push(key)
  return rest
}

function* chunks(ids: string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += AT_ONCE) yield ids.slice(at, at + AT_ONCE)
}
