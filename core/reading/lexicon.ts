/**
 * Tables of phrases, tried only where a text has the beginning of one: of some thousands in all languages a mail has
 * few, and most patterns are then never even made.
 */
import { gramsOf, mayHave } from './gram.ts'
import { tracesFor } from './need.ts'
import { openings } from './opening.ts'
import { alternativesOf } from './pattern.ts'
import { LENGTH, placesIn, sumOf, withNext } from './place.ts'
import { remembered } from './remembered.ts'

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
    for (const found of foundAnywhere(text, table, at))
      if (found.index === at && found[0].length > longest.length) longest = found[0]
    return longest
  }
}

/** A table of phrases, or of what goes on as `behind` does; written in any case, as is the text. */
export function terms(sources: readonly string[], behind = WORD_END): Pick<Phrases, 'test'> {
  let made: Table | undefined
  const table = (): Table => (made ??= tableOf(sources.map(lowered), [BEFORE, behind]))
  const found = remembered(text => leftmost(text.toLowerCase(), table()))
  return { test: text => found(text) !== null }
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
  /** A bit for the sum of each beginning: most places have none, and a map is slow to tell. */
  begins: Int32Array
  /** Those that may begin with anything. */
  rest: readonly Anywhere[]
}

/** All that "n't" stands behind in English, so that a phrase with it begins with something. */
const DENIED =
  "(?:do|does|did|is|are|was|were|have|has|had|ca|could|wo|would|should|must|need|might|sha|ai)n't"
const spelt = (source: string): string => source.replaceAll("\\p{L}+n't", DENIED)

/** Phrases that begin alike, as one expression: what begins in many ways is made once all the same. */
interface Tried {
  sources: string[]
  /** Of what they need; null where that cannot be told, absent before it was asked. */
  traces?: Int32Array | null
  /** Without what it has before and behind it. */
  maybe?: RegExp
  whole?: RegExp
  /** The same, phrase by phrase. */
  each?: Tried[]
}

/** A phrase that may begin with anything. */
interface Anywhere {
  source: string
  /** Of what it needs. */
  traces: Int32Array | null
  pattern?: RegExp
}

interface Begun {
  begin: string
  those: Tried[]
  /** Another beginning of the same sum. */
  other: Begun | undefined
}

/** Of so many bits at least one is set: most places are told by them alone. */
const SPARE = 32

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
  // A word for every 32 bits, in all a power of two.
  const begins = new Int32Array(2 ** Math.ceil(Math.log2(begun.size * (SPARE / 32) + 1)))
  for (const one of begun.values()) {
    const sum = sumOf(one.begin)
    one.other = bySum.get(sum)
    bySum.set(sum, one)
    begins[(sum >>> 5) & (begins.length - 1)]! |= 1 << sum
  }
  return {
    bounds,
    begun: bySum,
    begins,
    rest: rest.map(source => ({ source, traces: tracesFor(source) })),
  }
}

/** @param from where to begin. */
function leftmost(text: string, table: Table, from = 0): RegExpExecArray | null {
  const first = leftmostBegun(text, table, from)
  return foundAnywhere(text, table, from).reduce(
    (before, found) => (!before || found.index < before.index ? found : before),
    first,
  )
}

function foundAnywhere(text: string, { rest, bounds }: Table, from: number): RegExpExecArray[] {
  if (rest.length === 0) return []
  const grams = gramsOf(text)
  const all: RegExpExecArray[] = []
  for (const one of rest) {
    if (one.traces && !mayHave(grams, one.traces)) continue
    one.pattern ??= new RegExp(between([one.source], bounds), 'gu')
    one.pattern.lastIndex = from
    const found = one.pattern.exec(text)
    if (found) all.push(found)
  }
  return all
}

function leftmostBegun(text: string, table: Table, from: number): RegExpExecArray | null {
  const { begins } = table
  const { at: places, sums } = placesIn(text)
  for (let next = 0; next < sums.length; next += 1) {
    const sum = sums[next]!
    if ((begins[(sum >>> 5) & (begins.length - 1)]! & (1 << sum)) === 0) continue
    const place = Math.floor(next / LENGTH)
    next = place * LENGTH + LENGTH - 1
    const at = places[place]!
    if (at < from) continue
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
function begunAt(text: string, at: number, { begun, begins }: Table): readonly Tried[] {
  let found: readonly Tried[] = NONE
  let sum = 0
  for (let next = at; next < at + LENGTH && next < text.length; next += 1) {
    sum = withNext(sum, text.charCodeAt(next))
    if ((begins[(sum >>> 5) & (begins.length - 1)]! & (1 << sum)) === 0) continue
    for (let those = begun.get(sum); those; those = those.other)
      if (text.startsWith(those.begin, at)) found = [...found, ...those.those]
  }
  return found
}

const NONE: readonly Tried[] = []

/**
 * Alphabets make an expression large, so it is tried without them, and with them only where what is found does not end
 * plainly.
 */
function matched(those: Tried, text: string, at: number, { bounds }: Table): RegExpExecArray | null {
  if (those.traces === undefined) those.traces = tracesFor(those.sources.join('|'))
  if (those.traces && !mayHave(gramsOf(text), those.traces)) return null
  those.maybe ??= new RegExp(those.sources.join('|'), 'uy')
  those.maybe.lastIndex = at
  const found = those.maybe.exec(text)
  if (!found) return null
  const ended = ENDS.includes(bounds[1])
  if (ended && isPlainEnd(text.charCodeAt(at + found[0].length)) && !isSurrogate(text.charCodeAt(at - 1)))
    return found
  those.whole ??= new RegExp(between(those.sources, bounds), 'uy')
  those.whole.lastIndex = at
  return those.whole.exec(text)
}

const between = (sources: readonly string[], [before, behind]: Bounds): string =>
  `${before}(?:${sources.join('|')})${behind}`

/** The end of the text, or a character of ASCII that no word has. */
const isPlainEnd = (code: number): boolean =>
  Number.isNaN(code) ||
  code === 0x20 ||
  (code > 0x27 && code < 0x30) ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x0a

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff
