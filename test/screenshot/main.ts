/**
 * `npm run screenshot [-- FOLDER]`: pictures of letters and pages, phone and desktop wide, from a world that plays a
 * quarter of a year. The README shows some of them, from docs/.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openWorld } from '../../functions/local/world.ts'
import { chromiumHere, openBrowser } from '../browser.ts'
import { newestMail, playQuarter, webLink } from '../quarter.ts'

const folder = process.argv[2] ?? 'screenshots'
const say = (line: string) => process.stdout.write(`${line}\n`)
const executable = chromiumHere()
if (!executable) {
  process.stderr.write('Kept: the pictures need Chromium; install it, or set CHROMIUM to its path\n')
  process.exit(1)
}

const fail = (error: unknown) => {
  throw error
}
const world = await openWorld(
  { domain: 'kept.test', smtpPort: 0, httpPort: 0, data: ':memory:' },
  { record: () => {} },
  fail,
)
const browser = await openBrowser(executable)
await mkdir(folder, { recursive: true })

type Look = { width: number; height: number; colorScheme: 'light' | 'dark' }
const DESKTOP: Look = { width: 1280, height: 800, colorScheme: 'light' }
const PHONE: Look = { width: 390, height: 844, colorScheme: 'dark' }

const at = (path: string) => `http://localhost:${world.view.httpPort}${path}`

async function shoot(name: string, path: string, look: Look): Promise<void> {
  const { colorScheme, ...viewport } = look
  const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: 1 })
  const page = await context.newPage()
  await page.goto(at(path))
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(folder, `${name}.png`) })
  say(join(folder, `${name}.png`))
  await context.close()
}

/** On a desktop in the light, and on a phone in the dark; a list needs more than a screen of `height`. */
async function shootBoth(name: string, path: string, height?: number): Promise<void> {
  const tall = height === undefined ? {} : { height }
  await shoot(name, path, { ...DESKTOP, ...tall })
  await shoot(`${name}-phone`, path, { ...PHONE, ...tall })
}

async function click(page: Page, name: string): Promise<void> {
  await page.goto(at('/story'))
  await page.getByRole('button', { name }).click()
  await page.waitForLoadState()
}

/** The newest mail of this person's mailbox, by its page; `part` `/html` is the letter alone. */
const mailPage = async (address: string, wanted?: RegExp, part = '') =>
  `/mail/${(await newestMail(world.view, address, wanted)).id}${part}?as=${encodeURIComponent(address)}`

const page = await browser.newPage()
await click(page, 'Send Dana’s mail')
await shootBoth('consent-request', await mailPage('bob@corp.example'))
await shootBoth('answer', await webLink(world.view, 'bob@corp.example', 'a'))
await click(page, 'Answer yes, as Bob')
await shootBoth('introduction', await mailPage('alice@archer.example'))

await playQuarter(world.view)
await shootBoth('digest', await mailPage('dana@dale.example', /^Your promises/, '/html'), 1_200)
await shootBoth('pending', await mailPage('dana@dale.example', /open now/, '/html'), 1_200)
await shootBoth('ledger', await webLink(world.view, 'dana@dale.example', 'l'), 1_500)
await shootBoth('unsubscribe', await webLink(world.view, 'dana@dale.example', 'u'))

await browser.close()
await world.close()
