/** What somebody newly wrote: their mail without what they quoted, signed below "-- ", or what their phone added. */
import type { Inbound } from '../mail/inbound.ts'
import { markupText } from './markup.ts'
import { announcement, isQuoted, isTorn } from './quote.ts'
import type { Visible } from './reading.ts'
import { SENT_FROM } from './words/quote.ts'
import { anyOf } from './words.ts'

/** RFC 3676 section 4.3; many clients lose the space. */
const SIGNATURE = /^--\s?$/
/** A signature is short: "--" above more than this is a rule that the writer drew. */
const MAX_SIGNATURE = 25
/** A mail with more lines of "--" than this is not looked at line by line for which of them begins one. */
const MAX_LOOKS = 20
const FOOTER = new RegExp(`^[\\s*_(\\[]{0,4}${anyOf(SENT_FROM)}(?![\\p{Ll}])[^\\n]{0,120}$`, 'iu')
/** Text parts that only say that there is HTML. */
const STUB =
  /^\W{0,4}(?:this (?:is an? html|message (?:requires|needs|is in|contains) )|(?:your|dieses?) \w+ (?:does not|doesn['’]t) (?:support|display) html|html only|please view (?:this|the) (?:message|email) in)/i

/** The text that is new in this mail. Lines of their words are kept as written; linear in the size of the mail. */
export function visibleText(inbound: Inbound): Visible {
  return visibleOf(bodyText(inbound))
}

/** The body as text: the plain part, or the HTML by its structure where there is only HTML. */
export function bodyText(inbound: Inbound): string {
  const plain = inbound.text.trim()
  if (inbound.html && (plain === '' || STUB.test(plain))) return markupText(inbound.html)
  return inbound.text
}

export function visibleOf(body: string): Visible {
  const lines = body
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .split(/\r\n?|\n/)
  const kept: string[] = []
  let quoted = false
  let signed = false
  let looks = 0
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!
    if (isQuoted(line) || isTorn(lines, at)) {
      quoted = true
      signed = false
      at += 1
      continue
    }
    const announced = announcement(lines, at)
    if (announced) {
      quoted = true
      signed = false
      if (announced.rest) break
      at += announced.lines
      kept.push('')
      continue
    }
    if (!signed && SIGNATURE.test(line) && ++looks <= MAX_LOOKS) signed = endsSoon(lines, at)
    // A phone adds its line at the end, so what follows is history that lost its mark.
    if ((kept.at(-1) ?? '') === '' && FOOTER.test(line.slice(0, 200))) signed = true
    if (!signed) kept.push(line.trimEnd())
    at += 1
  }
  return { text: tidy(kept), quoted }
}

/** Looked at once a "--" line, and never further than a signature may be. */
function endsSoon(lines: readonly string[], at: number): boolean {
  const last = Math.min(lines.length, at + MAX_SIGNATURE + 1)
  for (let next = at + 1; next < last; next++)
    if (isQuoted(lines[next]!) || announcement(lines, next)) return true
  return lines.length <= at + MAX_SIGNATURE
}

/** Blank lines at the ends go, and runs of them become one: what stood between is gone. */
const tidy = (lines: readonly string[]): string =>
  lines
    .filter((line, at) => line !== '' || (lines[at - 1] ?? '') !== '')
    .join('\n')
    .trim()
