import type { Form, Person } from '../introduction/state.ts'

/** What the person newly wrote, and whether they quoted something beneath, above or between. */
export interface Visible {
  text: string
  quoted: boolean
}

/** What a mail to `intro@` (or a sealed address) asks for. */
export type PromiseReading =
  | {
      is: 'promise'
      form: Form | 'forward' | 'owed'
      /** Who owes it, when that is not the sender: only in `owed`, and absent there when it may be several. */
      introducer?: Person
      requesters: Person[]
      /** Sure targets. Empty when the introducer has to be asked, or when it is too late. */
      targets: Person[]
      /** Whom the text may mean when it is not sure; the question lists them. */
      proposed: Person[]
      /** How the target was called when no address was given: "our head of sales". */
      described?: string
      /** The new text, without quote and signature; the only words that travel. In `forward`, those of the requester. */
      words: string
      quoted: boolean
    }
  /** Nobody to introduce was found: neither who was promised nor to whom. */
  | { is: 'nobody' }
  | { is: 'empty' }
  | { is: 'help' }
  /** More than five targets. */
  | { is: 'too-many' }

/** What a reply to a consent request says. */
export interface AnswerReading {
  is: 'yes' | 'no' | 'later' | 'other' | 'stranger' | 'never' | 'unclear' | 'automatic'
  /** With `later`: the day to be asked again, `2027-03-01`, where they are; absent when they name none. */
  until?: string
  /** With `other`: whom to ask instead, as far as they say; neither when it is only a role, or several. */
  other?: { address?: string; name?: string }
  /** What else they wrote, for the introducer; absent when they wrote nothing but the answer. */
  note?: string
}

/** What the introducer's reply to a question, a receipt or another letter of Kept says. */
export type SupplyReading =
  | { is: 'target'; target: Person }
  /** A plain yes to the one person that was proposed. */
  | { is: 'yes' }
  | { is: 'cancel' }
  | { is: 'help' }
  | { is: 'unclear' }
