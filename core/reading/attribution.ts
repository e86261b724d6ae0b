/**
 * The line above a quote, "On … wrote:", in its many languages and wrappings. Every look is at a few lines of
 * bounded length.
 */
import { ON, WROTE } from './words/attribution.ts'
import { anyOf } from './words.ts'

/** Longer lines are prose, or an attack on the expressions below. */
export const MAX_LINE = 300
/** Clients wrap the attribution over this many lines at most. */
export const MAX_WRAP = 4

const WROTE_END = new RegExp(`${anyOf(WROTE)}(?:[^\\n]{0,80}[:：]|[^\\p{L}\\p{N}\\n]{0,12})$`, 'iu')
const ON_START = new RegExp(`^[^\\p{L}\\p{N}]{0,12}${anyOf(ON)}(?=[\\s.,\\p{Nd}])`, 'iu')
const DATE_START = /^[^\p{L}\p{N}]{0,4}(?:\p{Nd}|\p{L}{2,14}[.,]{1,2}\s?\p{Nd})/u
/** Yandex, Mail.ru and Gmail in some languages have no verb: `30.04.2025, 15:19, Bob Lee <bob@corp.example>:`. */
const ADDRESS_END = /<[^<>\s]{1,100}@[^<>\s]{1,100}>\)?\s?[:：]$/
const ADDRESS = /[^\s@<>]@[^\s@<>]/
/** Where a client wraps inside the brackets, the second line looks like a quote. */
const TORN = /^>\s?(?:[:：]|\p{L}{1,12}\s?[:：])?\s?$/u
const DATED = /\p{Nd}{1,2}[:.h]\p{Nd}{2}|\p{Nd}{4}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}/u
/** A day and an hour, or a year: more of a date than prose has. */
const FULLY_DATED =
  /\p{Nd}{4}|\p{Nd}[./-]\s?\p{Nd}{1,2}[./-]|(?<!\p{Nd})\p{Nd}{1,2}(?![\p{Nd}:.h]).{1,60}\p{Nd}[:.h]\p{Nd}{2}|\p{Nd}[:.h]\p{Nd}{2}.{1,60}(?<!\p{Nd})\p{Nd}{1,2}(?![\p{Nd}:.h])/u
/** Gmail of old, and where the date comes first: `2024/5/1 Bob <bob@corp.example>`, `2024年5月1日(水) 10:00 Bob <…>:`. */
const DATE_FIRST =
  /^\p{Nd}{4}\s?[-/.年년]\s?\p{Nd}{1,2}\s?[-/.月월]\s?\p{Nd}{1,2}[^<>\n]{0,120}<[^<>\s]{3,120}>[^\n]{0,30}$/u

/** Where a client lost the line break before the attribution: `Gladly. On Mon, 4 Jan 2027, Dana wrote:`. */
const RUN_IN =
  /^(.{0,200}[^\s-])(?:\s|\s?-{2,}\s?)(?:On|Am|Le|El|Em|Il|Op|Den) (?=[^,]{0,20},? ?\p{Nd}|\p{Lu}[\p{L}.]{1,10},)/u
const TIME = /\p{Nd}[:.h]\p{Nd}{2}/u
const WRITTEN = /[\p{L}\p{N}]/u
const QUOTED = /^[ \t]{0,3}>/
export const isQuoted = (line: string): boolean => QUOTED.test(line)
export const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

export interface Attribution {
  /** How many lines it takes. */
  lines: number
  /** False for what may be prose, unless a quote is really there. */
  sure: boolean
  /** What stands before it on its line, and is theirs; found only where a quote follows. */
  before?: string
}

/** The attribution that begins at `lines[at]`, which is neither blank nor quoted nor too long. */
export function attribution(lines: readonly string[], at: number): Attribution | undefined {
  const first = lines[at]!
  if (!WRITTEN.test(first)) return undefined
  if (DATE_FIRST.test(first)) return { lines: 1, sure: true }
  const leading = ON_START.test(first) || DATE_START.test(first)
  if (!leading) {
    if (!WROTE_END.test(first)) return anyLanguage(lines, at)
    const before = isSure(first) ? RUN_IN.exec(first)?.[1] : undefined
    return before ? { lines: 1, sure: false, before } : { lines: 1, sure: isSure(first) }
  }
  let joined = ''
  for (let taken = 1; taken <= MAX_WRAP; taken++) {
    const line = lines[at + taken - 1]
    if (line === undefined || isBlank(line) || line.length > MAX_LINE) break
    const torn = TORN.test(line) && joined.lastIndexOf('<') > joined.lastIndexOf('>')
    if (isQuoted(line) && !torn) break
    // A later line that begins an attribution of its own leaves this one to be prose.
    if (taken > 1 && ON_START.test(line) && DATED.test(line) && !DATED.test(joined)) break
    joined = torn ? joined + line.trim() : `${joined} ${line.trim()}`.trim().replace(/< (?=[^<> ]+@)/, '<')
    if (WROTE_END.test(joined) && (taken === 1 || DATED.test(joined)))
      return { lines: taken, sure: isSure(joined) }
    if (ADDRESS_END.test(joined) && DATED.test(joined)) return { lines: taken, sure: true }
  }
  return anyLanguage(lines, at)
}

const isSure = (text: string): boolean => ADDRESS.test(text) || FULLY_DATED.test(text)

/** In a language that the tables lack: who or when, a colon, and then a quote. Sure only with that quote. */
function anyLanguage(lines: readonly string[], at: number): Attribution | undefined {
  if (!isBlank(lines[at - 1]) && !isQuoted(lines[at - 1]!)) return undefined
  let joined = ''
  for (let taken = 1; taken <= MAX_WRAP; taken++) {
    const line = lines[at + taken - 1]
    if (line === undefined || isBlank(line) || line.length > MAX_LINE || isQuoted(line)) return undefined
    // The line that begins one leaves what stands above to be their name.
    if (taken > 1 && ON_START.test(line) && DATED.test(line) && !DATED.test(joined)) return undefined
    joined = `${joined} ${line.trim()}`
    if (!/[:：]\s?$/.test(line)) continue
    return ADDRESS.test(joined) || (FULLY_DATED.test(joined) && TIME.test(joined))
      ? { lines: taken, sure: false }
      : undefined
  }
  return undefined
}
