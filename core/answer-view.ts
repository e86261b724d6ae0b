import type { Instant } from './introduction/state.ts'

/** One party's question as the answer page shows it. No address of anybody is in it. */
export interface AnswerView {
  /** `consent`: whether they would like to meet; `still-wanted`: whether they still would, after a late yes; `met`: whether they did. */
  asks: 'consent' | 'still-wanted' | 'met'
  /**
   * `late`: the time to answer is over, and a yes still counts. `moved`: somebody else is asked in their place.
   * `nothing`: they have not been asked anything.
   */
  state: 'open' | 'late' | 'answered' | 'too-late' | 'withdrawn' | 'moved' | 'nothing'
  /** Display name of who asks. */
  introducer: string
  /** Display name, or names, of whom they would be introduced to. */
  whom: string
  /** https addresses of profiles that the promise gave. */
  linkedin: string[]
  /** The words of the promise, and whose they are. */
  words: string
  by: string
  /** When an answer no longer counts, or stopped to; nothing ends whether they met. */
  deadline?: Instant
  /** What this party has said. */
  said?: PageAnswer
  /** When they are asked again, having said later. */
  again?: Instant
  /** In how many days they can ask to be asked again; absent when it is too late for that, or not theirs to say. */
  later?: number[]
  /** What became of it: absent while that is open. */
  became?: 'introduced' | 'not-made'
}

/** `not-yet` answers whether they met, and nothing else; `later` whether they would like to meet. */
export type PageAnswer = 'yes' | 'no' | 'later' | 'not-yet'

/** What the form says. */
export interface PageReply {
  is: PageAnswer
  /** A line for the introducer. */
  note?: string
  /** For a later: one of those that the page offers. */
  days?: number
}

/** What the answer page needs of the world. Both are undefined for a token that no key of ours has signed. */
export interface AnswerPort {
  /** Changes nothing. */
  look(token: string): Promise<AnswerView | undefined>
  /** The first answer that counts, counts once; returns what the page shows from then on. */
  answer(token: string, reply: PageReply): Promise<AnswerView | undefined>
}
