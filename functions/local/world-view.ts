import type { Introduction } from '../../core/introduction/state.ts'
import type { Mailboxes } from './mailbox.ts'

/** What the pages and the API may see and do in the local world. */
export interface WorldView {
  domain: string
  smtpPort: number
  httpPort: number
  mailboxes: Mailboxes
  clock: LocalClock
  /** Newest first, at most `limit`. */
  introductions(limit: number): Promise<IntroductionView[]>
  /** Submits a mail as a mail client would, by SMTP on loopback; throws an Error with the server's words when refused. */
  submit(mail: { from: string; to: string[]; raw: Uint8Array }): Promise<void>
}

export interface LocalClock {
  now(): number
  /** Moves forward, stopping at every wake on the way; resolves when all that was due by then is done. Throws RangeError for the past. */
  moveTo(instant: number): Promise<void>
}

export interface IntroductionView {
  introduction: Introduction
  /** Epoch ms when the requester hears at the latest. */
  deadline: number
  /** When it next does something by itself. */
  wakeAt?: number
  /** Letters decided and not yet sent. */
  pending: number
}
