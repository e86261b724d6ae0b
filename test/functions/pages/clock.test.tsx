import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HOUR } from '../../../core/introduction/state.ts'
import { type StandIn, standIn } from '../local/stand-in.ts'
import { browse, NOW, seen } from './browsing.ts'

let world: StandIn
let browser: ReturnType<typeof browse>

beforeEach(async () => {
  world = await standIn(NOW)
  browser = browse(world)
})
afterEach(() => world.close())

describe('the world’s clock', () => {
  it.each(['/', '/story', '/compose', '/introductions', '/mail/none'])(
    'is seen and can be moved on %s',
    async path => {
      const { text } = await browser.get(path)

      expect(seen(text)).toContain('The world’s time: Mon 4 Jan 2027 09:12 UTC')
      expect(text.match(/name="move" value="[^"]+"/g)).toHaveLength(4)
    },
  )

  it.each([
    ['1h', NOW + HOUR],
    ['24h', NOW + 24 * HOUR],
    ['72h', NOW + 72 * HOUR],
    ['monday', Date.UTC(2027, 0, 11, 9)],
  ])('moves by %s, and comes back to the page', async (move, instant) => {
    const { status, location } = await browser.post('/clock', { move, back: '/box/bob%40corp.example?x=1' })

    expect(world.moves).toEqual([instant])
    expect([status, location]).toEqual([303, '/box/bob%40corp.example?x=1'])
  })

  it.each(['', '2h', '__proto__', 'toString'])('does not move by “%s”', async move => {
    expect((await browser.post('/clock', { move })).status).toBe(400)
    expect(world.moves).toEqual([])
  })

  it.each(['https://x.example/', '//x.example/', '/\\x.example', 'x', '/a\r\nSet-Cookie: a=b'])(
    'never sends anybody to %j',
    async back => {
      expect((await browser.post('/clock', { move: '1h', back })).location).toBe('/')
    },
  )
})
