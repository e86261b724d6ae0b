import { describe, expect, test } from 'vitest'
import { automatic } from '../../../core/mail/automatic.ts'
import { inbound, read } from './fixture.ts'

const bob = 'bob@corp.example'

/** A report on one letter, with these lines about its recipient. */
async function reported(lines: string[], text = 'It could not be delivered.') {
  const mail = await read(
    [
      'From: MAILER-DAEMON@mx.corp.example',
      'To: intro@kept.test',
      'Subject: Undelivered Mail Returned to Sender',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      ...['--b', 'Content-Type: text/plain', '', text],
      ...['--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.corp.example', ''],
      ...lines,
      ...['', '--b', 'Content-Type: text/rfc822-headers', '', 'Message-ID: <letter@kept.test>', '--b--', ''],
    ].join('\r\n'),
  )
  return automatic(mail, '')
}

/** A bounce in the words of a mail system. */
const worded = (text: string, subject = 'failure notice') =>
  automatic(inbound({ from: { address: 'mailer-daemon@mx.example' }, subject, text }), '')?.bounce

describe('how bad it is', () => {
  test.each([
    ['5.1.1', true],
    ['5.7.1', true],
    ['5.0.0', true],
    ['5.2.2', false],
    ['5.4.7', false],
    ['4.4.1', false],
    ['4.2.2', false],
  ])('a failure with status %s is hard: %s (RFC 3463)', async (status, hard) =>
    expect(
      (await reported(['Final-Recipient: rfc822; bob@corp.example', 'Action: failed', `Status: ${status}`]))
        ?.bounce,
    ).toEqual({
      messageId: '<letter@kept.test>',
      recipient: bob,
      status,
      hard,
    }),
  )
  test('a status that says nothing gives way to what the remote server said', async () =>
    expect(
      (
        await reported([
          'Final-Recipient: rfc822; bob@corp.example',
          'Action: failed',
          'Status: 5.0.0',
          'Diagnostic-Code: smtp; 552 5.2.2 mailbox',
          '  is full',
        ])
      )?.bounce,
    ).toMatchObject({ status: '5.2.2', hard: false }))
  test.each([
    ['<bob@corp.example>: 550 No such person here', true],
    ['<bob@corp.example>: 450 come back tomorrow', false],
    ['<bob@corp.example>: the mailbox is full', false],
    ['<bob@corp.example>: the host 192.4.5.6 does not know them', true],
  ])('without a code, the words tell: %s', (text, hard) =>
    expect(worded(text)).toEqual({ recipient: bob, hard }),
  )
  test('a delay is none at all', async () => {
    const found = await reported([
      'Final-Recipient: rfc822; bob@corp.example',
      'Action: delayed',
      'Status: 4.4.1',
    ])
    expect(found).toMatchObject({ kind: 'delay', bounce: { hard: false } })
  })
  test('a delivery is good news', async () => {
    const found = await reported([
      'Final-Recipient: rfc822; bob@corp.example',
      'Action: delivered',
      'Status: 2.1.5',
    ])
    expect(found).toMatchObject({ kind: 'receipt' })
    expect(found?.bounce).toBeUndefined()
  })
})

describe('whose address it is', () => {
  test('the one that was written to, not the one it was forwarded to', async () =>
    expect(
      (
        await reported([
          'Final-Recipient: rfc822; hidden@back.example',
          'Original-Recipient: rfc822;bob@corp.example',
          'Action: failed',
          'Status: 5.1.1',
        ])
      )?.bounce?.recipient,
    ).toBe(bob))
  test('of several, the one that failed', async () =>
    expect(
      (
        await reported([
          ...['Final-Recipient: rfc822; ann@corp.example', 'Action: delayed', 'Status: 4.4.1', ''],
          ...['Final-Recipient: rfc822; bob@corp.example', 'Action: failed', 'Status: 5.1.1'],
        ])
      )?.bounce,
    ).toMatchObject({ recipient: bob, status: '5.1.1', hard: true }))
})

describe('which letter it is about', () => {
  const headers = 'Subject: May Dana introduce you?\nMessage-ID:\n <letter@kept.test>\nTo: bob@corp.example\n'
  test.each([
    [
      'below a line that says so',
      `550 unknown\n\n--- Below this line is a copy of the message.\n\n${headers}`,
    ],
    ['quoted', `550 unknown\n\n> ${headers.replaceAll('\n', '\n> ')}`],
  ])('its headers stand %s', (_, text) =>
    expect(worded(text)).toMatchObject({ messageId: '<letter@kept.test>', recipient: bob }),
  )
  test('the bounce only replies to it', () =>
    expect(
      automatic(
        inbound({
          from: { address: 'postmaster@mx.example' },
          subject: 'Undeliverable',
          text: '550 unknown',
          inReplyTo: ['<letter@kept.test>'],
        }),
        '',
      )?.bounce?.messageId,
    ).toBe('<letter@kept.test>'))
  test('the address that it came to is the letter’s own', () =>
    expect(
      automatic(
        inbound({
          from: { address: 'mailer-daemon@mx.example' },
          headers: [{ name: 'delivered-to', value: '<bounce.abcdefgh234567@kept.test>' }],
        }),
        '',
      )?.bounce?.token,
    ).toBe('abcdefgh234567'))
})
