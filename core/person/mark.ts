import type { Instant } from '../introduction/state.ts'

/** What an introduction makes Kept remember of somebody; carried out as an effect, once. */
export interface Mark {
  address: string
  fact: Fact
}

export type Fact =
  /** They take part in this introduction. `offset`: minutes east of UTC, of whoever's mail it began with. */
  | { is: 'part'; in: string; as: Role; offset?: number }
  /** Someone they introduced did not know them (rule 2). */
  | { is: 'stranger'; in: string }
  /** They called a letter that Kept sent on this introducer's promise spam. */
  | { is: 'complaint'; in: string }
  /** Kept never writes to them again, for anyone. */
  | { is: 'never' }

/**
 * A target is `named` until they are asked. In `owed` the requester is `owed` and the introducer `owes`, until they act
 * on it.
 */
export type Role = 'introducer' | 'requester' | 'target' | 'named' | 'owed' | 'owes'

/** One part that somebody has in an introduction. */
export interface Part {
  in: string
  as: Role
  at: Instant
}
