import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phraseAt, phrases, stems, terms } from '../../../core/reading/lexicon.ts'
import { openings } from '../../../core/reading/opening.ts'
import { alternativesOf } from '../../../core/reading/pattern.ts'
import { LENGTH } from '../../../core/reading/place.ts'
import { whole } from '../../../core/reading/words.ts'
import { piece, source, text } from './sources.ts'

describe('what a pattern can begin with', () => {
  it.each([
    ['yes please', ['yes p']],
    ["i'?ll pass", ["i'll ", 'ill p']],
    ['(?:sure|of course)', ['sure', 'of co']],
    ['(?:why )?not', ['why n', 'not']],
    ['[cs]ure', ['cure', 'sure']],
    ['a+b', ['a']],
    ['\\?\\?', ['??']],
    ['ok\\s+then', ['ok']],
    ['(?=yes)(?<!no )yes', ['yes']],
    ['👍|👌', ['👍', '👌']],
  ])('%s', (source, begins) => {
    expect(openings(source)?.sort()).toEqual(begins.map(begin => begin.slice(0, LENGTH)).sort())
  })

  it.each(['\\p{L}+ says', '.*', '(?:please)?', 'a|', '[^a]b', '[a-z]b', '\\d{1,2}'])(
    'cannot be told of %s',
    source => expect(openings(source)).toBeUndefined(),
  )
})

describe('the alternatives of a pattern', () => {
  it('are told apart at its top alone', () => {
    expect(alternativesOf('yes|(?:of|by) course|a\\|b|[|]')).toEqual([
      'yes',
      '(?:of|by) course',
      'a\\|b',
      '[|]',
    ])
  })
})

describe('a table of phrases', () => {
  it('finds where one expression of them all finds, and only there', () => {
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 6 }), text, (sources, words) => {
        const plain = new RegExp(whole(`(?:${sources.join('|')})`), 'u')
        const table = phrases(sources)
        expect(table.test(words)).toBe(plain.test(words))
        expect(table.exec(words)?.index).toBe(plain.exec(words)?.index)
      }),
      { numRuns: 500 },
    )
  })

  it('replaces every phrase in a text', () => {
    expect(phrases(['very much', 'please']).replace('please do, very much so', () => '·')).toBe('· do, · so')
  })

  it('goes on behind what it replaced', () => {
    expect(phrases(['no', 'no no']).replace('no no no, no', found => found.toUpperCase())).toBe(
      'NO NO NO, NO',
    )
  })

  it('knows the longest of its phrases at a place', () => {
    const longest = (sources: readonly string[], words: string, at: number): string =>
      sources
        .map(source => new RegExp(`(?:${source})(?![\\p{L}\\p{N}'])`, 'uy'))
        .map(pattern => {
          pattern.lastIndex = at
          return pattern.exec(words)?.[0] ?? ''
        })
        .reduce((one, other) => (other.length > one.length ? other : one))
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), text, (sources, words) => {
        expect(phraseAt(sources)(words, 0)).toBe(longest(sources, words, 0))
      }),
      { numRuns: 500 },
    )
  })

  it('finds no phrase that begins or ends within a word', () => {
    const table = phrases(['no', 'pass'])
    expect(table.test('nobody trespasses')).toBe(false)
    expect(table.exec('I pass')?.index).toBe(2)
  })
})

describe('a table of beginnings', () => {
  it('finds where one expression of them all finds, whatever the case', () => {
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 6 }), text, (sources, words) => {
        const plain = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})`, 'iu')
        expect(stems(sources).test(words)).toBe(plain.test(words))
      }),
      { numRuns: 500 },
    )
  })

  it('asks for what has to stand behind', () => {
    const offers = terms(['offers?', 'has offered'], ' to introduce')
    expect(offers.test('Kofi offers to introduce you')).toBe(true)
    expect(offers.test('Kofi offers to cook')).toBe(false)
  })

  it('takes capitals in a table for letters of any case', () => {
    expect(stems(['Mr \\p{Lu}\\p{Ll}+ sa']).test('so MR BOB SAID')).toBe(true)
  })
})
