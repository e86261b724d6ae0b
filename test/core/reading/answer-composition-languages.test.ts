/** Answers put together out of what people write: the words that answer decide, whatever stands around them. */
import { describe, expect, test } from 'vitest'
import { answerOf } from '../../../core/reading/answer.ts'
import { chinese, japanese, korean } from './composition/asian.ts'
import type { Bank, Brief } from './composition/bank.ts'
import { dutch } from './composition/dutch.ts'
import { czech, greek, polish, romanian, russian, turkish, ukrainian } from './composition/eastward.ts'
import { french } from './composition/french.ts'
import { german } from './composition/german.ts'
import { italian } from './composition/italian.ts'
import { danish, finnish, hungarian, norwegian, swedish } from './composition/northern.ts'
import { portuguese } from './composition/portuguese.ts'
import { spanish } from './composition/spanish.ts'

interface Said {
  text: string
  is: string
}

const GOAL = 0.91

/** Without accents, but for the marks that are part of a Cyrillic or Japanese letter, and in lower case. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-zα-ω])[\u0300-\u0341\u0343\u0344\u0346-\u036f]+/gu, '')
    .normalize('NFC')

/** The hands that people write in: with care, in lines, all lower case and without accents, without any stop. */
const HANDS: readonly ((parts: readonly string[]) => string)[] = [
  parts => parts.join(' '),
  parts => parts.join('\n\n'),
  parts => plain(parts.join(' ')),
  parts => parts.map(part => part.toLowerCase().replace(/[.!]$/, '')).join('\n'),
  parts => plain(parts.map(part => part.replace(/[.!]$/, '')).join(', ')),
]

/** Every core with every neighbour; openings, closings and hands take their turns. */
function crossed(bank: Bank, cores: readonly string[], around: readonly string[], is: string): Said[] {
  const turn = (list: readonly string[], at: number): string => list[at % list.length]!
  return cores.flatMap((core, row) =>
    ['', ...around].map((beside, column) => {
      const at = row * (around.length + 1) + column
      const body = at % 3 === 1 ? [beside, core] : [core, beside]
      const parts = [at % 2 ? turn(bank.open, at) : '', ...body, at % 4 < 2 ? turn(bank.close, at) : '']
      return { is, text: HANDS[at % HANDS.length]!(parts.filter(part => part !== '')) }
    }),
  )
}

function compositions(bank: Bank): Said[] {
  const { yes, no, later, unclear, stranger, other, besideYes, besideNo } = bank
  return [
    ...crossed(bank, yes, besideYes, 'yes'),
    ...crossed(bank, no, besideNo, 'no'),
    ...crossed(bank, later, besideNo.slice(0, 3), 'later'),
    ...crossed(bank, unclear, besideYes.slice(0, 4), 'unclear'),
    ...crossed(bank, stranger, besideNo.slice(2, 3), 'stranger'),
    ...crossed(bank, other, besideNo.slice(2, 3), 'other'),
  ]
}

function briefly({ yes, no, around }: Brief): Said[] {
  const said = (cores: readonly string[], is: string): Said[] =>
    cores.flatMap(core =>
      ['', ...around].map((beside, at) => {
        const parts = at === 1 || at === 2 ? [beside, core] : [core, beside]
        return { is, text: HANDS[at % 4]!(parts.filter(part => part !== '')) }
      }),
    )
  return [...said(yes, 'yes'), ...said(no, 'no')]
}

const misread = (all: readonly Said[]): (Said & { read: string })[] =>
  all.map(said => ({ ...said, read: answerOf(said.text).is })).filter(({ is, read }) => is !== read)

const LANGUAGES: readonly (readonly [string, readonly Said[]])[] = [
  ...Object.entries({ german, french, spanish, portuguese, italian, dutch }).map(
    ([name, bank]) => [name, compositions(bank)] as const,
  ),
  ...Object.entries({ polish, swedish, danish, norwegian, finnish, czech, hungarian, romanian }).map(
    ([name, bank]) => [name, briefly(bank)] as const,
  ),
  ...Object.entries({ turkish, russian, ukrainian, greek, japanese, chinese, korean }).map(
    ([name, bank]) => [name, briefly(bank)] as const,
  ),
]

describe.each(LANGUAGES)('answers put together in %s', (_, all) => {
  const wrong = misread(all)

  test('are never taken for a yes that they are not', () =>
    expect(wrong.filter(({ read }) => read === 'yes')).toEqual([]))

  test('are what their core says, whatever stands around it', () =>
    expect(
      1 - wrong.length / all.length,
      wrong.map(({ text, is, read }) => `${is} read as ${read}: ${JSON.stringify(text)}`).join('\n'),
    ).toBeGreaterThanOrEqual(GOAL))
})
