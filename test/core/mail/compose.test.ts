import { simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../core/letters/draft.ts'
import { compose, type Envelope } from '../../../core/mail/compose.ts'
import { deck, PROMISED, service, write } from '../letters/sample.ts'

const envelope: Envelope = {
  service,
  messageId: '<one@kept.test>',
  date: PROMISED,
  envelopeFrom: 'bounce@kept.test',
  automatic: true,
}

const request = write({ kind: 'consent-request', to: { party: 'target' } })
const introduction = write({ kind: 'introduction', to: 'parties' })

async function mailed(draft: Partial<Draft> = {}, change: Partial<Envelope> = {}) {
  const outgoing = await compose({ ...request, ...draft }, { ...envelope, ...change })
  const source = new TextDecoder().decode(outgoing.raw)
  const head = source.slice(0, source.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ')
  return { outgoing, source, head, mail: await simpleParser(Buffer.from(outgoing.raw)) }
}

const namesIn = (head: string) => head.split('\r\n').map(line => line.split(':', 1)[0])

describe('a letter on the wire', () => {
  test('is from the service, to its reader, and answered to the token address', async () => {
    const { outgoing, mail } = await mailed()
    expect(mail.from?.text).toBe('"Dana Dale via Kept" <intro@kept.test>')
    expect(mail.subject).toBe(request.subject)
    expect(mail.messageId).toBe('<one@kept.test>')
    expect(mail.date?.getTime()).toBe(PROMISED)
    expect(mail.replyTo?.value[0]?.address).toBe(request.replyTo[0]?.address)
    expect(outgoing).toMatchObject({
      messageId: '<one@kept.test>',
      from: 'bounce@kept.test',
      to: ['bob@corp.example'],
    })
  })

  test('says the same in text and in HTML, in lines that every server passes on', async () => {
    const { source, mail } = await mailed()
    expect(mail.text).toContain('Dana Dale would like to introduce you to Alice Archer')
    expect(mail.html).toContain('Dana Dale would like to introduce you to Alice Archer')
    expect(source.match(/Content-Transfer-Encoding: quoted-printable/g)).toHaveLength(2)
    expect(source).not.toMatch(/[^\r]\n|\r[^\n]/)
    expect(Math.max(...source.split('\r\n').map(line => line.length))).toBeLessThan(100)
    expect(source).toMatch(/^[\x20-\x7e\r\n\t]*$/)
  })

  test('threads on every id, and is a reply to the last', async () => {
    const { mail, head } = await mailed({ thread: ['<a@x.example>', '<b@x.example>'] })
    expect(mail.references).toEqual(['<a@x.example>', '<b@x.example>'])
    expect(mail.inReplyTo).toBe('<b@x.example>')
    expect(namesIn((await mailed()).head)).not.toContain('In-Reply-To')
    expect(namesIn(head)).toContain('In-Reply-To')
  })

  test('carries the attachments as they were', async () => {
    const { mail } = await mailed({ attachments: [deck, { ...deck, filename: 'Straße "1".pdf' }] })
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['deck.pdf', 'Straße "1".pdf'])
    expect(mail.attachments[0]?.content.toString()).toBe('the bytes of the deck')
    expect(mail.attachments[0]?.contentType).toBe('application/pdf')
  })

  test('is the same bytes for the same letter, and others for another', async () => {
    const { outgoing, source } = await mailed({ attachments: [deck] })
    expect((await mailed({ attachments: [deck] })).outgoing.raw).toEqual(outgoing.raw)
    const boundary = /boundary="([^"]+)"/
    const other = await mailed({ attachments: [deck] }, { messageId: '<two@kept.test>' })
    expect(boundary.exec(other.source)![1]).not.toBe(boundary.exec(source)![1])
  })

  test('is the same bytes without an attachment as beside one', async () => {
    const parts = ({ source }: { source: string }) =>
      [...source.matchAll(/Content-Type: text\/[\s\S]+?(?=\r\n--)/g)].map(([part]) => part)
    for (const p of [
      'Zoë’s 👩‍👩‍👧 = 100 %',
      `${'long '.repeat(2_000)}x`,
      'ends in blanks   ',
      'é'.repeat(500),
    ]) {
      const blocks = [{ p }, { p: '' }, ...request.blocks]
      const [bare, beside] = [await mailed({ blocks }), await mailed({ blocks, attachments: [deck] })]
      expect(parts(bare)).toHaveLength(2)
      expect(parts(bare)).toEqual(parts(beside))
    }
  })

  test('has boundaries that nobody without the key can foretell', async () => {
    const keys = [{ id: 'b', secret: 'another secret that is only used in tests' }] as const
    const boundary = /boundary="([^"]+)"/
    const [one, other] = [await mailed(), await mailed({}, { service: { ...service, keys } })]
    expect(boundary.exec(other.source)![1]).not.toBe(boundary.exec(one.source)![1])
  })
})

