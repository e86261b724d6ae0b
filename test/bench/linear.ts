import { readMail } from '../../core/mail/read.ts'
import { understandAnswer } from '../../core/reading/answer.ts'
import { understandPromise } from '../../core/reading/promise.ts'
import { visibleText } from '../../core/reading/visible.ts'
import { mail } from '../mail.ts'
import { ratio, type Table } from './table.ts'

const MEGABYTE = 1024 * 1024
const SIZES = [MEGABYTE / 4, MEGABYTE / 2, MEGABYTE]
const ROUNDS = 5
/** Milliseconds below which a doubling says more of the clock than of the work. */
const NOISE = 20

/** Texts that have brought readers of mail to their knees, made as long as asked. */
const ADVERSARIES: Record<string, (size: number) => string> = {
  prose: repeat('We met at the harbour fair, and he has looked for something like this for a year.\n'),
  'one long line': repeat('and so on '),
  'one long word': repeat('x'),
  '"On … wrote" again and again': repeat('On Mon, 4 Jan 2027 at 11:00, Dana wrote\n'),
  '"On" on one line': repeat('On '),
  'quotes in quotes': size => deepening(size),
  'thousands of ">"': repeat('>'),
  'quote, answer, quote': repeat('> would you?\nI would.\n'),
  'nested brackets': size => '('.repeat(size / 2) + ')'.repeat(size / 2),
  'nested angles': repeat('<'),
  addresses: repeat('Bob Lee <bob@corp.example>, '),
  'half an address': repeat('a@'),
  'header fields': repeat('From: Dana\nTo: Bob\n'),
  signatures: repeat('-- \nBob\n'),
  rules: repeat('________________________________\n'),
  promises: repeat('I will introduce you to Bob Lee. '),
  'yes and no': repeat('yes no '),
  names: repeat('Bob Lee '),
  'blank lines': repeat('\n'),
}

function repeat(part: string): (size: number) => string {
  return size => part.repeat(Math.ceil(size / part.length)).slice(0, size)
}

/** Each line one level deeper than the one before. */
function deepening(size: number): string {
  const lines: string[] = []
  for (let length = 0, level = 1; length < size; level++) {
    lines.push(`${'>'.repeat(level)} so`)
    length += level + 4
  }
  return lines.join('\n')
}

/** How much longer a mail twice as long takes, parsed and understood in every way; plain text. */
export async function linear(): Promise<Table> {
  const rows = [['a mail of nothing but', '256 KB, ms', '512 KB, ms', '1 MB, ms', 'twice as long takes']]
  let worst = 0
  for (const [name, write] of Object.entries(ADVERSARIES)) {
    const times: number[] = []
    for (const size of SIZES) times.push(await quickest(mail({ ...ADDRESSED, text: write(size) })))
    const ratios = times.slice(1).map((time, at) => (time + NOISE) / (times[at]! + NOISE))
    const highest = Math.max(...ratios)
    worst = Math.max(worst, highest)
    rows.push([name, ...times.map(time => time.toFixed(0)), ratio(highest)])
  }
  rows.push(['the worst of them', '', '', '', ratio(worst)])
  return {
    title: 'Linear: readMail, visibleText, understandPromise and understandAnswer (goal: at most 2.30×)',
    rows,
  }
}

const ADDRESSED = { to: 'Alice Archer <alice@archer.example>', cc: 'intro@kept.test' }

/** Milliseconds of processor time, the quickest of some rounds: other work on the machine only ever adds. */
async function quickest(raw: Uint8Array): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage()
    await understand(raw)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

async function understand(raw: Uint8Array): Promise<void> {
  const read = await readMail(raw)
  if ('broken' in read) throw new Error(read.broken)
  visibleText(read)
  understandPromise(read, { domain: 'kept.test', recipients: ['intro@kept.test'], known: [] })
  understandAnswer(read)
}
