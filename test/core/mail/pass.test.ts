import { describe, expect, it } from 'vitest'
import { PASS_LASTS, signPass, verifyPass } from '../../../core/mail/pass.ts'
import { deriveId, type Keys, signToken, verifyToken } from '../../../core/mail/token.ts'

const old = { id: 'a', secret: 'the secret of last year, which is long enough for it' }
const fresh = { id: 'b', secret: 'the secret of this year, which is long enough as well' }
const keys: Keys = [old]
const dana = deriveId('person', 'dana@dale.example')
const NOW = Date.UTC(2027, 0, 4, 9)
const pass = signPass(keys, dana, NOW + PASS_LASTS)

describe('a pass', () => {
  it('opens one person’s page, until it ends', () => {
    expect(verifyPass(keys, pass, NOW)).toEqual({ person: dana, until: NOW + PASS_LASTS })
    expect(verifyPass(keys, pass, NOW + PASS_LASTS - 1)).toBeDefined()
    expect(verifyPass(keys, pass, NOW + PASS_LASTS)).toBeUndefined()
  })

  it('is one path segment of a link', () => {
    expect(encodeURIComponent(pass)).toBe(pass)
    expect(pass.length).toBeLessThan(64)
  })

  it('is worth nothing with any one of its characters changed, cut or added', () => {
    for (let at = 0; at < pass.length; at++) {
      const other = pass[at] === 'b' ? 'c' : 'b'
      expect(
        verifyPass(keys, pass.slice(0, at) + other + pass.slice(at + 1), NOW),
        `at ${at}`,
      ).toBeUndefined()
    }
    expect(verifyPass(keys, pass.slice(0, -1), NOW)).toBeUndefined()
    expect(verifyPass(keys, `${pass}b`, NOW)).toBeUndefined()
    expect(verifyPass(keys, '', NOW)).toBeUndefined()
  })

  it('survives the rotation of keys while its own is kept, and no longer', () => {
    expect(verifyPass([fresh, old], pass, NOW)).toBeDefined()
    expect(verifyPass([fresh], pass, NOW)).toBeUndefined()
    expect(verifyPass([{ ...fresh, id: 'a' }], pass, NOW)).toBeUndefined()
  })

  it('and a token never stand for each other, though the same keys sign both', () => {
    const token = signToken(keys, { item: dana, seat: 'person' })
    expect(verifyPass(keys, token, NOW)).toBeUndefined()
    expect(verifyToken(keys, pass)).toBeUndefined()
    // The MAC of a pass is not the one that a token with the same beginning would have.
    expect(pass.slice(-22, -6)).not.toBe(token.slice(-16))
  })
})
