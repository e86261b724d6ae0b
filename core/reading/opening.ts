/**
 * What a match of a pattern can begin with, told from the pattern's source, so that a table of phrases is tried only where
 * a text has such a beginning.
 */
import { ASSERTION, CAN_BE_NONE, CAN_REPEAT, LOOKS, QUANTIFIER, tokensOf } from './pattern.ts'
import { LENGTH } from './place.ts'

/** With more beginnings than these a phrase is tried everywhere. */
const MOST = 150

/** Beginnings of all matches: `open` ones may still go on, `done` ones are long enough, or nobody can tell how they go on. */
interface Begin {
  open: ReadonlySet<string>
  done: ReadonlySet<string>
}

const NOTHING: Begin = { open: new Set(['']), done: new Set() }
const ANYTHING: Begin = { open: new Set(), done: new Set(['']) }

/** So many characters that stand for themselves, as most phrases begin. */
const PLAIN = new RegExp(`^[^\\\\[\\](){}.*+?|^$]{${LENGTH}}(?![*+?{])`)
/**
 * @param source of a regular expression without captures by name or back-references
 * @returns beginnings of 1 to {@link LENGTH} characters, one of which every match has; undefined when that cannot be told
 */
export function openings(source: string): string[] | undefined {
  const plain = PLAIN.exec(source)
  if (plain) return [plain[0]]
  const { begin } = alternatives(tokensOf(source), 0)
  const all = new Set([...begin.open, ...begin.done])
  return all.has('') || all.size > MOST ? undefined : [...all]
}

interface Read {
  begin: Begin
  /** The first token behind it. */
  next: number
}

function alternatives(tokens: readonly string[], from: number): Read {
  let { begin, next } = sequence(tokens, from)
  while (tokens[next] === '|') {
    const other = sequence(tokens, next + 1)
    begin = either(begin, other.begin)
    next = other.next
  }
  return { begin, next }
}

function sequence(tokens: readonly string[], from: number): Read {
  let begin = NOTHING
  let next = from
  while (next < tokens.length && tokens[next] !== '|' && tokens[next] !== ')') {
    const each = atom(tokens, next)
    next = each.next
    const quantifier = QUANTIFIER.test(tokens[next] ?? '') ? tokens[next++]! : ''
    if (begin.open.size === 0) continue
    const once = CAN_REPEAT.test(quantifier) ? cut(each.begin) : each.begin
    begin = then(begin, CAN_BE_NONE.test(quantifier) ? either(NOTHING, once) : once)
  }
  return { begin, next }
}

function atom(tokens: readonly string[], at: number): Read {
  const token = tokens[at]!
  if (token.startsWith('(')) {
    const { begin, next } = alternatives(tokens, at + 1)
    return { begin: LOOKS.test(token) ? NOTHING : begin, next: next + 1 }
  }
  return { begin: ASSERTION.test(token) ? NOTHING : ofCharacter(token), next: at + 1 }
}

function ofCharacter(token: string): Begin {
  if (token.startsWith('[')) {
    const inside = token.slice(1, -1)
    // A range or the name of a class is taken for anything.
    return /^\^|\\|.-./su.test(inside) ? ANYTHING : { open: new Set(inside), done: new Set() }
  }
  if (token === '.' || /^\\[a-z\d]/i.test(token)) return ANYTHING
  return { open: new Set([token.replace('\\', '')]), done: new Set() }
}

const either = (one: Begin, other: Begin): Begin => ({
  open: new Set([...one.open, ...other.open]),
  done: new Set([...one.done, ...other.done]),
})

/** It may go on with itself, of which there is no end. */
const cut = ({ open, done }: Begin): Begin => ({ open: new Set(), done: new Set([...open, ...done]) })

function then(first: Begin, second: Begin): Begin {
  const open = new Set<string>()
  const done = new Set(first.done)
  for (const begun of first.open) {
    for (const more of second.done) done.add((begun + more).slice(0, LENGTH))
    for (const more of second.open) {
      const all = begun + more
      if (all.length < LENGTH) open.add(all)
      else done.add(all.slice(0, LENGTH))
    }
  }
  // Where there are too many to be of use, the shorter beginnings stand for them all.
  return open.size + done.size > MOST ? cut(first) : { open, done }
}
