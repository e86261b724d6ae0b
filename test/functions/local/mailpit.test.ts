import { beforeEach, describe, expect, it } from 'vitest'
import { mailpit } from '../../../functions/local/mailpit.ts'
import { fromAliceToBob, rawMail } from './letters.ts'
import { type StandIn, standIn } from './stand-in.ts'

const T = Date.UTC(2027, 0, 4, 9)

let world: StandIn
let ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>
// biome-ignore lint/suspicious/noExplicitAny: what comes is what these tests are about.
const json = async (response: Promise<Response>): Promise<any> => (await response).json()
const read = (path: string) => json(ask('GET', path))
const total = async () => (await world.mailboxes.list({ start: 0, limit: 0 })).total

beforeEach(async () => {
  world = await standIn(T)
  const app = mailpit(world, () => T - 72 * 3_600_000)
  ask = async (method, path, body, headers = {}) =>
    app.request(`http://localhost:8025${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
})

const entry = (id: string, subject: string) => ({
  ID: id,
  MessageID: '',
  Read: false,
  From: { Name: 'Alice', Address: 'alice@a.example' },
  To: [{ Name: 'Bob', Address: 'bob@b.example' }],
  Cc: [],
  Bcc: [],
  ReplyTo: [],
  Subject: subject,
  Created: '2027-01-04T09:00:00.000Z',
  Username: '',
  Tags: [],
  Size: fromAliceToBob(subject).raw.byteLength,
  Attachments: 0,
  Snippet: 'Hello.',
})

describe('the list of messages', () => {
  it('is in Mailpit’s form, newest first, by page', async () => {
    const ids = []
    for (const subject of ['one', 'two', 'six'])
      ids.push(await world.mailboxes.deliver(fromAliceToBob(subject, T)))
    await world.mailboxes.setRead([ids[0]!], true)
    expect(await read('/api/v1/messages?start=1&limit=1')).toEqual({
      total: 3,
      unread: 2,
      count: 1,
      messages_count: 3,
      messages_unread: 2,
      start: 1,
      tags: [],
      messages: [entry(ids[1]!, 'two')],
    })
  })

  it('counts what a search finds beside what there is', async () => {
    for (const subject of ['red fish', 'blue fish', 'bird'])
      await world.mailboxes.deliver(fromAliceToBob(subject, T))
    expect(await read('/api/v1/search?query=subject:fish&limit=1')).toMatchObject({
      total: 3,
      unread: 3,
      count: 1,
      messages_count: 2,
      messages_unread: 2,
      messages: [{ Subject: 'blue fish' }],
    })
  })

  it.each([
    '/api/v1/messages?start=-1',
    '/api/v1/messages?limit=ten',
    '/api/v1/messages?limit=10001',
    '/api/v1/search',
  ])('is not asked for like this: %s', async path => {
    const response = await ask('GET', path)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ Error: expect.stringMatching(/^(start|limit|query): /) })
  })
})

describe('a message', () => {
  const raw = rawMail(
    {
      From: 'Alice <alice@a.example>',
      To: 'Bob <bob@b.example>',
      Subject: 'Photo',
      Date: 'Sun, 03 Jan 2027 09:00:00 +0000',
      'Message-ID': '<1@a.example>',
      'List-Unsubscribe': '<mailto:stop@a.example>, <https://a.example/stop>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'MIME-Version': '1.0',
      'Content-Type': 'multipart/related; boundary=b',
    },
    [
      '--b',
      'Content-Type: text/html',
      '',
      '<p>See <img src="cid:pic"></p><script>alert(1)</script>',
      '--b',
      'Content-Type: image/png; name="p\'ic.png"',
      'Content-ID: <pic>',
      'Content-Disposition: inline',
      '',
      'abc',
      '--b',
      'Content-Type: text/html; name=page.html',
      'Content-Disposition: attachment',
      '',
      '<b>page</b>',
      '--b--',
    ].join('\n'),
  )
  let id: string
  beforeEach(async () => {
    const to = ['bob@b.example', 'intro@kept.test']
    id = await world.mailboxes.deliver({ from: 'bounces@a.example', to, raw, receivedAt: T })
  })

  it('is in Mailpit’s form, and read from then on', async () => {
    const message = await read(`/api/v1/message/${id}`)
    expect(message).toEqual({
      ID: id,
      MessageID: '1@a.example',
      From: { Name: 'Alice', Address: 'alice@a.example' },
      To: [{ Name: 'Bob', Address: 'bob@b.example' }],
      Cc: [],
      Bcc: [{ Name: '', Address: 'intro@kept.test' }],
      ReplyTo: [],
      ReturnPath: 'bounces@a.example',
      Subject: 'Photo',
      ListUnsubscribe: {
        Header: '<mailto:stop@a.example>, <https://a.example/stop>',
        Links: ['mailto:stop@a.example', 'https://a.example/stop'],
        Errors: '',
        HeaderPost: 'List-Unsubscribe=One-Click',
      },
      Date: '2027-01-03T09:00:00.000Z',
      Tags: [],
      Username: '',
      Text: expect.stringContaining('See'),
      HTML: expect.stringContaining('cid:pic'),
      Size: raw.byteLength,
      Inline: [
        {
          PartID: '2',
          FileName: "p'ic.png",
          ContentType: 'image/png',
          ContentID: 'pic',
          Size: 3,
          Checksums: {
            MD5: '900150983cd24fb0d6963f7d28e17f72',
            SHA1: 'a9993e364706816aba3e25717850c26c9cd0d89d',
            SHA256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
          },
        },
      ],
      Attachments: [
        expect.objectContaining({ PartID: '3', FileName: 'page.html', ContentType: 'text/html' }),
      ],
    })
    expect(await read('/api/v1/messages')).toMatchObject({ unread: 0, messages: [{ Read: true }] })
  })

  it('is found as the latest, or the latest that matches', async () => {
    const newer = await world.mailboxes.deliver(fromAliceToBob('newer', T + 1))
    expect(await read('/api/v1/message/latest')).toMatchObject({ ID: newer })
    expect(await read('/api/v1/message/latest?query=subject:photo')).toMatchObject({ ID: id })
  })

  it('has its headers by name, in order of names', async () => {
    const headers = await read(`/api/v1/message/${id}/headers`)
    expect(headers['Message-Id']).toEqual(['<1@a.example>'])
    expect(headers['Mime-Version']).toEqual(['1.0'])
    expect(Object.keys(headers)).toEqual(Object.keys(headers).toSorted())
  })

  it('is there as it came, and looking at it so does not mark it', async () => {
    const response = await ask('GET', `/api/v1/message/${id}/raw`)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(raw)
    expect((await world.mailboxes.get(id))!.read).toBe(false)
  })

  it('shows its HTML with its pictures, but no script runs and nobody else is asked', async () => {
    const response = await ask('GET', '/view/latest.html')
    expect(await response.text()).toContain(`<img src="/api/v1/message/${id}/part/2">`)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toMatch(
      /^sandbox (?!.*allow-scripts).*default-src 'none'/,
    )
  })

  it('shows its text', async () => {
    expect(await (await ask('GET', `/view/${id}.txt`)).text()).toContain('See')
  })

  it('gives a picture as a picture, and a page as mere bytes', async () => {
    const picture = await ask('GET', `/api/v1/message/${id}/part/2`)
    expect(await picture.text()).toBe('abc')
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(picture.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''p%27ic.png")
    const page = await ask('GET', `/api/v1/message/${id}/part/3`)
    expect(page.headers.get('content-type')).toBe('application/octet-stream')
    expect(page.headers.get('content-disposition')).toMatch(/^attachment;/)
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each([
    '/api/v1/message/none',
    '/api/v1/message/none/raw',
    '/api/v1/message/none/headers',
    '/api/v1/message/latest/part/9',
    '/api/v1/message/latest?query=nothing',
    '/view/none.txt',
    '/view/latest.html?query=newest',
    '/api/v1/chaos',
  ])('is not at %s', async path => {
    await world.mailboxes.deliver(fromAliceToBob('newest', T + 1))
    const response = await ask('GET', path)
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ Error: expect.stringMatching(/^The(re)? .*\.$/) })
  })
})

describe('marking and removing', () => {
  let ids: string[]
  const unread = async () => (await world.mailboxes.list({ start: 0, limit: 0 })).unread
  beforeEach(async () => {
    ids = []
    for (const subject of ['red fish', 'blue fish', 'bird'])
      ids.push(await world.mailboxes.deliver(fromAliceToBob(subject, T)))
  })

  it.each([
    ['those named', (all: string[]) => ({ IDs: all.slice(0, 1), Read: true }), 2],
    ['those found', () => ({ Search: 'fish', Read: true }), 1],
    ['all, when none are named', () => ({ IDs: [], Read: true }), 0],
    ['all as unread, when nothing is said', () => ({}), 3],
  ])('marks %s', async (_, body, left) => {
    const response = await ask('PUT', '/api/v1/messages', body(ids))
    expect([response.status, await response.text(), await unread()]).toEqual([200, 'ok', left])
  })

  it('marks nothing when told two things', async () => {
    const response = await ask('PUT', '/api/v1/messages', { IDs: ids, Search: 'fish', Read: true })
    expect([response.status, await unread()]).toEqual([400, 3])
  })

  it('removes those named, those found, or all', async () => {
    await ask('DELETE', '/api/v1/messages', { IDs: [ids[2]] })
    expect(await total()).toBe(2)
    await ask('DELETE', '/api/v1/search?query=red')
    expect(await total()).toBe(1)
    await ask('DELETE', '/api/v1/messages')
    expect(await total()).toBe(0)
  })

  it('removes nothing when a search finds nothing, or a request is not understood', async () => {
    expect((await ask('DELETE', '/api/v1/search?query=nothing')).status).toBe(200)
    expect((await ask('DELETE', '/api/v1/search')).status).toBe(400)
    expect((await ask('DELETE', '/api/v1/messages', '{IDs: oops')).status).toBe(400)
    expect((await ask('DELETE', '/api/v1/messages', { IDs: 'all' })).status).toBe(400)
    expect(await total()).toBe(3)
  })
})

describe('sending', () => {
  const mail = {
    From: { Email: 'alice@a.example', Name: 'Alice, "A"' },
    To: [{ Email: 'bob@b.example', Name: 'Bob' }],
    Cc: [{ Email: 'carol@c.example' }],
    Bcc: ['intro@kept.test'],
    ReplyTo: [{ Email: 'desk@a.example' }],
    Subject: 'Grüße',
    Text: 'You should meet.',
    HTML: '<p>You should meet.</p>',
    Headers: { 'X-Campaign': 'none', 'In-Reply-To': '<0@b.example>' },
    Attachments: [
      { Filename: 'a.txt', Content: 'aGVsbG8=' },
      {
        Filename: 'p.png',
        Content: 'data:image/png;base64,AAEC',
        ContentType: 'image/png',
        ContentID: 'pic',
      },
    ],
  }

  it('submits the mail as a client would, and answers with the id of what was kept', async () => {
    const { ID } = await json(ask('POST', '/api/v1/send', mail))
    expect(world.submitted).toMatchObject([
      { from: 'alice@a.example', to: ['bob@b.example', 'carol@c.example', 'intro@kept.test'] },
    ])
    expect(new TextDecoder().decode(world.submitted[0]!.raw)).not.toMatch(/^bcc/im)
    expect(await read(`/api/v1/message/${ID}`)).toMatchObject({
      From: { Name: 'Alice, "A"', Address: 'alice@a.example' },
      To: [{ Name: 'Bob', Address: 'bob@b.example' }],
      Cc: [{ Name: '', Address: 'carol@c.example' }],
      Bcc: [{ Name: '', Address: 'intro@kept.test' }],
      ReplyTo: [{ Name: '', Address: 'desk@a.example' }],
      Subject: 'Grüße',
      Text: expect.stringContaining('You should meet.'),
      HTML: '<p>You should meet.</p>',
      Date: '2027-01-04T09:00:00.000Z',
      Attachments: [{ FileName: 'a.txt', Size: 5 }],
      Inline: [{ FileName: 'p.png', ContentID: 'pic', ContentType: 'image/png', Size: 3 }],
    })
    expect(await read(`/api/v1/message/${ID}/headers`)).toMatchObject({
      'X-Campaign': ['none'],
      'In-Reply-To': ['<0@b.example>'],
    })
  })

  it('keeps a Message-ID that was given', async () => {
    const headers = { 'Message-Id': '<mine@a.example>' }
    const { ID } = await json(ask('POST', '/api/v1/send', { ...mail, Headers: headers }))
    expect((await world.mailboxes.get(ID))!.messageId).toBe('<mine@a.example>')
  })

  it('answers with an id when nobody but Kept got the mail', async () => {
    const response = await ask('POST', '/api/v1/send', { ...mail, To: [], Cc: [] })
    expect(await response.json()).toEqual({ ID: expect.stringMatching(/^[^<>]+@a\.example$/) })
    expect(await total()).toBe(0)
  })

  it('says what the server said when it refuses', async () => {
    world.refusing = '552 5.3.4 too large'
    const response = await ask('POST', '/api/v1/send', mail)
    expect([response.status, await response.json()]).toEqual([400, { Error: '552 5.3.4 too large' }])
  })

  it.each([
    ['nobody to send to', { To: [], Cc: [], Bcc: [] }, /no recipients/],
    ['no sender', { From: undefined }, /^From: /],
    ['a sender that is no address', { From: { Email: 'alice' } }, /^From\.Email: is not an email address/],
    [
      'a recipient with a line end',
      { To: [{ Email: 'b@b.example\r\nRCPT TO:<c@c.example>' }] },
      /^To\.0\.Email: /,
    ],
    ['a subject with a line end', { Subject: 'a\r\nBcc: c@c.example' }, /^Subject: must be one line/],
    [
      'a name with a line end',
      { From: { Email: 'a@a.example', Name: 'A\nB: c' } },
      /^From\.Name: must be one line/,
    ],
    [
      'a header with a line end',
      { Headers: { 'X-A': 'b\r\nBcc: c@c.example' } },
      /^Headers\.X-A: must be one line/,
    ],
    ['a header name that is none', { Headers: { 'X-A: b\r\nBcc': 'c' } }, /^Headers/],
    [
      'a header that other fields make',
      { Headers: { bcc: 'c@c.example' } },
      /^Headers\.bcc: cannot overwrite this header/,
    ],
    [
      'an attachment that is not base64',
      { Attachments: [{ Filename: 'a', Content: '###' }] },
      /is not base64/,
    ],
  ])('refuses %s', async (_, change, reason) => {
    const response = await ask('POST', '/api/v1/send', { ...mail, ...change })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ Error: expect.stringMatching(reason) })
    expect(world.submitted).toEqual([])
  })

  it('reads at most 30 MB', async () => {
    const response = await ask('POST', '/api/v1/send', 'x'.repeat(31 * 1024 * 1024))
    expect([response.status, await response.json()]).toEqual([
      413,
      { Error: 'At most 30 MB fit into one request.' },
    ])
  })

  it('is not for other web pages', async () => {
    const response = await ask('POST', '/api/v1/send', mail, { origin: 'http://attacker.example' })
    expect([response.status, await response.json()]).toEqual([403, { Error: expect.any(String) }])
    expect(world.submitted).toEqual([])
  })
})

describe('the info', () => {
  it('counts mails, and has all the fields that Mailpit’s has', async () => {
    await world.mailboxes.deliver(fromAliceToBob())
    expect(await read('/api/v1/info')).toMatchObject({
      Messages: 1,
      Unread: 1,
      Version: 'kept',
      RuntimeStats: {},
    })
  })
})
