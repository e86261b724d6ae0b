/**
 * Responders that do not say what they are. People write of being away too, and head their mail "Out of office", so
 * words count only with what a machine does and a person does not: answer a mail under a subject that is not "Re:",
 * from no client, and without quoting it. All of these together, or a program's header beside a subject that nobody
 * types, make a mail automatic.
 */
import { localpartOf } from './address.ts'
import {
  byHand,
  inClient,
  isAnswerOrForward,
  isDecided,
  isSpoken,
  isThreaded,
  toToken,
  uncited,
  visibleStart,
  wordsOf,
} from './hand.ts'
import type { Inbound } from './inbound.ts'
import type { Head, Kind, Sign } from './kind.ts'
import {
  ACKNOWLEDGED_SUBJECT,
  ACKNOWLEDGED_TEXT,
  AUTO_SUBJECT,
  AWAY_SUBJECT,
  AWAY_TEXT,
  CHALLENGED_SUBJECT,
  CHALLENGED_TEXT,
  ECHOING_SUBJECT,
  NAMED_AWAY,
  TICKET_NUMBER,
} from './words/responder.ts'

/** Characters of a subject and of a text that say what they are. */
const HEADING = 300
const TOP = 4_000

export function responderSign(inbound: Inbound, head: Head): Sign | undefined {
  const subject = inbound.subject.slice(0, HEADING)
  if (AUTO_SUBJECT.test(subject) && touched(head) && !inClient(head))
    return { reason: 'its subject is a responder’s, and so is a header', kind: 'auto-reply' }
  const kind = headed(subject)
  if (!kind || byHand(inbound, head) || isAnswerOrForward(inbound)) return undefined
  if (!answers(inbound, head, kind, subject) || isOfAnother(inbound, subject)) return undefined
  const { text, quoted } = visibleStart(inbound)
  if (quoted || text.length > TOP || isDecided(text)) return undefined
  // A heading before a whole subject is a program's doing, whatever its owner had it say.
  if (!echoes(subject) && (isSpoken(text) || !SAID[kind].test(uncited(text)))) return undefined
  return { reason: 'it answers under a subject of its own, in words of a responder, from no client', kind }
}

/**
 * It answers a letter: by its threading, by the address that only the letter's reader has, or because one address
 * alone gets it and a responder's heading stands before a subject, as no person types it. A help desk opens its
 * ticket without threading; its mail has a role for a sender. Nobody's letter comes from where promises go.
 */
function answers(inbound: Inbound, head: Head, kind: Words, subject: string): boolean {
  if (isThreaded(inbound)) return true
  if (kind === 'ticket')
    return ROLES.test(sender(inbound)) && BY_DESK.test(`${subject} ${inbound.text.slice(0, TOP)}`)
  if (toToken(inbound)) return true
  const [only, ...others] = [...inbound.to, ...inbound.cc]
  if (!only || others.length > 0 || PROMISES.test(only.address) || isHiddenPromise(head)) return false
  return kind === 'auto-reply' && ECHOING_SUBJECT.test(subject)
}

/** Characters of a letter's subject, and of one in a script that needs fewer; what people put after such a heading is short. */
const LETTERS_SUBJECT = /^(?:.{24}|.{0,16}[\p{scx=Han}\p{scx=Hira}\p{scx=Hang}].{7})/u
function echoes(subject: string): boolean {
  const heading = ECHOING_SUBJECT.exec(subject)?.[0]
  return heading !== undefined && LETTERS_SUBJECT.test(subject.slice(heading.length - 1))
}

/** "Farid is away": of somebody else than the sender, whom the sender tells about. */
function isOfAnother({ from }: Inbound, subject: string): boolean {
  const who = NAMED_AWAY.exec(subject)?.[1]
  if (who === undefined || AWAY_SUBJECT.test(subject)) return false
  const own = new Set(wordsOf(`${from?.name ?? ''} ${from ? localpartOf(from.address) : ''}`))
  return !wordsOf(who).some(word => own.has(word))
}

/** What an automatic mail answers as, when its other signs do not tell. */
export function responderKind(inbound: Inbound): Kind | undefined {
  const subject = inbound.subject.slice(0, HEADING)
  return headed(subject) ?? (TICKET_NUMBER.test(subject) ? 'ticket' : undefined)
}

type Words = 'auto-reply' | 'ticket' | 'challenge'
const SAID: Record<Words, RegExp> = {
  'auto-reply': AWAY_TEXT,
  ticket: ACKNOWLEDGED_TEXT,
  challenge: CHALLENGED_TEXT,
}

function headed(subject: string): Words | undefined {
  if (AWAY_SUBJECT.test(subject) || NAMED_AWAY.test(subject)) return 'auto-reply'
  if (ACKNOWLEDGED_SUBJECT.test(subject)) return 'ticket'
  if (CHALLENGED_SUBJECT.test(subject)) return 'challenge'
  return undefined
}

/**
 * X-Auto-Response-Suppress asks that no automatic answer be sent, and the rules agent marks what has passed a rule.
 * Exchange sets both on its out-of-office replies, but also on what people wrote, once that has passed a
 * distribution group or a rule; X-Loop is as ambiguous. By themselves they say nothing.
 */
const touched = (head: Head): boolean =>
  !/^(?:none\b.*)?$/.test(head.get('x-auto-response-suppress') ?? '') ||
  ['x-ms-exchange-inbox-rules-loop', 'x-loop'].some(name => head.has(name))

/** A help desk numbers what it opens, or says that nobody has read it. */
const BY_DESK = /\d{3}|ticket|auto|get back|as soon as|business|possible/i
/** Blind-copied to where promises go, as the newest Received says (RFC 5321 section 4.4). */
const isHiddenPromise = (head: Head): boolean =>
  PROMISES.test(
    /\sfor\s{1,8}<?([^\s<>;]{1,254})/.exec(head.get('received')?.slice(0, 2_000) ?? '')?.[1] ?? '',
  )
/** Where promises go: `intro@`, `promised@` and sealed addresses. */
const PROMISES = /^(?:intro|promised|[^@]*=[^@]*)@/i
const ROLES =
  /^(?:support|help(?:desk)?|service(?:desk)?|it|tickets?|care|kundenservice|kundendienst|sav|soporte|suporte|assistenza|klantenservice|customer[-_.]?(?:care|service|support)|hello|info|contact)(?:[-+_.].*)?$/
const sender = ({ from }: Inbound): string => (from ? localpartOf(from.address) : '')
