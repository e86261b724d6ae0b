import type { Person } from '../introduction/state.ts'
import type { Attachment } from '../mail/inbound.ts'
import type { ListBlock } from './list.tsx'

/** A letter as Kept means it, before it has a wire form. Text and HTML are both made from the same blocks. */
export interface Draft {
  /** Shown as the sender's name; the address is always `intro@D`. */
  fromName: string
  to: Person[]
  /** Envelope recipients that no header names. */
  bcc: string[]
  replyTo: Array<{ address: string; name?: string }>
  subject: string
  /** Message-IDs with angle brackets; the last one is what is replied to. */
  thread: string[]
  blocks: Block[]
  /** Why this person gets the letter and how to stop; the small print at the end. */
  why: string
  /**
   * For what Kept writes without having been written to: how the reader stops it, by mail and on a page, each with one
   * tap (RFC 2369, RFC 8058). A letter that answers the reader's own mail has none.
   */
  unsubscribe?: { address: string; page: string }
  attachments: Attachment[]
}

export type Block =
  /** A paragraph of Kept's own words. */
  | { p: string }
  /** A person's words, set off from Kept's. */
  | { quote: string; by: string }
  /** A few facts, one a line: "LinkedIn: https://…". */
  | { facts: Array<{ label: string; value: string; href?: string }> }
  /** What can be done with one tap: a mailto: or https: link, and what it does. */
  | { actions: Array<{ label: string; href: string; does: string; primary?: true }> }
  /** Promises in a list: a heading, entries, bars. */
  | ListBlock
