/** The signs of which one is enough: what no person's client ever puts around a mail. */
import { localpartOf } from './address.ts'
import { answersLetter, byOwner } from './hand.ts'
import type { Inbound } from './inbound.ts'
import { type Head, type Sign, token } from './kind.ts'
import { DAEMONS, MARKS, RETURN_PATHS, ROBOTS, VALUES } from './words/machine.ts'

/** `envelopeSender`: the reverse-path, `''` for the null sender (RFC 5321 section 4.5.5), undefined when not known. */
export function machineSign(
  inbound: Inbound,
  head: Head,
  envelopeSender: string | undefined,
): Sign | undefined {
  return (
    submitted(head) ??
    report(head) ??
    mark(inbound, head) ??
    precedence(inbound, head) ??
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

/** Who answers a letter of Kept's did so themselves, even where their own list or help desk carried it. */
function mark(inbound: Inbound, head: Head): Sign | undefined {
  let byPerson: boolean | undefined
  for (const [name, value] of head) {
    const kind = MARKS.get(name)
    if (kind === 'list' || CARRIERS.has(name)) {
      byPerson ??= answersLetter(inbound)
      if (byPerson) continue
    }
    if ((kind || MARKS.has(name)) && !/^(?:no|none|false|0|off)(?![\w@.-])/.test(value))
      return kind === 'list'
        ? { reason: `it came through a mailing list (${name})`, kind }
        : { reason: `a program set ${name}`, ...(kind && { kind }) }
    const [pattern, valued] = VALUES.get(name) ?? []
    if (pattern?.test(value))
      return { reason: `a program named itself in ${name}`, ...(valued && { kind: valued }) }
  }
  return undefined
}

/** These stand in what a help desk sends for its people as well as in what it says of itself. */
const CARRIERS: ReadonlySet<string> = new Set(['x-rt-loop-prevention', 'x-servicenow-generated'])

function precedence(inbound: Inbound, head: Head): Sign | undefined {
  const value = head.get('precedence') || head.get('x-precedence') || head.get('preference')
  if (!value || !/^(?:bulk|list|junk|auto[-_]?reply)\b/.test(value)) return undefined
  const reason = `Precedence says ${token(value)}`
  if (value.startsWith('auto')) return { reason, kind: 'auto-reply' }
  return answersLetter(inbound) ? undefined : { reason }
}

/**
 * A newsletter (RFC 8058). List-Unsubscribe by itself is also set by programs from which one person writes to
 * another; a reply is never bulk, and bulk never names two people who both get it.
 */
const bulk = ({ inReplyTo, to, cc }: Inbound, head: Head): Sign | undefined =>
  inReplyTo.length === 0 &&
  to.length + cc.length < 2 &&
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
  const machine = (localpart: string) => DAEMONS.test(localpart) || RETURN_PATHS.test(localpart)
  if (from && (machine(from) || (ROBOTS.test(from) && !byOwner(inbound, head))))
    return { reason: `${from} is a machine` }
  // Who writes through a sales or help desk program has a machine's envelope and is a person; a daemon has not.
  const path = envelopeSender ?? head.get('return-path')?.replace(/[<>]/g, '')
  if (path && DAEMONS.test(localpartOf(path).toLowerCase()))
    return { reason: `${localpartOf(path).toLowerCase()} is a machine` }
  if (!inbound.from && /<\s*>|(?:^|\W)(?:mailer-daemon|postmaster)\b/.test(head.get('from') ?? ''))
    return { reason: 'nobody can be answered at its From' }
  return undefined
}
