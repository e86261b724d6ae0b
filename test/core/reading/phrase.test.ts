import { describe, expect, it } from 'vitest'
import { compiled, mayHold } from '../../../core/reading/phrase.ts'

describe('whether words may hold a phrase', () => {
  const phrases = ['turn/switch off (the/my) digest', 'at most # a/per month', 'cancel !the …', "what's open"]
  const may = mayHold(phrases)

  it.each([
    ['switch off my digest', true],
    ['at most 3 per month', true],
    ['cancel all of it', true],
    ["what's open", true],
    ['yes please', false],
    ['turn the page', false],
    ['a month', false],
    ['open', false],
  ])('%s: %s', (line, is) => {
    expect(may(new Set(line.split(' ')))).toBe(is)
  })

  it('is never false for words that are one', () => {
    const pattern = new RegExp(`^${compiled(phrases, ['two'])}$`, 'u')
    const lines = [
      'turn off digest',
      'switch off the digest',
      'at most two a month',
      'cancel it',
      "what's open",
    ]
    for (const line of lines) {
      expect(`${line} `).toMatch(pattern)
      expect(may(new Set(line.split(' ')))).toBe(true)
    }
  })
})
