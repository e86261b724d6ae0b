import { describe, expect, it } from 'vitest'
import { authenticationOf, type Verdicts } from '../../../functions/aws/authentication.ts'
import { FROM } from './sent-by-ses.ts'

const signedBy = (domain: string) => ({
  name: 'DKIM-Signature',
  value: `v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=s1; h=from:to; bh=x; b=y`,
})

/** A mail from dana@dale.example whose domain has no DMARC record, and that nobody vouches for. */
const verdict = (change: Partial<Verdicts> = {}) =>
  authenticationOf({
    spf: 'FAIL',
    dkim: 'FAIL',
    dmarc: 'GRAY',
    source: 'dana@dale.example',
    headers: [FROM],
    ...change,
  })

describe('a From that SES has checked', () => {
  it('passes when DMARC does, whatever SPF says on the way of a forwarder', () => {
    expect(verdict({ dmarc: 'PASS', spf: 'FAIL' })).toBe('pass')
  })

  it('is to be rejected when DMARC fails and its domain asks for that, and is nobody’s when it does not', () => {
    expect(verdict({ dmarc: 'FAIL', policy: 'reject' })).toBe('reject')
    expect(verdict({ dmarc: 'FAIL', policy: 'quarantine' })).toBe('none')
    expect(verdict({ dmarc: 'FAIL', policy: 'none', spf: 'PASS', dkim: 'PASS' })).toBe('none')
    expect(verdict({ dmarc: 'FAIL' })).toBe('none')
  })

  it('is nobody’s when nothing passes', () => {
    expect(verdict()).toBe('none')
    expect(verdict({ dmarc: 'PROCESSING_FAILED' })).toBe('none')
  })
})

describe('a domain without DMARC', () => {
  it('is vouched for by SPF for the same organisation', () => {
    expect(verdict({ spf: 'PASS' })).toBe('pass')
    expect(verdict({ spf: 'PASS', source: 'bounce-7@mail.dale.example' })).toBe('pass')
  })

  it('is not vouched for by SPF for somebody else', () => {
    expect(verdict({ spf: 'PASS', source: 'mallory@evil.example' })).toBe('none')
    expect(verdict({ spf: 'PASS', source: '' })).toBe('none')
    expect(verdict({ spf: 'PASS', source: 'dana@notdale.example' })).toBe('none')
  })

  it('is vouched for by a signature of the same organisation', () => {
    expect(verdict({ dkim: 'PASS', headers: [FROM, signedBy('dale.example')] })).toBe('pass')
    expect(verdict({ dkim: 'PASS', headers: [FROM, signedBy('mail.dale.example')] })).toBe('pass')
  })

  it('is not vouched for by a signature of somebody else, nor by one beside it that may be the one that failed', () => {
    expect(verdict({ dkim: 'PASS', headers: [FROM, signedBy('evil.example')] })).toBe('none')
    const both = [FROM, signedBy('dale.example'), signedBy('evil.example')]
    expect(verdict({ dkim: 'PASS', headers: both })).toBe('none')
    expect(verdict({ dkim: 'PASS', headers: [FROM] })).toBe('none')
  })

  it('is not taken out of another tag of the signature', () => {
    const value = 'v=1; a=rsa-sha256; bad=dale.example; d=evil.example; s=s1; b=d=dale.example'
    expect(verdict({ dkim: 'PASS', headers: [FROM, { name: 'dkim-signature', value }] })).toBe('none')
  })
})

describe('a mail that two readers could take for two people’s', () => {
  it.each([
    ['two From fields', [FROM, { name: 'from', value: 'mallory@evil.example' }]],
    ['two addresses in From', [{ name: 'From', value: 'dana@dale.example, mallory@evil.example' }]],
    ['an address in the name', [{ name: 'From', value: '"dana@dale.example" <mallory@evil.example>' }]],
    ['no From', []],
    ['no address in From', [{ name: 'From', value: 'Dana' }]],
  ])('is nobody’s: %s', (_, headers) => {
    expect(verdict({ dmarc: 'PASS', spf: 'PASS', headers })).toBe('none')
  })
})
