/** Nothing that anybody sends makes the judge of machines throw, or takes it long. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { automatic } from '../../../core/mail/automatic.ts'
import { readMail } from '../../../core/mail/read.ts'
import { inbound } from './fixture.ts'

const HEADERS = [
  'From: MAILER-DAEMON@x.example',
  'From: postmaster@x.example',
  'From: <>',
  'Subject: Undeliverable: Automatic reply',
  'Subject: =?utf-8?b?6Ieq5YuV5b+c562U?=',
  'In-Reply-To: <a@b.example>',
  'Auto-Submitted: auto-replied',
  'X-Failed-Recipients: ,@,',
  'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
  'Content-Type: multipart/mixed; boundary=x',
  'Content-Type: text/calendar; method=REPLY',
]
const LINES = [
  '',
  '--x',
  '--x--',
  'Content-Type: message/delivery-status',
  'Content-Type: message/rfc822',
  'Content-Type: text/calendar',
  'Final-Recipient: rfc822; @',
  'Original-Recipient:',
  'Action: failed',
  'Status: 5.1.1.1',
  'Diagnostic-Code: ',
  'Message-ID: <',
  'METHOD:REPLY',
  'ATTENDEE;X=1:mailto:a@b.example',
  '--- Below this line is a copy of the message.',
  '<@>: 550 no',
]

test('any mail is a machine’s, with its reason and kind, or a person’s', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .tuple(fc.subarray(HEADERS), fc.array(fc.constantFrom(...LINES), { maxLength: 30 }))
      .map(([head, body]) => new TextEncoder().encode([...head, '', ...body].join('\r\n'))),
  )
  await fc.assert(
    fc.asyncProperty(bytes, fc.option(fc.string(), { nil: undefined }), async (raw, sender) => {
      const mail = await readMail(raw)
      const found = 'broken' in mail ? undefined : automatic(mail, sender)
      if (found) expect([typeof found.reason, typeof found.kind]).toEqual(['string', 'string'])
      if (found?.bounce) expect(typeof found.bounce.hard).toBe('boolean')
    }),
    { numRuns: 300 },
  )
})

test('no text alone makes a mail a machine’s', () => {
  const words = fc.constantFrom(
    'Automatic reply: hi',
    'Out of office',
    'Undeliverable: hi',
    '自動応答',
    '550 5.1.1 no',
    'User unknown',
    'ticket received',
  )
  fc.assert(
    fc.property(fc.array(words), fc.option(words), (text, subject) => {
      const mail = inbound({
        from: { address: 'bob@corp.example' },
        subject: subject ?? '',
        text: text.join('\n'),
      })
      expect(automatic(mail, 'bob@corp.example')).toBeUndefined()
    }),
  )
})

describe('twice the text takes twice the time at most', () => {
  const adversaries: Record<string, string> = {
    spaces: ' ',
    'empty lines': '\n',
    'indented lines': '\n   \t',
    'rules of dashes': '\n-----',
    colons: 'to: ',
    'at signs': 'a@',
    brackets: '<<',
    'half a Message-ID': '\nMessage-ID:\n ',
    'half a recipient': '\nFinal-Recipient: rfc822; ',
    'half a status': '5.1.',
    'half a copy': '\noriginal message ',
    'half a citation': '"out of office ',
    'half a question': 'can you ',
    'somebody’s mail': 'his ',
    'programs’ words': '. please ',
  }
  const judged = (text: string) =>
    inbound({
      from: { address: 'postmaster@x.example' },
      subject: 'Undeliverable',
      text,
      inReplyTo: ['<a@b.example>'],
    })
  const shop = (text: string) =>
    inbound({
      from: { name: 'Corner Shop', address: 'no-reply@x.example' },
      to: [{ address: 'bounce-1@kept.test' }],
      text,
    })
  const responder = (text: string) => ({
    ...shop(text),
    from: { address: 'bob@x.example' },
    subject: 'Automatic reply: x',
  })
  const writers = { 'a mail system': judged, 'a shop': shop, 'a responder': responder }
  const cases = Object.entries(writers).flatMap(([writer, mailOf]) =>
    Object.entries(adversaries).map(([name, unit]) => ({ writer, name, unit, mailOf })),
  )
  test.each(cases)('$writer, $name', ({ unit, mailOf }) => {
    const fastest = (size: number) => {
      const mail = mailOf(unit.repeat(size / unit.length))
      return Math.min(...Array.from({ length: 5 }, () => took(() => automatic(mail, undefined))))
    }
    const [half, whole] = [fastest(500_000), fastest(1_000_000)]
    // Below some milliseconds a busy machine is all that is measured; what is quadratic takes seconds at this size.
    expect(whole).toBeLessThan(Math.max(25, half * 3))
  })
})

function took(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
