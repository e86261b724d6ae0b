import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMail } from '../../../core/mail/read.ts'
import { fixture, read } from './fixture.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const HEAD = 'From: Dana Dale <dana@dale.example>\r\nMessage-ID: <m@dale.example>\r\n'

describe('an ordinary mail', () => {
  test('is read with both of its bodies and its headers', async () => {
    const mail = await read(fixture('promise-gmail'))
    expect(mail).toMatchObject({
      messageId: '<CAF0001@mail.dale.example>',
      from: { address: 'dana@dale.example', name: 'Dana Dale' },
      to: [{ address: 'alice@archer.example', name: 'Alice Archer' }],
      cc: [{ address: 'intro@kept.test' }],
      subject: 'Somebody you should meet',
      date: Date.UTC(2027, 0, 4, 8),
      inReplyTo: [],
      attachments: [],
    })
    expect(mail.text).toContain("I'll introduce you to Bob Lee <bob@corp.example>")
    expect(mail.html).toContain('mailto:bob@corp.example')
    expect(mail.headers[0]).toEqual({ name: 'from', value: 'Dana Dale <dana@dale.example>' })
  })

  test('has one key however often it comes, and another from another sender', async () => {
    const mail = (from: string, id: string) => read(`From: ${from}\r\nMessage-ID: ${id}\r\n\r\nHi\r\n`)
    const [first, again, other] = await Promise.all([
      mail('dana@dale.example', '<a@dale.example>'),
      read(`Received: by hop\r\nFrom: dana@dale.example\r\nMessage-ID: <a@dale.example>\r\n\r\nHi\r\n`),
      mail('eve@evil.example', '<a@dale.example>'),
    ])
    expect(again.key).toBe(first.key)
    expect(other.key).not.toBe(first.key)
  })

  test('without a Message-ID has the key of its bytes', async () => {
    const mail = (text: string) => read(`From: dana@dale.example\r\n\r\n${text}`)
    expect((await mail('Hi')).key).toBe((await mail('Hi')).key)
    expect((await mail('Hi')).key).not.toBe((await mail('Ho')).key)
    expect((await mail('Hi')).messageId).toBeUndefined()
  })

  test('in reply to others names them', async () => {
    const mail = await read(
      `${HEAD}In-Reply-To: <b@x.example>\r\nReferences: <a@x.example>\r\n <b@x.example>\r\n\r\nHi`,
    )
    expect(mail.inReplyTo).toEqual(['<b@x.example>'])
    expect(mail.references).toEqual(['<a@x.example>', '<b@x.example>'])
  })

  test('in HTML alone has no text', async () => {
    const mail = await read(fixture('yes-gmail-html-only'))
    expect(mail.text).toBe('')
    expect(mail.html).toContain('Tuesdays')
  })
})

describe('a mail of one plain text', () => {
  const head = (type: string) =>
    `${HEAD}Subject: Hello\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`

  test('is read alike whether it needs the MIME parser or not', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              '\r\n',
              '\n',
              '\r',
              '\r\r\n',
              '\0',
              '\ufeff',
              '--',
              'From ',
              '.',
              '=20',
              'é',
              ' \r\n',
            ),
            fc.string({ unit: 'binary', maxLength: 8 }),
          ),
          { maxLength: 30 },
        ),
        fc.uint8Array({ maxLength: 8 }),
        async (pieces, end) => {
          const body = Buffer.concat([bytes(pieces.join('')), end])
          const [short, long] = await Promise.all(
            ['text/plain; charset=utf-8', 'text/plain; charset=utf-8; x=y'].map(type =>
              readMail(Buffer.concat([bytes(head(type)), body])),
            ),
          )
          if ('broken' in short! || 'broken' in long!) throw new Error('broken')
          expect({ ...short, headers: [] }).toEqual({ ...long, headers: [] })
        },
      ),
      { numRuns: 300 },
    ))

  test.each([
    ['a charset of its own', 'Content-Type: text/plain; charset=iso-8859-1\r\n\r\nGr\xfc\xdfe', 'Grüße'],
    ['an encoding', 'Content-Transfer-Encoding: base64\r\n\r\nR3LDvMOfZQ==', 'Grüße'],
    ['flowed lines', 'Content-Type: text/plain; format=flowed\r\n\r\nSee \r\nyou', 'See you'],
  ])('with %s is decoded', async (_, mail, text) => {
    const read = await readMail(Buffer.from(`${HEAD}${mail}`, 'latin1'))
    expect('broken' in read ? read.broken : (read.text || read.html)!.trim()).toBe(text)
  })
})

describe('senders', () => {
  test('of several mailboxes the first counts', async () =>
    expect((await read(fixture('several-from-mailboxes'))).from?.address).toBe('dana@dale.example'))
  test('with two From headers are nobody', async () =>
    expect(await readMail(fixture('two-from-headers'))).toEqual({
      broken: 'it has more than one From header',
    }))
  test('keep their domain as they wrote it', async () => {
    const mail = await read(fixture('international-domain'))
    expect(mail.from).toEqual({ address: 'juergen@xn--mnchen-3ya.example', name: 'Jürgen' })
    expect(mail.subject).toBe('Grüße')
  })
  test('that are hidden in an encoded word are not taken for an address', async () =>
    expect(
      (await read('From: =?utf-8?q?ceo=40bank.example=3E?= <dana@dale.example>\r\n\r\nHi')).from?.address,
    ).toBe('dana@dale.example'))
  test.each(['From:', 'From: nobody', 'From: undisclosed-recipients:;', 'Subject: no From at all'])(
    '%s has none',
    async header => expect((await read(`${header}\r\n\r\nHi`)).from).toBeUndefined(),
  )
  test('in a group are found', async () =>
    expect((await read(`${HEAD}To: Friends: a@x.example, "B, C" <b@x.example>;\r\n\r\n`)).to).toEqual([
      { address: 'a@x.example' },
      { address: 'b@x.example', name: 'B, C' },
    ]))
})

