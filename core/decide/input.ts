import type { Refusal } from '../effect.ts'
import type { PartyRef } from '../introduction/event.ts'
import type { Form, Instant, Met, Person, PromiseMail } from '../introduction/state.ts'

/** Those of the people concerned who have asked not to be written to, by address. */
export type Refusals = Record<string, Refusal>

/** Whatever can change an introduction, understood: no mail, no token, no port left in it. */
export type Input =
  | {
      type: 'promise'
      id: string
      form: Form
      introducer: Person
      requesters: Person[]
      /** Addresses of those who have the mail, or wrote the request in it: their consent is implied. */
      had: string[]
      target?: Person
      proposed: Person[]
      described?: string
      words: string
      mail: PromiseMail
      /** Introductions made of the same promise, when it named several targets; the first one's receipt tells of all. */
      others: Array<{ id: string; target: Person }>
      /** False for all but the first of several. */
      receipt: boolean
      refusals: Refusals
    }
  | {
      type: 'answer'
      party: PartyRef
      is: 'yes' | 'no' | 'stranger' | 'never' | 'unclear'
      note?: string
      from: string
    }
  /** `until`: when they want to be asked again; absent when they did not say. */
  | { type: 'answer'; party: PartyRef; is: 'later'; until?: Instant; note?: string; from: string }
  /** `other`: whom to ask instead; `described` when they gave no address. */
  | {
      type: 'answer'
      party: PartyRef
      is: 'other'
      other?: Person
      described?: string
      note?: string
      from: string
    }
  | { type: 'supply'; is: 'target'; target: Person; refusals: Refusals }
  | { type: 'supply'; is: 'yes'; refusals: Refusals }
  | { type: 'supply'; is: 'no' | 'unclear' }
  /** Why it is worth the target's time, when the receipt has asked. */
  | { type: 'explain'; reason: string }
  | { type: 'cancel' }
  | { type: 'again'; refusals: Refusals }
  /** A letter to them came back for good. */
  | { type: 'bounced'; party: PartyRef }
  /** They called a letter spam. */
  | { type: 'complained'; party: PartyRef }
  /** Somebody has asked, elsewhere, never to be written to. */
  | { type: 'suppressed'; address: string }
  /** A requester's word on whether they met. */
  | { type: 'met'; party: number; met: Met | 'unclear'; note?: string }
  /** Somebody wants nothing about their address to be kept. */
  | { type: 'forget'; address: string }
  | { type: 'wake' }
