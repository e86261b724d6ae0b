import { describe, expect, it } from 'vitest'
import { signToken, verifyToken } from '../../../core/mail/token.ts'
import { parseKeys } from '../../../functions/aws/keys.ts'

const old = `a:${'0123456789abcdef'.repeat(4)}`
const fresh = `b:${'fedcba9876543210'.repeat(4)}`
const token = { item: 'a'.repeat(24), seat: 'target' } as const

describe('the signing keys, out of one secret', () => {
  it('are newest first', () => {
    expect(parseKeys(`${fresh},${old}\n`)).toEqual([
      { id: 'b', secret: fresh.slice(2) },
      { id: 'a', secret: old.slice(2) },
    ])
  })

  it('rotate: what the old one signed is good while it is kept behind the new one, and no longer', () => {
    const signed = signToken(parseKeys(old), token)
    expect(verifyToken(parseKeys(`${fresh},${old}`), signed)).toEqual(token)
    expect(verifyToken(parseKeys(fresh), signed)).toBeUndefined()
  })

  it.each(['', old.slice(2), 'a:short', `A${old.slice(1)}`, `${old},${old}`, `${old},`])(
    'are refused with how to write them, and nothing of the secret: %s',
    secret => {
      const refusal = (() => {
        try {
          return parseKeys(secret)
        } catch (error) {
          return String(error)
        }
      })()
      expect(refusal).toMatch(/is written a:<secret>|Invalid/)
      expect(refusal).not.toContain('0123456789')
    },
  )
})
