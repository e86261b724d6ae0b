import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressKey, summarise } from '../../../functions/local/summary.ts'
import { rawMail } from './letters.ts'

const T = Date.UTC(2027, 0, 4, 9)
const bytes = (text: string) => new TextEncoder().encode(text)
const delivered = (raw: Uint8Array, to = ['bob@b.example']) => ({
  from: 'alice@a.example',
  to,
  raw,
  receivedAt: T,
})

const WITH_PARTS = [
  'From: Alice <alice@a.example>',
  'To: Bob <bob@b.example>',
  'Subject: =?utf-8?q?Caf=C3=A9?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=m',
  '',
  '--m',
  'Content-Type: multipart/related; boundary=r',
  '',
  '--r',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<style>p { color: red }</style><p>Tea &amp;&nbsp;<b>cake</b> <img src="cid:pic@a"></p>',
  '--r',
  'Content-Type: image/png',
  'Content-ID: <pic@a>',
  'Content-Disposition: inline; filename=pic.png',
  'Content-Transfer-Encoding: base64',
  '',
  'AAEC',
  '--r--',
  '--m',
  'Content-Type: application/pdf; name=menu.pdf',
  'Content-Disposition: attachment; filename=menu.pdf',
  '',
  'PDF',
  '--m--',
  '',
].join('\r\n')

describe('the summary of a mail', () => {
  it('says who, what and how it hangs together', async () => {
    const headers = {
      From: '"Alice A." <alice@a.example>',
      To: 'Bob <bob@b.example>, Friends: carol@c.example, Dan <dan@d.example>;',
      Cc: 'erin@e.example',
      'Reply-To': 'desk@a.example',
      Subject: 'Re: Lunch',
      'Message-ID': '<2@a.example>',
      'In-Reply-To': '<1@b.example>',
      References: '<0@b.example> <1@b.example>',
    }
    const raw = rawMail(headers, 'Yes,\n  let us.')
    const to = ['bob@b.example', 'carol@c.example', 'dan@d.example', 'erin@e.example']
    expect(await summarise(delivered(raw, to))).toEqual({
      receivedAt: T,
      envelope: { from: 'alice@a.example', to },
      from: { name: 'Alice A.', address: 'alice@a.example' },
      to: [
        { name: 'Bob', address: 'bob@b.example' },
        { name: '', address: 'carol@c.example' },
        { name: 'Dan', address: 'dan@d.example' },
      ],
      cc: [{ name: '', address: 'erin@e.example' }],
      bcc: [],
      replyTo: [{ name: '', address: 'desk@a.example' }],
      subject: 'Re: Lunch',
      messageId: '<2@a.example>',
      inReplyTo: '<1@b.example>',
      references: ['<0@b.example>', '<1@b.example>'],
      size: raw.byteLength,
      snippet: 'Yes, let us.',
      read: false,
      attachments: [],
    })
  })

  it('shows as Bcc whom the envelope names and no header does', async () => {
    const raw = rawMail({ To: 'Bob <BOB@b.example>', Cc: 'carol@bücher.example' })
    const to = ['bob@b.example', 'carol@xn--bcher-kva.example', 'intro@kept.test']
    expect((await summarise(delivered(raw, to))).bcc).toEqual([{ name: '', address: 'intro@kept.test' }])
  })

  it('lists parts with their place, and takes its words from HTML when there is no text', async () => {
    expect(await summarise(delivered(bytes(WITH_PARTS)))).toMatchObject({
      subject: 'Café',
      snippet: 'Tea & cake',
      attachments: [
        {
          partId: '1.2',
          filename: 'pic.png',
          contentType: 'image/png',
          contentId: 'pic@a',
          size: 3,
          inline: true,
        },
        {
          partId: '2',
          filename: 'menu.pdf',
          contentType: 'application/pdf',
          contentId: '',
          size: 3,
          inline: false,
        },
      ],
    })
  })

  it('takes its words from HTML that is all there is', async () => {
    const raw = rawMail({ 'Content-Type': 'text/html' }, '<title>No</title><p>Tea &lt;here&gt;</p>')
    expect((await summarise(delivered(raw))).snippet).toBe('Tea <here>')
  })

  it('has at most 250 characters of text, whole ones', async () => {
    const { snippet } = await summarise(delivered(rawMail({ Subject: 'long' }, `${'x'.repeat(249)}🙂🙂`)))
    expect(snippet).toBe('x'.repeat(249))
  })
})

describe('a mail that is broken', () => {
  it('without an author is shown under its envelope sender', async () => {
    expect(await summarise(delivered(rawMail({ Subject: 'No From' })))).toMatchObject({
      from: { name: '', address: 'alice@a.example' },
      subject: 'No From',
    })
  })

  it('with a From that is no address keeps what it says as a name', async () => {
    expect((await summarise(delivered(rawMail({ From: 'the management' })))).from).toEqual({
      name: 'the management',
      address: 'alice@a.example',
    })
  })

  it('with more parts than anyone reads is shown by its headers', async () => {
    const part = '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'
    const raw = bytes(
      `Subject: Many\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(3000)}--b--\r\n`,
    )
    expect(await summarise(delivered(raw))).toMatchObject({ subject: 'Many', size: raw.byteLength })
  })

  it('with headers without end is shown by the first of them', async () => {
    const raw = bytes(`Subject: Endless\r\nX-Long: ${'x'.repeat(2_000_000)}`)
    expect(await summarise(delivered(raw))).toMatchObject({ subject: 'Endless', size: raw.byteLength })
  })

  it.each([
    ['empty', new Uint8Array()],
    ['one line', bytes('hello')],
    ['only line ends', bytes('\r\n\r\n\r\n')],
    ['a charset that does not exist', bytes('Content-Type: text/plain; charset=klingon\r\n\r\nnuqneH')],
    ['base64 that is none', bytes('Content-Transfer-Encoding: base64\r\n\r\n***')],
    ['a boundary that never comes', bytes('Content-Type: multipart/mixed; boundary=b\r\n\r\n--x')],
    ['an encoded word cut short', bytes('Subject: =?utf-8?b?////\r\n\r\n')],
  ])('%s is shown by its envelope', async (_, raw) => {
    expect(await summarise(delivered(raw))).toMatchObject({
      from: { address: 'alice@a.example' },
      bcc: [{ address: 'bob@b.example' }],
    })
  })

  it('in any other way has a summary all the same', async () => {
    const line = fc.constantFrom(
      'From: a@b.example',
      'To: ',
      'Content-Type: multipart/x; boundary=b',
      '--b',
      '--b--',
      '',
    )
    const mangled = fc
      .array(fc.oneof(line, fc.string({ unit: 'binary' })), { maxLength: 12 })
      .map(l => l.join('\r\n'))
    await fc.assert(
      fc.asyncProperty(mangled, async text => {
        expect((await summarise(delivered(bytes(text)))).size).toBe(bytes(text).byteLength)
      }),
    )
  })
})

describe('the key of a mailbox', () => {
  it.each([
    ['Bob@B.Example', 'bob@b.example'],
    ['  bob@b.example\n', 'bob@b.example'],
    ['b\0ob@b.example', 'bob@b.example'],
    ['bob@xn--bcher-kva.example', 'bob@bücher.example'],
    ['bob', 'bob'],
    ['', ''],
  ])('of %j is %j', (address, key) => {
    expect(addressKey(address)).toBe(key)
  })
})
