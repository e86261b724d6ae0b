/** Mail as people's programs write it. */
import type { Letter } from './letter.ts'
import { offsetAt, type Person } from './person.ts'

export interface Written {
  from: Person
  to?: string
  cc?: string
  subject: string
  text: string
  at: number
  /** Unique to the mail. */
  messageId: string
  inReplyTo?: string
  headers?: Record<string, string>
  attachment?: { name: string; content: string }
}

/** The mail's bytes, CRLF line ends; with some programs an HTML alternative of the same. */
export function write(mail: Written): Uint8Array {
  const { from, to, cc, subject, messageId, inReplyTo, attachment, headers = {} } = mail
  const offset = offsetAt(from, mail.at)
  const head = [
    `From: ${mailbox(from)}`,
    ...(to === undefined ? [] : [`To: ${to}`]),
    ...(cc === undefined ? [] : [`Cc: ${cc}`]),
    `Subject: ${encoded(subject)}`,
    `Message-ID: ${messageId}`,
    ...(inReplyTo === undefined ? [] : [`In-Reply-To: ${inReplyTo}`, `References: ${inReplyTo}`]),
    `Date: ${dateOf(mail.at, offset)}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
  ]
  const plain = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', mail.text]
  const html = [
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    htmlOf(mail.text),
  ]
  const body = from.client === 'gmail' ? multipart('alternative', [plain, html]) : plain
  const file = attachment && [
    `Content-Type: application/pdf; name="${attachment.name}"`,
    `Content-Disposition: attachment; filename="${attachment.name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(attachment.content).toString('base64'),
  ]
  const lines = [...head, ...(file ? multipart('mixed', [body, file]) : body)]
  return Buffer.from(lines.join('\n').replaceAll('\n', '\r\n'))
}

/** Their answer with the letter beneath it, as their program quotes it. */
export function quoting(text: string, letter: Letter, { client }: Person, at: number): string {
  const from = letter.headers.get('from') ?? ''
  const day = new Date(at).toUTCString().slice(0, 16)
  if (client === 'outlook') {
    const subject = letter.headers.get('subject')
    return `${text}\n\n________________________________\nFrom: ${from}\nSent: ${day} 09:00\nTo: ${letter.headers.get('to')}\nSubject: ${subject}\n\n${letter.text}`
  }
  const quote = letter.text
    .split('\n')
    .map(line => `> ${line}`)
    .join('\n')
  return client === 'apple'
    ? `${text}\n\n> On ${day}, at 09:00, ${from} wrote:\n>\n${quote}`
    : `${text}\n\nOn ${day} at 09:00 ${from} wrote:\n\n${quote}`
}

export const mailbox = ({ name, address }: { name: string; address: string }): string =>
  `${/^[\x20-\x7e]*$/.test(name) ? name : encoded(name)} <${address}>`

/** RFC 2047, where it must be. */
const encoded = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`

let boundaries = 0
function multipart(kind: 'alternative' | 'mixed', parts: string[][]): string[] {
  boundaries += 1
  const boundary = `=-part-${kind}-${boundaries}`
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...parts.flatMap(part => [`--${boundary}`, ...part]),
    `--${boundary}--`,
    '',
  ]
}

/** Gmail's: a quote is in an element of its own, with the line above it. */
function htmlOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const quote = /\n(On .* wrote:)\n\n((?:&gt; .*\n?)+)$/.exec(escaped)
  const own = quote ? escaped.slice(0, quote.index) : escaped
  const lines = own.replaceAll('\n', '<br>\n')
  const quoted = quote?.[2]?.replace(/^&gt; /gm, '').replaceAll('\n', '<br>\n')
  return quote
    ? `<div dir="ltr">${lines}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${quote[1]}<br></div><blockquote class="gmail_quote">${quoted}</blockquote></div>`
    : `<div dir="ltr">${lines}</div>`
}

function dateOf(at: number, offset: number): string {
  const local = new Date(at + offset * 60_000).toUTCString().replace('GMT', '').trim()
  const minutes = Math.abs(offset)
  const sign = offset < 0 ? '-' : '+'
  const clock = String(Math.floor(minutes / 60) * 100 + (minutes % 60)).padStart(4, '0')
  return `${local} ${sign}${clock}`
}
