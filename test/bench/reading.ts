import { performance } from 'node:perf_hooks'
import { simpleParser } from 'mailparser'
import { readMail } from '../../core/mail/read.ts'
import { understandAnswer } from '../../core/reading/answer.ts'
import { understandPromise } from '../../core/reading/promise.ts'
import { mail, promiseMail } from '../mail.ts'
import { median, ratio, type Table } from './table.ts'

const BATCH = 500
/** Mails of one kind, no two of the same words: what is remembered of one is of no use to the next. */
const MAILS = 64
const ROUNDS = 21

/** Reading and understanding one mail, against simpleParser with its default options on the same bytes. */
export async function reading(): Promise<Table> {
  const mails: Record<string, [write: (name: string) => Uint8Array, understand: typeof promise]> = {
    'a promise, plain text': [name => promiseMail({ text: promising(name) }), promise],
    'a promise, with HTML': [name => alternative(promising(name)), promise],
    'a promise, a long reply': [name => promiseMail({ text: longReply(name) }), promise],
    'a short yes': [name => mail({ ...ANSWER, text: `Yes, please do, ${name}.\n\nBob` }), answer],
    'a yes with a story': [name => mail({ ...ANSWER, text: story(name) }), answer],
  }
  const rows = [
    [
      'one mail',
      'simpleParser, µs',
      'read, µs',
      'read and understood, µs',
      'read / simpleParser',
      'both / simpleParser',
    ],
  ]
  for (const [name, [write, understand]] of Object.entries(mails)) {
    const written = NAMES.map(write)
    const parsing: number[] = []
    const read: number[] = []
    const understanding: number[] = []
    // Turn about, so that both feel the same machine.
    for (let round = 0; round < ROUNDS; round++) {
      parsing.push(await time(written, raw => simpleParser(Buffer.from(raw))))
      read.push(await time(written, readMail))
      understanding.push(await time(written, understand))
    }
    // The first rounds warm everything up.
    const against = (times: number[]) =>
      ratio(median(times.map((time, round) => time / parsing[round]!).slice(ROUNDS / 3)))
    rows.push([
      name,
      ...[parsing, read, understanding].map(times => median(times).toFixed(0)),
      against(read),
      against(understanding),
    ])
  }
  return { title: 'Reading (goal: at most 1.00×)', rows }
}

async function promise(raw: Uint8Array): Promise<void> {
  const mail = await readMail(raw)
  if ('broken' in mail) throw new Error(mail.broken)
  const reading = understandPromise(mail, { domain: 'kept.test', recipients: ['intro@kept.test'], known: [] })
  if (reading.is !== 'promise') throw new Error(`read as ${reading.is}`)
}

async function answer(raw: Uint8Array): Promise<void> {
  const mail = await readMail(raw)
  if ('broken' in mail) throw new Error(mail.broken)
  const { is } = understandAnswer(mail)
  if (is !== 'yes') throw new Error(`read as ${is}`)
}

const ANSWER = {
  from: 'Bob Lee <bob@corp.example>',
  to: 'intro@kept.test',
  subject: 'Re: Dana Dale would like to introduce you to Alice Archer',
}
const NAMES = Array.from(
  { length: MAILS },
  (_, at) =>
    `${'BCDFGHJK'[at % 8]}${['ella', 'onda', 'irko', 'ura', 'evin', 'asko', 'oste', 'ilma'][at >> 3]}`,
)
const promising = (name: string): string =>
  `I will introduce you to ${name} Lee <bob@corp.example>, who wants what you make in ${name}.\n\nDana`
const story = (name: string): string =>
  `Hello,\n\nhow kind of ${name} to think of me. I looked at what Alice does with old boats in ${name}, and my brother and I have two of them in the shed that nobody has sailed for ten years. So yes, please introduce us, ${name}.\n\nBest,\nBob`

/** Microseconds for one. */
async function time(
  mails: readonly Uint8Array[],
  work: (raw: Uint8Array) => Promise<unknown>,
): Promise<number> {
  const start = performance.now()
  for (let i = 0; i < BATCH; i++) await work(mails[i % MAILS]!)
  return ((performance.now() - start) * 1_000) / BATCH
}

const longReply = (name: string): string =>
  `${promising(name)}\n\nOn Sun, 3 Jan 2027 at 18:02, Alice wrote:\n${'> and then there was this other thing that I wanted to say about the boats\n'.repeat(200)}`

function alternative(words: string): Uint8Array {
  const text = new TextDecoder().decode(promiseMail({ text: words }))
  const [head = '', body = ''] = text.split('\r\n\r\n', 2)
  const rest = text.slice(head.length + 4)
  const parts = [
    `Content-Type: text/plain; charset=utf-8\r\n\r\n${rest}`,
    `Content-Type: text/html; charset=utf-8\r\n\r\n<div dir="ltr"><p>${body}</p><p>${rest.replace(/</g, '&lt;')}</p></div>\r\n`,
  ]
  return new TextEncoder().encode(
    `${head.replace(/Content-Type: .*\r\n/, 'Content-Type: multipart/alternative; boundary=b\r\n').replace(/\r\nContent-Transfer-Encoding: .*/, '')}\r\n\r\n${parts.map(part => `--b\r\n${part}`).join('')}--b--\r\n`,
  )
}
