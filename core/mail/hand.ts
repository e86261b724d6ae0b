/**
 * The signs that a person pressed "send": a client that names itself, an answer to a letter under the letter's own
 * subject, their name under what they wrote. They outweigh whatever a machine and a person may both have.
 */
import type { Visible } from '../reading/reading.ts'
import { visibleText } from '../reading/visible.ts'
import { localpartOf } from './address.ts'
import type { Inbound } from './inbound.ts'
import type { Head } from './kind.ts'
import { looksLikeToken } from './token.ts'
import { FAILED_TEXT } from './words/bounce.ts'
import {
  ANSWERED,
  CLIENTS,
  DECIDED,
  SAID_BY_PROGRAM,
  SAID_TO_CUSTOMER,
  SPOKEN,
  WEBMAIL_IDS,
} from './words/hand.ts'
import { SYSTEM_NAMES } from './words/machine.ts'
import { ACKNOWLEDGED_TEXT, CHALLENGED_TEXT } from './words/responder.ts'

/** Characters of a text that tell who wrote it. */
const TOP = 4_000
/** Characters of a body in which they stand, mark-up and quotes and all. */
const MOST = 65_536
/** Lines from the end among which a name is a signature. */
const CLOSING = 8

/** What stands new and quoted near the beginning; further on it would tell nothing more. */
export const visibleStart = (inbound: Inbound): Visible => {
  const { text, html } = inbound
  return visibleText({ ...inbound, text: text.slice(0, MOST), ...(html && { html: html.slice(0, MOST) }) })
}

/** True when a person's client names itself as what the mail was written in. */
export const inClient = (head: Head): boolean =>
  CLIENTS.test(head.get('user-agent') ?? '') || CLIENTS.test(head.get('x-mailer') ?? '')

/** The same, or the mail comes from where responders would have marked it. */
export const byHand = (inbound: Inbound, head: Head): boolean =>
  inClient(head) || WEBMAIL_IDS.test(inbound.messageId ?? '')

export const isAnswerOrForward = ({ subject }: Inbound): boolean => ANSWERED.test(subject.slice(0, 60))

export const isThreaded = ({ inReplyTo, references }: Inbound): boolean =>
  inReplyTo.length > 0 || references.length > 0

/** To an address that only the letter's reader has; what went to `bounce.` came from a mail system. */
export const toToken = ({ to, cc }: Inbound): boolean =>
  [...to, ...cc].some(({ address }) => {
    const localpart = localpartOf(address)
    return looksLikeToken(localpart) && !/^bounce\./i.test(localpart)
  })

/** "Re:" to one of Kept's letters at its own address, in words of no program: no list and no desk writes there itself. */
export function answersLetter(inbound: Inbound): boolean {
  if (!isThreaded(inbound) || !isAnswerOrForward(inbound) || !toToken(inbound)) return false
  const text = visibleStart(inbound).text.slice(0, TOP)
  return text !== '' && !isProgram(text)
}

/**
 * True when a person writes from a mailbox named as a program's. What they say then counts against them only where
 * nothing but the text is left to tell.
 */
export function byOwner(inbound: Inbound, head: Head): boolean {
  if (inClient(head)) return true
  const text = visibleStart(inbound).text.slice(0, TOP)
  if (text === '' || isProgram(text)) return false
  if (isThreaded(inbound) && isAnswerOrForward(inbound)) return true
  if (isSigned(text, inbound.from?.name)) return true
  const all = `${inbound.subject}\n${text}`
  return !inbound.html && !LINK.test(text) && !SAID_TO_CUSTOMER.test(all) && !FAILED_TEXT.test(all)
}

const isProgram = (text: string): boolean =>
  SERVER_REPLY.test(text) ||
  SAID_BY_PROGRAM.test(text) ||
  ACKNOWLEDGED_TEXT.test(text) ||
  CHALLENGED_TEXT.test(text)

/** RFC 5321 section 4.2. */
const SERVER_REPLY = /^[ \t]{0,8}[45]\d\d[ -]\S/m
/** Programs want to be clicked; people give profiles. */
const LINK = /https?:\/\/(?!(?:[\w-]{1,20}\.)?linkedin\.com\/in\/)/i

/** In their given name, with the family's, with a title, or after "Best,", on a line of its own; a program's name is one word, or says what it does. */
export function isSigned(text: string, name = ''): boolean {
  const words = wordsOf(name)
  if (
    words.length < 2 ||
    SYSTEM_NAMES.test(words.slice(0, 2).join(' ')) ||
    /^(?:post|mail)/.test(name.toLowerCase())
  )
    return false
  const names = [words[0], words.slice(0, 2).join(' '), words.join(' ')]
  return text
    .trimEnd()
    .split('\n')
    .slice(-CLOSING)
    .some(line => {
      const closing = wordsOf(line.slice(0, 100)).join(' ')
      return (
        names.includes(closing) ||
        (/^[^,]{2,30},[^,]{2,60}$/.test(line.trim()) && closing.endsWith(` ${names[0]}`))
      )
    })
}

/** What stands between quotation marks is somebody else's word. */
const CITED = /["“”„«][^"“”„«»]{12,2000}["“”»]/gu

/** True when the text decides what a letter asks. */
export const isDecided = (text: string): boolean => DECIDED.test(text.slice(0, TOP))
/** True when it asks in turn, goes on with a "but", or tells of somebody else. */
export const isSpoken = (text: string): boolean => SPOKEN.test(text.slice(0, TOP))
export const uncited = (text: string): string => text.slice(0, TOP).replace(CITED, ' ')

/** Small letters, without what is no letter: `O'Reply, Noreen` → `o reply noreen`. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
