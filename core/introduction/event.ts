import type { Consent, Instant, Introduction, Met, Outcome, Person } from './state.ts'

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
  /** They want to be asked again. */
  | { type: 'put-off'; party: PartyRef; until: Instant; note?: string; at: Instant }
  /** The target named somebody else, whom the introducer may choose. */
  | { type: 'referred'; other?: Person; described?: string; note?: string; at: Instant }
  | { type: 'close-told'; party: PartyRef; at: Instant }
  /** They heard that it will not happen this time. */
  | { type: 'told'; party: PartyRef; at: Instant }
  | { type: 'unreachable'; party: PartyRef; at: Instant }
  /** A letter came back that nobody waits for an answer to. */
  | { type: 'bounced'; party: PartyRef; at: Instant }
  /** The one who owes the introduction was reminded of it. */
  | { type: 'nudged'; at: Instant }
  | { type: 'muted'; at: Instant }
  | { type: 'cancelled'; at: Instant }
  /** A new window, at the introducer's wish. */
  | { type: 'tried-again'; at: Instant }
  /** The target said yes too late, and the requesters are asked whether they still want it. */
  | { type: 'revived'; at: Instant }
  | { type: 'met-asked'; at: Instant }
  | { type: 'met'; party: PartyRef; met: Met; at: Instant }
  /** Nothing about this address is kept any more. */
  | { type: 'forgotten'; address: string; at: Instant }
  | { type: 'retired'; outcome: Outcome; at: Instant }
