/**
 * Mail that no person wrote is never answered and never an answer (RFC 3834). It is told by what machines put
 * around it, never by the words of the mail alone: people write "out of office" too, and ask about bounces.
 */
import { type Bounce, bounceOf, isAboutDelivery, returnedSign } from './bounce.ts'
import { calendarSign } from './calendar.ts'
import { isAnswerOrForward } from './hand.ts'
import type { Inbound } from './inbound.ts'
import { type Head, headOf, type Kind, type Sign } from './kind.ts'
import { machineSign } from './machine.ts'
import { responderKind, responderSign } from './responder.ts'

export interface Automatic {
  /** By what it was told, for the log. */
  reason: string
  kind: Kind
  /** For `bounce` and `delay`. */
  bounce?: Bounce
}

/**
 * What a machine's mail is, or undefined when a person may have written it. Linear in the size of the mail.
 * `envelopeSender`: the reverse-path, `''` for the null sender (RFC 5321 section 4.5.5), undefined when not known.
 */
export function automatic(inbound: Inbound, envelopeSender: string | undefined): Automatic | undefined {
  const head = headOf(inbound)
  const sign =
    calendarSign(inbound, head) ??
    partSign(inbound) ??
    machineSign(inbound, head, envelopeSender) ??
    returnedSign(inbound, head) ??
    responderSign(inbound, head)
  return sign && { reason: sign.reason, ...kindOf(inbound, head, sign) }
}

/**
 * Receipts (RFC 8098) and complaints (RFC 5965) of programs that do not call the whole a report; somebody who forwards
 * one says so in the subject. Hotmail's complaints are older than the format: the letter under a subject of its own.
 */
function partSign(inbound: Inbound): Sign | undefined {
  if (isAnswerOrForward(inbound)) return undefined
  if (has(inbound, 'message/disposition-notification')) return { reason: 'it is a receipt', kind: 'receipt' }
  const complains = /^complaint about message from [\d.:a-f]+$/i.test(inbound.subject)
  return has(inbound, 'message/feedback-report') || (complains && has(inbound, 'message/rfc822'))
    ? { reason: 'it is a complaint', kind: 'report' }
    : undefined
}

/** The mail's own structure says more than the sign it was told by: a bounce may come with Precedence: list. */
function kindOf(inbound: Inbound, head: Head, sign: Sign): Pick<Automatic, 'kind' | 'bounce'> {
  const type = head.get('content-type') ?? ''
  if (sign.kind === 'calendar' || sign.kind === 'receipt' || sign.kind === 'report')
    return { kind: sign.kind }
  if (/\bdisposition-notification\b/.test(type)) return { kind: 'receipt' }
  if (/\bfeedback-report\b/.test(type)) return { kind: 'report' }
  // RFC 7489 section 7.2.1.1.
  if (/^report domain:/i.test(inbound.subject)) return { kind: 'report' }
  if (sign.kind !== 'list' && isAboutDelivery(inbound, head)) {
    const { is, bounce } = bounceOf(inbound)
    return is === 'receipt' ? { kind: is } : { kind: is, bounce }
  }
  if (/^multipart\/report\b/.test(type)) return { kind: 'report' }
  const kind = responderKind(inbound)
  // A filter that asks who is there is a responder, too, and marks its mail as one does.
  if (sign.kind === 'auto-reply' && kind === 'challenge') return { kind }
  if (sign.kind && sign.kind !== 'list') return { kind: sign.kind }
  if (kind) return { kind }
  if (sign.kind) return { kind: sign.kind }
  if (/^auto-replied\b/.test(head.get('auto-submitted') ?? '')) return { kind: 'auto-reply' }
  if (/^(?:bulk|list|junk)\b/.test(head.get('precedence') ?? '') && inbound.inReplyTo.length === 0)
    return { kind: 'list' }
  return { kind: inbound.inReplyTo.length > 0 ? 'auto-reply' : 'notice' }
}

const has = ({ attachments }: Inbound, type: string): boolean =>
  attachments.some(({ contentType }) => contentType === type)
