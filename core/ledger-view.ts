import type { Instant } from './introduction/state.ts'
import type { Share, Week } from './ledger/ledger.ts'
import type { Entry } from './letters/entry.ts'

/** One person's ledger as its page shows it. */
export interface LedgerView {
  /** Until when the link works. */
  until: Instant
  /** Minutes east of UTC of the person's clock. */
  offset: number
  /** Newest first; `open` before whatever has ended. */
  promised: { open: Entry[]; ended: Entry[] }
  hoped: { open: Entry[]; ended: Entry[] }
  weeks: Week[]
  share: Share
  /** True when there are more than are shown. */
  more: boolean
}

/** What the ledger page needs of the world. */
export interface LedgerPort {
  /** Changes nothing. Undefined for a pass that no key of ours has signed, or that has ended. */
  look(pass: string): Promise<LedgerView | undefined>
}
