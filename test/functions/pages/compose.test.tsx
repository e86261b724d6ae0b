import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mail } from '../../mail.ts'
import { type StandIn, standIn } from '../local/stand-in.ts'
import { browse, NOW, seen } from './browsing.ts'

const ALICE = 'alice@archer.example'
const BOB = 'bob@corp.example'
const DANA = 'dana@dale.example'

let world: StandIn
let browser: ReturnType<typeof browse>

beforeEach(async () => {
  world = await standIn(NOW)
  browser = browse(world)
})
afterEach(() => world.close())

const value = (html: string, field: string) =>
  new RegExp(`name="${field}" value="([^"]*)"`)
    .exec(html)?.[1]
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
const body = (html: string) => /<textarea[^>]*>\n?([\s\S]*?)<\/textarea>/.exec(html)?.[1]
const submitted = () => new TextDecoder().decode(world.submitted[0]!.raw)

describe('the form', () => {
  it('is filled in by its link', async () => {
    const { text } = await browser.get(
      `/compose?as=${BOB}&to=${ALICE}&cc=${DANA}&subject=Hi+there&body=One%0ATwo`,
    )

    expect(value(text, 'as')).toBe(BOB)
    expect(value(text, 'to')).toBe(ALICE)
    expect(value(text, 'cc')).toBe(DANA)
    expect(value(text, 'subject')).toBe('Hi there')
    expect(body(text)).toBe('One\nTwo')
  })

  it('labels every field', async () => {
    const { text } = await browser.get('/compose')
    const fields = [...text.matchAll(/<(?:input|textarea)[^>]* id="(\w+)"/g)].map(([, id]) => id)

    expect(fields).toEqual(['as', 'to', 'cc', 'bcc', 'subject', 'body'])
    for (const id of fields) expect(text).toContain(`for="${id}"`)
  })

  it('takes nothing from its link for markup', async () => {
    const { text } = await browser.get(
      `/compose?to=${encodeURIComponent('"><script>x</script>')}&body=</textarea><b>`,
    )

    expect(text).not.toContain('<script>x')
    expect(text).not.toContain('</textarea><b>')
  })

  it('begins a reply with whom it goes to and the original beneath', async () => {
    const raw = mail({
      to: BOB,
      subject: 'Meet',
      text: 'Shall we?',
      headers: { 'Reply-To': `Alice <${ALICE}>` },
    })
    const id = await world.mailboxes.deliver({ from: DANA, to: [BOB], raw, receivedAt: NOW })
    const { text } = await browser.get(`/compose?as=${BOB}&re=${id}`)

    expect(value(text, 'to')).toBe(`Alice <${ALICE}>`)
    expect(value(text, 'subject')).toBe('Re: Meet')
    expect(seen(body(text)!)).toContain(
      'On Mon 4 Jan 2027 at 09:12, Dana Dale <dana@dale.example> wrote: > Shall we?',
    )
  })

  it('knows when the mail to answer is gone', async () => {
    expect((await browser.get(`/compose?as=${BOB}&re=none`)).status).toBe(404)
  })
})

describe('a mail that is sent', () => {
  const FORM = {
    as: BOB,
    to: `Alice <${ALICE}>`,
    cc: '',
    bcc: DANA,
    subject: 'Grüße',
    body: 'One\r\nTwo',
    re: '',
  }

  it('is submitted by SMTP, and its writer is back in their mailbox', async () => {
    const { status, location } = await browser.post('/compose', FORM)

    expect(status).toBe(303)
    expect(location).toBe('/box/bob%40corp.example?sent')
    expect(world.submitted).toMatchObject([{ from: BOB, to: [ALICE, DANA] }])
    expect(submitted()).toContain(`To: Alice <${ALICE}>`)
    expect(submitted()).toContain('One\r\nTwo')
    expect(seen((await browser.get(location)).text)).toContain('Sent.')
  })

  it('says by what name its writer is known', async () => {
    const raw = mail({ to: `Bob Lee <${BOB}>` })
    await world.mailboxes.deliver({ from: DANA, to: [BOB], raw, receivedAt: NOW })
    await browser.post('/compose', FORM)

    expect(submitted()).toContain(`From: Bob Lee <${BOB}>`)
  })

  it('answers in the thread', async () => {
    const raw = mail({ to: BOB, messageId: '<original@dale.example>' })
    const re = await world.mailboxes.deliver({ from: DANA, to: [BOB], raw, receivedAt: NOW })
    await browser.post('/compose', { ...FORM, re })

    expect(submitted()).toContain('In-Reply-To: <original@dale.example>')
    expect(submitted()).toContain('References: <original@dale.example>')
  })

  it('is not lost when the server refuses it, and its words are shown', async () => {
    world.refusing = '550 5.1.1 no such <person>'
    const { status, text } = await browser.post('/compose', FORM)

    expect(status).toBe(422)
    expect(seen(text)).toContain('550 5.1.1 no such <person>')
    expect(value(text, 'to')).toBe(`Alice <${ALICE}>`)
    expect(value(text, 'bcc')).toBe(DANA)
    expect(value(text, 'subject')).toBe('Grüße')
    expect(body(text)).toBe('One\r\nTwo')
  })

  it.each([
    ['nobody', { to: '', bcc: '' }, 'A mail goes to somebody.'],
    ['no address', { to: 'Alice' }, '“Alice” is no address.'],
    ['nobody from', { as: '' }, 'A mail is from one address.'],
    ['two from', { as: `${ALICE}, ${BOB}` }, 'A mail is from one address.'],
  ])('to or from %s is not submitted', async (_, change, words) => {
    const { status, text } = await browser.post('/compose', { ...FORM, ...change })

    expect(status).toBe(422)
    expect(seen(text)).toContain(words)
    expect(world.submitted).toEqual([])
  })
})
