/** Where somebody stops writing and their signature starts. What stands below is about the sender, never about whom they introduce. */
import { mayBegin } from './gate.ts'
import { DISCLAIMERS } from './words/disclaimer.ts'
import { SIGN_OFFS } from './words/sign-off.ts'
import { TITLES } from './words/title.ts'
import { anyOf } from './words.ts'

/** Lines, not counting blank ones: more than this is no signature but what they still had to say. */
const MAX_SIGNATURE = 20
/** "With many thanks and best wishes", "Kind regards / Freundliche Grüsse": closings are joined. */
const CLOSING = `(?:with\\s)?${anyOf(SIGN_OFFS)}(?:(?:,?\\s(?:and|und|et|y|e|en|og|och|&)\\s|\\s?[/|]\\s?)${anyOf(SIGN_OFFS)}){0,2}`
const mayClose = mayBegin(['with', ...SIGN_OFFS])
const CLOSES = new RegExp(`^(?:with\\s)?${anyOf(SIGN_OFFS)}`, 'iu')
const ALONE = new RegExp(`^${CLOSING}\\s?[,.!…:)-]{0,3}$`, 'iu')
const WITH_NAME = new RegExp(`^${anyOf(SIGN_OFFS)}\\s?[,.!–—-]{1,3}\\s?(\\S[^\\n]{0,40})$`, 'iu')
const NAME = /^[-–—~*\s]{0,4}\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){0,3}[\s*.]{0,3}$/u
/** "i. A. Dana Dale", "Prof. Dr. Dana Dale". */
const TITLED = new RegExp(`^(?:${anyOf(TITLES)}\\.?\\s{0,2}(?=\\p{L})(?<=[\\s.])){1,4}`, 'iu')
/** "Dana Dale (she/her)", "Dana Dale, PhD". */
const QUALIFIED = /(?:\s?\([^()]{1,30}\)|,\s?\p{Lu}[\p{L}.]{1,6}){1,3}$/u
const isNamed = (line: string): boolean => NAME.test(line) || NAME.test(unqualified(line))
const mayBeTitled = mayBegin(TITLES)
function unqualified(line: string): string {
  if (line.length > 80) return line
  const bare = mayBeTitled(line) ? line.replace(TITLED, '') : line
  return bare.includes('(') || bare.includes(',') ? bare.replace(QUALIFIED, '') : bare
}

/** What only a signature has: a number to call, where to write to or to look. */
const CONTACT = /(?<!\p{Nd})(?:\+|0|\(0)\p{Nd}(?:[\s()/.-]{0,3}\p{Nd}){5}|\S@\S|https?:|www\.|〒|\btel\b/iu
const RULE = /^([-_=*~#+─━—–・◇◆☆★]{1,2})\1{4,}$/u
/** Lines between the rules of a card, as Japanese offices draw it. */
const MAX_CARD = 14

const DISCLAIMER = new RegExp(`^[\\s*_–-]{0,4}${anyOf(DISCLAIMERS)}`, 'iu')
const mayDisclaim = mayBegin(DISCLAIMERS)
const isDisclaimer = (line: string): boolean => mayDisclaim(line) && DISCLAIMER.test(line)
/** A paragraph that goes on in small letters, four words or more. */
const GOES_ON = /^\p{Ll}[\p{L}'’]*,?(?: [\p{L}\p{N}'’]+,?){3}/u
/** A paragraph of four words or more that ends as sentences do. */
const SENTENCE = /^\p{Lu}[\p{L}'’]*,?(?: [\p{L}\p{N}'’]+,?){3}[^\n]{0,300}[.!?]$/u
const POSTSCRIPT =
  /^\s{0,3}(?:(?:p\.?\s?){1,3}s\.?|p\.?\s?d\.?(?!\.?\s?dr)|n\.\s?b\.|nachtrag|edit|update|addendum|post-?\s?scriptum)(?:[\s:.,–—-]|$)/i

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
    if (written > 0 && (isCard(lines, at) || (isRow(line, names) && !saysMore(lines, at)))) return at
    const close = line.length <= 80 ? closing(lines, at, names) : undefined
    if (close !== undefined && written > 0 && remaining(lines, close) <= MAX_SIGNATURE) return close
    written += 1
  }
  return lines.length
}

/** The line after the closing at `at`, when there is one. */
function closing(lines: readonly string[], at: number, names: Names): number | undefined {
  const line = lines[at]!.trim()
  if (isName(line, names)) return goesOn(lines, at, names) ? undefined : isSigned(lines, at) ? at : at + 1
  if (!mayClose(line) || !CLOSES.test(line)) return undefined
  const named = WITH_NAME.exec(line)?.[1]
  if (named !== undefined && isName(named, names)) return at + 1
  if (named !== undefined && isNamed(named)) return goesOn(lines, at, names) ? undefined : at + 1
  if (!ALONE.test(line)) return undefined
  let next = at + 1
  while (next < lines.length && next <= at + 3 && lines[next]!.trim() === '') next += 1
  if (next >= lines.length) return next
  if (next > at + 3) return undefined
  const after = lines[next]!.trim()
  if (ON_BEHALF.test(after)) return Math.min(next + 2, lines.length)
  if (isName(after, names) || isNamed(after)) return next + 1
  return isRow(after, names) ? next : undefined
}

