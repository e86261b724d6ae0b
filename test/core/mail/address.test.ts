import { describe, expect, test } from 'vitest'
import { normaliseAddress, openSealed, organisationOf, sameOrganisation } from '../../../core/mail/address.ts'

describe('an address has one form', () => {
  test.each([
    ['Bob@Corp.Example', 'bob@corp.example'],
    [' bob@corp.example\n', 'bob@corp.example'],
    ["o'neil+kept@corp.example", "o'neil+kept@corp.example"],
    ['用户@例子.test', '用户@例子.test'],
    ['bob@xn--mnchen-3ya.example', 'bob@xn--mnchen-3ya.example'],
  ])('%s', (written, address) => expect(normaliseAddress(written)).toBe(address))

  test.each([
    'bob',
    '@corp.example',
    'bob@corp',
    'bob@@corp.example',
    'bob lee@corp.example',
    'bob@corp.example\r\nBcc: all@corp.example',
    'Bob <bob@corp.example>',
    '"bob"@corp.example',
    '.bob@corp.example',
    'bob..lee@corp.example',
    'bob@-corp.example',
    `${'b'.repeat(65)}@corp.example`,
    `bob@${'c'.repeat(250)}.example`,
    'bob\u202e@corp.example',
  ])('%j is none', written => expect(normaliseAddress(written)).toBeUndefined())
})

describe('a sealed address', () => {
  test('holds the address of the target', () =>
    expect(openSealed('bob=corp.example')).toBe('bob@corp.example'))
  test('is parted at its last equals sign', () =>
    expect(openSealed('a=b=corp.example')).toBe('a=b@corp.example'))
  test.each(['bob', '=corp.example', 'bob=', 'bob=corp', 'intro'])('%s is none', localpart =>
    expect(openSealed(localpart)).toBeUndefined(),
  )
})

describe('an organisation', () => {
  test('is the registrable domain, whatever stands before it', () => {
    expect(sameOrganisation('bob@corp.co.uk', 'robert@mail.corp.co.uk')).toBe(true)
    expect(sameOrganisation('bob@corp.co.uk', 'bob@other.co.uk')).toBe(false)
  })
  test('is nobody at a public mail provider', () => {
    expect(organisationOf('bob@gmail.com')).toBeUndefined()
    expect(sameOrganisation('bob@gmail.com', 'eve@gmail.com')).toBe(false)
    expect(sameOrganisation('bob@gmail.com', 'bob@gmail.com')).toBe(true)
  })
  test('is not the platform that many share', () =>
    expect(sameOrganisation('bob@bob.github.io', 'eve@eve.github.io')).toBe(false))
})
