/**
 * What Kept remembers of one address across introductions: their part in each, their standing, and what they want to
 * be written. One item, found by a hash of the address, which is all that is left of somebody who was forgotten.
 */
import type { Instant } from '../introduction/state.ts'
import type { Part } from './mark.ts'

export interface PersonRecord {
  schema: 1
  /** Absent once they have been forgotten. */
  address?: string
  /** Newest last, bounded. */
  parts: Part[]
  /** Minutes east of UTC, by the newest of their mails that says. */
  offset?: number
  /** When their weekly digest is due; absent when they have no part that it would tell of, or want none. */
  digestAt?: Instant
  /** When the last one was. */
  digestedAt?: Instant
  /** When they turned the digest off. */
  digestOffAt?: Instant
  /** When they asked never to be written to again. */
  neverAt?: Instant
  /** Introductions that are still to be told of that. */
  hush?: string[]
  /** A target's own terms: not before then, and at most so many requests in 30 days. */
  pausedUntil?: Instant
  monthly?: number
  /** Introductions whose target said that they did not know them (rule 2), or called a letter spam. */
  strangers: string[]
  complaints: string[]
}

export const nobodyYet = (address: string): PersonRecord => ({
  schema: 1,
  address,
  parts: [],
  strangers: [],
  complaints: [],
})
