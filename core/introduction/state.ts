/**
 * The introduction: one promise and all that becomes of it.
 *
 * Everything here is data. Times are epoch milliseconds (UTC); addresses are normalised
 * (`core/mail/address.ts`): lower case, no display name, no comment.
 */

/** Epoch milliseconds, UTC. */
export type Instant = number

/** How the promise reached Kept; the words are those of docs/flow.md. */
export type Form =
  | 'copy'
  | 'reply'
  | 'sealed'
  | 'direct'
  | 'forward'
  | 'bcc'
  | 'no-address'
  | 'too-late'
  | 'owed'

/** Somebody named in a promise, before they are a party to it. */
export interface Person {
  address: string
  /** As the introducer or their own mail client wrote it; never trusted for anything but display. */
  name?: string
  /** An https://…linkedin.com/in/… address, without its query. */
  linkedin?: string
}

/**
 * What a party has said. `implied`: they already had the promise in their own mailbox.
 * `unasked`: the consent request is not decided yet. `later`: they want to be asked again, `until` says when.
 * Silence is `asked` that lasted until the deadline.
 */
export type Consent = 'implied' | 'unasked' | 'asked' | 'later' | 'yes' | 'no'

/** Whether those who were introduced have met, in the requester's word. */
export type Met = 'yes' | 'not-yet' | 'no'

/** Anyone the introduction joins: a requester or the target. */
export interface Party extends Person {
  consent: Consent
  /** When the consent request was decided. */
  askedAt?: Instant
  remindedAt?: Instant
  /** When the plain-words repeat of the request was decided; at most one. */
  clarifiedAt?: Instant
  /** When they were asked to confirm an answer that came from another address; at most one. */
  confirmedAt?: Instant
  answeredAt?: Instant
  /** When they were told that a second answer changes nothing; at most once. */
  closedAt?: Instant
  /** With `later`: when they are asked again. */
  until?: Instant
  /** When they heard that it will not happen this time; once, whatever is tried after it. */
  toldAt?: Instant
  /** When they were asked whether they met; at most once. */
  metAskedAt?: Instant
  met?: Met
  /** When they said so. */
  metAt?: Instant
  /** When a letter to them came back. */
  bouncedAt?: Instant
  /** What they wrote beside their answer, for the introducer's eyes. */
  note?: string
}

/** An attachment of the promise. The bytes stay in the archive until both sides have said yes. */
export interface AttachmentInfo {
  filename: string
  /** Bytes, decoded. */
  size: number
}

/** The promise as it was mailed. */
export interface PromiseMail {
  /** Message-ID with its angle brackets; absent when the client set none. */
  messageId?: string
  subject: string
  /** Minutes east of UTC of the introducer's clock, by the Date header; absent when that says nothing. */
  offset?: number
  /** Where the Archive holds the raw mail. */
  archiveKey: string
  attachments: AttachmentInfo[]
  /** Names of attachments that will not travel, being too large. */
  tooLarge: string[]
  /** True when the message quoted earlier mail, which never travels. */
  quoted: boolean
}

/** How it ended. Every outcome but `introduced` looks the same to the requester. */
export type Outcome = 'introduced' | 'declined' | 'unanswered' | 'ghosted' | 'withdrawn' | 'too-late'

/** One introduction: one target, one or more requesters who share it. Stored as one item. */
export interface Introduction {
  schema: 1
  /** Derived from the promise's message, so that a redelivered promise finds the one it made. */
  id: string
  form: Form
  introducer: Person
  requesters: Party[]
  /** Absent while the introducer is still asked who it is. */
  target?: Party
  /** Those who were the target before: whose address bounced, or who named somebody else. Oldest first. */
  former: Party[]
  /** Whom the text seems to name when reading was not sure; listed to the introducer in the question. */
  proposed: Person[]
  /** How the introducer called the target when no address was given: "our head of sales". */
  described?: string
  /** The only words that ever travel: the introducer's own new ones; in `forward` and `owed` the requester's. */
  words: string
  /** The line on why it is worth the target's time, sent after the receipt asked for it; travels with the words. */
  reason?: string
  mail: PromiseMail
  promisedAt: Instant
  /** When the present 72 hours began: with the promise, or with the one `again`. */
  windowAt: Instant
  /** When a yes that came too late made Kept ask the requesters whether they still want it. */
  revivedAt?: Instant
  /** When the introducer was asked what is missing (at once, at 24 h, at 48 h of the window). */
  questionedAt: Instant[]
  /** When the one who owes it was reminded of what they offered, in `owed`; at most once. */
  nudgedAt?: Instant
  /** When the introducer asked never to be written to: the promise goes on, without another letter to them. */
  mutedAt?: Instant
  /** When the introducer cancelled; the requester hears at the deadline like everyone else. */
  cancelledAt?: Instant
  /** Set once, when the introduction is retired. */
  outcome?: Outcome
  retiredAt?: Instant
}

export const HOUR = 3_600_000
export const DAY = 24 * HOUR
