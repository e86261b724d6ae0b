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

/** A table of beginnings: words may go on behind them. They are written in any case, as is the text. */
export function stems(sources: readonly string[]): Pick<Phrases, 'test'> {
  let table: Table | undefined
  return {
    test(text) {
      table ??= tableOf(sources.map(lowered), source => `(?<![\\p{L}\\p{N}])${source}`)
      return leftmost(text.toLowerCase(), table) !== null
    },
  }
}

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
  /** The first two characters of each beginning, or the only one. */
  heads: ReadonlySet<string>
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
  const heads = new Set([...begun.keys()].map(begin => begin.slice(0, 2)))
  return { bound, begun, heads, rest: bounded(rest).map(group => new RegExp(bound(`(?:${group})`), 'u')) }
}

function leftmost(text: string, table: Table): RegExpExecArray | null {
  const first = leftmostBegun(text, table)
  return table.rest.reduce((before, pattern) => {
    const found = pattern.exec(text)
    return found && (!before || found.index < before.index) ? found : before
  }, first)
}

function leftmostBegun(text: string, { bound, begun, heads }: Table): RegExpExecArray | null {
  for (const { at, one, two } of placesIn(text)) {
    if (!heads.has(two) && !heads.has(one)) continue
    for (let length = 1; length <= LENGTH && at + length <= text.length; length += 1) {
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

/** Where a phrase can begin, and what stands there. */
interface Place {
  at: number
  one: string
  two: string
}

const LETTER = /[\p{L}\p{N}]/u

/** One text is asked of many tables, one after the other. */
let last: { text: string; places: readonly Place[] } = { text: '', places: [] }

/** Wherever no letter or digit is before. */
function placesIn(text: string): readonly Place[] {
  if (last.text === text) return last.places
  const places: Place[] = []
  let inside = false
  for (let at = 0; at < text.length; at += 1) {
    if (!inside) places.push({ at, one: text[at]!, two: text.slice(at, at + 2) })
    inside = isLetter(text, at)
  }
  last = { text, places }
  return places
}

/** Most letters are a to z. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code > 0x60 && code < 0x7b) || (code !== 0x20 && LETTER.test(text[at]!))
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
