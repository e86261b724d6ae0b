/**
 * What a text must have somewhere for a pattern to match it, told from the pattern's source: most patterns are of another
 * language or another matter than a text, and need not be tried.
 */
import { tracesOf } from './gram.ts'
import { ASSERTION, CAN_BE_NONE, CAN_REPEAT, LOOKS, QUANTIFIER, tokensOf } from './pattern.ts'

/** Strings that one part of a pattern may match, each written out, at most. */
const MOST_WHOLE = 64
/** Strings of which a text must have one, at most. */
const MOST = 2000

/** Of every match of a part: all that it may be, where that is few; and strings of which it has one, where that can be told. */
interface Part {
  whole: Strings | undefined
  held: Strings | undefined
}

type Strings = readonly string[]

const NOTHING: Part = { whole: [''], held: undefined }
const ANYTHING: Part = { whole: undefined, held: undefined }
const exactly = (whole: Strings): Part => ({ whole, held: undefined })

/**
 * @param source of a regular expression without back-references
 * @returns in lower case, strings of which any text that it matches has one; undefined where none can be told
 */
export function needs(source: string): Strings | undefined {
  const { part } = alternatives(tokensOf(source), 0)
  return heldBy(part)
}

/** The traces of what a pattern needs; null where that cannot be told. */
export function tracesFor(source: string): Int32Array | null {
  const strings = needs(source)
  return strings ? tracesOf(strings) : null
}

interface Read {
  part: Part
  /** The first token behind it. */
  next: number
}

function alternatives(tokens: Strings, from: number): Read {
  const { part, next: end } = sequence(tokens, from)
  const parts = [part]
  let next = end
  while (tokens[next] === '|') {
    const other = sequence(tokens, next + 1)
    parts.push(other.part)
    next = other.next
  }
  return { part: parts.length === 1 ? part : anyOf(parts), next }
}

function anyOf(parts: readonly Part[]): Part {
  const whole = together(parts.map(part => part.whole))
  const held = together(parts.map(heldBy))
  return { whole: upTo(MOST_WHOLE, whole), held: upTo(MOST, held) }
}

const upTo = (most: number, strings: Strings | undefined): Strings | undefined =>
  strings && strings.length <= most ? strings : undefined

function sequence(tokens: Strings, from: number): Read {
  let run: Strings = ['']
  let isWhole = true
  let held: Strings | undefined
  let next = from
  while (next < tokens.length && tokens[next] !== '|' && tokens[next] !== ')') {
    const each = atom(tokens, next)
    next = each.next
    const quantifier = QUANTIFIER.test(tokens[next] ?? '') ? tokens[next++]! : ''
    const part = quantified(each.part, quantifier)
    held = rarer(held, part.held)
    const joined = part.whole && product(run, part.whole)
    if (!joined) {
      isWhole = false
      held = rarer(held, run)
    }
    run = joined ?? part.whole ?? ['']
  }
  return { part: { whole: isWhole ? run : undefined, held: rarer(held, run) }, next }
}

function quantified(part: Part, quantifier: string): Part {
  if (quantifier === '') return part
  const whole = CAN_REPEAT.test(quantifier) ? undefined : part.whole
  if (!CAN_BE_NONE.test(quantifier)) return { whole, held: heldBy(part) }
  return { whole: together([whole, ['']]), held: undefined }
}

function product(run: Strings, more: Strings): Strings | undefined {
  if (run.length * more.length > MOST_WHOLE) return undefined
  return run.flatMap(one => more.map(other => one + other))
}

function atom(tokens: Strings, at: number): Read {
  const token = tokens[at]!
  if (token.startsWith('(')) {
    const { part, next } = alternatives(tokens, at + 1)
    if (!LOOKS.test(token)) return { part, next: next + 1 }
    // What it looks at, the text has as well.
    const held = token.endsWith('=') ? heldBy(part) : undefined
    return { part: { ...NOTHING, held }, next: next + 1 }
  }
  return { part: ASSERTION.test(token) ? NOTHING : ofCharacter(token), next: at + 1 }
}

function ofCharacter(token: string): Part {
  if (token.startsWith('[')) {
    const inside = token.slice(1, -1)
    // A range or the name of a class is taken for anything.
    if (/^\^|\\|.-./su.test(inside)) return ANYTHING
    return exactly([...new Set(inside.toLowerCase())])
  }
  if (token === '.' || /^\\[a-z\d]/i.test(token)) return ANYTHING
  return exactly([token.replace('\\', '').toLowerCase()])
}

const heldBy = ({ whole, held }: Part): Strings | undefined => rarer(held, whole)

/** All of them, unless one can be anything. */
function together(each: readonly (Strings | undefined)[]): Strings | undefined {
  const all = new Set<string>()
  for (const strings of each) {
    if (!strings) return undefined
    for (const string of strings) all.add(string)
  }
  return [...all]
}

/** Whichever a text has more seldom. */
function rarer(one: Strings | undefined, other: Strings | undefined): Strings | undefined {
  const [first, second] = [one && rarity(one), other && rarity(other)]
  if (second === undefined || second > OFTEN) return first === undefined || first > OFTEN ? undefined : one
  return first === undefined || second < first ? other : one
}

/** About how often a text has one of the strings; every text has an empty one. */
const rarity = (strings: Strings): number =>
  strings.reduce((sum, string) => sum + (string === '' ? Number.POSITIVE_INFINITY : often(string)), 0)
const often = (string: string): number =>
  [...string].reduce((product, letter) => product * (letter > '\u024f' ? 0.02 : 0.1), 10)
/** More often than this it is not worth looking. */
const OFTEN = 20
