/** What somebody newly wrote: their mail without what they quoted, signed below "-- ", or what their phone added. */
import type { Inbound } from '../mail/inbound.ts'
import { isQuoted } from './attribution.ts'
import { withoutBanner } from './banner.ts'
import { isFooterLine, isLinkAlone } from './footer.ts'
import { hunkAt } from './hunk.ts'
import { withMarks } from './mark.ts'
import { isMarkup, LITERAL, markedSignature, markupText, QUOTING } from './markup.ts'
import { announcement, isTorn } from './quote.ts'
import type { Visible } from './reading.ts'

/** RFC 3676 section 4.3; many clients lose the space, and mailing lists draw a rule. */
const SIGNATURE = /^(?:--\s?|_{2,}\s*)$/
/** What scanners set above theirs. */
const SCANNER_RULE = /^-{2,3}\s?$/
/** A signature is short: "--" above more than this is a rule that the writer drew. */
const MAX_SIGNATURE = 25
/** A mail with more lines of "--" than this is not looked at line by line for which of them begins one. */
const MAX_LOOKS = 20
/** Prose that wraps before such words goes on in small letters. */
const GOES_ON = /^\s*\p{Ll}/u
const PGP_SIGNED = /^-----BEGIN PGP SIGNED MESSAGE-----\s*$/
const PGP_SIGNATURE = /^-----BEGIN PGP SIGNATURE-----\s*$/
/** Text parts that only say that there is HTML. */
const STUB =
  /^\W{0,4}(?:this (?:is an? html|message (?:requires|needs|is in|contains) |e-?mail (?:requires|needs|is in|contains) )|(?:to view this|if you (?:can(?:no|')t|are unable to) (?:see|read|view))|(?:your|dieses?|ihr) [\w-]+(?: [\w-]+)? (?:does not|doesn['’]t|cannot|unterstützt|kann) |html only|please (?:view|use|enable)|no text (?:part|content)|\[?html)/i
/** A stub is no longer than this. */
const MAX_STUB = 400

/** The text that is new in this mail. Lines of their words are kept as written; linear in the size of the mail. */
export function visibleText(inbound: Inbound): Visible {
  const plain = lookAt(bodyText(inbound))
  const visible = { text: plain.text, quoted: plain.quoted }
  const { html } = inbound
  if (!html) return visible
  // Some clients mark the quote in their HTML alone, or there say better where it ends.
  if ((plain.quoted && !plain.doubtful) || !QUOTING.test(html)) return unsigned(visible, inbound)
  const rich = visibleOf(markupText(html))
  return rich.quoted && rich.text !== '' && solid(rich.text) !== solid(visible.text)
    ? rich
    : unsigned({ ...visible, quoted: visible.quoted || rich.quoted }, inbound)
}

/** Without the signature that only the HTML marks, where the text ends with the very same. */
function unsigned(visible: Visible, { html = '', from }: Inbound): Visible {
  const signature = solid(markedSignature(html))
  if (signature === '') return visible
  const lines = visible.text.split('\n')
  let end = ''
  for (let at = lines.length - 1; at >= 0 && end.length < signature.length; at--) {
    end = solid(lines[at]!) + end
    if (end !== signature) continue
    // People write in their signature, too: alone it is one when it begins with their name.
    const isNamed = lines[at]!.trim().toLowerCase() === from?.name?.toLowerCase()
    return at > 0 || isNamed ? { ...visible, text: tidy(lines.slice(0, at)) } : visible
  }
  return visible
}

/** White space apart. */
const solid = (text: string): string => text.replace(/\s+/g, '')

/** The body as text: the plain part, or the HTML by its structure where there is only HTML. */
export function bodyText({ text, html }: Pick<Inbound, 'text' | 'html'>): string {
  const plain = text.slice(0, MAX_STUB + 100).trim()
  if (html && (plain === '' || (plain.length <= MAX_STUB && STUB.test(plain)))) return markupText(html)
  return isMarkup(plain) ? markupText(text) : text
}

/** `signed`: true keeps what stands beneath "-- ", which tells of the writer. */
export function visibleOf(body: string, keep: { signed: boolean } = { signed: false }): Visible {
  const { text, quoted } = lookAt(body, keep)
  return { text, quoted }
}

/** `doubtful`: true where a quote is not the end, or has no mark of its own, so that its end is a guess. */
function lookAt(body: string, keep = { signed: false }): Visible & { doubtful: boolean } {
  const lines = withMarks(withoutBanner(cleaned(body).split(/\r\n?|\n/)))
  const kept: string[] = []
  let quoted = false
  let doubtful = false
  let signed = false
  let looks = 0
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!
    if (line === '') {
      if (kept.length > 0 && kept.at(-1) !== '') kept.push('')
      at += 1
      continue
    }
    const hunk = hunkAt(lines, at)
    if (hunk > 0) {
      for (const line of lines.slice(at, at + hunk)) kept.push(line.trimEnd())
      at += hunk
      continue
    }
    if (isQuoted(line) || isTorn(lines, at)) {
      quoted = true
      signed = false
      if (kept.length > 0 && kept.at(-1) !== '') kept.push('')
      at += 1
      continue
    }
    const announced = announcement(lines, at)
    if (announced) {
      quoted = true
      signed = false
      if (announced.before) kept.push(announced.before)
      doubtful ||= announced.rest
      if (announced.rest) break
      at += announced.lines
      kept.push('')
      continue
    }
    const armoured = line.startsWith('-----')
    if (armoured && PGP_SIGNATURE.test(line)) break
    if (armoured && PGP_SIGNED.test(line)) {
      // The armour's own headers end with a blank line (RFC 9580 section 7.1).
      while (at < lines.length && lines[at]!.trim() !== '') at += 1
      continue
    }
    if (!signed && !keep.signed && SIGNATURE.test(line) && ++looks <= MAX_LOOKS) signed = endsSoon(lines, at)
    const footer: boolean = !signed && isFooter(lines, at, kept.at(-1) ?? '')
    // Above a footer at the very top stands nothing, so what is theirs comes after it.
    if (footer && SCANNER_RULE.test(kept.at(-1) ?? '')) kept.pop()
    signed ||= footer && kept.some(Boolean)
    doubtful ||= quoted
    if (!signed && !footer) kept.push(line.trimEnd())
    at += 1
  }
  return { text: tidy(kept).replaceAll(LITERAL, ''), quoted, doubtful }
}

/** Spaces as one kind, and without what is neither seen nor said: soft hyphens, marks of direction. */
const cleaned = (body: string): string =>
  /[\u00a0\u00ad\u200b\u200e\u200f\u202a-\u202f\u2066-\u2069\ufeff]/.test(body)
    ? body
        .replace(/[\u00a0\u202f]/g, ' ')
        .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    : body

/** A phone adds its line at the end, so what follows is history that lost its mark. */
function isFooter(lines: readonly string[], at: number, before: string): boolean {
  const line = lines[at]!
  if (isLinkAlone(line)) return isFooterLine(lines[at + 1] || (lines[at + 2] ?? ''))
  if (!isFooterLine(line)) return false
  if (before === '' || SCANNER_RULE.test(before)) return true
  const after = lines[at + 1] ?? ''
  return (
    !GOES_ON.test(line) &&
    (after.trim() === '' || isQuoted(after) || announcement(lines, at + 1) !== undefined)
  )
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
