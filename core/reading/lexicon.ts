/**
 * Tables of phrases, tried only where a text has the beginning of one: of some thousands in all languages a mail has
 * few, and most patterns are then never even made.
 */
import { alternativesOf, LENGTH, openings } from './opening.ts'
import { ABROAD, placesIn, sumsOf, withNext } from './place.ts'

/** Characters of a pattern: V8 leaves one of more than 20 KB unoptimised, ten times as slow. */
const MAX_PATTERN = 15_000

/** A table of phrases, sources of regular expressions that match whole words. */
export interface Phrases {
  test(text: string): boolean
  /** The leftmost match. */
  exec(text: string): RegExpExecArray | null
  /** The text with what `put` makes of each match. */
  replace(text: string, put: (found: string) => string): string
}

/** Nothing is compiled before it is needed. */
export function phrases(sources: readonly string[]): Phrases {
  let made: Table | undefined
  const table = (): Table => (made ??= tableOf(sources, [BEFORE, WORD_END]))
  const found = remembered(text => leftmost(text, table()))
  return {
    test: text => found(text) !== null,
    exec: found,
    replace(text, put) {
      let left = ''
      let at = 0
      for (let next = found(text); next?.[0]; next = leftmost(text, table(), at)) {
        left += text.slice(at, next.index) + put(next[0])
        at = next.index + next[0].length
      }
      return at === 0 ? text : left + text.slice(at)
    },
  }
}

/** The longest of the phrases that stands at a place of a text, or nothing. A word ends behind it. */
export function phraseAt(sources: readonly string[]): (text: string, at: number) => string {
  let table: Table | undefined
  return (text, at) => {
    table ??= tableOf(sources, ['', PHRASE_END])
    let longest = ''
    for (const those of begunAt(text, at, table)) {
      if (!matched(those, text, at, table)) continue
      those.each ??= those.sources.map(source => ({ sources: [source] }))
      for (const one of those.each) {
        const [found = ''] = matched(one, text, at, table) ?? []
        if (found.length > longest.length) longest = found
      }
    }
    for (const pattern of restOf(text, table)) {
      pattern.lastIndex = at
      const found = pattern.exec(text)
      if (found?.index === at && found[0].length > longest.length) longest = found[0]
    }
    return longest
  }
}

/** A table of phrases, or of what goes on as `behind` does; written in any case, as is the text. */
export function terms(sources: readonly string[], behind = WORD_END): Pick<Phrases, 'test'> {
  let made: Table | undefined
  const table = (): Table => (made ??= tableOf(sources.map(lowered), [BEFORE, behind]))
  const found = remembered(text => leftmost(text, table()))
  return { test: text => found(text.toLowerCase()) !== null }
}

/** A sentence is asked for the same more than once, by those who ask for different reasons. */
function remembered(find: Find): Find {
  const known = new Map<string, ReturnType<Find>>()
  return text => {
    if (text.length > LONGEST) return find(text)
    let found = known.get(text)
    if (found === undefined) {
      if (known.size === SENTENCES) known.clear()
      found = find(text)
      known.set(text, found)
    }
    return found
  }
}

type Find = (text: string) => RegExpExecArray | null

/** Characters of a text that is remembered, and how many are. */
const [LONGEST, SENTENCES] = [1000, 16]

/** The same of beginnings: words may go on behind them. */
export const stems = (sources: readonly string[]): Pick<Phrases, 'test'> => terms(sources, '')

/** A source for text in lower case. */
const lowered = (source: string): string =>
  source.replace(/\\[pP]\{[^}]*\}|\\.|[^\\]+/gsu, part => {
    if (!part.startsWith('\\')) return part.toLowerCase()
    return part.replace(/^\\p\{L[ul]\}$/, '\\p{L}')
  })

/** For `replace`: nothing in its place. */
export const gone = (): string => ' '

/** Expressions of what a match has before and behind it. */
type Bounds = readonly [before: string, behind: string]

const BEFORE = '(?<![\\p{L}\\p{N}])'
const WORD_END = '(?![\\p{L}\\p{N}])'
/** "i'm" begins with no "i". */
const PHRASE_END = "(?![\\p{L}\\p{N}'])"
/** Of these it is told without them that they hold at most ends of words. */
const ENDS: readonly string[] = ['', WORD_END, PHRASE_END]

interface Table {
  bounds: Bounds
  /** By the sum of a beginning. */
  begun: ReadonlyMap<number, Begun>
  /** A bit for the sum of the first two characters of each beginning, or of its only one. */
  heads: Int32Array
  /** Those that may begin with anything. */
  rest: readonly RegExp[]
  /** The same, of phrases all of whose letters are of another alphabet than Latin: of no use to a text that has none. */
  abroad: readonly RegExp[]
}

/** All that "n't" stands behind in English, so that a phrase with it begins with something. */
const DENIED =
  "(?:do|does|did|is|are|was|were|have|has|had|ca|could|wo|would|should|must|need|might|sha|ai)n't"
const spelt = (source: string): string => source.replaceAll("\\p{L}+n't", DENIED)

/** Phrases that begin alike, as one expression: what begins in many ways is made once all the same. */
interface Tried {
  sources: string[]
  /** Without what it has before and behind it. */
  maybe?: RegExp
  whole?: RegExp
  /** The same, phrase by phrase. */
  each?: Tried[]
}

interface Begun {
  begin: string
  those: Tried[]
  /** Another beginning of the same sum. */
  other: Begun | undefined
}

