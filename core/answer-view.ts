import type { Instant } from './introduction/state.ts'

/** One party's request as the answer page shows it. No address of anybody is in it. */
export interface AnswerView {
  state: 'open' | 'answered' | 'too-late' | 'withdrawn'
  /** Display name of who asks. */
  introducer: string
  /** Display name, or names, of whom they would be introduced to. */
  whom: string
  /** https addresses of profiles that the promise gave. */
  linkedin: string[]
  /** The introducer's own words. */
  words: string
  /** When the answer no longer counts. */
  deadline: Instant
  /** What this party has said. */
  said?: 'yes' | 'no'
  /** True once the introduction has been mailed. */
  introduced: boolean
}

/** What the answer page needs of the world. Both are undefined for a token that no key of ours has signed. */
export interface AnswerPort {
  /** Changes nothing. */
  look(token: string): Promise<AnswerView | undefined>
  /** The first answer that counts, counts once; returns what the page shows from then on. */
  answer(token: string, answer: 'yes' | 'no', note?: string): Promise<AnswerView | undefined>
}
