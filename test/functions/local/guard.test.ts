import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { guard } from '../../../functions/local/guard.ts'

const app = new Hono().use(guard).all('*', c => c.text('in'))
const ask = async (method: string, headers: Record<string, string>) =>
  (await app.request('/', { method, headers })).status

describe('a request', () => {
  it.each([
    'localhost',
    'localhost:8025',
    'LOCALHOST:8025',
    '127.0.0.1',
    '127.0.0.1:1',
    '[::1]:8025',
    '[::1]',
  ])('to %s is let in', async host => {
    expect(await ask('GET', { host })).toBe(200)
  })

  it.each([
    'attacker.example',
    'attacker.example:8025',
    'localhost.attacker.example',
    'attacker.example#localhost',
    'localhost:8025.attacker.example',
    '127.0.0.1.attacker.example',
    '192.168.0.7:8025',
    '0.0.0.0:8025',
    '',
  ])('to %j, a name that another page may have pointed here, is refused', async host => {
    expect(await ask('GET', { host })).toBe(403)
    expect(await ask('POST', { host, origin: `http://${host}` })).toBe(403)
  })

  const host = 'localhost:8025'
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'to %s from another page is refused',
    async method => {
      for (const origin of [
        'http://attacker.example',
        'http://localhost:3000',
        'http://127.0.0.1:8025',
        'null',
        '',
      ])
        expect(await ask(method, { host, origin })).toBe(403)
    },
  )

  it.each(['POST', 'PUT', 'DELETE'])(
    'to %s from this page, or from no page at all, is let in',
    async method => {
      expect(await ask(method, { host, origin: 'http://localhost:8025' })).toBe(200)
      expect(await ask(method, { host })).toBe(200)
    },
  )

  it('to read may come from anywhere: the browser keeps the answer from other pages', async () => {
    expect(await ask('GET', { host, origin: 'http://attacker.example' })).toBe(200)
    expect(await ask('HEAD', { host, origin: 'http://attacker.example' })).toBe(200)
  })

  it('that is refused is told how to do it right', async () => {
    const response = await app.request('/', { headers: { host: 'attacker.example' } })
    expect(await response.text()).toBe('Reach this page at localhost or 127.0.0.1.')
  })
})
