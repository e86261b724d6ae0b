/** The signs of which one is enough: what no person's client ever puts around a mail. */
import { localpartOf } from './address.ts'
import type { Inbound } from './inbound.ts'
import { type Head, type Sign, token } from './kind.ts'
import { CLIENTS, MACHINES, MARKS, VALUES, WEBMAIL_IDS } from './words/machine.ts'

/** `envelopeSender`: the reverse-path, `''` for the null sender (RFC 5321 section 4.5.5), undefined when not known. */
export function machineSign(
  inbound: Inbound,
  head: Head,
  envelopeSender: string | undefined,
): Sign | undefined {
  return (
    submitted(head) ??
    report(head) ??
    mark(head) ??
    precedence(head) ??
    bulk(inbound, head) ??
    // Last of these, for it says the least of what the mail is.
    sender(inbound, head, envelopeSender)
  )
}

/** RFC 3834 section 5. */
function submitted(head: Head): Sign | undefined {
  for (const name of ['auto-submitted', 'x-auto-submitted']) {
    const value = head.get(name)
    if (value && !/^no\b/.test(value)) return { reason: `Auto-Submitted says ${token(value)}` }
  }
  return undefined
}

/** The mail as a whole is a report (RFC 6522), not one that somebody attached to theirs. */
function report(head: Head): Sign | undefined {
  const type = head.get('content-type') ?? ''
  return /^(?:multipart\/report|message\/(?:(?:global-)?delivery-status|disposition-notification|feedback-report))\b/.test(
    type,
  )
    ? { reason: `it is a report (${token(type)})` }
    : undefined
}

function mark(head: Head): Sign | undefined {
  for (const [name, value] of head) {
    const kind = MARKS.get(name)
    if ((kind || MARKS.has(name)) && !/^(?:no|none|false|0|off)$/.test(value))
      return kind === 'list'
        ? { reason: `it came through a mailing list (${name})`, kind }
        : { reason: `a program set ${name}`, ...(kind && { kind }) }
    const [pattern, valued] = VALUES.get(name) ?? []
    if (pattern?.test(value))
      return { reason: `a program named itself in ${name}`, ...(valued && { kind: valued }) }
  }
  return undefined
}

function precedence(head: Head): Sign | undefined {
  const value = head.get('precedence') || head.get('x-precedence')
  if (!value || !/^(?:bulk|list|junk|auto[-_]?reply)\b/.test(value)) return undefined
  const reason = `Precedence says ${token(value)}`
  return value.startsWith('auto') ? { reason, kind: 'auto-reply' } : { reason }
}

/**
 * A newsletter (RFC 8058). List-Unsubscribe by itself is also set by programs from which one person writes to
 * another, and a reply is never bulk.
 */
const bulk = ({ inReplyTo }: Inbound, head: Head): Sign | undefined =>
  inReplyTo.length === 0 &&
  head.has('list-unsubscribe') &&
  ['list-unsubscribe-post', 'x-csa-complaints', 'x-campaign', 'x-campaignid', 'x-mailgun-tag'].some(name =>
    head.has(name),
  )
    ? { reason: 'it can be unsubscribed from with one click', kind: 'list' }
    : undefined

/** Return-Path is what some deliverer made of the envelope; an earlier one may still stand below it. */
function sender(inbound: Inbound, head: Head, envelopeSender: string | undefined): Sign | undefined {
  if (envelopeSender?.trim() === '' || /^<\s*>/.test(head.get('return-path') ?? ''))
    return { reason: 'its envelope has the null sender' }
  const from = inbound.from && localpartOf(inbound.from.address)
  if (from && MACHINES.test(from)) return { reason: `${from} is a machine` }
  // Who writes through a sales or help desk program has a machine's envelope and is a person; a daemon has not.
  const path = envelopeSender ?? head.get('return-path')?.replace(/[<>]/g, '')
  if (path && /^(?:mail(?:er)?[-_.]?d[ae]+mon|mdaemon|double-bounce)@/i.test(path))
    return { reason: `${localpartOf(path).toLowerCase()} is a machine` }
  if (!inbound.from && /<\s*>|(?:^|\W)(?:mailer-daemon|postmaster)\b/.test(head.get('from') ?? ''))
    return { reason: 'nobody can be answered at its From' }
  return undefined
}

/** True when a person's client names itself as what the mail was written in. */
export const inClient = (head: Head): boolean =>
  CLIENTS.test(head.get('user-agent') ?? '') || CLIENTS.test(head.get('x-mailer') ?? '')

/** The same, or the mail comes from where responders would have marked it. */
export const byHand = (inbound: Inbound, head: Head): boolean =>
  inClient(head) || WEBMAIL_IDS.test(inbound.messageId ?? '')

/** "Re:" and "Fwd:" as clients say them; no machine heads what it says of itself so. */
const ANSWERED =
  /^\s*(?:re|fwd?|fw|aw|wg|sv|vs|vb|tr|rv|res|enc|rif|ref|odp|pd|antw|antwort|doorst|ynt|ilt|vá|továbbítás|απ|πρθ|на|回[复覆]|答[复覆]|[转轉][发寄發]|답장|전달)(?:\s?[[(]\d+[\])])?\s?[:：]/iu
export const isAnswerOrForward = ({ subject }: Inbound): boolean => ANSWERED.test(subject.slice(0, 60))
