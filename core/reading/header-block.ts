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
  const first = lines[at]!.slice(0, MAX_LINE)
  if (!hasColon(first) || !FIELDS.some(field => field.test(first))) return false
  if (isShortBlock(lines, at)) return true
  const seen = new Set<RegExp>()
  for (let next = at; next < lines.length && next < at + MAX_BLOCK; next++) {
    const line = lines[next]!.slice(0, MAX_LINE)
    if (!hasColon(line)) continue
    for (const field of FIELDS) if (field.test(line)) seen.add(field)
    if (seen.size >= 3 && seen.has(FROM)) return true
  }
  return false
}

/** Some clients give no more than who and when. */
function isShortBlock(lines: readonly string[], at: number): boolean {
  const [first, second = ''] = [lines[at]!.slice(0, MAX_LINE), lines[at + 1]?.slice(0, MAX_LINE)]
  return FROM.test(first) && ADDRESS.test(first) && SENT.test(second) && DATED.test(second)
}

/** Beneath a rule, where nobody writes prose with three colons in a row, an address and a date. */
export function isForeignBlock(lines: readonly string[], at: number): boolean {
  const block: string[] = []
  for (let next = at; next < lines.length && next < at + MAX_BLOCK; next++) {
    const line = lines[next]!.slice(0, MAX_LINE)
    if (isBlank(line) || isQuoted(line) || !ANY_FIELD.test(line)) break
    block.push(line)
  }
  return block.length >= 3 && block.some(line => ADDRESS.test(line)) && block.some(line => DATED.test(line))
}

const hasColon = (line: string): boolean => line.includes(':') || line.includes('：')
