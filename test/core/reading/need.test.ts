import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gramsOf, mayHave } from '../../../core/reading/gram.ts'
import { needs, tracesFor } from '../../../core/reading/need.ts'

describe('what a text must have for a pattern to match', () => {
  it.each([
    ['yes please', ['yes please']],
    ["i'?ll pass", ["i'll pass", 'ill pass']],
    ['(?:sure|of course) \\p{L}+', ['sure ', 'of course ']],
    ['\\p{L}+ says', [' says']],
    ['(?:en|au) (?:\\p{L}+ ){0,2}janvier', ['janvier']],
    ['(?<=[Yy]es) .{0,9}(?<!no)', ['yes']],
    ['(?=maybe)\\p{L}+', ['maybe']],
    ['[^,]{0,40}(?:不要|没有)', ['不要', '没有']],
    ['(?:never)+', ['never']],
    ['(?<who>alice|bob) \\p{L}', ['alice ', 'bob ']],
    ['(?:\\p{L}+|nobody) asked', [' asked']],
  ])('%s', (source, strings) => {
    expect(needs(source)?.toSorted()).toEqual(strings.toSorted())
  })

  it.each(['\\p{L}+', '(?:please)?', 'a|\\d', '(?!no)', '[^a]', '\\u2019', 'never{0,2}?|'])(
    'cannot be told of %s',
    source => expect(needs(source)).toBeUndefined(),
  )
})

/** Sources as the tables hold them. */
const piece = fc.constantFrom('yes', 'No', 'né', 'i', ' ', 'ok', 'SÍ', "'", '👍', 'ぜひ', '不')
const { source } = fc.letrec<{ source: string }>(tie => ({
  source: fc.oneof(
    { maxDepth: 3 },
    piece,
    fc.tuple(tie('source'), tie('source')).map(pair => pair.join('')),
    fc.tuple(tie('source'), tie('source')).map(([one, other]) => `(?:${one}|${other})`),
    fc
      .tuple(tie('source'), fc.constantFrom('?', '*', '+', '{2}', '{0,2}', '{1,3}'))
      .map(([inside, times]) => `(?:${inside})${times}`),
    fc
      .tuple(tie('source'), fc.constantFrom('=', '!', '<=', '<!'))
      .map(([inside, looks]) => `(?${looks}${inside})`),
    fc.constantFrom('[yn]', '[a-z]', '\\p{L}{0,3}', '[^,]{0,4}', '\\bno', '^yes', '.'),
  ),
}))
const text = fc
  .array(fc.oneof(piece, fc.constantFrom(', ', 'x', 'YES', '𝐚', '1')), { maxLength: 12 })
  .map(parts => parts.join(''))

describe('a text that a pattern matches', () => {
  it.each(['u', 'iu'])('has what the pattern needs, with %s', flags => {
    fc.assert(
      fc.property(source, text, (pattern, words) => {
        const traces = tracesFor(pattern)
        fc.pre(traces !== null && new RegExp(pattern, flags).test(words))
        expect(mayHave(gramsOf(words), traces!)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
