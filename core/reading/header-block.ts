/** The From/Sent/To/Subject block that Outlook and others set above old mail, in any of their languages. */
import { isBlank, isQuoted, MAX_LINE } from './attribution.ts'
import { HEADER_BLOCK } from './words/header-block.ts'
import { anyOf } from './words.ts'

/** Lines looked at for a block; a long To wraps. */
const MAX_BLOCK = 9

const field = (words: readonly string[]): RegExp =>
  new RegExp(`^[\\s*_|]{0,6}${anyOf(words)}[\\s*_|]{0,5}[:：]`, 'iu')
const FROM = field(HEADER_BLOCK.from)
const SENT = field(HEADER_BLOCK.sent)
const FIELDS = [FROM, SENT, ...[HEADER_BLOCK.to, HEADER_BLOCK.subject].map(field)]
const DATED = /\p{Nd}{4}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}|\p{Nd}{1,2}[:.h]\p{Nd}{2}/u
const ADDRESS = /[^\s@<>]@[^\s@<>]/
/** Any word or three and a colon, as the fields of a language that the tables lack. */
const ANY_FIELD = /^[\s*_|]{0,6}\p{L}[\p{L}\p{M} .'’-]{0,24}[\s*_|]{0,5}[:：]\s?\S/u

/** True when a block begins at `lines[at]`: a From with two of Sent, To and Subject about it, or with its date at once. */
export function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (fieldAt(lines, at) === 0) return false
  if (isShortBlock(lines, at)) return true
  let seen = 0
  for (let next = at; next < lines.length && next < at + MAX_BLOCK; next++) {
    const fields = fieldAt(lines, next)
    // "To: Bob please (bob@…)" above a rule is theirs, too.
    if (next > at && fields & 1 && isParted(lines, at, next)) return false
    // After any other line a From begins a block of its own; what stands above and holds no data is theirs.
    if (next > at && fields & 1 && fieldAt(lines, next - 1) === 0 && !lines.slice(at, next).some(hasData))
      return false
    seen |= fields
    // With neither an address nor a date it may be a letter in jest, unless it is complete.
    if (seen & 1 && (bits(seen) === 4 || (bits(seen) === 3 && isReal(lines, at)))) return true
  }
  return false
}

/** A line in between that is neither a field nor the rest of one. */
const isParted = (lines: readonly string[], at: number, from: number): boolean =>
  lines
    .slice(at + 1, from)
    .some(
      (line, to) =>
        !isBlank(line) &&
        fieldAt(lines, at + 1 + to) === 0 &&
        !/[;<>,@\p{Nd}]/u.test(line.slice(0, MAX_LINE)),
    )

const isReal = (lines: readonly string[], at: number): boolean => {
  for (let next = at; next < lines.length && next < at + MAX_BLOCK && !isBlank(lines[next]); next++)
    if (hasData(lines[next]!) || lines[next]!.startsWith('*')) return true
  return false
}

/** Which fields a line may be, a bit each, From the lowest: some words are one field here and another there. */
function fieldAt(lines: readonly string[], at: number): number {
  const known = KNOWN.get(lines) ?? new Int8Array(lines.length).fill(UNKNOWN)
  KNOWN.set(lines, known)
  if (known[at] === UNKNOWN) {
    const line = lines[at]!.slice(0, MAX_LINE)
    known[at] = hasColon(line)
      ? FIELDS.reduce((fields, field, bit) => fields | (field.test(line) ? 1 << bit : 0), 0)
      : 0
  }
  return known[at]!
}

/** Blocks overlap, and each line is looked at once all the same. */
const KNOWN = new WeakMap<readonly string[], Int8Array>()
const UNKNOWN = -1

const bits = (fields: number): number =>
  (fields & 1) + ((fields >> 1) & 1) + ((fields >> 2) & 1) + ((fields >> 3) & 1)

/** Some clients give no more than who and when. */
function isShortBlock(lines: readonly string[], at: number): boolean {
  const [first, second = ''] = [lines[at]!.slice(0, MAX_LINE), lines[at + 1]?.slice(0, MAX_LINE)]
  return FROM.test(first) && ADDRESS.test(first) && SENT.test(second) && DATED.test(second)
}

/** Beneath a rule a From with an address will do, or in any language three fields in a row with an address and a date. */
export function isBlockUnderRule(lines: readonly string[], at: number): boolean {
  if (fieldAt(lines, at) & 1 && ADDRESS.test(lines[at]!.slice(0, MAX_LINE))) return true
  const block: string[] = []
  for (let next = at; next < lines.length && next < at + MAX_BLOCK; next++) {
    const line = lines[next]!.slice(0, MAX_LINE)
    if (isBlank(line) || isQuoted(line) || !ANY_FIELD.test(line)) break
    block.push(line)
  }
  return block.length >= 3 && block.some(line => ADDRESS.test(line)) && block.some(line => DATED.test(line))
}

const hasData = (line: string): boolean => {
  const start = line.slice(0, MAX_LINE)
  return ADDRESS.test(start) || DATED.test(start)
}
const hasColon = (line: string): boolean => line.includes(':') || line.includes('：')
