/** Set phrases as people type them: without accents and marks, and with one letter wrong. */

/** Characters of a line that may be a phrase; longer ones are prose. */
const MAX_LINE = 160
/** Shorter words have too many others one letter off. */
const LONG = 5

/** `Kündigen, bitte!` → `kundigen bitte`: lower case, no accents, words parted by one space. */
export function plain(line: string): string {
  if (line.length > MAX_LINE) return ''
  return line
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/(\d) ?[x×](?![\p{L}\d])/gu, '$1')
    .replace(/(\p{L}|\d) ?\/ ?(?=\p{L})/gu, '$1 per ')
    .replace(/[^\p{L}\p{N}'/.:]+|[.:](?!\d)|'(?!\p{L})|(?<!\p{L})'/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/**
 * Phrases → the source of one expression over plain words each followed by a space. `a/b` is one of the words, `(a/b)` one or
 * none, `!a/b` none of them next, `…` one to eight words, `#` a group: a number in digits or one of `numbers`.
 */
export const compiled = (phrases: readonly string[], numbers: readonly string[] = []): string =>
  `(?:${phrases
    .map(phrase =>
      phrase
        .split(' ')
        .map(word => compiledWord(word, numbers))
        .join(''),
    )
    .join('|')})`

function compiledWord(word: string, numbers: readonly string[]): string {
  if (word === '…') return '(?:\\S+ ){1,8}'
  if (word === '#') return `(\\d{1,3}|${numbers.join('|')}) `
  const words = `(?:${word.replace(/[()!]/g, '').replaceAll('/', '|')}) `
  if (word.startsWith('!')) return `(?!${words})`
  return word.startsWith('(') ? `(?:${words})?` : words
}

/**
 * Whether words, in whatever order, may hold one of the phrases: each phrase has places where one of a few words must stand.
 * True for more than hold one, and for all that do.
 */
export function mayHold(phrases: readonly string[]): (words: ReadonlySet<string>) => boolean {
  const needs = new Map<string, string[][][]>()
  for (const phrase of phrases) {
    const [first = [], ...rest] = phrase
      .split(' ')
      .filter(word => /^[\p{L}']/u.test(word))
      .map(word => word.split('/'))
    for (const word of first) needs.set(word, [...(needs.get(word) ?? []), rest])
  }
  return words => {
    for (const word of words)
      if (needs.get(word)?.some(rest => rest.every(place => place.some(each => words.has(each))))) return true
    return false
  }
}

/** Every word that the phrases are made of. */
export const vocabulary = (phrases: readonly string[]): string[] => [
  ...new Set(phrases.flatMap(phrase => phrase.split(/[\s()!/]+/).filter(word => /^[\p{L}']+$/u.test(word)))),
]

/** Mends words that are one letter off a known one: swapped, missing, too many or wrong; in short words swapped alone. */
export class Spelling {
  readonly #known: ReadonlySet<string>
  /** By what is left of a known word when a letter is taken out: words one letter off share that, or are it. */
  readonly #near = new Map<string, string>()

  /** @param lookalikes words of their own, though they are near a known one. */
  constructor(known: readonly string[], lookalikes: readonly string[] = []) {
    this.#known = new Set([...known, ...lookalikes])
    for (const word of new Set(known)) {
      if (word.length < LONG - 1) continue
      for (const key of [word, ...without(word)]) if (!this.#near.has(key)) this.#near.set(key, word)
    }
  }

  mend(line: string): string {
    return line.length > MAX_LINE ? line : line.replace(/[\p{L}']+/gu, word => this.#word(word))
  }

  #word(word: string): string {
    if (this.#known.has(word) || word.length < LONG - 1 || word.length > 20) return word
    for (const key of [word, ...without(word)]) {
      const meant = this.#near.get(key)
      if (meant !== undefined && isSlip(word, meant)) return meant
    }
    return word
  }
}

const without = (word: string): string[] => [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))

/** True for one slip of the finger. */
function isSlip(word: string, meant: string): boolean {
  let from = 0
  while (from < word.length && word[from] === meant[from]) from += 1
  const same = (wrote: number, wanted: number): boolean =>
    word.slice(from + wrote) === meant.slice(from + wanted)
  const swapped = word[from] === meant[from + 1] && word[from + 1] === meant[from] && same(2, 2)
  const doubled = word[from] === word[from - 1] && same(1, 0)
  if (swapped || doubled) return true
  return (
    Math.min(word.length, meant.length) >= LONG - 1 &&
    meant.length >= LONG &&
    (same(1, 1) || same(1, 0) || same(0, 1))
  )
}
