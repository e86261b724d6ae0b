/**
 * Where a quote is announced: "On … wrote:" in its many languages and wrappings, "-----Original Message-----",
 * the From/Sent/To/Subject block. Every look is at a few lines of bounded length, so the whole is linear.
 */
import { BEGIN_FORWARDED, HEADER_BLOCK, ON, ORIGINAL, WROTE } from './words/quote.ts'
import { anyOf } from './words.ts'

/** Longer lines are prose, or an attack on the expressions below. */
const MAX_LINE = 300
/** Clients wrap the attribution over this many lines at most. */
const MAX_WRAP = 4
/** Lines looked at for a header block; a long To wraps. */
const MAX_BLOCK = 9

const QUOTED = /^[ \t]{0,3}>/
const WROTE_END = new RegExp(`${anyOf(WROTE)}(?:[^\\n]{0,80}[:：]|[^\\p{L}\\p{N}\\n]{0,12})$`, 'iu')
const ON_START = new RegExp(`^[^\\p{L}\\p{N}]{0,12}${anyOf(ON)}(?=[\\s.,\\d\\u200e-\\u202e])`, 'iu')
/** Yandex, Mail.ru and Gmail in some languages have no verb: `30.04.2025, 15:19, Bob Lee <bob@corp.example>:`. */
const ADDRESS_END = /<[^<>\s]{1,100}@[^<>\s]{1,100}>\s?[:：]$/
/** Where a client wraps inside the brackets, the second line looks like a quote. */
const TORN = /^>\s?(?:[:：]|\p{L}{1,12}[:：])?\s?$/u
const DATED = /\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}[./-]\d{1,2}/
/** Gmail of old, and where the date comes first: `2024/5/1 Bob <bob@corp.example>`, `2024年5月1日(水) 10:00 Bob <…>:`. */
const DATE_FIRST =
  /^\d{4}\s?[-/.年년]\s?\d{1,2}\s?[-/.月월]\s?\d{1,2}[^<>\n]{0,120}<[^<>\s]{3,120}>[^\n]{0,30}$/
const SEPARATOR = new RegExp(`^[\\s*_]{0,4}-{2,}\\s{0,4}${anyOf(ORIGINAL)}`, 'iu')
const FORWARDED = new RegExp(`^\\s{0,3}${anyOf(BEGIN_FORWARDED)}\\s{0,2}:`, 'iu')
const RULE = /^\s{0,3}(?:_{5,}|-{10,}|={4,})\s*$/
const LONG_RULE = /^\s{0,3}_{30,}\s*$/

const field = (words: readonly string[]): RegExp =>
  new RegExp(`^[\\s*]{0,4}${anyOf(words)}[\\s*]{0,3}[:：]`, 'iu')
const FROM = field(HEADER_BLOCK.from)
const FIELDS = [FROM, ...[HEADER_BLOCK.sent, HEADER_BLOCK.to, HEADER_BLOCK.subject].map(field)]

export const isQuoted = (line: string): boolean => QUOTED.test(line)

/** A line that was wrapped on its way and so lost its `>`: it goes on mid-sentence between two lines that have one. */
export const isTorn = (lines: readonly string[], at: number): boolean => {
  const [before, line, after] = [lines[at - 1] ?? '', lines[at] ?? '', lines[at + 1] ?? '']
  return (
    isQuoted(before) &&
    isQuoted(after) &&
    before.length >= 60 &&
    line.length < before.length &&
    /^\p{Ll}/u.test(line) &&
    !/[.!?:]\s*$/.test(before)
  )
}
const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

/** What is announced at `lines[at]`: how many lines the announcement takes, and whether all that follows is quoted. */
export interface Announcement {
  lines: number
  /** False when the quote is marked line by line (`>`), so that answers between may follow. */
  rest: boolean
}

export function announcement(lines: readonly string[], at: number): Announcement | undefined {
  const line = lines[at]!
  if (line.length > MAX_LINE || isQuoted(line) || isBlank(line)) return undefined
  if (SEPARATOR.test(line) || FORWARDED.test(line) || LONG_RULE.test(line)) return { lines: 1, rest: true }
  if (RULE.test(line)) {
    const next = nextWritten(lines, at + 1)
    return next !== undefined && headerBlock(lines, next) ? { lines: 1, rest: true } : undefined
  }
  if (headerBlock(lines, at)) return { lines: 1, rest: true }
  const taken = attribution(lines, at)
  if (!taken) return undefined
  const next = nextWritten(lines, at + taken.lines)
  const marked = next !== undefined && isQuoted(lines[next]!)
  // "Bob wrote:" with neither date nor address is prose, unless a quote is really there.
  if (!marked && !taken.sure) return undefined
  return { lines: taken.lines, rest: !marked }
}

function nextWritten(lines: readonly string[], from: number): number | undefined {
  for (let at = from; at < lines.length && at < from + MAX_WRAP; at++) if (!isBlank(lines[at])) return at
  return undefined
}

function attribution(lines: readonly string[], at: number): { lines: number; sure: boolean } | undefined {
  const first = lines[at]!
  if (DATE_FIRST.test(first)) return { lines: 1, sure: true }
  const leading = ON_START.test(first) || startsDate(first)
  let joined = ''
  for (let taken = 1; taken <= MAX_WRAP; taken++) {
    const line = lines[at + taken - 1]
    if (line === undefined || isBlank(line) || line.length > MAX_LINE) return undefined
    const torn = TORN.test(line) && joined.lastIndexOf('<') > joined.lastIndexOf('>')
    if (isQuoted(line) && !torn) return undefined
    // A later line that begins an attribution of its own leaves this one to be prose.
    if (taken > 1 && ON_START.test(line) && DATED.test(line) && !DATED.test(joined)) return undefined
    joined = torn ? joined + line.trim() : `${joined} ${line.trim()}`.trim().replace(/< (?=[^<> ]+@)/, '<')
    const dated = DATED.test(joined)
    if (leading && dated && (WROTE_END.test(joined) || ADDRESS_END.test(joined)))
      return { lines: taken, sure: true }
    if (taken === 1 && WROTE_END.test(joined))
      return { lines: 1, sure: dated || /[^\s@]@[^\s@]/.test(joined) }
    if (!leading) return undefined
  }
  return undefined
}

const startsDate = (line: string): boolean =>
  /^[^\p{L}\p{N}]{0,4}(?:\d|\p{L}{2,10}[.,]{1,2}\s?\d)/u.test(line)

/** A From line with two of Sent, To and Subject about it, close together. */
function headerBlock(lines: readonly string[], at: number): boolean {
  if (!FIELDS.some(field => field.test(lines[at]!.slice(0, MAX_LINE)))) return false
  const seen = new Set<RegExp>()
  for (let next = at; next < lines.length && next < at + MAX_BLOCK; next++) {
    const line = lines[next]!.slice(0, MAX_LINE)
    for (const field of FIELDS) if (field.test(line)) seen.add(field)
    if (seen.size >= 3 && seen.has(FROM)) return true
  }
  return false
}
