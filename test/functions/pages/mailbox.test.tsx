import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mail } from '../../mail.ts'
import { type StandIn, standIn } from '../local/stand-in.ts'
import { browse, linksTo, NOW, seen } from './browsing.ts'

let world: StandIn
let browser: ReturnType<typeof browse>

beforeEach(async () => {
  world = await standIn(NOW)
  browser = browse(world)
})
afterEach(() => world.close())

const deliver = (to: string, draft: Parameters<typeof mail>[0] = {}, receivedAt = NOW) =>
  world.mailboxes.deliver({ from: 'dana@dale.example', to: [to], raw: mail({ to, ...draft }), receivedAt })

describe('an empty world', () => {
  it('invites to play the story', async () => {
    const { text } = await browser.get('/')

    expect(linksTo(text, 'Play the story')).toEqual(['/story'])
    expect(seen(text)).toContain('Nobody has any mail yet.')
  })

  it('says where SMTP listens, and that what comes there is believed', async () => {
    const { text } = await browser.get('/')

    expect(seen(text)).toContain('SMTP listens at 127.0.0.1:1025')
    expect(seen(text)).toContain('swaks --server 127.0.0.1:1025')
    expect(seen(text)).toContain('over loopback, counts as authenticated')
  })
})

describe('the mailboxes', () => {
  it('are everybody’s, with what is unread', async () => {
    await deliver('bob@corp.example', { to: 'Bob Lee <bob@corp.example>' })
    await deliver('bob@corp.example')
    const { text } = await browser.get('/')

    expect(linksTo(text, 'BL Bob Lee bob@corp.example 2 unread')).toEqual(['/box/bob%40corp.example'])
    expect(linksTo(text, 'DD Dana Dale dana@dale.example')).toEqual(['/box/dana%40dale.example'])
  })

  it('are people’s: a token address is nobody’s', async () => {
    await deliver('yes.abcdefghijklmnopqrstuvwx@kept.test')
    const { text } = await browser.get('/')

    expect(text).not.toContain('/box/yes.')
  })

  it('show what was received and what was sent, the newest first', async () => {
    await deliver('bob@corp.example', { from: 'Alice <alice@archer.example>', subject: 'First' })
    await deliver('alice@archer.example', { from: 'bob@corp.example', subject: 'Second' }, NOW + 1000)
    const { text } = await browser.get('/box/bob%40corp.example')

    expect(seen(text)).toMatch(/To alice@archer\.example .*Second.*Unread: Alice .*First/)
  })

  it('of nobody is empty, and no error', async () => {
    const { status, text } = await browser.get('/box/nobody%40x.example')

    expect(status).toBe(200)
    expect(seen(text)).toContain('No mail here.')
  })

  it('take nothing that a mail says for markup', async () => {
    await deliver('bob@corp.example', {
      from: '"<b>Eve</b>" <eve@x.example>',
      subject: '<script>alert(1)</script>',
      text: '<img src=x onerror=alert(1)>',
    })
    const { text } = await browser.get('/all')

    expect(text).not.toContain('<script>alert')
    expect(text).not.toContain('<b>Eve')
    expect(text).not.toContain('<img')
  })
})

describe('every page', () => {
  it.each(['/', '/all', '/box/bob%40corp.example', '/compose', '/introductions', '/story', '/mail/none'])(
    '%s runs no script but its own, and asks nobody else',
    async path => {
      const { headers, text } = await browser.get(path)
      const policy = headers.get('content-security-policy')!
      const nonce = /script-src 'nonce-([\w-]{22})'/.exec(policy)?.[1]

      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
      expect([...text.matchAll(/<(?:script|style)([^>]*)>/g)].map(([, attributes]) => attributes)).toSatisfy(
        (tags: string[]) => tags.length === 2 && tags.every(tag => tag.includes(`nonce="${nonce}"`)),
      )
      expect(text).not.toMatch(/<[^>]* (?:style|on\w+)=/)
      expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
    },
  )

  it('has one main part, one first heading, and a way past the navigation', async () => {
    const id = await deliver('bob@corp.example')
    for (const path of [
      '/',
      '/all',
      '/box/bob%40corp.example',
      `/mail/${id}`,
      '/compose',
      '/introductions',
      '/story',
    ]) {
      const { text } = await browser.get(path)

      expect(text.match(/<main/g), path).toHaveLength(1)
      expect(text.match(/<h1/g), path).toHaveLength(1)
      expect(linksTo(text, 'Skip to the content')).toEqual(['#main'])
    }
  })

  it('is not sent again while nothing has changed', async () => {
    await deliver('bob@corp.example')
    const first = await browser.get('/all')
    const tag = { 'If-None-Match': first.headers.get('etag')! }
    const unchanged = await browser.get('/all', tag)
    await deliver('bob@corp.example')
    const changed = await browser.get('/all', tag)

    expect([first.status, unchanged.status, changed.status]).toEqual([200, 304, 200])
    expect(unchanged.text).toBe('')
  })
})
