/**
 * What the heart needs of the world. Shells implement these; `test/` keeps one contract suite for each.
 */

import type { Correspondence } from './correspondence.ts'
import type { Effect } from './effect.ts'
import type { Instant, Introduction } from './introduction/state.ts'
import type { PersonRecord } from './person/state.ts'

/** A failure that says whether trying again can help. Everything a port throws is transient unless it says otherwise. */
export class PortError extends Error {
  readonly permanent: boolean
  constructor(message: string, options: { permanent: boolean; cause?: unknown }) {
    super(message, { cause: options.cause })
    this.name = 'PortError'
    this.permanent = options.permanent
  }
}

/** Somebody else wrote the item since it was loaded. Load again and decide again. */
export class Conflict extends Error {
  constructor(id: string) {
    super(`item ${id} has changed since it was loaded`)
    this.name = 'Conflict'
  }
}

/**
 * One stored item: inbox (`handled`), state and outbox (`pending`) in one write.
 * `version` is 0 for an item that was never stored; each commit adds one.
 */
export interface Item<S> {
  id: string
  version: number
  state: S
  /** Keys of the messages that this item has taken in, newest last, bounded. */
  handled: string[]
  /** Effects decided and not yet done. */
  pending: Effect[]
  /** The wake time last given to the Timer; absent when none is set. */
  scheduled?: Instant
  /** When the item next wants attention: its wake time, or at once while effects are pending. */
  dueAt?: Instant
}

export type IntroductionItem = Item<Introduction> & { kind: 'introduction' }
export type CorrespondenceItem = Item<Correspondence> & { kind: 'correspondence' }
export type PersonItem = Item<PersonRecord> & { kind: 'person' }
export type StoredItem = IntroductionItem | CorrespondenceItem | PersonItem

export interface Store {
  /** The item as last committed, strongly consistent; undefined when there is none. */
  load(id: string): Promise<StoredItem | undefined>
  /**
   * Writes `item` as version `item.version + 1`, if the stored version is still `item.version`
   * (0: no item stored). Returns the item as stored. Throws `Conflict` otherwise.
   */
  commit<I extends StoredItem>(item: I): Promise<I>
  /** The items of these ids that there are, in no order; at most 100 ids. May lag behind commits. */
  loadAll(ids: string[]): Promise<StoredItem[]>
  /** Ids of items whose `dueAt` is at or before `before`, earliest first, at most `limit`. A hint: may be stale. */
  due(before: Instant, limit: number): Promise<Array<{ id: string; dueAt: Instant }>>
  /** Introductions promised by this address, newest first, at most `limit`. May lag behind commits. */
  promisedBy(introducer: string, limit: number): Promise<string[]>
}

/** A letter ready for the wire. */
export interface Outgoing {
  /** Message-ID with its angle brackets, made from the effect's id: a repeated letter bears the same. */
  messageId: string
  /** Envelope sender. */
  from: string
  /** Envelope recipients; one of them may be in no header (the introducer in bcc). */
  to: string[]
  /** RFC 5322 message, CRLF line ends. */
  raw: Uint8Array
}

export interface Courier {
  /**
   * Hands a letter on. Resolves once whoever carries it next has taken responsibility.
   * Throws PortError: `permanent` when it can never arrive (the caller turns that into a bounce).
   */
  send(letter: Outgoing): Promise<void>
}

export interface Timer {
  /** Asks for a wake of this introduction at `at`, replacing any earlier one. Idempotent. */
  set(id: string, at: Instant): Promise<void>
  /** Withdraws the wake. Idempotent. */
  clear(id: string): Promise<void>
}

export interface Archive {
  /** Raw mail as it was received; undefined when it has expired, or was removed. */
  get(key: string): Promise<Uint8Array | undefined>
  /** Removes it for good. Idempotent. */
  remove(key: string): Promise<void>
}

export interface Clock {
  now(): Instant
}
