import type { Instant } from '../introduction/state.ts'
import type { Fact } from './mark.ts'

/** Whatever can change what Kept remembers of a person. `offset`: minutes east of UTC, when their own mail says. */
export type PersonInput =
  | Fact
  | { is: 'digest'; on: boolean; offset?: number }
  | { is: 'pause'; until: Instant; offset?: number }
  | { is: 'resume'; offset?: number }
  | { is: 'monthly'; count: number; offset?: number }
  | { is: 'forget' }
  /** Their introductions have been told that they are never to be written to. */
  | { is: 'hushed' }
  /** Time has passed. */
  | { is: 'wake' }
