import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phraseAt, phrases, stems, terms } from '../../../core/reading/lexicon.ts'
import { openings } from '../../../core/reading/opening.ts'
import { alternativesOf } from '../../../core/reading/pattern.ts'
import { LENGTH } from '../../../core/reading/place.ts'
import { whole } from '../../../core/reading/words.ts'

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

/** Sources as the tables hold them. */
const piece = fc.constantFrom('yes', 'no', 'né', 'i', ' ', 'ok', 'sí', "'", '👍', 'ぜひ', '不')
const { source } = fc.letrec<{ source: string }>(tie => ({
  source: fc.oneof(
    { maxDepth: 3 },
    piece,
    fc.tuple(tie('source'), tie('source')).map(pair => pair.join('')),
    fc.tuple(tie('source'), tie('source')).map(([one, other]) => `(?:${one}|${other})`),
    tie('source').map(inside => `(?:${inside})?`),
    tie('source').map(inside => `(?:${inside}){1,2}`),
    tie('source').map(inside => `${inside}|no`),
    fc.constantFrom('[yn]', '\\p{L}{0,3}', '[^,]{0,4}', '(?<!no )', '(?= ?ok)', '\\bno', '^yes'),
  ),
}))

describe('a table of phrases', () => {
  const text = fc
    .array(fc.oneof(piece, fc.constantFrom(' ', ', ', 'x', '𝐚', '1')), { maxLength: 12 })
    .map(parts => parts.join(''))

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
    const text = fc
      .array(fc.oneof(piece, fc.constantFrom(' ', '. ', 'X', 'Yes', 'NÉ', '1')), { maxLength: 12 })
      .map(parts => parts.join(''))
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
