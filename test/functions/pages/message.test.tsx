import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mail } from '../../mail.ts'
import { type StandIn, standIn } from '../local/stand-in.ts'
import { browse, linksTo, NOW, seen } from './browsing.ts'

const ALICE = 'alice@archer.example'
const BOB = 'bob@corp.example'
const DANA = 'dana@dale.example'
const as = (address: string) => `as=${encodeURIComponent(address)}`

let world: StandIn
let browser: ReturnType<typeof browse>

beforeEach(async () => {
  world = await standIn(NOW)
  browser = browse(world)
})
afterEach(() => world.close())

const deliver = (raw: Uint8Array, to = [BOB]) =>
  world.mailboxes.deliver({ from: DANA, to, raw, receivedAt: NOW })

const withParts = (...parts: string[]) =>
  new TextEncoder().encode(
    [
      'From: Dana Dale <dana@dale.example>',
      'To: bob@corp.example',
      'Subject: Parts',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...parts.flatMap(part => ['--b', part]),
      '--b--',
      '',
    ].join('\r\n'),
  )
const HTML = 'Content-Type: text/html\r\n\r\n<p>Hello <a href="mailto:yes.x@kept.test">Yes</a></p>'

describe('a mail that is read', () => {
  it('says from whom, to whom, and who got it besides', async () => {
    const id = await deliver(mail({ to: `Alice <${ALICE}>`, cc: BOB, subject: 'Meet' }), [ALICE, BOB, DANA])
    const page = seen((await browser.get(`/mail/${id}?${as(BOB)}`)).text)

    expect(page).toContain('From Dana Dale dana@dale.example')
    expect(page).toContain(`To Alice ${ALICE}`)
    expect(page).toContain(`Cc ${BOB}`)
    expect(page).toContain(`Bcc ${DANA} in the envelope alone`)
    expect(page).toContain('Mon 4 Jan 2027, 09:12 UTC')
  })

  it('is read for those who got it, not for whoever sent it', async () => {
    const id = await deliver(mail({ to: BOB }))

    await browser.get(`/mail/${id}?${as(DANA)}`)
    expect((await world.mailboxes.get(id))?.read).toBe(false)
    await browser.get(`/mail/${id}?${as(BOB)}`)
    expect((await world.mailboxes.get(id))?.read).toBe(true)
  })

  it('offers replies as its reader', async () => {
    const id = await deliver(mail({ to: BOB }))
    const { text } = await browser.get(`/mail/${id}?${as(BOB)}`)

    expect(linksTo(text, 'Reply')).toEqual([`/compose?${as(BOB)}&re=${id}`])
    expect(linksTo(text, 'Reply all')).toEqual([`/compose?${as(BOB)}&re=${id}&all=1`])
  })

  it('leads to the others who have it', async () => {
    const id = await deliver(mail({ to: BOB }), [BOB, ALICE])
    const { text } = await browser.get(`/mail/${id}?${as(BOB)}`)

    expect(linksTo(text, ALICE)).toEqual([`/mail/${id}?${as(ALICE)}`])
  })

  it('cannot be read as somebody who never had it', async () => {
    const id = await deliver(mail({ to: BOB }))
    const { text } = await browser.get(`/mail/${id}?${as('eve@x.example')}`)

    expect(linksTo(text, 'Reply')).toEqual([`/compose?${as(BOB)}&re=${id}`])
  })

  it('that is gone is missed kindly', async () => {
    const { status, text } = await browser.get('/mail/none')

    expect(status).toBe(404)
    expect(seen(text)).toContain('This mail is no longer here')
  })
})

describe('its text', () => {
  it('has links to write to and to follow, and sets the quote apart', async () => {
    const body = 'Write to yes.abc@kept.test, or see https://corp.example/a?b=1.\n> quoted <b>\n'
    const id = await deliver(mail({ to: BOB, text: body }))
    const { text } = await browser.get(`/mail/${id}?${as(BOB)}`)

    expect(linksTo(text, 'yes.abc@kept.test')).toEqual([`/compose?${as(BOB)}&to=yes.abc%40kept.test`])
    expect(text).toContain('<a href="https://corp.example/a?b=1" target="_blank" rel="noreferrer noopener">')
    expect(text).toContain('<blockquote>&gt; quoted &lt;b&gt;</blockquote>')
  })

  it('of a million characters without a space takes no time', async () => {
    const id = await deliver(mail({ to: BOB, text: 'a'.repeat(1_000_000) }))
    const before = performance.now()
    const { text } = await browser.get(`/mail/${id}?${as(BOB)}`)

    expect(performance.now() - before).toBeLessThan(3_000)
    expect(seen(text)).toContain('longer than is shown here')
  })
})

describe('its HTML', () => {
  it('is shown in a frame that can do nothing', async () => {
    const id = await deliver(withParts(HTML))
    const { text } = await browser.get(`/mail/${id}?${as(BOB)}`)

    expect(text).toContain(`<iframe src="/mail/${id}/html?${as(BOB)}" sandbox="allow-popups`)
    expect(text).not.toContain('<p>Hello')
    expect(linksTo(text, 'Text')).toEqual([`/mail/${id}?${as(BOB)}&view=text`])
  })

  it('comes with a policy of its own, and its mailto: links lead to the compose form', async () => {
    const id = await deliver(withParts(HTML))
    const { headers, text } = await browser.get(`/mail/${id}/html?${as(BOB)}`)

    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; img-src data:;.*sandbox/,
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(linksTo(text, 'Yes')).toEqual([`/compose?${as(BOB)}&to=yes.x%40kept.test`])
  })

  it('that there is none of shows the text instead', async () => {
    const id = await deliver(mail({ to: BOB, text: 'Only words' }))
    const { text } = await browser.get(`/mail/${id}?view=html`)

    expect(seen(text)).toContain('Only words')
    expect(text).not.toContain('<iframe')
  })
})

describe('its source', () => {
  it('is shown as it came, as text', async () => {
    const id = await deliver(withParts(HTML))
    const { text } = await browser.get(`/mail/${id}?view=source`)

    expect(seen(text)).toContain('Content-Type: multipart/mixed; boundary=b')
    expect(text).toContain('&lt;p&gt;Hello')
  })

  it('can be saved', async () => {
    const raw = withParts(HTML)
    const id = await deliver(raw)
    const { headers, text } = await browser.get(`/mail/${id}/raw`)

    expect(headers.get('content-disposition')).toContain(`attachment; filename="${id}.eml"`)
    expect(text).toBe(new TextDecoder().decode(raw))
  })
})

describe('its attachments', () => {
  const ATTACHED =
    'Content-Type: text/html; name="a.html"\r\nContent-Disposition: attachment; filename*=UTF-8\'\'caf%C3%A9%22%0d%0ax.html\r\n\r\n<script>1</script>'

  it('are saved, never opened, whatever they say they are', async () => {
    const id = await deliver(withParts(HTML, ATTACHED))
    const { text } = await browser.get(`/mail/${id}?${as(BOB)}`)
    const [link] = text.match(new RegExp(`/mail/${id}/part/[^"]+`)) ?? []
    const { headers, text: saved } = await browser.get(link!)

    expect(saved).toBe('<script>1</script>')
    expect(headers.get('content-type')).toBe('application/octet-stream')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="caf_[\w.]*"; filename\*=UTF-8''caf%C3%A9[\w%.]*$/,
    )
  })

  it('that are not there are not found', async () => {
    const id = await deliver(withParts(HTML))

    expect((await browser.get(`/mail/${id}/part/99`)).status).toBe(404)
    expect((await browser.get('/mail/none/part/1')).status).toBe(404)
  })
})
