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

/** The same in HTML; what is cut off in the midst is part of it. */
const MARKUP: Record<string, (size: number) => string> = {
  paragraphs: repeat(
    '<p>We met at the harbour fair, and he has looked for something like this for a year.</p>\n',
  ),
  'elements in elements': size => '<div>'.repeat(size / 11) + '</div>'.repeat(size / 11),
  'blockquotes in blockquotes': size =>
    '<blockquote>so'.repeat(size / 27) + '</blockquote>'.repeat(size / 27),
  blockquotes: repeat('<blockquote>would you?</blockquote>I would.<br>'),
  'half a table': repeat('<table><tr><td>'),
  'never closed': repeat('<b><i>'),
  'never opened': repeat('</div></p></b>'),
  'one giant attribute': size => `<p title="${'x'.repeat(size)}">so</p>`,
  'one element of attributes': size => `<p ${repeat('a="b" ')(size)}>so</p>`,
  'giant styles': repeat(`<p style="${'display:block;'.repeat(500)}">so</p>`),
  'links to people': repeat('<a href="mailto:bob@corp.example">Bob</a> '),
  'links to profiles': repeat('<a href="https://www.linkedin.com/in/boblee">Bob Lee</a> '),
  'links in one link': size =>
    `<a href="mailto:bob@corp.example">${'<a>'.repeat(size / 7)}${'</a>'.repeat(size / 7)}`,
  'half a tag': repeat('<a href="'),
  angles: repeat('<'),
  'half a comment': repeat('<!-- '),
  entities: repeat('&amp;&lt;&#x1f600;'),
  'half an entity': repeat('&'),
  'quotes of Gmail': repeat(
    '<div class="gmail_quote"><div class="gmail_attr">On Mon, Dana wrote:</div>so</div>',
  ),
  'separators of Outlook': repeat('<div id="divRplyFwdMsg"><b>From:</b> Dana<br></div>'),
  signatures: repeat('<div class="gmail_signature">Bob</div>'),
  hidden: repeat('<span style="display:none">so</span>'),
  'line breaks': repeat('<br>'),
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

const inHtml = (html: string): Uint8Array =>
  new TextEncoder().encode(
    new TextDecoder().decode(mail({ ...ADDRESSED, text: html })).replace('text/plain', 'text/html'),
  )

/** How much longer a mail twice as long takes, parsed and understood in every way. */
export async function linear(): Promise<Table> {
  const rows = [['a mail of nothing but', '256 KB, ms', '512 KB, ms', '1 MB, ms', 'twice as long takes']]
  let worst = 0
  const mails: Array<[string, (size: number) => Uint8Array]> = [
    ...Object.entries(ADVERSARIES).map(([name, write]): (typeof mails)[number] => [
      name,
      size => mail({ ...ADDRESSED, text: write(size) }),
    ]),
    ...Object.entries(MARKUP).map(([name, write]): (typeof mails)[number] => [
      `HTML: ${name}`,
      size => inHtml(write(size)),
    ]),
  ]
  for (const [name, write] of mails) {
    const times: number[] = []
    for (const size of SIZES) times.push(await quickest(write(size)))
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
