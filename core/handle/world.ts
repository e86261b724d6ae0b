import type { Disposition } from '../decide/decision.ts'
import type { Instant } from '../introduction/state.ts'
import type { Archive, Clock, Courier, Store, Timer } from '../ports.ts'
import type { Service } from '../service.ts'

/** Everything the heart is given to work with; one composition per world makes it. */
export interface World {
  service: Service
  store: Store
  courier: Courier
  timer: Timer
  archive: Archive
  clock: Clock
  journal: Journal
}

/** Where each delivery's one disposition is written down. */
export interface Journal {
  record(entry: { delivery: string; disposition: Disposition; reason: string; introductions: string[] }): void
}

/** One receipt of a mail. */
export interface Delivery {
  /** Unique to this receipt. */
  id: string
  /** Envelope recipients at the service's domain, lower case. */
  recipients: string[]
  /** Envelope sender; `''` is the null sender of RFC 5321 section 4.5.5. */
  sender: string
  receivedAt: Instant
  /** Where the Archive holds the raw mail. */
  archiveKey: string
  /**
   * Whether From is who it says: `pass` (DMARC, or aligned SPF or DKIM), `none` (nobody vouches for it),
   * `reject` (its own domain says to refuse it).
   */
  authentication: 'pass' | 'none' | 'reject'
}

/** What became of a delivery. */
export interface Outcome {
  disposition: Disposition
  reason: string
  introductions: string[]
  /**
   * Why effects that are committed were not all carried out; they are durable, and whoever can deliver again
   * (a queue) should, else the sweep will find them.
   */
  undrained?: unknown
}
