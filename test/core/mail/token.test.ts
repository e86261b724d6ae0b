import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_TARGETS } from '../../../core/introduction/seat.ts'
import {
  deriveId,
  type Keys,
  looksLikeToken,
  parseTokenLocalpart,
  type Seat,
  signToken,
  tokenAddress,
  verifyToken,
} from '../../../core/mail/token.ts'

const keys: Keys = [{ id: 'b', secret: 'a secret of thirty-two bytes or so' }]
const item = deriveId('a promise')
const token = signToken(keys, { item, seat: 'target' })

describe('an id', () => {
  test('is the same for the same parts, and 24 characters', () => {
    expect(deriveId('mail', 'a', 'b')).toBe(deriveId('mail', 'a', 'b'))
    expect(item).toMatch(/^[a-z2-7]{24}$/)
  })
  test('tells apart what only reads alike when joined', () =>
    expect(deriveId('ab', 'c')).not.toBe(deriveId('a', 'bc')))
})

describe('a token', () => {
  test('comes back as what was signed, for every seat', () => {
    const seats = fc.oneof(fc.constantFrom<Seat>('introducer', 'target', 'person'), fc.nat(21))
    fc.assert(
      fc.property(fc.string(), seats, (made, seat) => {
        const said = { item: deriveId(made), seat }
        expect(verifyToken(keys, signToken(keys, said))).toEqual(said)
      }),
    )
  })
  test('of one target is not that of the next', () => {
    const turns = Array.from({ length: MOST_TARGETS - 1 }, (_, turn) => ({
      item,
      seat: 'target' as const,
      turn: turn + 1,
    }))
    const signed = turns.map(each => signToken(keys, each))
    expect(signed.map(each => verifyToken(keys, each))).toEqual(turns)
    expect(new Set([token, ...signed]).size).toBe(MOST_TARGETS)
  })
  test('survives a mail system that folds case', () =>
    expect(verifyToken(keys, token.toUpperCase())).toEqual({ item, seat: 'target' }))
  test('is refused when any one character is another', () => {
    for (let at = 0; at < token.length; at++) {
      const forged = `${token.slice(0, at)}${token[at] === 'a' ? 'b' : 'a'}${token.slice(at + 1)}`
      expect(verifyToken(keys, forged)).toBeUndefined()
    }
  })
  test('is refused when truncated, extended, or not ASCII', () => {
    for (const forged of [token.slice(0, -1), `${token}a`, '', 'ü'.repeat(token.length)])
      expect(verifyToken(keys, forged)).toBeUndefined()
  })
  test('stays valid when keys rotate, until its key is gone', () => {
    const fresh = { id: 'c', secret: 'another secret of thirty-two bytes' }
    expect(verifyToken([fresh, ...keys], token)).toEqual({ item, seat: 'target' })
    expect(verifyToken([fresh], token)).toBeUndefined()
    expect(signToken([fresh, ...keys], { item, seat: 'target' })).not.toBe(token)
  })
  test('is not taken from a key that only shares the id', () =>
    expect(verifyToken([{ id: 'b', secret: 'a secret that is somebody else’s own' }], token)).toBeUndefined())
  test('has no seat for a requester too many', () =>
    expect(() => signToken(keys, { item, seat: 99 })).toThrow(RangeError))
})

describe('a token address', () => {
  const address = tokenAddress({ domain: 'kept.test', keys }, 'yes', { item, seat: 0 })
  const localpart = address.slice(0, address.indexOf('@'))

  test('is short enough for a local part', () => expect(localpart.length).toBeLessThanOrEqual(64))
  test('says what it answers', () =>
    expect(parseTokenLocalpart(keys, localpart)).toEqual({ item, seat: 0, verb: 'yes' }))
  test('is told from others, forged ones included', () => {
    expect(looksLikeToken('YES.forged')).toBe(true)
    expect(parseTokenLocalpart(keys, 'yes.forged')).toBeUndefined()
    expect(parseTokenLocalpart(keys, localpart.replace('yes.', 'maybe.'))).toBeUndefined()
    expect(looksLikeToken('intro')).toBe(false)
    expect(looksLikeToken('bob.lee=corp.example')).toBe(false)
  })
})
