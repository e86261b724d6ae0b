/** `npm run screenshot [-- FOLDER]`: the pictures of the README, taken from a world that plays the story. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openWorld } from '../../functions/local/world.ts'
import { chromiumHere, openBrowser } from '../browser.ts'

const folder = process.argv[2] ?? 'docs'
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

async function shoot(name: string, path: string, { colorScheme, ...viewport }: Look): Promise<void> {
  const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: 1 })
  const page = await context.newPage()
  await page.goto(at(path))
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(folder, `${name}.png`) })
  say(`${join(folder, `${name}.png`)}`)
  await context.close()
}

/** The newest mail of this person's mailbox, by its page. */
async function newest(address: string): Promise<string> {
  const [mail] = (await world.view.mailboxes.of(address)).filter(({ envelope }) =>
    envelope.to.includes(address),
  )
  return `/mail/${mail!.id}?as=${encodeURIComponent(address)}`
}

async function click(page: Page, name: string): Promise<void> {
  await page.goto(at('/story'))
  await page.getByRole('button', { name }).click()
  await page.waitForLoadState()
}

const page = await browser.newPage()
await click(page, 'Send Dana’s mail')
const request = await newest('bob@corp.example')
await shoot('consent-request-phone', request, PHONE)
const raw = new TextDecoder().decode(await world.view.mailboxes.raw(request.slice(6).split('?')[0]!))
await shoot('answer-phone', /\/a\/[a-z2-7]+/.exec(raw.replace(/=\r\n/g, ''))![0], {
  ...PHONE,
  colorScheme: 'light',
})
await click(page, 'Answer yes, as Bob')
await shoot('introduction', await newest('alice@archer.example'), DESKTOP)

await browser.close()
await world.close()
