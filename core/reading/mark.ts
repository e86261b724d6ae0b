/** Quotes with another mark than `>`: `|`, or the initials or the name of whoever wrote (`DD> Hello`, `Dana> Hello`). */
import { attribution, isBlank, isQuoted, MAX_LINE, MAX_WRAP } from './attribution.ts'

const MARK = /^ {0,8}(\||\p{Lu}[\p{L}.-]{0,14}>)(?=>{0,3}(?: |$))/u
/** Supercite's own line above a quote: `>>>>> "Dana" == Dana Dale <dana@dale.example> writes:`. */
const CITES = /^\s{0,4}>{1,8} "[^"\n]{1,60}" == /
/** Characters that are looked at. */
const MAX_START = 26
/** Two letters are a person; three may be the prompt of a program. */
const INITIALS = /^\p{Lu}{2}>$/u
/** Lines that begin with a mark and are looked at for whether a quote begins there. */
const MAX_LOOKS = 20

/** The lines with the mark turned into `>`, where an attribution stands above it, or it opens the mail. */
export function withMarks(lines: readonly string[]): readonly string[] {
  let looks = 0
  for (let at = 0; at < lines.length && looks < MAX_LOOKS; at++) {
    const mark = markOf(lines[at]!)
    if (!mark) continue
    looks += 1
    if (!beginsQuote(lines, at, mark)) continue
    return lines.map(line => (markOf(line) === mark ? `>${line.trimStart().slice(mark.length)}` : line))
  }
  return lines
}

/** Most lines are known to have none by their first letters. */
function markOf(line: string): string | undefined {
  const start = line.slice(0, MAX_START)
  return start.includes('|') || start.includes('>') ? MARK.exec(start)?.[1] : undefined
}

function beginsQuote(lines: readonly string[], at: number, mark: string): boolean {
  for (let above = at - 1; above >= 0 && above >= at - MAX_WRAP; above--) {
    const line = lines[above]!
    if (isBlank(line)) continue
    if (line.length > MAX_LINE) return false
    return isQuoted(line) ? CITES.test(line) : attribution(lines, above) !== undefined
  }
  return at < MAX_WRAP && INITIALS.test(mark)
}