/** "Jo", and a blank line above "Joanna Strake": the second name begins a block that the client puts there. */
function isSigned(lines: readonly string[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - 4), at)
  const last = above.findLastIndex(line => line.trim() !== '')
  if (last < 0 || last === above.length - 1) return false
  const [short, full] = [above[last]!.trim(), lines[at]!.trim()]
  return NICKNAME.test(short) && short[0] === full[0] && short !== full
}

const NICKNAME = /^\p{Lu}[\p{L}\p{M}]{0,11}\.?$/u

/** Above the name of who signs for another. */
const ON_BEHALF = /^(?:im auftrag|in vertretung|i\.\s?[av]\.|ppa\.?|p\.p\.|p\.o\.)[,:]?$/iu

/** A rule with no more beneath it than how to reach them, and perhaps another rule. */
function isCard(lines: readonly string[], at: number): boolean {
  if (!RULE.test(lines[at]!.trim())) return false
  const block = lines.slice(at + 1, at + 1 + MAX_CARD)
  const close = block.findIndex(line => RULE.test(line.trim()))
  const last = close < 0 ? lines.length : at + 1 + close + 1
  if (lines.slice(last, last + MAX_CARD).some(line => line.trim() !== '')) return false
  return (
    at + 1 + block.length >= Math.min(last, lines.length) &&
    block.length > 0 &&
    block.every(line => line.length <= 80) &&
    block.some(line => CONTACT.test(line))
  )
}

/** "Dana Dale | Dale Ltd | 01632 960000". */
function isRow(line: string, names: Names): boolean {
  if (line.length > 200 || !BAR.test(line)) return false
  const [name, ...rest] = line.split(BAR)
  return isName(name!, names) && rest.some(part => part.trim() !== '')
}
/** True where a sentence follows, above what is no longer theirs. */
function saysMore(lines: readonly string[], at: number): boolean {
  for (const line of lines.slice(at + 1, at + 1 + MAX_SIGNATURE)) {
    if (isDisclaimer(line.trim())) return false
    if (SENTENCE.test(line.trim())) return true
  }
  return false
}

const BAR = /\s[|•·▪]\s/u

/** True where the name stands in the midst of what they say, as in an address that others are to write to. */
function goesOn(lines: readonly string[], at: number, names: Names): boolean {
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

/** Longer lines are no name. */
const MAX_NAME = 60

/** Most lines are longer, or begin with another letter. */
const isName = (line: string, { forms, words }: Names): boolean => {
  if (line.length > MAX_NAME || forms.size === 0) return false
  const said = bare(unqualified(line))
  if (said === '' || forms.has(said)) return said !== ''
  const count = said.split(/\s+/, words + 1).length
  return count > 1 && count <= words && (forms.has(sorted(said)) || forms.has(shortened(said)))
}

const bare = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\s'’-]/gu, '')
    .trim()
    .replace(/^-+\s?/, '')

/** How the sender may sign. */
interface Names {
  forms: ReadonlySet<string>
  /** As many as one of these has at most, and no fewer than two. */
  words: number
}

/** "Dana Fox", and "Dr. Dana Fox", closes as Dana Fox, Fox Dana, D. Fox, Dana, DF or D. */
function ownNames(name: string | undefined): Names {
  // "Fox, Dana (Sales)" is Dana Fox.
  const [family, given] = (name ?? '').replace(/[([][^()[\]]{0,60}[)\]]/g, ' ').split(',')
  const whole = given === undefined ? (family ?? '') : `${given} ${family}`
  const words = bare(unqualified(whole.trim().slice(0, MAX_NAME)))
    .split(/\s+/)
    .filter(Boolean)
  if (words.length === 0) return { forms: new Set(), words: 0 }
  const [first, last] = [words[0]!, words.at(-1)!]
  const own = [words.join(' '), sorted(words.join(' ')), first, first[0]!]
  if (words.length > 1)
    own.push(words.map(word => word[0]!).join(''), sorted(`${first} ${last}`), sorted(`${first[0]} ${last}`))
  return { forms: new Set(own), words: Math.max(2, words.length) }
}

/** "Bart Finch" is B. Finch, as Bartholomew Finch is. */
const shortened = (name: string): string => {
  const [given = '', family, ...more] = name.split(/\s+/)
  return family === undefined || more.length > 0 ? name : sorted(`${given[0]} ${family}`)
}

/** Some write the family's name first. */
const sorted = (name: string): string => name.split(/\s+/).sort().join(' ')
