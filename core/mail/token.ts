/**
 * Token addresses: an unguessable address for one party of one introduction, so that the address a reply
 * goes to is itself the answer. `yes.<token>@D`, `no.<token>@D`, `reply.<token>@D`, `cancel.<token>@D` and so on.
 *
 * A token is base32 (RFC 4648 section 6, lower case, unpadded; local parts are folded to lower case by some
 * mail systems) of: the item's id, the seat, the key's id and a truncated HMAC-SHA-256 over all of them.
 * It needs no look-up table, and it stays valid while its key is kept, so keys rotate by adding one in front.
 */
import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import type { Seat, Token } from '../introduction/seat.ts'

export type { Seat, Token }

/** Newest first; the first one signs, all of them verify. `id` is one character of a-z or 2-7. */
export type Keys = readonly [SigningKey, ...SigningKey[]]
export interface SigningKey {
  id: string
  /** At least 32 bytes of randomness, as text. */
  secret: string
}

export type Verb = 'yes' | 'no' | 'later' | 'reply' | 'cancel' | 'again' | 'stop' | 'bounce'
const VERBS: ReadonlySet<string> = new Set<Verb>([
  'yes',
  'no',
  'later',
  'reply',
  'cancel',
  'again',
  'stop',
  'bounce',
])

/** 120 bits: two introductions never meet. */
export const ID_LENGTH = 24
/** 80 bits of MAC: guessing one takes longer than the mail system will carry the attempts. */
const MAC_LENGTH = 16
const TOKEN_LENGTH = ID_LENGTH + 2 + MAC_LENGTH
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
/** Requesters are numbered in the letters that are nobody's own: `i`ntroducer, `t`arget, and the person's `z`. */
const SEATS = 'abcdefghjklmnopqrsuvwxy'
/** Targets after the first are counted in what no letter is. */
const TURNS = 't234567'

/** The id of what these parts make: deterministic, 24 base32 characters. */
export function deriveId(...parts: string[]): string {
  return base32(hash('sha256', JSON.stringify(parts), 'buffer'), ID_LENGTH)
}

export function signToken(keys: Keys, token: Token): string {
  const body = token.item + seatLetter(token) + keys[0].id
  return body + mac(keys[0], body)
}

/** What the token says, or undefined when no key of ours has signed it. */
export function verifyToken(keys: Keys, text: string): Token | undefined {
  const token = text.toLowerCase()
  if (token.length !== TOKEN_LENGTH) return undefined
  const body = token.slice(0, ID_LENGTH + 2)
  const key = keys.find(k => k.id === body[ID_LENGTH + 1])
  const seat = seatOf(body[ID_LENGTH]!)
  if (!key || !seat) return undefined
  const given = Buffer.from(token.slice(ID_LENGTH + 2))
  const right = Buffer.from(mac(key, body))
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  return { item: body.slice(0, ID_LENGTH), ...seat }
}

/** `yes.<token>` → its parts; undefined when the local part is no token address of ours. */
export function parseTokenLocalpart(keys: Keys, localpart: string): (Token & { verb: Verb }) | undefined {
  const dot = localpart.indexOf('.')
  const verb = localpart.slice(0, dot).toLowerCase()
  if (dot < 0 || !VERBS.has(verb)) return undefined
  const token = verifyToken(keys, localpart.slice(dot + 1))
  return token && { ...token, verb: verb as Verb }
}

/** True for whatever has the shape of a token address, ours or forged. */
export const looksLikeToken = (localpart: string): boolean =>
  VERBS.has(localpart.split('.', 1)[0]!.toLowerCase()) && localpart.includes('.')

export const tokenAddress = (service: { domain: string; keys: Keys }, verb: Verb, token: Token): string =>
  `${verb}.${signToken(service.keys, token)}@${service.domain}`

const seatLetter = ({ seat, turn = 0 }: Token): string => {
  if (seat === 'introducer') return 'i'
  if (seat === 'person') return 'z'
  const letter = seat === 'target' ? TURNS[turn] : SEATS[seat]
  if (letter === undefined) throw new RangeError(`no seat for ${seat}, turn ${turn}`)
  return letter
}

function seatOf(letter: string): Pick<Token, 'seat' | 'turn'> | undefined {
  if (letter === 'i') return { seat: 'introducer' }
  if (letter === 'z') return { seat: 'person' }
  const turn = TURNS.indexOf(letter)
  if (turn >= 0) return turn === 0 ? { seat: 'target' } : { seat: 'target', turn }
  const index = SEATS.indexOf(letter)
  return index < 0 ? undefined : { seat: index }
}

const mac = (key: SigningKey, body: string): string =>
  base32(createHmac('sha256', key.secret).update(body).digest(), MAC_LENGTH)

/** The first of its characters. */
function base32(bytes: Uint8Array, length: number): string {
  let out = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    if (out.length >= length) break
    value = (value << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      out += ALPHABET[(value >>> bits) & 31]
      value &= (1 << bits) - 1
    }
  }
  return out.slice(0, length)
}
