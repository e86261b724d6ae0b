/**
 * Tables of phrases, tried only where a text has the beginning of one: of some thousands in all languages a mail has
 * few, and most patterns are then never even made.
 */
import { alternativesOf, LENGTH, openings } from './opening.ts'
import { whole } from './words.ts'

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
  let table: Table | undefined
  let every: RegExp[] | undefined
  const found = (text: string): RegExpExecArray | null => {
    table ??= tableOf(sources, whole)
    return leftmost(text, table)
  }
  return {
    test: text => found(text) !== null,
    exec: found,
    replace(text, put) {
      if (!found(text)) return text
      every ??= bounded(sources).map(group => new RegExp(whole(`(?:${group})`), 'gu'))
      return every.reduce((left, pattern) => left.replace(pattern, put), text)
    },
  }
}

/** A table of phrases, or of what goes on as `behind` does; written in any case, as is the text. */
export function terms(sources: readonly string[], behind = '(?![\\p{L}\\p{N}])'): Pick<Phrases, 'test'> {
  let table: Table | undefined
  return {
    test(text) {
      table ??= tableOf(sources.map(lowered), source => `(?<![\\p{L}\\p{N}])${source}${behind}`)
      return leftmost(text.toLowerCase(), table) !== null
    },
  }
}

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

interface Table {
  /** What a match has before and behind it. */
  bound: (source: string) => string
  /** By beginning. */
  begun: ReadonlyMap<string, Begun>
  /** A bit for the sum of each beginning, in as many words as a power of two. */
  sums: Int32Array
  /** Those that may begin with anything. */
  rest: readonly RegExp[]
}

interface Begun {
  source: string
  /** Whether it may match; quick to make, for it asks no alphabet where words end. */
  maybe?: RegExp
  whole?: RegExp
}

function tableOf(sources: readonly string[], bound: Table['bound']): Table {
  const begun = new Map<string, Begun>()
  const rest: string[] = []
  for (const source of sources.flatMap(alternativesOf)) {
    const begins = openings(source)
    if (!begins) rest.push(source)
    for (const begin of begins ?? []) {
      const others = begun.get(begin)
      if (others) others.source += `|${source}`
      else begun.set(begin, { source })
    }
  }
  const sums = new Int32Array(2 ** Math.ceil(Math.log2(begun.size + 1)))
  for (const begin of begun.keys()) {
    const sum = placesIn(begin)[begin.length]!
    sums[(sum >> 5) & (sums.length - 1)]! |= 1 << sum
  }
  return { bound, begun, sums, rest: bounded(rest).map(group => new RegExp(bound(`(?:${group})`), 'u')) }
}

function leftmost(text: string, table: Table): RegExpExecArray | null {
  const first = leftmostBegun(text, table)
  return table.rest.reduce((before, pattern) => {
    const found = pattern.exec(text)
    return found && (!before || found.index < before.index) ? found : before
  }, first)
}

function leftmostBegun(text: string, { bound, begun, sums }: Table): RegExpExecArray | null {
  const places = placesIn(text)
  for (let place = 0; place < places.length; place += 1 + LENGTH) {
    const at = places[place]!
    for (let length = 1; length <= LENGTH && at + length <= text.length; length += 1) {
      const sum = places[place + length]!
      if ((sums[(sum >> 5) & (sums.length - 1)]! & (1 << sum)) === 0) continue
      const those = begun.get(text.slice(at, at + length))
      if (!those) continue
      those.maybe ??= new RegExp(those.source, 'uy')
      those.maybe.lastIndex = at
      if (!those.maybe.test(text)) continue
      those.whole ??= new RegExp(bound(`(?:${those.source})`), 'uy')
      those.whole.lastIndex = at
      const found = those.whole.exec(text)
      if (found) return found
    }
  }
  return null
}

const LETTER = /[\p{L}\p{N}]/u

const PRIME = 0x9e3779b1
/** One text is asked of many tables, one after the other. */
let last: { text: string; places: readonly number[] } = { text: '', places: [] }

/** Wherever no letter or digit is before: the place, and a sum of the first, of the first two, … characters there. */
function placesIn(text: string): readonly number[] {
  if (last.text === text) return last.places
  const places: number[] = []
  let inside = false
  for (let at = 0; at < text.length; at += 1) {
    if (!inside) {
      places.push(at)
      let sum = 0
      for (let next = at; next < at + LENGTH; next += 1) {
        sum = Math.imul(sum, PRIME) + (next < text.length ? text.charCodeAt(next) + 1 : 0)
        places.push(sum ^ (sum >>> 15))
      }
    }
    inside = isLetter(text, at)
  }
  last = { text, places }
  return places
}

/** Most characters are of ASCII. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80)
    return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a)
  return LETTER.test(text[at]!)
}

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
