import type { Letter } from '../effect.ts'
import type { PartyRef } from '../introduction/event.ts'
import type { Form, Person, PromiseMail } from '../introduction/state.ts'

/** Whatever can change an introduction, understood: no mail, no token, no port left in it. */
export type Input =
  | {
      type: 'promise'
      id: string
      form: Form
      introducer: Person
      requesters: Person[]
      target?: Person
      proposed: Person[]
      described?: string
      words: string
      mail: PromiseMail
      /** Introductions made of the same promise, when it named several targets; the first one's receipt tells of all. */
      others: Array<{ id: string; target: Person }>
      /** False for all but the first of several. */
      receipt: boolean
    }
  | { type: 'answer'; party: PartyRef; is: 'yes' | 'no' | 'unclear'; note?: string; from: string }
  | { type: 'supply'; is: 'target'; target: Person }
  | { type: 'supply'; is: 'yes' | 'unclear' }
  /** Why it is worth the target's time, when the receipt has asked. */
  | { type: 'explain'; reason: string }
  | { type: 'cancel' }
  | { type: 'bounced'; letter: Letter; reason: string }
  | { type: 'wake' }
