import type { PartyRef } from './introduction/event.ts'
import type { Instant, Met, Person } from './introduction/state.ts'
import type { Mark } from './person/mark.ts'

/** Whom a letter of an introduction goes to. */
export type Recipient = 'introducer' | { party: PartyRef } | 'parties'

/**
 * A letter to write, as parameters: it is rendered from the introduction when it is sent.
 * Each kind is a file in `core/letters/`; docs/flow.md says when each is sent.
 */
export type Letter =
  | { kind: 'receipt'; to: 'introducer'; others: Array<{ id: string; target: Person }> }
  | {
      kind: 'question'
      to: 'introducer'
      round: 1 | 2 | 3
      unreachable?: string
      misread?: true
      /** The target named somebody else; `note` is what they wrote. */
      referred?: true
      note?: string
    }
  /** A party's address does not work, and they can only be reached by another way than Kept. */
  | { kind: 'unreachable'; to: 'introducer'; party: PartyRef }
  /** A party has asked not to be written to: for good, or until a day. */
  | { kind: 'refused'; to: 'introducer'; party: PartyRef; because: Refusal['because']; until?: Instant }
  | { kind: 'consent-request'; to: { party: PartyRef } }
  /** To a target who said later, or whom the introducer has asked for once more: the request again. */
  | { kind: 'ask-again'; to: { party: PartyRef } }
  /** To a target who said later: when they will be asked again. */
  | { kind: 'put-off'; to: { party: PartyRef }; until: Instant }
  | { kind: 'reminder'; to: { party: PartyRef } }
  | { kind: 'clarify'; to: { party: PartyRef } }
  | { kind: 'confirm'; to: { party: PartyRef }; from: string }
  | { kind: 'wrote-back'; to: 'introducer'; party: PartyRef; note: string }
  | { kind: 'introduction'; to: 'parties' }
  | {
      kind: 'passed'
      to: 'introducer'
      party: PartyRef
      is: 'no' | 'stranger' | 'later'
      until?: Instant
      note?: string
    }
  | { kind: 'unanswered'; to: 'introducer' }
  | { kind: 'ghosted'; to: 'introducer' }
  | { kind: 'not-made'; to: { party: PartyRef } }
  | { kind: 'too-late'; to: 'introducer' }
  | { kind: 'cancelled'; to: 'introducer' }
  /** One new window, as they wished. */
  | { kind: 'tried-again'; to: 'introducer' }
  /**
   * To a party whose answer changes nothing any more: given already, too late, or withdrawn. `asking`: a yes that came
   * late, and the requesters are asked whether they still want it.
   */
  | {
      kind: 'closed'
      to: { party: PartyRef }
      because: 'answered' | 'too-late' | 'withdrawn' | 'asking'
    }
  | { kind: 'late-yes'; to: 'introducer'; party: PartyRef; note?: string }
  /** To a requester, once the target has said yes too late. */
  | { kind: 'still-wanted'; to: { party: PartyRef } }
  /** To the requester who took up an offer. */
  | { kind: 'noted'; to: { party: PartyRef } }
  /** To the one who made the offer, once. */
  | { kind: 'nudge'; to: 'introducer' }
  | { kind: 'did-you-meet'; to: { party: PartyRef } }
  | { kind: 'met'; to: 'introducer'; party: PartyRef; met: Met; note?: string }

/** Why somebody is not asked. */
export interface Refusal {
  because: 'never' | 'paused' | 'enough'
  /** With `paused` and `enough`: from when they may be asked again. */
  until?: Instant
}

/** A letter outside any introduction, to whoever wrote the message with this Message-ID. */
/** `offset`: minutes east of UTC, by the mail that it answers. */
export type Note = { to: string; inReplyTo?: string; subject: string; offset?: number } & (
  | { kind: 'help' }
  | { kind: 'unreadable'; because: Unreadable }
  /** What is open now, and a private link to the ledger page. */
  | { kind: 'pending' }
  /** A command has been done. */
  | { kind: 'done'; what: Done }
)

/** Commands that change something about a person, once done. */
export type Done =
  | { is: 'digest'; on: boolean }
  | { is: 'never' }
  | { is: 'forgotten' }
  | { is: 'paused'; until: Instant }
  | { is: 'resumed' }
  | { is: 'monthly'; count: number }

/** A letter of a person's own. */
export type Personal = { kind: 'digest'; to: 'person'; from: Instant; until: Instant }

/** Why a mail could not be used, each with its own way to do it right. */
export type Unreadable =
  | 'empty'
  | 'nobody-named'
  | 'broken'
  | 'too-many'
  | 'unknown-token'
  | 'unknown-address'
  | 'too-long'
  /** More offers taken up than one person, or towards one person, can be reminded of. */
  | 'too-many-owed'
  /** "cancel" or "again" without saying which of several. */
  | 'which'
  /** "again" where there is nothing that can be tried again. */
  | 'nothing-to-retry'
  | 'nothing-to-cancel'
  /** "pause" without a day. */
  | 'until-when'

/** A letter to write, or a fact to note, decided and not yet done. */
export type Effect = {
  /** `cause:index`, unique within its item. The letter's Message-ID is made from it. */
  id: string
  /** When it was decided. */
  at: Instant
} & ({ letter: Letter | Note | Personal } | { mark: Mark })
