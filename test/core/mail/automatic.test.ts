import { describe, expect, test } from 'vitest'
import { automatic } from '../../../core/mail/automatic.ts'
import { fixture, inbound, read } from './fixture.ts'

const from = { address: 'bob@corp.example' }
const headers = (...lines: Array<[string, string]>) => lines.map(([name, value]) => ({ name, value }))

describe('mail that no person wrote', () => {
  test.each(['out-of-office-exchange', 'bounce', 'complaint', 'mailing-list-post'])('%s', async situation => {
    expect(automatic(await read(fixture(situation)), 'somebody@corp.example')).toMatchObject({
      reason: expect.any(String),
    })
  })
  test('has the null sender', () => expect(automatic(inbound({ from }), '')).toBeDefined())
  test.each<[string, string]>([
    ['auto-submitted', 'auto-replied; owner-email="bob@corp.example"'],
    ['precedence', 'bulk'],
    ['precedence', 'auto_reply'],
    ['list-id', '<makers.lists.example>'],
    ['x-autoreply', 'yes'],
    ['x-autorespond', ''],
    ['content-type', 'multipart/report; report-type=disposition-notification'],
    ['return-path', '<>'],
    ['x-post-messageclass', '9; Autoresponder'],
  ])('has %s: %s', (name, value) =>
    expect(automatic(inbound({ from, headers: headers([name, value]) }), 'bob@corp.example')).toBeDefined(),
  )
  test.each(['no-reply', 'noreply', 'do-not-reply', 'donotreply', 'mailer-daemon', 'bounces+123'])(
    'comes from %s@',
    localpart =>
      expect(automatic(inbound({ from: { address: `${localpart}@corp.example` } }), undefined)).toBeDefined(),
  )
  test('has a From to which nothing can be sent', () =>
    expect(automatic(inbound({ headers: headers(['from', 'MAILER-DAEMON <>']) }), undefined)).toBeDefined())
  test('wants no automatic answer, and says in its subject that it is one', () =>
    expect(
      automatic(
        inbound({
          from,
          subject: 'Automatic reply: Hello',
          headers: headers(['x-auto-response-suppress', 'All']),
        }),
        'bob@corp.example',
      ),
    ).toBeDefined())
})

describe('mail that a person may have written', () => {
  test('is nothing automatic', async () => {
    const mail = await read(fixture('promise-gmail'))
    expect(automatic(mail, 'dana@dale.example')).toBeUndefined()
    expect(automatic(mail, undefined)).toBeUndefined()
  })
  test('may have passed a distribution group of Exchange, and speak of the office', async () =>
    expect(
      automatic(await read(fixture('from-an-exchange-distribution-group')), 'bob@corp.example'),
    ).toBeUndefined())
  test.each<[string, string]>([
    ['auto-submitted', 'no'],
    ['precedence', 'first-class'],
    ['x-auto-response-suppress', 'All'],
    ['content-type', 'multipart/mixed; boundary=report'],
  ])('may have %s: %s', (name, value) =>
    expect(automatic(inbound({ from, headers: headers([name, value]) }), 'bob@corp.example')).toBeUndefined(),
  )
  test('may have the words of a machine', () =>
    expect(
      automatic(
        inbound({ from, subject: 'Out of office', text: 'This is an automatic reply.' }),
        'bob@corp.example',
      ),
    ).toBeUndefined())
  test.each(['noah', 'postmaster', 'admin', 'bounce-house', 'norepa', 'postman', 'bouncer', 'notify.me'])(
    'may come from %s@',
    localpart =>
      expect(
        automatic(inbound({ from: { address: `${localpart}@corp.example` } }), undefined),
      ).toBeUndefined(),
  )
})
