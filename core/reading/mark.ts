/** Quotes with another mark than `>`: `|`, or the initials of whoever wrote (`DD> Hello`), as old clients set them. */
import { attribution, isBlank, isQuoted, MAX_LINE, MAX_WRAP } from './attribution.ts'

const MARK = /^ ?(\||\p{Lu}{2,3}>)(?: |$)/u
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
  const start = line.slice(0, 6)
  return start.includes('|') || start.includes('>') ? MARK.exec(start)?.[1] : undefined
}

function beginsQuote(lines: readonly string[], at: number, mark: string): boolean {
  for (let above = at - 1; above >= 0 && above >= at - MAX_WRAP; above--) {
    const line = lines[above]!
    if (isBlank(line)) continue
    return line.length <= MAX_LINE && !isQuoted(line) && attribution(lines, above) !== undefined
  }
  return at < MAX_WRAP && INITIALS.test(mark)
}
