/**
 * The mail that somebody forwarded: whose it is and what its sender wrote. The header block that clients put above it has
 * many orders and languages, but always a line with its sender among lines of a label and a colon.
 */
import type { Person } from '../introduction/state.ts'
import { normaliseAddress } from '../mail/address.ts'
import type { Inbound } from '../mail/inbound.ts'
import { hasProfiles, ownProfile } from './linkedin.ts'
import { wholeText } from './markup.ts'
import { withoutSignature } from './signature.ts'
import { bodyText, visibleOf } from './visible.ts'
import { FORWARDED_LINE, FORWARDED_SUBJECT, SENDER } from './words/forward.ts'
import { anyOf } from './words.ts'

export interface Forwarded {
  /** With the profile that they gave as theirs. */
  sender: Person
  /** What the sender newly wrote, without what they quoted and their signature. */
  words: string
  /** False when it may as well be a quote under a reply, or a forward of a forward. */
  sure: boolean
}

/** Lines of a mail in which its forwarded one begins. */
const MAX_LINES = 400
/** Lines of one header block, where a long To wraps. */
const MAX_BLOCK = 12
const FROM = new RegExp(`^[\\s*]{0,4}${anyOf(SENDER)}[\\s*]{0,3}[:：][\\s*]{0,16}(\\S[^\\n]{0,300})$`, 'iu')
const LABEL = /^[\s*]{0,4}[\p{L}][\p{L}\p{M} ’'.-]{0,24}[\s*]{0,3}[:：](?:\s|\*|$|(?=\P{ASCII}))/u
const MAILBOX =
  /^(.{0,120}?)[\s"*]*[<[(](?:mailto:)?\s?([^\s<>[\]()"]{1,64}@[^\s<>[\]()"|]{1,190})(?:\|[^\]]*)?[>\])]/u
const BARE = /^(?:mailto:)?([^\s<>[\]()"]{1,64}@[^\s<>[\]()",;]{1,190})/u
/** "On Mon, 4 Jan 2027, Alice Archer <alice@archer.example> wrote:" */
const ATTRIBUTION =
  /^(?=.{10,250}$)\D{0,40}\d.{0,150}?[\s,](?:(\p{Lu}[^<>\n,]{0,60}?) )?<([^\s<>]{1,64}@[^\s<>]{1,190})>[^<>]{0,40}[:：]$/u

/** The forwarded mail within this one; undefined when there is none with a sender whose address is told. */
export function forwarded(inbound: Inbound): Forwarded | undefined {
  const request = requestIn(bodyText(inbound), FORWARDED_SUBJECT.test(inbound.subject)) ?? attached(inbound)
  if (!request) return undefined
  const { sender, sure } = request
  const words = withoutSignature(visibleOf(request.body).text, sender.name)
  const linkedin = profileOf(inbound, request, words)
  return { sender: linkedin ? { ...sender, linkedin } : sender, words, sure }
}

/** The sender's own profile, by their words or their signature; the HTML has links that its text does not show. */
function profileOf({ html = '' }: Inbound, { sender, body }: Request, words: string): string | undefined {
  const own = (text: string) => ownProfile(visibleOf(text, { signed: true }).text, words, sender)
  return own(body) ?? (hasProfiles(html) ? own(requestIn(wholeText(html), true)?.body ?? '') : undefined)
}

/** Forwarded as an attachment. */
function attached({ attached: mail, subject }: Inbound): Request | undefined {
  if (!mail?.from) return undefined
  return { sender: mail.from, body: bodyText(mail), sure: FORWARDED_SUBJECT.test(subject) }
}

/** "----- Forwarded Message ----- From: Alice <…>" */
const ONE_LINE = /^([\s>]{0,9}-{3,}[^\n-]{5,60}-{3,})[ \t]{1,3}(?=\p{L}[^\n:]{0,25}:)([^\n]{0,1000})/gmu
/** "Alice <…> To: Dana <…> Sent: …": where the next line of the block would begin. */
const LABELS = /(?: |(?<=>))(?=\p{Lu}[\p{L}-]{1,14}: )/gu

interface Request {
  sender: Person
  /** All that follows its header block. */
  body: string
  sure: boolean
}

/** `announced`: true when the mail is known to be a forward. */
function requestIn(text: string, announced: boolean): Request | undefined {
  const lines = text
    .replace(ONE_LINE, (_, line: string, block: string) => `${line}\n${block.replace(LABELS, '\n')}`)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b\ufeff\u00ad\u200e\u200f\u202a-\u202e]/g, '')
    .split(/\r\n?|\n/)
    .map(unquoted)
  let told = announced
  for (let at = 0; at < lines.length && at < MAX_LINES; at++) {
    const line = lines[at]!.slice(0, 320)
    told ||= FORWARDED_LINE.test(line)
    const sender = senderAt(lines, at)
    if (sender) {
      const end = blockEnd(lines, at)
      return { sender, body: lines.slice(end).join('\n'), sure: told && !goesOn(lines, end) }
    }
    const quote = ATTRIBUTION.exec(line.trim())
    const address = quote && normaliseAddress(quote[2]!)
    if (address) {
      const name = quote[1]?.trim()
      const sender = name ? { address, name } : { address }
      return { sender, body: lines.slice(at + 1).join('\n'), sure: false }
    }
  }
  return undefined
}

