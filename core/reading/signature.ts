/** Where somebody stops writing and their signature starts. What stands below is about the sender, never about whom they introduce. */
import { mayBegin } from './gate.ts'
import { DISCLAIMERS, SIGN_OFFS } from './words/sign-off.ts'
import { anyOf } from './words.ts'

/** Lines, not counting blank ones: more than this is no signature but what they still had to say. */
const MAX_SIGNATURE = 20
/** "With many thanks and best wishes": closings are joined. */
const CLOSING = `(?:with\\s)?${anyOf(SIGN_OFFS)}(?:,?\\s(?:and|und|et|y|e|en|og|och|&)\\s${anyOf(SIGN_OFFS)}){0,2}`
const mayClose = mayBegin(['with', ...SIGN_OFFS])
const CLOSES = new RegExp(`^(?:with\\s)?${anyOf(SIGN_OFFS)}`, 'iu')
const ALONE = new RegExp(`^${CLOSING}\\s?[,.!…:)-]{0,3}$`, 'iu')
const WITH_NAME = new RegExp(`^${anyOf(SIGN_OFFS)}\\s?[,.!–—-]{1,3}\\s?(\\S[^\\n]{0,40})$`, 'iu')
const NAME = /^[-–—~*\s]{0,4}\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){0,3}[\s*.]{0,3}$/u
const DISCLAIMER = new RegExp(`^[\\s*_–-]{0,4}${anyOf(DISCLAIMERS)}`, 'iu')
const mayDisclaim = mayBegin(DISCLAIMERS)
const isDisclaimer = (line: string): boolean => mayDisclaim(line) && DISCLAIMER.test(line)
/** A paragraph that goes on in small letters, four words or more. */
const GOES_ON = /^\p{Ll}[\p{L}'’]*,?(?: [\p{L}\p{N}'’]+,?){3}/u
/** A paragraph of four words or more that ends as sentences do. */
const SENTENCE = /^\p{Lu}[\p{L}'’]*,?(?: [\p{L}\p{N}'’]+,?){3}[^\n]{0,300}[.!?]$/u
const POSTSCRIPT = /^\s{0,3}p\.?\s?s\.?(?:[\s:.,–—-]|$)/i

/**
 * The text without its signature: the closing line and the first line of the name stay, the rest goes, up to a
 * postscript. `name`: how the sender is called, when it is known.
 */
export function withoutSignature(text: string, name?: string): string {
  const lines = text.split('\n')
  const end = signatureStart(lines, name)
  const kept = lines.slice(0, end)
  const postscript = lines.findIndex((line, at) => at >= end && POSTSCRIPT.test(line))
  if (postscript >= 0) {
    const more = lines.slice(postscript)
    const stop = more.findIndex((line, at) => at > 0 && line.trim() === '')
    kept.push('', ...(stop < 0 ? more : more.slice(0, stop)))
  }
  return kept.join('\n').trim()
}

/** The first line that is not the sender's words any more. */
function signatureStart(lines: readonly string[], name: string | undefined): number {
  const names = ownNames(name)
  let written = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!.trim()
    if (line === '') continue
    if (isDisclaimer(line)) return at
    const close = line.length <= 80 ? closing(lines, at, names) : undefined
    if (close !== undefined && written > 0 && remaining(lines, close) <= MAX_SIGNATURE) return close
    written += 1
  }
  return lines.length
}

/** The line after the closing at `at`, when there is one. */
function closing(lines: readonly string[], at: number, names: ReadonlySet<string>): number | undefined {
  const line = lines[at]!.trim()
  if (isName(line, names)) return goesOn(lines, at, names) ? undefined : at + 1
  if (!mayClose(line) || !CLOSES.test(line)) return undefined
  const named = WITH_NAME.exec(line)
  if (named && (names.has(bare(named[1]!)) || NAME.test(named[1]!))) return at + 1
  if (!ALONE.test(line)) return undefined
  let next = at + 1
  while (next < lines.length && next <= at + 3 && lines[next]!.trim() === '') next += 1
  if (next >= lines.length) return next
  if (next > at + 3) return undefined
  const after = lines[next]!.trim()
  return names.has(bare(after)) || NAME.test(after) ? next + 1 : undefined
}

/** True where the name stands in the midst of what they say, as in an address that others are to write to. */
function goesOn(lines: readonly string[], at: number, names: ReadonlySet<string>): boolean {
  const from = lines.slice(Math.max(0, at - 3), at).findLast(line => line.trim() !== '')
  if (from !== undefined && /[:：]\s*$/.test(from)) return true
  const end = Math.min(lines.length, at + MAX_SIGNATURE)
  let said = false
  for (let next = at + 1; next < end; next++) {
    const line = lines[next]!.trim()
    if (isDisclaimer(line)) return false
    if (said && line.length <= 80 && (isName(line, names) || (mayClose(line) && ALONE.test(line))))
      return true
    if ((lines[next - 1] ?? '').trim() !== '') continue
    if (GOES_ON.test(line)) return true
    said ||= SENTENCE.test(line)
  }
  return false
}

function remaining(lines: readonly string[], from: number): number {
  let count = 0
  for (let at = from; at < lines.length && count <= MAX_SIGNATURE; at++)
    if (lines[at]!.trim() !== '') count += 1
  return count
}

/** Most lines begin with another letter. */
const isName = (line: string, names: ReadonlySet<string>): boolean => {
  const initial = LETTER.exec(line)?.[0].toLowerCase()
  return initial !== undefined && names.has(initial) && names.has(bare(line))
}
const LETTER = /[\p{L}\p{M}'’]/u

const bare = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\s'’-]/gu, '')
    .trim()
    .replace(/^-+\s?/, '')

/** "Dana Fox" closes as Dana Fox, Dana, DF or D. */
function ownNames(name: string | undefined): ReadonlySet<string> {
  // "Fox, Dana (Sales)" is Dana Fox.
  const [family, given] = (name ?? '').replace(/[([][^()[\]]{0,60}[)\]]/g, ' ').split(',')
  const words = bare(given === undefined ? (family ?? '') : `${given} ${family}`)
    .split(/\s+/)
    .filter(Boolean)
  if (words.length === 0) return new Set()
  const initials = words.map(word => word[0]!).join('')
  return new Set([words.join(' '), words[0]!, ...(words.length > 1 ? [initials] : []), words[0]![0]!])
}
