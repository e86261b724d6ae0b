import type { Instant, Person } from '../introduction/state.ts'

/** A mail as read: what Kept uses of it, decoded and bounded. Made by `core/mail/read.ts`. */
export interface Inbound {
  /** Identifies the message however often it is delivered: from its sender and Message-ID, else from its bytes. */
  key: string
  /** With angle brackets. */
  messageId?: string
  inReplyTo: string[]
  references: string[]
  /** The first From mailbox that is a usable address. */
  from?: Person
  to: Person[]
  cc: Person[]
  subject: string
  date?: Instant
  /** Minutes east of UTC, as the Date header has them; absent for -0000, which says nothing (RFC 5322 section 3.3). */
  offset?: number
  /** The text/plain body, LF line ends; empty when there is none. */
  text: string
  /** The text/html body, when there is one. */
  html?: string
  /** Header lines as received, lower-case names, unfolded values, first occurrence first. */
  headers: Array<{ name: string; value: string }>
  attachments: Attachment[]
  /** The only mail among the attachments, as somebody forwards one. */
  attached?: Pick<Inbound, 'from' | 'text' | 'html'>
}

export interface Attachment {
  filename: string
  contentType: string
  content: Uint8Array
  /** True for an image that belongs to the HTML body. */
  inline: boolean
}
