/** A letter that came back: whether a mail is one, and which letter, whose address and how bad. */
import { bodyText } from '../reading/visible.ts'
import { localpartOf, normaliseAddress } from './address.ts'
import { byHand, isAnswerOrForward, isSigned } from './hand.ts'
import type { Inbound } from './inbound.ts'
import type { Head, Sign } from './kind.ts'
import { messageIdIn, readReport, returnedPart, startOf, statusPart } from './report.ts'
import { DELAYED_TEXT, FAILED_TEXT, GIVEN_UP, RETURNED, SOFT_TEXT } from './words/bounce.ts'
import { SYSTEM_NAMES, SYSTEMS } from './words/machine.ts'

export interface Bounce {
  /** Of the letter that it is about, with angle brackets. */
  messageId?: string
  /** What followed `bounce.` in the address it came to, where each letter has its own (VERP). */
  token?: string
  /** The address that could not be reached. */
  recipient?: string
  /** True when writing there again is no use; false when it may work another day. */
  hard: boolean
  /** Enhanced status code (RFC 3463): `5.1.1`. */
  status?: string
}

/** Characters of a text that tell what it is about. */
const TOP = 6_000
const TEXT = 65_536

/**
 * A mail system writes as `postmaster`, or in a name such as "Mail Delivery System", without saying that it is no
 * person. It is believed to be none when it also reports a failure, and returns the letter or the server's words; a
 * person who asks about a bounce, or forwards one, writes from their client, under "Re:" and "Fwd:", or over their name.
 */
export function returnedSign(inbound: Inbound, head: Head): Sign | undefined {
  const localpart = inbound.from ? localpartOf(inbound.from.address) : ''
  const name = inbound.from?.name ?? head.get('from') ?? ''
  if (inbound.from && !SYSTEMS.test(localpart) && !SYSTEM_NAMES.test(name)) return undefined
  if (byHand(inbound, head) || isAnswerOrForward(inbound)) return undefined
  const text = bodyText(inbound).slice(0, TOP)
  if (!statusPart(inbound) && isSigned(text, inbound.from?.name)) return undefined
  const told = FAILED_TEXT.test(inbound.subject) || DELAYED_TEXT.test(inbound.subject)
  const said = FAILED_TEXT.test(text)
  const proof = returnedPart(inbound) !== undefined || SERVER_SAID.test(text) || RETURNED.test(text)
  const named = /^post/.test(localpart) && ADDRESSED.test(text)
  return statusPart(inbound) || (proof && (told || said)) || (told && (!inbound.from || (said && named)))
    ? { reason: 'a mail system returns a letter' }
    : undefined
}

const ADDRESSED = /[^\s@]@[\w-]{1,60}\./

/** True when an automatic mail is about a letter's delivery. */
export function isAboutDelivery(inbound: Inbound, head: Head): boolean {
  if (statusPart(inbound) || head.has('x-failed-recipients')) return true
  if (/^multipart\/report\b.*\bdelivery-status\b/.test(head.get('content-type') ?? '')) return true
  const text = bodyText(inbound).slice(0, TOP)
  const told = FAILED_TEXT.test(inbound.subject) || DELAYED_TEXT.test(inbound.subject)
  const said = SERVER_SAID.test(text) || RETURNED.test(text) || returnedPart(inbound) !== undefined
  if (told && (said || FAILED_TEXT.test(text))) return true
  const daemon = DAEMON.test(`${inbound.from?.address} ${head.get('from')}`)
  return daemon || (said && FAILED_TEXT.test(text))
}

/** Who else writes in these names, writes about nothing else. */
const DAEMON = /mail(?:er)?[-_. ]?daemon|mdaemon|mail[-_. ]delivery|post[-_.]master/

/** What an automatic mail about delivery says; `delay`, `receipt`: it may still arrive, or did. */
export function bounceOf(inbound: Inbound): { is: 'bounce' | 'delay' | 'receipt'; bounce: Bounce } {
  const text = bodyText(inbound).slice(0, TEXT)
  const part = statusPart(inbound)
  const report = readReport(part ? startOf(part) : text)
  const is = outcome(report.action, inbound.subject, text)
  const status = statusOf(report.status, report.diagnostic, text)
  const messageId = letterOf(inbound, report.messageId, text)
  const recipient = report.recipient ?? recipientOf(inbound, text)
  const token = verpToken(inbound)
  return {
    is,
    bounce: {
      ...(messageId && { messageId }),
      ...(token && { token }),
      ...(recipient && { recipient }),
      hard: is === 'bounce' && isHard(status, `${report.diagnostic ?? ''}\n${text.slice(0, TOP)}`),
      ...(status && { status }),
    },
  }
}

function outcome(action: string | undefined, subject: string, text: string): 'bounce' | 'delay' | 'receipt' {
  if (action === 'failed') return 'bounce'
  if (action === 'delayed') return 'delay'
  if (action) return 'receipt'
  const delayed = DELAYED_TEXT.test(subject) || DELAYED_TEXT.test(text.slice(0, TOP))
  return delayed && !GIVEN_UP.test(text.slice(0, TOP)) ? 'delay' : 'bounce'
}

