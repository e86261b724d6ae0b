/**
 * Mail that no person wrote is never answered and never an answer (RFC 3834). It is told by what machines put
 * around it, never by the words of the mail alone: people write "out of office" too.
 */
import { localpartOf } from './address.ts'
import type { Inbound } from './inbound.ts'

/** Localparts that machines write from (RFC 5321 section 4.5.5, RFC 2142, RFC 3834 section 3.1). */
const MACHINES =
  /^(?:mailer[-_.]?daemon|mdaemon|post[-_.]?master|bounces?|(?:do[-_.]?)?not?[-_.]?reply|auto[-_.]?(?:reply|responder|response)|notifications?)(?:[-+_.].*)?$/

/** Set by vacation programs and responders of old, whatever their value. */
const RESPONDERS = [
  'x-autoreply',
  'x-autorespond',
  'x-autoreply-from',
  'x-auto-reply',
  'x-auto-reply-from',
  'x-mail-autoreply',
  'x-amazon-auto-reply',
  'x-autoresponder',
  'x-failed-recipients',
  'x-ms-exchange-generated-message-source',
]

/** How responders begin a subject. A sign only beside another: see `suppressed`. */
const REPLY_SUBJECT =
  /^(?:auto(?:matic|mated)?[- ]?(?:reply|response)|out of (?:the )?office|automatische antwort|abwesenheit|réponse automatique|absence|respuesta automática|risposta automatica|resposta automática|automatisch antwoord|autosvar|automatiskt svar)\b/i

/**
 * Why the mail is a machine's, or undefined when a person may have written it.
 * `envelopeSender`: the reverse-path, `''` for the null sender (RFC 5321 section 4.5.5), undefined when not known.
 */
export function automatic(
  inbound: Inbound,
  envelopeSender: string | undefined,
): { reason: string } | undefined {
  const header = (name: string) => inbound.headers.find(line => line.name === name)?.value.toLowerCase()

  if (envelopeSender?.trim() === '' || /^<\s*>$/.test(header('return-path') ?? ''))
    return { reason: 'its envelope has the null sender' }

  const submitted = header('auto-submitted')
  if (submitted && !/^no\b/.test(submitted)) return { reason: `Auto-Submitted says ${token(submitted)}` }

  // Delivery, disposition and abuse reports: RFC 3464, RFC 8098, RFC 5965.
  const type = header('content-type') ?? ''
  if (
    /^(?:multipart\/report|message\/(?:delivery-status|disposition-notification|feedback-report))\b/.test(
      type,
    )
  )
    return { reason: `it is a report (${token(type)})` }

  const precedence = header('precedence')
  if (precedence && /^(?:bulk|list|junk|auto[-_]?reply)\b/.test(precedence))
    return { reason: `Precedence says ${token(precedence)}` }
  for (const name of ['list-id', 'list-post'])
    if (header(name)) return { reason: `it came through a mailing list (${name})` }

  for (const name of RESPONDERS) if (header(name) !== undefined) return { reason: `a responder set ${name}` }
  if (/\bautorespond/.test(header('x-post-messageclass') ?? ''))
    return { reason: 'a responder set its class' }
  if (suppressed(inbound, header('x-auto-response-suppress')))
    return { reason: 'it wants no automatic answer and its subject is that of one' }

  for (const sender of [inbound.from?.address, envelopeSender?.toLowerCase()])
    if (sender && MACHINES.test(localpartOf(sender))) return { reason: `${localpartOf(sender)} is a machine` }
  if (!inbound.from && /<\s*>|^\W*mailer-daemon/.test(header('from') ?? ''))
    return { reason: 'nobody can be answered at its From' }
  return undefined
}

/**
 * X-Auto-Response-Suppress asks that no automatic answer be sent. Exchange sets it on its out-of-office replies,
 * but on what people wrote as well, once that has passed a distribution group; by itself it says nothing.
 */
const suppressed = (inbound: Inbound, value: string | undefined): boolean =>
  value !== undefined && !/^none\b/.test(value) && REPLY_SUBJECT.test(inbound.subject)

const token = (value: string): string => /^[\w/-]*/.exec(value)![0].slice(0, 60)
