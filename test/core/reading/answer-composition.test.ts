import { describe, expect, it } from 'vitest'
import { answerOf } from '../../../core/reading/answer.ts'
import {
  CLOSINGS,
  INNOCUOUS,
  LATER_CORES,
  NO_CORES,
  OPENINGS,
  UNCLEAR_CORES,
  WITH_NO,
  WITH_YES,
  YES_CORES,
} from './answer-banks.ts'

/** Longer ones of each class. */
const SAMPLE = 600
const CLASSES = [
  { is: 'yes', cores: YES_CORES, beside: [...INNOCUOUS, ...WITH_YES] },
  { is: 'no', cores: NO_CORES, beside: [...INNOCUOUS, ...WITH_NO] },
  { is: 'later', cores: LATER_CORES, beside: INNOCUOUS },
  { is: 'unclear', cores: UNCLEAR_CORES, beside: INNOCUOUS },
] as const

interface Read {
  core: string
  beside: string
  words: string
  is: string
}

/** A sentence that ends in none of the stops stands in a line of its own. */
const together = (...parts: readonly string[]): string =>
  parts
    .filter(Boolean)
    .reduce((text, part) => `${text}${STOPPED.test(text) && STOPPED.test(part) ? ' ' : '\n'}${part}`)
const STOPPED = /[.!?]$/

/** Park and Miller's generator: the same sample each time. */
function picker(seed: number): <T>(bank: readonly T[]) => T {
  let state = seed
  return bank => {
    state = (state * 48_271) % 2_147_483_647
    return bank[state % bank.length]!
  }
}

/** Every core with every sentence before and behind it. */
const crossed = (cores: readonly string[], beside: readonly string[]): Read[] =>
  cores.flatMap(core =>
    beside.flatMap(sentence =>
      [together(core, sentence), together(sentence, core)].map(words => ({
        core,
        beside: sentence,
        words,
        is: answerOf(words).is,
      })),
    ),
  )

/** Whole letters, from opening to closing. */
function sampled(cores: readonly string[], beside: readonly string[]): Read[] {
  const pick = picker(20_270_301)
  return Array.from({ length: SAMPLE }, () => {
    const [core, before, behind] = [pick(cores), pick(beside), pick(beside)]
    const words = `${together(pick(OPENINGS), before, core, behind)}\n\n${pick(CLOSINGS)}`
    return { core, beside: `${before} … ${behind}`, words, is: answerOf(words).is }
  })
}

/** The sentences that most often stand in one read wrong. */
function worst(wrong: readonly Read[]): string {
  const count = (of: (read: Read) => string): string[] => {
    const many = new Map<string, number>()
    for (const read of wrong) many.set(of(read), (many.get(of(read)) ?? 0) + 1)
    return [...many]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 8)
      .map(([text, times]) => `${times} × ${text}`)
  }
  return [
    ...count(({ core }) => core),
    '',
    ...count(({ beside }) => beside),
    '',
    ...wrong.slice(0, 8).map(({ is, words }) => `${is}: ${words}`),
  ].join('\n')
}

describe.each(CLASSES)('an answer that is $is, among other sentences', ({ is, cores, beside }) => {
  const reads = { 'one beside it': crossed(cores, beside), 'a whole letter': sampled(cores, beside) }

  it.each(Object.entries(reads))('is read as that: %s', (_, all) => {
    const wrong = all.filter(read => read.is !== is)
    expect(wrong.length / all.length, worst(wrong)).toBeLessThanOrEqual(0.01)
  })

  it.each(Object.entries(reads))('is never taken for a yes that it is not: %s', (_, all) => {
    expect(all.filter(read => is !== 'yes' && read.is === 'yes')).toEqual([])
  })
})
