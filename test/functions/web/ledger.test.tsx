import { beforeEach, describe, expect, it } from 'vitest'
import type { LedgerPort, LedgerView } from '../../../core/ledger-view.ts'
import type { Entry } from '../../../core/letters/entry.ts'
import { ledgerPage } from '../../../functions/web/ledger.tsx'

const PASS = 'abcdefghijklmnopqrstuvwx00abcdeaabcdefghijklmnopqrstuv'
const MONDAY = Date.UTC(2027, 0, 4)
const WEEK = 7 * 24 * 3_600_000

const entry = (change: Partial<Entry> = {}): Entry => ({
  title: 'Alice Archer and Bob Lee',
  says: 'Promised on 4 January. Bob Lee has until 7 January to answer.',
  state: 'open',
  tone: 'open',
  links: [{ label: 'Cancel', href: 'mailto:cancel.abc@kept.test?subject=Cancel' }],
  ...change,
})
const EMPTY: LedgerView = {
  until: MONDAY + 33 * 3_600_000,
  offset: 60,
  promised: { open: [], ended: [] },
  hoped: { open: [], ended: [] },
  weeks: Array.from({ length: 12 }, (_, n) => ({ from: MONDAY - (11 - n) * WEEK, kept: 0, ghosted: 0 })),
  share: { kept: 0, of: 0 },
  more: false,
}

let view: LedgerView
const port: LedgerPort = { look: async pass => (pass === PASS ? view : undefined) }
const app = ledgerPage(port, 'intro@kept.test')
const get = async (path = `/l/${PASS}`) => {
  const response = await app.request(path)
  return { response, text: await response.text() }
}

beforeEach(() => {
  view = EMPTY
})

describe('the ledger page', () => {
  it('shows each promise with its state, and what one tap can do', async () => {
    view = {
      ...EMPTY,
      promised: {
        open: [entry()],
        ended: [entry({ state: 'ghosted', tone: 'bad', says: 'Ended.', links: [] })],
      },
      hoped: { open: [entry({ title: 'From Erin Eade', links: [] })], ended: [] },
    }
    const { response, text } = await get()
    expect(response.status).toBe(200)
    expect(text).toContain('Bob Lee has until 7 January to answer.')
    expect(text).toContain('href="mailto:cancel.abc@kept.test?subject=Cancel"')
    expect(text).toContain('>ghosted<')
    expect(text).toContain('From Erin Eade')
  })

  it('says until when the link works, on the person’s own clock', async () => {
    expect((await get()).text).toMatch(
      /works until <time[^>]*>Tuesday 5 January 2027 at 10:00|Tuesday, 5 January 2027 at 10:00/,
    )
  })

  it('says so when there is nothing, and draws nothing', async () => {
    const { text } = await get()
    expect(text).toContain('You have promised nothing yet')
    expect(text).not.toContain('<svg')
  })

  it('draws kept against ghosted by week, and says the same in a table', async () => {
    const weeks = EMPTY.weeks.map((week, n) => (n === 10 ? { ...week, kept: 3, ghosted: 1 } : week))
    view = { ...EMPTY, weeks, share: { kept: 3, of: 5 } }
    const { text } = await get()
    expect(text).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="chart-title chart-desc"/)
    expect(text).toContain('<title id="chart-title">')
    expect(text).toContain('3 kept and 1 ghosted in the last 12 weeks.')
    expect(text).toContain('<th scope="row">28 Dec</th><td>3</td><td>1</td>')
    expect(text.match(/<th scope="row">/g)).toHaveLength(12)
    expect(text).toContain('Of 5 promises that ended in the last 12 weeks, 3 were kept.')
  })

  it('draws each bar as long as its number, on the same scale up and down', async () => {
    const weeks = EMPTY.weeks.map((week, n) => ({ ...week, kept: n === 3 ? 4 : 0, ghosted: n === 5 ? 2 : 0 }))
    view = { ...EMPTY, weeks }
    const heights = [...(await get()).text.matchAll(/<rect class="(\w+)"[^>]*? height="([\d.]+)"/g)]
    expect(heights.map(([, what]) => what)).toEqual(['kept', 'ghosted'])
    expect(Number(heights[0]![2])).toBeCloseTo(2 * Number(heights[1]![2]), 0)
  })

  it('takes nothing that others wrote for markup', async () => {
    view = {
      ...EMPTY,
      promised: { open: [entry({ title: '<img src=x>', says: '"><script>alert(1)</script>' })], ended: [] },
    }
    const { text } = await get()
    expect(text).not.toContain('<img')
    expect(text).not.toContain('<script')
  })

  it('has no script, no form and nothing from elsewhere', async () => {
    view = { ...EMPTY, promised: { open: [entry()], ended: [] } }
    const { text } = await get()
    expect(text).not.toMatch(/<script|<form|<link|<img|<iframe|url\(|@import|style="/)
    expect(text).not.toMatch(/(?:src|href)="https?:/)
  })

  it.each([`/l/${PASS}`, '/l/ended', '/l/%00'])('%s is not kept, indexed, framed or tracked', async path => {
    const { headers } = (await get(path)).response
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /)
  })
})

describe('a link that has ended, or was never one', () => {
  it('says kindly how to get a new one, and nothing else', async () => {
    const { response, text } = await get('/l/ended')
    expect(response.status).toBe(404)
    expect(text).toContain('href="mailto:intro@kept.test?subject=pending&amp;body=pending"')
  })

  it('is not answered to a POST either', async () => {
    expect((await app.request(`/l/${PASS}`, { method: 'POST' })).status).toBe(404)
  })
})
