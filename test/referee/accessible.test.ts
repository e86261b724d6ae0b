/** Every page and the letters' HTML, judged by axe-core in Chromium, light and dark, desktop and phone. */
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumHere, openBrowser } from '../browser.ts'
import { type Local, openLocal, PROMISE } from '../local.ts'
import { needs } from './needs.ts'

/** A mail is no page: it has no landmarks, and its headings are its reader's. */
const RULES_OF_PAGES = ['landmark-one-main', 'region', 'page-has-heading-one']
const executable = chromiumHere()

describe.skipIf(!needs(executable ?? 'chromium', '--version'))('accessible', () => {
  let browser: Browser
  let local: Local
  const pages: Record<string, string> = {}

  beforeAll(async () => {
    browser = await openBrowser(executable!)
    local = await openLocal()
    await local.send(PROMISE)
    const [request] = await local.view.mailboxes.of('bob@corp.example')
    const raw = (await local.inbox('bob@corp.example'))[0]!.raw
    Object.assign(pages, {
      home: '/',
      mailbox: '/box/bob@corp.example',
      message: `/mail/${request!.id}?as=bob@corp.example`,
      letter: `/mail/${request!.id}/html?as=bob@corp.example`,
      compose: '/compose?as=bob@corp.example',
      introductions: '/introductions',
      story: '/story',
      answer: /\/a\/[a-z2-7]+/.exec(raw)![0],
    })
  })
  afterAll(async () => {
    await browser.close()
    await local.close()
  })

  const looks = [
    { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
    { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
  ] as const

  it.each(
    ['home', 'mailbox', 'message', 'letter', 'compose', 'introductions', 'story', 'answer'].flatMap(name =>
      looks.map(look => ({ name, ...look })),
    ),
  )('$name, $colorScheme, $viewport.width wide', async ({ name, colorScheme, viewport }) => {
    const context = await browser.newContext({ colorScheme, viewport, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(`http://localhost:${local.view.httpPort}${pages[name]}`)
    await page.evaluate(axe.source)
    // The frame's page is judged by itself.
    const violations = await page.evaluate(violationsOf, name === 'letter' ? RULES_OF_PAGES : [])
    expect(violations).toEqual([])
    await context.close()
  })
})

/** Runs in the page. */
async function violationsOf(spared: string[]): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
  const rules = Object.fromEntries(spared.map(rule => [rule, { enabled: false }]))
  const { violations } = await axe.run({ exclude: ['iframe'] }, { iframes: false, rules })
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}
