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

/** Characters of a pattern: V8 leaves one of more than 20 KB unoptimised, ten times as slow. */
const MAX_PATTERN = 15_000

/** A table of phrases, sources of regular expressions that match whole words, as few patterns of bounded length. */
export interface Phrases {
  test(text: string): boolean
  /** The leftmost match. */
  exec(text: string): RegExpExecArray | null
  /** The text with what `put` makes of each match. */
  replace(text: string, put: (found: string) => string): string
}

export function phrases(sources: readonly string[]): Phrases {
  const groups: string[] = []
  for (const source of sources) {
    const last = groups.at(-1)
    if (last !== undefined && last.length + source.length < MAX_PATTERN)
      groups[groups.length - 1] = `${last}|${source}`
    else groups.push(source)
  }
  const once = groups.map(group => new RegExp(whole(`(?:${group})`), 'u'))
  const every = once.map(({ source }) => new RegExp(source, 'gu'))
  return {
    test: text => once.some(pattern => pattern.test(text)),
    exec: text =>
      once.reduce<RegExpExecArray | null>((first, pattern) => {
        const found = pattern.exec(text)
        return found && (!first || found.index < first.index) ? found : first
      }, null),
    replace: (text, put) => every.reduce((left, pattern) => left.replace(pattern, put), text),
  }
}

/** For `replace`: nothing in its place. */
export const gone = (): string => ' '