/** Bits that tell the first characters of a place apart. */
const HEADS = 4096

function tableOf(sources: readonly string[], bounds: Bounds): Table {
  const begun = new Map<string, Begun>()
  const alike = new Map<string, Tried>()
  const rest: string[] = []
  for (const source of sources.flatMap(alternativesOf).map(spelt)) {
    const begins = openings(source)
    const known = alike.get(String(begins))
    if (known) known.sources.push(source)
    else if (!begins) rest.push(source)
    else {
      const tried = { sources: [source] }
      alike.set(String(begins), tried)
      for (const begin of begins) {
        const one = begun.get(begin)
        if (one) one.those.push(tried)
        else begun.set(begin, { begin, those: [tried], other: undefined })
      }
    }
  }
  const bySum = new Map<number, Begun>()
  const heads = new Int32Array(HEADS / 32)
  for (const one of begun.values()) {
    const sums = sumsOf(one.begin)
    const sum = sums.at(-1)!
    one.other = bySum.get(sum)
    bySum.set(sum, one)
    const head = sums[Math.min(sums.length, 2) - 1]!
    heads[(head >> 5) & (HEADS / 32 - 1)]! |= 1 << head
  }
  return {
    bounds,
    begun: bySum,
    heads,
    rest: searching(
      rest.filter(source => !isAbroad(source)),
      bounds,
    ),
    abroad: searching(rest.filter(isAbroad), bounds),
  }
}

const searching = (sources: readonly string[], bounds: Bounds): RegExp[] =>
  bounded(sources).map(group => expression([group], bounds, 'gu'))

/** Made of characters from abroad, classes of letters and spaces, and no phrase without the first of these. */
const isAbroad = (source: string): boolean => {
  const without = source.replace(CHARACTERS_ABROAD, '\0')
  if (/[^\0 ()[\]|?+$!=<:]/.test(without.replace(/\\p\{[LMN]\}|\{[\d,]+\}/g, ''))) return false
  const pattern = new RegExp(without, 'u')
  return !['', 'a', 'a a a'].some(text => pattern.test(text))
}

const CHARACTERS_ABROAD = new RegExp(`[${ABROAD}]`, 'g')

/** @param from where to begin. */
function leftmost(text: string, table: Table, from = 0): RegExpExecArray | null {
  const first = leftmostBegun(text, table, from)
  return restOf(text, table).reduce((before, pattern) => {
    pattern.lastIndex = from
    const found = pattern.exec(text)
    return found && (!before || found.index < before.index) ? found : before
  }, first)
}

const restOf = (text: string, { rest, abroad }: Table): readonly RegExp[] =>
  abroad.length > 0 && placesIn(text).abroad ? [...rest, ...abroad] : rest

function leftmostBegun(text: string, table: Table, from: number): RegExpExecArray | null {
  const { count, sums } = placesIn(text)
  for (let place = 0; place < count; place += 3) {
    const at = sums[place]!
    if (at < from || !(has(table.heads, sums[place + 2]!) || has(table.heads, sums[place + 1]!))) continue
    let longest: RegExpExecArray | null = null
    for (const those of begunAt(text, at, table)) {
      const found = matched(those, text, at, table)
      if (found && (!longest || found[0].length > longest[0].length)) longest = found
    }
    if (longest) return longest
  }
  return null
}

/** Of the shortest beginnings first. */
function begunAt(text: string, at: number, { begun }: Table): Tried[] {
  const found: Tried[] = []
  let sum = 0
  for (let next = at; next < at + LENGTH && next < text.length; next += 1) {
    sum = withNext(sum, text.charCodeAt(next))
    for (let those = begun.get(sum); those; those = those.other)
      if (text.startsWith(those.begin, at)) found.push(...those.those)
  }
  return found
}

/**
 * Alphabets make an expression large, so it is tried without them, and with them only where what is found does not end
 * plainly.
 */
function matched(those: Tried, text: string, at: number, { bounds }: Table): RegExpExecArray | null {
  those.maybe ??= new RegExp(those.sources.join('|'), 'uy')
  those.maybe.lastIndex = at
  const found = those.maybe.exec(text)
  if (!found) return null
  const ended = ENDS.includes(bounds[1])
  if (ended && isPlainEnd(text.charCodeAt(at + found[0].length)) && !isSurrogate(text.charCodeAt(at - 1)))
    return found
  those.whole ??= expression(those.sources, bounds, 'uy')
  those.whole.lastIndex = at
  return those.whole.exec(text)
}

const expression = (sources: readonly string[], [before, behind]: Bounds, flags: string): RegExp =>
  new RegExp(`${before}(?:${sources.join('|')})${behind}`, flags)

/** The end of the text, or a character of ASCII that no word has. */
const isPlainEnd = (code: number): boolean =>
  Number.isNaN(code) ||
  code === 0x20 ||
  (code > 0x27 && code < 0x30) ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x0a

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

const has = (heads: Int32Array, head: number): boolean =>
  (heads[(head >> 5) & (HEADS / 32 - 1)]! & (1 << head)) !== 0

/** As few alternations as there can be of bounded length. */
function bounded(sources: readonly string[]): string[] {
  const groups: string[] = []
  for (const source of sources) {
    const last = groups.at(-1)
    if (last !== undefined && last.length + source.length < MAX_PATTERN)
      groups[groups.length - 1] = `${last}|${source}`
    else groups.push(source)
  }
  return groups
}
