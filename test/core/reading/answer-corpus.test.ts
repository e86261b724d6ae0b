/** The project's own answers, as real clients send them: what may never happen, and how often it is right. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { understandAnswer } from '../../../core/reading/answer.ts'
import type { AnswerReading } from '../../../core/reading/reading.ts'
import { inbound, read } from '../mail/fixture.ts'

interface Label {
  file: string
  answer: AnswerReading['is']
  newText: string
  until?: string
  otherAddress?: string
  note?: string
}

const folder = new URL('../../corpus/answers/', import.meta.url)
const labels = readFileSync(new URL('labels.jsonl', folder), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Label)
const readings = await Promise.all(
  labels.map(async label => ({
    label,
    said: understandAnswer(await read(readFileSync(new URL(label.file, folder)))),
  })),
)
const share = (right: number, all: number) => right / all

describe('the corpus of answers', () => {
  test('is worth the name', () => expect(labels.length).toBeGreaterThanOrEqual(300))

  test('nothing but a yes is taken for a yes', () =>
    expect(readings.filter(({ label, said }) => said.is === 'yes' && label.answer !== 'yes')).toEqual([]))

  test('nothing but a never, or a word like it, is taken for one', () =>
    expect(readings.filter(({ label, said }) => said.is === 'never' && label.answer !== 'never')).toEqual([]))

  test('at least 95 % are right', () => {
    const wrong = readings.filter(({ label, said }) => said.is !== label.answer)
    expect(
      share(readings.length - wrong.length, readings.length),
      wrong.map(({ label, said }) => `${label.file}: ${said.is}`).join('\n'),
    ).toBeGreaterThanOrEqual(0.95)
  })

  test('and so are the days and the addresses that they name', () => {
    const named = readings.filter(({ label }) => label.until ?? label.otherAddress)
    const wrong = named.filter(
      ({ label, said }) => said.until !== label.until || said.other?.address !== label.otherAddress,
    )
    expect(
      share(named.length - wrong.length, named.length),
      wrong.map(({ label, said }) => `${label.file}: ${JSON.stringify(said)}`).join('\n'),
    ).toBeGreaterThanOrEqual(0.95)
  })

  test('what is no plain yes or no goes to the introducer as it was written', () => {
    const flat = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim()
    const noted = readings.filter(({ label }) => label.note !== undefined)
    const wrong = noted.filter(({ label, said }) => flat(said.note) !== flat(label.note))
    expect(
      share(noted.length - wrong.length, noted.length),
      wrong.map(({ label, said }) => `${label.file}: ${said.note}`).join('\n'),
    ).toBeGreaterThanOrEqual(0.95)
  })
})

describe('the same answers of other people', () => {
  const RENAMED: Record<string, string> = {
    alice: 'mariella',
    archer: 'quint',
    dana: 'tobias',
    fox: 'wren',
    dale: 'wren',
    bob: 'ingrid',
    lee: 'osei',
  }
  const NAMES = new RegExp(`(?<!\\p{L})(?:${Object.keys(RENAMED).join('|')})(?!\\p{L})`, 'giu')
  const renamed = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (_, part) =>
      typeof part === 'string' ? part.replace(NAMES, dressed) : part,
    )
  const dressed = (name: string) => {
    const other = RENAMED[name.toLowerCase()] ?? name
    if (name === name.toLowerCase()) return other
    return name === name.toUpperCase() ? other.toUpperCase() : other[0]!.toUpperCase() + other.slice(1)
  }

  test('are read the same', async () => {
    const differing = []
    for (const { label, said } of readings) {
      const { attachments, ...mail } = await read(readFileSync(new URL(label.file, folder)))
      const again = understandAnswer({ ...renamed(mail), attachments })
      if (again.is !== said.is || again.until !== said.until) differing.push(`${label.file}: ${again.is}`)
    }
    expect(differing).toEqual([])
  })
})

describe('a quote', () => {
  const answer = (text: string) => understandAnswer(inbound({ text, subject: 'Re: your question' }))
  const quoted = (text: string) =>
    `On Mon, Jan 4, 2027 at 11:00 AM Kept <reply.x@kept.test> wrote:\n${text
      .split(/\r\n?|\n/)
      .map(line => `> ${line}`)
      .join('\n')}`
  const texts = labels.map(({ newText }) => newText).filter(text => text !== '')

  test('of any mail under any text changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'grapheme' })),
        (text, below) => {
          expect(answer(`${text}\n\n${quoted(below)}`)).toEqual(answer(text))
        },
      ),
    )
  })
})

describe('a text made to be slow', () => {
  const answer = (text: string) => understandAnswer(inbound({ text, subject: '', date: 0, offset: 0 }))
  test.each([
    'yes ',
    'no, ',
    'yes please ',
    'in two weeks ',
    'after March 1 ',
    '> ',
    "I don't know ",
    'talk to Carol ',
    'carol@corp.example ',
    '((((',
    'ask me again ',
    'aaaa',
    '\n',
    '?',
  ])('%j over and over is read within a second', part => {
    const started = performance.now()
    for (const length of [4_000, 1_000_000]) answer(part.repeat(Math.ceil(length / part.length)))
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