describe('attachments', () => {
  test('are the documents and the pictures of the body, not signatures over the mail', async () => {
    const mail = await read(fixture('picture-and-document'))
    expect(
      mail.attachments.map(({ filename, contentType, inline }) => [filename, contentType, inline]),
    ).toEqual([
      ['attachment', 'image/png', true],
      ['deck.pdf', 'application/pdf', false],
      ['attachment', 'message/rfc822', false],
    ])
    expect(mail.attachments[1]!.content).toEqual(Buffer.from('%PDF-'))
    expect(mail.html).toContain('cid:logo@dale.example')
  })
  test('that are earlier mails are never read as text', async () =>
    expect((await read(fixture('picture-and-document'))).text).not.toContain('History'))
})

describe('a mail that is attached', () => {
  const RAE =
    'Content-Type: message/rfc822\r\n\r\nFrom: Rae Fox <rae@fox.example>\r\nSubject: a request\r\n\r\nI would love to meet Bob.\r\n'
  const multipart = (type: string, parts: readonly string[]) =>
    `${HEAD}Content-Type: ${type}; boundary=b\r\n\r\n${parts.map(part => `--b\r\n${part}`).join('')}--b--\r\n`
  const ON_TOP = 'Content-Type: text/plain\r\n\r\nFor Bob Lee, bob@corp.example.\r\n'

  test('is who wrote it and what', async () => {
    const { attached } = await read(bytes(multipart('multipart/mixed', [ON_TOP, RAE])))
    expect(attached?.from).toEqual({ address: 'rae@fox.example', name: 'Rae Fox' })
    expect(attached?.text.trim()).toBe('I would love to meet Bob.')
  })
  test('is none where two are: nobody knows which is meant', async () =>
    expect((await read(bytes(multipart('multipart/mixed', [ON_TOP, RAE, RAE])))).attached).toBeUndefined())
  test('is none in a report, which is about it', async () =>
    expect(
      (await read(bytes(multipart('multipart/report; report-type=delivery-status', [ON_TOP, RAE])))).attached,
    ).toBeUndefined())
})

describe('what was decoded stays in its line', () => {
  test('subjects and names lose their control characters', async () => {
    const mail = await read(fixture('header-injection-in-encoded-words'))
    for (const text of [mail.subject, mail.from?.name, mail.to[0]?.name]) expect(text).not.toMatch(/\p{Cc}/u)
    expect(mail.from?.address).toBe('dana@dale.example')
    expect(mail.subject).toBe('Hello Bcc: all@corp.example')
  })
  test('addresses with line breaks are none', async () =>
    expect((await read(`${HEAD}To: =?utf-8?q?bob=0D=0A?=@corp.example\r\n\r\n`)).to).toEqual([]))
  test('texts lose NUL and keep what can be decoded', async () => {
    const mail = await read(fixture('unknown-charset'))
    expect(mail.text).toMatch(/^Hello .+there\n?$/)
    expect(mail.text).not.toContain('\0')
    expect(mail.subject).toBe('Grüße')
  })
})

describe('dates', () => {
  test.each(['yesterday', 'Mon, 04 Jan 2027 09:00:00', ''])('%j are left out', async date =>
    expect((await read(`${HEAD}Date: ${date}\r\n\r\n`)).date).toBeUndefined(),
  )
  test('have the zone they say', async () =>
    expect((await read(`${HEAD}Date: Mon, 4 Jan 2027 09:00:00 -0500 (EST)\r\n\r\n`)).date).toBe(
      Date.UTC(2027, 0, 4, 14),
    ))
})

describe('bad mail is broken, with its reason', () => {
  const nested = (depth: number) =>
    Array.from(
      { length: depth },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    ).join('')

  test.each([
    ['nothing', '', /empty/],
    ['a header of 1 MB', `${HEAD}X: ${'x'.repeat(1024 * 1024)}\r\n\r\nHi`, /headers are larger/],
    [
      'a header of 1 MB within a part',
      `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nX: ${'x'.repeat(1024 * 1024)}\r\n\r\nHi`,
      /headers are larger/,
    ],
    [
      '5,000 parts',
      `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nHi\r\n'.repeat(5000)}`,
      /more than \d+ parts/,
    ],
    ['200 parts in each other', `${HEAD}${nested(200)}\r\nHi`, /more than \d+ parts/],
  ])('%s', async (_, raw, reason) => {
    const mail = await readMail(bytes(raw))
    expect('broken' in mail && mail.broken).toMatch(reason)
  })

  test('any bytes are a mail or broken', async () => {
    const line = fc.constantFrom(
      'From: a@b.example',
      'From: =?utf-8?b?//8=?= <@>',
      'To: "',
      'Content-Type: multipart/mixed; boundary=x',
      'Content-Type: message/rfc822',
      'Content-Type: text/html; charset=\u0000',
      'Content-Transfer-Encoding: base64',
      'Content-Transfer-Encoding: quoted-printable',
      'Subject: =?x?q?=?=',
      '--x',
      '--x--',
      '',
      ' folded',
      '=',
      '\u0000',
    )
    const raw = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.array(line, { maxLength: 30 }).map(lines => bytes(lines.join('\r\n'))),
    )
    await fc.assert(
      fc.asyncProperty(raw, async raw => {
        const mail = await readMail(raw)
        expect('broken' in mail ? mail.broken : mail.key).toMatch(/./)
        if (!('broken' in mail)) expect(mail.subject).not.toMatch(/[\r\n\0]/)
      }),
      { numRuns: 300 },
    )
  })
})
