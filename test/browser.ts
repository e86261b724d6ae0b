/** Chromium, headless, as the system has it. */
import { spawnSync } from 'node:child_process'
import { type Browser, chromium } from 'playwright-core'

const CANDIDATES = ['chromium', 'chromium-browser', 'google-chrome']
/** Root needs no-sandbox; the rest keeps it from looking for anything outside this machine. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The command that starts it, or undefined when there is none. */
export const chromiumHere = (): string | undefined =>
  process.env.CHROMIUM ??
  CANDIDATES.map(name => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim()).find(Boolean)

export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: FLAGS })
