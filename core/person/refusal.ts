import type { Refusal } from '../effect.ts'
import { DAY, type Instant } from '../introduction/state.ts'
import type { PersonRecord } from './state.ts'

/** What "a month" is in a target's own terms. */
const MONTH = 30 * DAY

/** Why this person is not to be asked now; undefined when they may be. */
export function refusalOf(person: PersonRecord, now: Instant): Refusal | undefined {
  const { neverAt, pausedUntil, monthly, parts } = person
  if (neverAt !== undefined) return { because: 'never' }
  if (pausedUntil !== undefined && pausedUntil > now) return { because: 'paused', until: pausedUntil }
  if (monthly === undefined) return undefined
  const asked = parts.filter(({ as, at }) => as === 'target' && at > now - MONTH)
  // The one whose leaving the month makes room again.
  const first = asked.at(-monthly)
  return asked.length < monthly ? undefined : { because: 'enough', until: (first?.at ?? now) + MONTH }
}
