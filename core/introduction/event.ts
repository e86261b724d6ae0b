import type { Consent, Instant, Introduction, Outcome, Person } from './state.ts'

/** Which party: the target, or the n-th requester. */
export type PartyRef = 'target' | number

/** What happened to an introduction. `evolve` is the only reader. */
export type Event =
  | { type: 'promised'; introduction: Introduction }
  | { type: 'questioned'; at: Instant }
  | { type: 'named'; target: Person; at: Instant }
  | { type: 'explained'; reason: string; at: Instant }
  | { type: 'asked'; party: PartyRef; at: Instant }
  | { type: 'reminded'; party: PartyRef; at: Instant }
  | { type: 'clarified'; party: PartyRef; at: Instant }
  | { type: 'confirm-asked'; party: PartyRef; at: Instant }
  | { type: 'answered'; party: PartyRef; consent: Extract<Consent, 'yes' | 'no'>; note?: string; at: Instant }
  | { type: 'close-told'; party: PartyRef; at: Instant }
  | { type: 'unreachable'; party: PartyRef; at: Instant }
  | { type: 'cancelled'; at: Instant }
  | { type: 'retired'; outcome: Outcome; at: Instant }
