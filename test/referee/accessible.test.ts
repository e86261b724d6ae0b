/** Every page and the letters' HTML, judged by axe-core in Chromium, light and dark, desktop and phone. */
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumHere, openBrowser } from '../browser.ts'
import { type Local, openLocal, PROMISE } from '../local.ts'
import { newestMail, playQuarter, webLink } from '../quarter.ts'
import { needs } from './needs.ts'

/** A mail is no page: it has no landmarks, and its headings are its reader's. */
const RULES_OF_PAGES = ['landmark-one-main', 'region', 'page-has-heading-one']
const LETTERS = new Set(['letter', 'digest', 'pending'])
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
    const answer = await webLink(local.view, 'bob@corp.example', 'a')
    await playQuarter(local.view)
    const dana = 'dana@dale.example'
    const digest = await newestMail(local.view, dana, /^Your promises/)
    const pending = await newestMail(local.view, dana, /open now/)
    Object.assign(pages, {
      home: '/',
      mailbox: '/box/bob@corp.example',
      message: `/mail/${request!.id}?as=bob@corp.example`,
      letter: `/mail/${request!.id}/html?as=bob@corp.example`,
      compose: '/compose?as=bob@corp.example',
      introductions: '/introductions',
      story: '/story',
      digest: `/mail/${digest.id}/html?as=${dana}`,
      pending: `/mail/${pending.id}/html?as=${dana}`,
      answer: await webLink(local.view, 'grace@gill.example', 'a', /would like to introduce/),
      'answer, too late': answer,
      'answer, whether they met': await webLink(local.view, 'ines@ito.example', 'a', /^Have you met/),
      'no answer': '/a/nowhere',
      ledger: await webLink(local.view, dana, 'l'),
      'ledger, ended': '/l/ended',
      unsubscribe: await webLink(local.view, dana, 'u'),
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
    [
      'home',
      'mailbox',
      'message',
      'letter',
      'compose',
      'introductions',
      'story',
      'digest',
      'pending',
      'answer',
      'answer, too late',
      'answer, whether they met',
      'no answer',
      'ledger',
      'ledger, ended',
      'unsubscribe',
    ].flatMap(name => looks.map(look => ({ name, ...look }))),
  )('$name, $colorScheme, $viewport.width wide', async ({ name, colorScheme, viewport }) => {
    const context = await browser.newContext({ colorScheme, viewport, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(`http://localhost:${local.view.httpPort}${pages[name]}`)
    await page.evaluate(axe.source)
    // The frame's page is judged by itself.
    const violations = await page.evaluate(violationsOf, LETTERS.has(name) ? RULES_OF_PAGES : [])
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
