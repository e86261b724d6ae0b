/** The story in a real browser: from an empty page to the introduction, with and without script. */
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chromiumHere, openBrowser } from '../browser.ts'
import { type Local, openLocal, PROMISE } from '../local.ts'
import { needs } from './needs.ts'

const executable = chromiumHere()

describe.skipIf(!needs(executable ?? 'chromium', '--version')).each([
  ['with script', true],
  ['without script', false],
])('the local world in Chromium, %s', (_, javaScriptEnabled) => {
  let browser: Browser
  let local: Local
  beforeAll(async () => {
    browser = await openBrowser(executable!)
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    local = await openLocal()
  })
  afterEach(() => local.close())

  /** A page of this world; whatever goes wrong in it fails the test, and it asks for nothing outside. */
  async function open(path = '/') {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('pageerror', error => wrong.push(error.message))
    page.on('console', message => message.type() === 'error' && wrong.push(message.text()))
    page.on('request', request => {
      const { hostname } = new URL(request.url())
      if (hostname !== 'localhost' && hostname !== '127.0.0.1') wrong.push(`asked for ${request.url()}`)
    })
    await page.goto(`http://localhost:${local.view.httpPort}${path}`)
    return { page, close: () => context.close(), wrong }
  }

  it('plays the story, one click a step, from the empty page to the introduction', async () => {
    const { page, close, wrong } = await open()
    await page.getByRole('link', { name: 'Play the story' }).click()
    await page.getByRole('button', { name: 'Send Dana’s mail' }).click()
    await page.getByRole('button', { name: 'Read Bob’s mail' }).click()
    await page.goto(`http://localhost:${local.view.httpPort}/story`)
    await page.getByRole('button', { name: 'Answer yes, as Bob' }).click()
    await page.getByRole('button', { name: 'Read the introduction' }).click()
    await page.getByRole('heading', { name: 'Alice Archer, meet Bob Lee' }).first().waitFor()
    expect(wrong).toEqual([])
    const subjects = await Promise.all(
      ['alice@archer.example', 'bob@corp.example', 'dana@dale.example'].map(
        async who => (await local.inbox(who)).at(-1)?.subject,
      ),
    )
    expect(subjects).toEqual(Array(3).fill('Alice Archer, meet Bob Lee'))
    await close()
  })

  it('answers by the letter’s own link: a tap opens a mail to the yes address, and sending it introduces', async () => {
    await local.send(PROMISE)
    const { page, close, wrong } = await open('/box/bob@corp.example')
    await page
      .getByRole('link', { name: /Dana Dale would like to introduce you/ })
      .first()
      .click()
    const letter = page.frameLocator('iframe')
    await letter.getByRole('link', { name: 'Yes, introduce us' }).click()
    await page.getByRole('button', { name: 'Send' }).click()
    await page.waitForLoadState()
    expect((await local.inbox('alice@archer.example')).at(-1)?.subject).toBe('Alice Archer, meet Bob Lee')
    expect(wrong).toEqual([])
    await close()
  })

  it('moves the clock: after 72 hours the requester hears', async () => {
    await local.send(PROMISE)
    const { page, close } = await open('/introductions')
    const opener = page.getByRole('button', { name: 'Move the clock', exact: true })
    if (await opener.isVisible()) await opener.click()
    await page.getByRole('button', { name: 'Move the clock forward by 72 hours' }).click()
    await page.waitForLoadState()
    expect((await local.inbox('alice@archer.example')).at(-1)?.subject).toContain('About the introduction')
    await close()
  })

  it('answers on the web page, where looking answers nothing', async () => {
    await local.send(PROMISE)
    const link = /http:\/\/localhost:\d+(\/a\/[a-z2-7]+)/.exec(
      (await local.inbox('bob@corp.example'))[0]!.raw,
    )![1]!
    const { page, close, wrong } = await open(link)
    await page.reload()
    expect(await local.inbox('alice@archer.example')).toHaveLength(1)
    await page.getByRole('button', { name: /yes/i }).click()
    await page.waitForLoadState()
    expect((await local.inbox('alice@archer.example')).at(-1)?.subject).toBe('Alice Archer, meet Bob Lee')
    expect(wrong).toEqual([])
    await close()
  })
})