describe('who is told that it is automatic', () => {
  test('every letter of Kept’s own tells robots to be quiet (RFC 3834)', async () => {
    const { head } = await mailed()
    expect(head).toContain('Auto-Submitted: auto-generated')
    expect(head).toContain('X-Auto-Response-Suppress: All')
    expect(head).not.toMatch(/X-Mailer/i)
  })

  test('the introduction is a person’s words handed on', async () => {
    const { head } = await mailed(introduction, { automatic: false })
    expect(head).not.toMatch(/Auto-Submitted|X-Auto-Response-Suppress|Precedence/i)
  })
})

describe('how to have no more of it', () => {
  test('stands in a letter that nobody wrote for, for a click and by mail (RFC 2369, RFC 8058)', async () => {
    const { head } = await mailed()
    const [, page, address] =
      /^List-Unsubscribe: <(https:\/\/kept\.test\/u\/[a-z2-7]{42})>, <mailto:(stop\.[a-z2-7]{42}@kept\.test)\?subject=\w+>\r$/m.exec(
        head,
      ) ?? []
    expect({ page, address }).toEqual(request.unsubscribe)
    expect(head).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  })

  test('offers no click where the page is not https, as RFC 8058 demands', async () => {
    const unsubscribe = { address: 'stop.x@kept.test', page: 'http://localhost:8025/u/x' }
    const { head } = await mailed({ unsubscribe })
    expect(head).toContain('List-Unsubscribe: <http://localhost:8025/u/x>')
    expect(namesIn(head)).not.toContain('List-Unsubscribe-Post')
  })

  test('is no header of an answer to the reader’s own mail, nor of the introduction', async () => {
    const answer = write({ kind: 'closed', to: { party: 'target' }, because: 'answered' })
    const { unsubscribe: _, ...draft } = request
    for (const outgoing of [
      await compose(answer, envelope),
      await compose(introduction, envelope),
      await compose(draft, envelope),
    ])
      expect(new TextDecoder().decode(outgoing.raw)).not.toContain('List-')
  })
})

describe('the introducer in bcc', () => {
  test('is in the envelope and in no header', async () => {
    const { outgoing, source, head } = await mailed(introduction, { automatic: false })
    expect(outgoing.to).toEqual(['alice@archer.example', 'bob@corp.example', 'dana@dale.example'])
    expect(namesIn(head)).not.toContain('Bcc')
    expect(source).not.toContain('dana@dale.example')
  })

  test('gets one copy when they are also on the To line', async () => {
    const { outgoing } = await mailed({ bcc: ['bob@corp.example'] })
    expect(outgoing.to).toEqual(['bob@corp.example'])
  })
})

describe('what a stranger wrote cannot become a header', () => {
  const inject = 'Bob\r\nBcc: eve@evil.test\r\n\r\nHello\u0007\u202e'
  const expected =
    'from to reply-to list subject message-id date mime-version content-type auto-submitted x-auto-response-suppress'

  test('in a name, a subject or a file name', async () => {
    const { mail, outgoing } = await mailed({
      fromName: inject,
      to: [{ address: 'bob@corp.example', name: inject }],
      replyTo: [{ address: 'reply@kept.test', name: inject }],
      subject: inject,
      attachments: [{ ...deck, filename: `../${inject}` }],
    })
    expect([...mail.headers.keys()].sort()).toEqual(expected.split(' ').sort())
    expect(outgoing.to).toEqual(['bob@corp.example'])
    const to = [mail.to].flat()[0]!
    const shown = [mail.from, to, mail.replyTo].map(field => field!.value[0]!.name)
    expect([...shown, mail.subject]).toEqual(Array(4).fill('Bob Bcc: eve@evil.test Hello'))
    expect(mail.attachments[0]?.filename).toBe('.._Bob Bcc: eve@evil.test Hello')
  })

  test('in a Message-ID that is threaded on: what is none is left out', async () => {
    const thread = [
      '<a@x.example>\r\nBcc: eve@evil.test',
      '<two ids> <here>',
      '',
      `<${'x'.repeat(5000)}@x.example>`,
    ]
    const { head } = await mailed({ thread: [...thread, '<good@x.example>'] })
    expect(head).toContain('References: <good@x.example>')
    expect(head).not.toMatch(/evil|two ids|xxxx/)
  })

  test.each([
    'multipart/mixed; boundary=x',
    'multipart/mixed',
    'message/rfc822',
    'text/html\r\nX-Evil: 1',
    '',
  ])('in the type of an attachment: %j is only bytes', async contentType => {
    const { mail, source } = await mailed({ attachments: [{ ...deck, filename: 'deck', contentType }] })
    expect(mail.attachments[0]?.contentType).toBe('application/octet-stream')
    expect(source).not.toContain('X-Evil')
  })

  test.each([
    'bob@corp.example\r\nRCPT TO:<eve@evil.test>',
    'bob@corp.example, eve@evil.test',
    'Bob@corp.example',
    '',
  ])('in an address: %j is written to never', async address => {
    await expect(mailed({ to: [{ address }] })).rejects.toMatchObject({ permanent: true })
    await expect(mailed({ bcc: [address] })).rejects.toMatchObject({ permanent: true })
  })
})
