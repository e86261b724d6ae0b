/**
 * Passes: a link's secret part that opens one person's own page, for a short time. It says whose page, until when and
 * by which key, with a truncated HMAC-SHA-256 over all of them: nothing is stored for it, and nothing has to be revoked.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { HOUR, type Instant } from '../introduction/state.ts'
import type { Keys, SigningKey } from './token.ts'

/** Long enough to open the mail tomorrow morning, short enough for one that is forwarded by mistake. */
export const PASS_LASTS = 24 * HOUR

/** Whose item, the second it ends (base 36), the key's id, and the MAC (base64url, 132 bits). */
const FORM = /^([a-z2-7]{24})([0-9a-z]{7})([a-z2-7])([\w-]{22})$/

/** Opens the page of the person with this item until `until`, to the second. */
export function signPass(keys: Keys, person: string, until: Instant): string {
  const body =
    person +
    Math.floor(until / 1000)
      .toString(36)
      .padStart(7, '0') +
    keys[0].id
  return body + mac(keys[0], body)
}

/** Whose page it opens, and until when; undefined for one that no key of ours has signed, or that has ended. */
export function verifyPass(
  keys: Keys,
  pass: string,
  now: Instant,
): { person: string; until: Instant } | undefined {
  const [, person, seconds, id, given] = FORM.exec(pass) ?? []
  const key = keys.find(each => each.id === id)
  if (!key || person === undefined || seconds === undefined || given === undefined) return undefined
  const right = mac(key, person + seconds + key.id)
  if (!timingSafeEqual(Buffer.from(given), Buffer.from(right))) return undefined
  const until = Number.parseInt(seconds, 36) * 1000
  return now < until ? { person, until } : undefined
}

/** A token address is signed with the same keys; the word in front keeps either from ever being the other. */
const mac = (key: SigningKey, body: string): string =>
  createHmac('sha256', key.secret).update(`pass ${body}`).digest('base64url').slice(0, 22)