/** A server's reply (RFC 5321 section 4.2) or an enhanced status code, not the parts of an IP address or a version. */
const SERVER_SAID =
  /(?:^|[\s:(<[#"'])[45]\d\d[ -](?:#?[45]\.\d{1,3}\.\d{1,3}\b|[<A-Za-z])|(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/m
const ENHANCED = /(?<![\d.])([45]\.\d{1,3}\.\d{1,3})(?![\d.]|\.\d)/
const REPLY = /(?:^|[\s:(<[#"'])([45])\d\d[ -]/m

/** The system's own status, unless it is one that says nothing (x.0.0) where the remote server said more. */
function statusOf(
  status: string | undefined,
  diagnostic: string | undefined,
  text: string,
): string | undefined {
  if (status && !status.endsWith('.0.0')) return status
  const said = ENHANCED.exec(diagnostic ?? '')?.[1]
  if (status) return said?.[0] === status[0] ? said : status
  return said ?? ENHANCED.exec(text.slice(0, TOP))?.[1]
}

/**
 * Class 5 is permanent, but for what RFC 3463 calls persistent transient whatever the class: mailbox full (x.2.2),
 * system full (x.3.1), congestion (x.4.5), expired (x.4.7). Without a code the words decide, and nothing said is hard.
 */
function isHard(status: string | undefined, text: string): boolean {
  if (status) return status[0] === '5' && !/^5\.(?:2\.2|3\.1|4\.5|4\.7)$/.test(status)
  if (SOFT_TEXT.test(text)) return false
  return REPLY.exec(text)?.[1] !== '4'
}

/** Where systems name the letter, from the surest: what they return, what they say, what they reply to. */
function letterOf(inbound: Inbound, reported: string | undefined, text: string): string | undefined {
  const part = returnedPart(inbound)
  const returned = part && messageIdIn(startOf(part))
  if (returned) return returned
  const below = RETURNED.exec(text)
  return (
    reported ??
    (below && messageIdIn(text.slice(below.index))) ??
    messageIdIn(text) ??
    inbound.inReplyTo[0] ??
    inbound.references.at(-1)
  )
}

/** Where systems name the address in their text, from the surest: the server's dialogue, a line of its own, a sentence. */
const ADDRESS = '([^\\s<>"\'(),:;@[\\]\\u3000-\\u303f\\uff00-\\uffef]{1,64}@[\\w.-]{1,253}\\w)'
const NAMED = [
  `rcpt to:[ \\t]?<?${ADDRESS}`,
  `^[ \\t>*-]{0,12}(?!(?:to|from|sender|mail from|reply-to|subject)\\b)(?:[^\\n:：@]{1,40}[:：][ \\t]{0,8})?["'<]{0,2}${ADDRESS}["'>]{0,2}(?:[ \\t]{0,8}(?:[:(]|\\w{1,4} \\d).{0,400})?[ \\t]{0,8}$`,
  `<(?:mailto:)?${ADDRESS}>`,
  `^[ \\t]{0,12}to:[ \\t]{0,12}${ADDRESS}`,
  `\\s(?:to|for|an|à|a|para|aan)\\s{1,4}${ADDRESS}`,
].map(pattern => new RegExp(pattern, 'im'))
/** Where the sentence is in a language that has no word here for "to". */
const LAST = new RegExp(`[\\s:：]${ADDRESS}[.。]?[ \\t]{0,8}$`, 'im')
/** A header of the letter's own, in systems that return it without a word. */
const LETTER = /^[> ]{0,8}(?:return-path|received|message-id|from):/im

function recipientOf(inbound: Inbound, text: string): string | undefined {
  const failed = inbound.headers.find(({ name }) => name === 'x-failed-recipients')?.value.split(',', 1)[0]
  const part = returnedPart(inbound)
  const below = RETURNED.exec(text) ?? LETTER.exec(text)
  const said = (below ? text.slice(0, below.index) : text).slice(0, TOP)
  // The letter's own To, when the system does not say; Kept's letters that can bounce go to one person.
  const letter = part ? startOf(part) : below ? text.slice(below.index) : ''
  const to = /^[> ]{0,8}To:[^\n]{0,200}?([^\s<>"',:;@]{1,64}@[\w.-]{1,253})/im.exec(letter)?.[1]
  const named = NAMED.map(pattern => pattern.exec(said)?.[1])
  for (const found of [failed, ...named, to, LAST.exec(said)?.[1]]) {
    const address = found && normaliseAddress(found.replace(/[<>"]/g, ''))
    if (address) return address
  }
  return undefined
}

/** RFC 5321 knows no such thing, but mail systems have long made the return path unique: `bounce.<token>@`. */
function verpToken({ headers }: Inbound): string | undefined {
  for (const { name, value } of headers) {
    if (!/^(?:to|delivered-to|x-original-to|envelope-to|x-envelope-to|received)$/.test(name)) continue
    const [, token] = /(?<![\w.+-])bounce\.([a-z2-7]{4,64})@/i.exec(value.slice(0, 1000)) ?? []
    if (token) return token.toLowerCase()
  }
  return undefined
}
