/** A yes and nothing else, which is not read further; and what is made of the same words and is none. */
import { describe, expect, it } from 'vitest'
import { isBareYes } from '../../../core/reading/bare.ts'
import { sentencesOf } from '../../../core/reading/utterance.ts'
import { is } from './asked.ts'

const bare = (words: string): boolean => isBareYes(sentencesOf(words, () => false))

describe('a yes and nothing else', () => {
  it.each([
    'Yes please!',
    'Yes, please do, Dana.',
    'Yes, of course, thanks',
    'Sí, claro.',
    'Oui, avec plaisir !',
    'Ja gern, Dana',
  ])('%s', words => {
    expect(bare(words)).toBe(true)
    expect(is(words)).toBe('yes')
  })
})

describe('what is made of such words', () => {
  it.each([
    'Yeah right.',
    'Of course. Not.',
    'Yes. Undecided.',
    'Would love to. Pity.',
    'Okay, thanks for letting me know.',
    'Yes?',
    'Ja gern, ab März.',
    'Rád, po Vánocích.',
  ])('%s', words => {
    expect(bare(words)).toBe(false)
    expect(is(words)).not.toBe('yes')
  })
})
