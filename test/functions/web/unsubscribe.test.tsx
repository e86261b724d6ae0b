import { beforeEach, describe, expect, it } from 'vitest'
import type { StopPort } from '../../../core/stop-port.ts'
import { unsubscribePage } from '../../../functions/web/unsubscribe.tsx'

let stopped: string[]
const port: StopPort = {
  look: async token => (token === 'digest' || token === 'party' ? token : undefined),
  stop: async token => {
    stopped.push(token)
    return true
  },
}
const app = unsubscribePage(port)
const post = (
  body: string | URLSearchParams | FormData | undefined,
  token = 'digest',
  headers: Record<string, string> = {},
) => app.request(`/u/${token}`, { method: 'POST', headers, ...(body === undefined ? {} : { body }) })

beforeEach(() => {
  stopped = []
})

describe('the unsubscribe page', () => {
  it.each(['GET', 'HEAD', 'OPTIONS'])('looking with %s stops nothing', async method => {
    await app.request('/u/digest', { method })
    expect(stopped).toEqual([])
  })

  it.each([
    ['digest', 'Stop the weekly digest?'],
    ['party', 'Never hear from Kept again?'],
  ])('for a %s token asks first: %s', async (token, words) => {
    const text = await (await app.request(`/u/${token}`)).text()
    expect(text).toContain(words)
    expect(text).toContain('<form method="post">')
  })

  it('one click, urlencoded as RFC 8058 has it, stops without a redirect', async () => {
    const response = await post('List-Unsubscribe=One-Click', 'digest', {
      'content-type': 'application/x-www-form-urlencoded',
    })
    expect(response.status).toBe(200)
    expect(stopped).toEqual(['digest'])
  })

  it('one click as multipart/form-data stops as well', async () => {
    const form = new FormData()
    form.set('List-Unsubscribe', 'One-Click')
    expect((await post(form)).status).toBe(200)
    expect(stopped).toEqual(['digest'])
  })

  it('its own button sends what a one-click does', async () => {
    const text = await (await app.request('/u/party')).text()
    const [, name, value] = /<input type="hidden" name="([^"]+)" value="([^"]+)"/.exec(text)!
    const response = await post(new URLSearchParams({ [name!]: value! }), 'party')
    expect(await response.text()).toContain('We do not write to you again')
    expect(stopped).toEqual(['party'])
  })

  it.each([
    ['nothing', undefined],
    ['another field', new URLSearchParams({ unsubscribe: 'yes' })],
    ['another value', new URLSearchParams({ 'List-Unsubscribe': 'No-Click' })],
    ['something too large', new URLSearchParams({ 'List-Unsubscribe': 'One-Click', x: 'x'.repeat(10_000) })],
  ])('a POST of %s stops nothing, and says so', async (_, body) => {
    const response = await post(body)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('Nothing has been changed')
    expect(stopped).toEqual([])
  })

  it('a broken multipart body is no click', async () => {
    const response = await post('--x\r\nbroken', 'digest', {
      'content-type': 'multipart/form-data; boundary=x',
    })
    expect(response.status).toBe(400)
    expect(stopped).toEqual([])
  })

  it('a token that is not ours gets a kind page', async () => {
    expect((await app.request('/u/forged')).status).toBe(404)
    const response = await post(new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), 'forged')
    expect(response.status).toBe(404)
    expect(stopped).toEqual([])
  })

  it('is not kept, indexed, framed or tracked', async () => {
    const { headers } = await app.request('/u/digest')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})
