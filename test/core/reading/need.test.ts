import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gramsOf, mayHave } from '../../../core/reading/gram.ts'
import { needs, tracesFor } from '../../../core/reading/need.ts'
import { source, text } from './sources.ts'

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