const unquoted = (line: string): string => (line.startsWith('>') ? line.replace(/^(?:> ?){1,3}/, '') : line)

/** Whoever the From line at `at` names, when it stands in a block of such lines. */
function senderAt(lines: readonly string[], at: number): Person | undefined {
  const from = FROM.exec(lines[at]!.slice(0, 320))?.[1]
  if (!from || !inBlock(lines, at)) return undefined
  // A long sender is wrapped before its bracket.
  const next = lines[at + 1]?.trim() ?? ''
  const value = (from.includes('@') || LABEL.test(next) ? from : `${from} ${next}`).trim()
  const mailbox = MAILBOX.exec(value)
  const address = normaliseAddress(mailbox?.[2] ?? BARE.exec(value)?.[1] ?? '')
  if (!address) return undefined
  const name = nameOf(mailbox?.[1] ?? '')
  return name ? { address, name } : { address }
}

function nameOf(written: string): string | undefined {
  const name = written.replace(/^[\s"'*]+|[\s"'*]+$/g, '').trim()
  if (name === '' || name.includes('@')) return undefined
  const [family, given, ...more] = name.split(',').map(part => part.trim())
  return given && family && more.length === 0 ? `${given} ${family}` : name
}

function inBlock(lines: readonly string[], at: number): boolean {
  let labels = 1
  for (let up = at - 1; up >= 0 && up >= at - 4 && LABEL.test(lines[up]!.slice(0, 80)); up--) labels += 1
  for (let down = at + 1; down < lines.length && down < at + MAX_BLOCK; down++) {
    const line = lines[down]!.slice(0, 80)
    if (line.trim() === '') {
      if (labels > 1) break
      continue
    }
    if (LABEL.test(line)) labels += 1
  }
  return labels >= 3
}

/** The first line after the block. Some clients leave every other line of it blank. */
function blockEnd(lines: readonly string[], at: number): number {
  let end = at + 1
  for (let next = at + 1; next < lines.length && next < at + 2 * MAX_BLOCK; next++) {
    const line = lines[next]!.trim()
    if (line === '') {
      const after = lines[next + 1]?.slice(0, 80) ?? ''
      if (!LABEL.test(after) || next > end) return next
      continue
    }
    end = next + 1
  }
  return end
}

/** True when nothing is written before the next block: somebody forwarded a forward, and the request may be any of them. */
function goesOn(lines: readonly string[], from: number): boolean {
  for (let at = from; at < lines.length && at < from + 8; at++) {
    const line = lines[at]!.trim()
    if (line === '') continue
    return FORWARDED_LINE.test(line.slice(0, 320)) || senderAt(lines, at) !== undefined
  }
  return false
}
