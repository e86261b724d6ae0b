import { DAY, HOUR, type Instant } from '../introduction/state.ts'

/** Mondays, nine o'clock. */
const WEEKDAY = 1
const AT = 9 * HOUR
/** Two Mondays can be a few hours less than a week apart for somebody who travels; a digest never comes twice for one. */
const APART = 5 * DAY

/**
 * The next Monday, 9:00 on the person's own clock, after `now` and after the digest before. It goes by the offset of
 * their newest mail, so a change to summer time counts from the first mail that shows it.
 */
export function nextDigest(
  now: Instant,
  { offset = 0, digestedAt = Number.NEGATIVE_INFINITY }: { offset?: number; digestedAt?: Instant },
): Instant {
  const shift = offset * 60_000
  const local = new Date(now + shift)
  const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate())
  let at = midnight + ((WEEKDAY - local.getUTCDay() + 7) % 7) * DAY + AT - shift
  while (at <= now || at < digestedAt + APART) at += 7 * DAY
  return at
}
