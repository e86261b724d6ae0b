import type { PartyRef } from './introduction/event.ts'
import type { Instant, Person } from './introduction/state.ts'

/** Whom a letter of an introduction goes to. */
export type Recipient = 'introducer' | { party: PartyRef } | 'parties'

/**
 * A letter to write, as parameters: it is rendered from the introduction when it is sent.
 * Each kind is a file in `core/letters/`; docs/flow.md says when each is sent.
 */
export type Letter =
  | { kind: 'receipt'; to: 'introducer'; others: Array<{ id: string; target: Person }> }
  | { kind: 'question'; to: 'introducer'; round: 1 | 2 | 3; unreachable?: string; misread?: true }
  /** A requester's address does not work; the promise has to be made again. */
  | { kind: 'unreachable'; to: 'introducer'; party: PartyRef }
  | { kind: 'consent-request'; to: { party: PartyRef } }
  | { kind: 'reminder'; to: { party: PartyRef } }
  | { kind: 'clarify'; to: { party: PartyRef } }
  | { kind: 'confirm'; to: { party: PartyRef }; from: string }
  | { kind: 'wrote-back'; to: 'introducer'; party: PartyRef; note: string }
  | { kind: 'introduction'; to: 'parties' }
  | { kind: 'passed'; to: 'introducer'; party: PartyRef; note?: string }
  | { kind: 'unanswered'; to: 'introducer' }
  | { kind: 'ghosted'; to: 'introducer' }
  | { kind: 'not-made'; to: { party: PartyRef } }
  | { kind: 'too-late'; to: 'introducer' }
  | { kind: 'cancelled'; to: 'introducer' }
  /** To a party whose answer changes nothing any more: given already, too late, or withdrawn. */
  | { kind: 'closed'; to: { party: PartyRef }; because: 'answered' | 'too-late' | 'withdrawn' }
  | { kind: 'late-yes'; to: 'introducer'; party: PartyRef; note?: string }

/** A letter outside any introduction, to whoever wrote the message with this Message-ID. */
export type Note =
  | { kind: 'help'; to: string; inReplyTo?: string; subject: string }
  | { kind: 'unreadable'; to: string; inReplyTo?: string; subject: string; because: Unreadable }

/** Why a mail could not be used, each with its own way to do it right. */
export type Unreadable =
  | 'empty'
  | 'nobody-named'
  | 'broken'
  | 'too-many'
  | 'unknown-token'
  | 'unknown-address'
  | 'too-long'

export interface Effect {
  /** `cause:index`, unique within its item. The letter's Message-ID is made from it. */
  id: string
  letter: Letter | Note
  /** When it was decided. */
  at: Instant
}
