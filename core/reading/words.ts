/** Tables of words → one regular expression, so that each language stays a line of data. */

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+')

/** An alternation of the words, longest first; a space stands for any white space. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${[...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')})`

/** No letter or digit before, none after: `\b` that knows every alphabet. */
export const whole = (source: string): string => `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`
