/** Where old mail begins: above it stands an attribution, a separator or a header block. */
import { attribution, isBlank, isQuoted, MAX_LINE, MAX_WRAP } from './attribution.ts'
import { isBlockUnderRule, isHeaderBlock } from './header-block.ts'
import { BEGIN_FORWARDED, ORIGINAL, REPLY_ABOVE } from './words/separator.ts'
import { anyOf } from './words.ts'

const SEPARATOR = new RegExp(`^[\\s*_]{0,4}-{2,}(?:\\s|&nbsp;){0,4}${anyOf(ORIGINAL)}`, 'iu')
/** QQ's own. */
const ORIGINAL_ALONE = /^\s{0,3}-{4,}\s{0,4}original\s{0,4}-{4,}\s*$/i
const FORWARDED = new RegExp(`^\\s{0,3}${anyOf(BEGIN_FORWARDED)}\\s{0,2}[:：]`, 'iu')
const ABOVE = new RegExp(`^[^\\p{L}\\n]{0,12}(?:please\\s)?${anyOf(REPLY_ABOVE)}`, 'iu')
/** HCL Notes: `Dana Dale---04.01.2027 11:00:05---Hello`, `-----Dana Dale <dana@dale.example> wrote: -----`. */
const NOTES =
  /^\S[^\n]{0,100}\s?-{3}\s?\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,4} [^\n]{0,30}-{3}|^-{3,}\s?[^\n-][^\n]{0,150}[:：]\s?-{3,}$/u
const RULE = /^\s{0,3}(?:_{5,}|-{5,}|={4,}|\*{5,}|[─—–]{5,})\s*$/

const GOES_ON = /^\p{Ll}/u

/** A line that was wrapped on its way and so lost its `>`: it goes on mid-sentence between two lines that have one. */
export function isTorn(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1] ?? ''
  if (!isQuoted(before) || !isQuoted(lines[at + 1] ?? '')) return false
  const line = lines[at]!
  return (
    before.length >= 60 && line.length < before.length && GOES_ON.test(line) && !/[.!?:]\s*$/.test(before)
  )
}

/** What is announced at `lines[at]`: how many lines the announcement takes, and whether all that follows is quoted. */
export interface Announcement {
  lines: number
  /** False when the quote is marked line by line (`>`), so that answers between may follow. */
  rest: boolean
  /** Words of theirs on its line. */
  before?: string
}

/** Letters are few that begin a line which announces nothing; a colon, a digit or a rule there must be. */
const MAY_ANNOUNCE = /[:：\p{Nd}]|^\s{0,3}[-_=*#─—–]|\p{L}\s?-{2,}\s*$/u

export function announcement(lines: readonly string[], at: number): Announcement | undefined {
  const line = lines[at]!
  if (line.length > MAX_LINE || isBlank(line) || isQuoted(line)) return undefined
  if (!MAY_ANNOUNCE.test(line) && !mayGoOn(lines, at)) return undefined
  if (RULE.test(line)) {
    const next = nextWritten(lines, at + 1)
    const block = next !== undefined && (isHeaderBlock(lines, next) || isBlockUnderRule(lines, next))
    return block ? { lines: 1, rest: true } : undefined
  }
  if (SEPARATOR.test(line) || ORIGINAL_ALONE.test(line) || FORWARDED.test(line) || ABOVE.test(line))
    return { lines: 1, rest: true }
  if (NOTES.test(line) || isHeaderBlock(lines, at)) return { lines: 1, rest: true }
  const taken = attribution(lines, at)
  if (!taken) return undefined
  const next = nextWritten(lines, at + taken.lines)
  const marked = next !== undefined && isQuoted(lines[next]!)
  // "Bob wrote:" with neither date nor address is prose, unless a quote is really there.
  if (!marked && !taken.sure) return undefined
  return { lines: taken.lines, rest: !marked, ...(taken.before && { before: taken.before }) }
}

/** An attribution may begin with a line of nothing but words, and be known by the next. */
const mayGoOn = (lines: readonly string[], at: number): boolean => {
  const next = lines[at + 1]
  return next !== undefined && next.length <= MAX_LINE && /[:：]\s?$/.test(next)
}

function nextWritten(lines: readonly string[], from: number): number | undefined {
  for (let at = from; at < lines.length && at < from + MAX_WRAP; at++) if (!isBlank(lines[at])) return at
  return undefined
}
