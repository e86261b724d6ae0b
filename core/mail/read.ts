/**
 * Bytes → mail. The parsing is mailparser's, where there is anything to parse; what is added here is bounds, and that
 * nothing which was decoded can break out of the line it will be written into again.
 */
import { hash } from 'node:crypto'
import { type ParsedMail, type Attachment as Part, parseAddressHeader, simpleParser } from 'mailparser'
import type { Person } from '../introduction/state.ts'
import { normaliseAddress } from './address.ts'
import { type HeaderLine, splitHeader } from './header.ts'
import type { Attachment, Inbound } from './inbound.ts'
import { simpleMail } from './simple.ts'
import { deriveId } from './token.ts'

/** Bytes of one header block. Long ARC chains need some 60 KB; past this it is an attack on whoever decodes it. */
const MAX_HEADER = 256 * 1024
/** MIME parts, and with them the nesting: boundaries are compared with those of every open ancestor. */
const MAX_PARTS = 128
/** Characters kept of a body. What a person newly wrote is at its top, or in a mail nobody reads. */
const MAX_BODY = 1024 * 1024
/** RFC 5322 section 2.1.1: a line, and so an unfolded subject as people write it. */
const MAX_SUBJECT = 998
const MAX_NAME = 200
const MAX_FILENAME = 120

const TOO_LARGE_A_HEADER = `its headers are larger than ${MAX_HEADER / 1024} KB`
/** What is left of a character that was cut in two. */
const LONE_SURROGATE = /\p{Cs}/gu

const OPTIONS = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepCidLinks: true,
  keepDeliveryStatus: true,
  // An attached message is somebody's history: never read as if the sender had written it.
  ignoreEmbedded: true,
  checksumAlgo: false,
  maxHtmlLengthToParse: MAX_BODY,
  maxHeadSize: MAX_HEADER,
  maxChildNodes: MAX_PARTS,
} as const

/** A mail that cannot be used; `broken` says why, for the log and for the letter. */
export interface Broken {
  broken: string
}

/** Reads a message (RFC 5322, RFC 2045). Any bytes will do: it never throws. */
export async function readMail(raw: Uint8Array): Promise<Inbound | Broken> {
  if (raw.byteLength === 0) return { broken: 'the mail is empty' }
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const header = splitHeader(bytes, MAX_HEADER)
  if (!header) return { broken: TOO_LARGE_A_HEADER }
  try {
    const about = header.lines.filter(({ name }) => name.startsWith('content-') || name === 'subject')
    const simple = simpleMail(about, bytes.subarray(header.body))
    if (simple) return toInbound(header.lines, simple, bytes)
    const head = Buffer.from(`${about.map(({ name, value }) => `${name}: ${value}\r\n`).join('')}\r\n`)
    const mail = await simpleParser(Buffer.concat([head, bytes.subarray(header.body)]), OPTIONS)
    const inbound = toInbound(header.lines, mail, bytes)
    return 'broken' in inbound ? inbound : await withAttached(inbound)
  } catch (error) {
    return { broken: reasonOf(error) }
  }
}

/** With the mail that is attached, whose own attachments are not looked into; a report's is what it reports. */
async function withAttached(inbound: Inbound): Promise<Inbound> {
  const [only, ...more] = inbound.attachments.filter(({ contentType }) => contentType === 'message/rfc822')
  const isReport = inbound.headers.some(
    ({ name, value }) => name === 'content-type' && /^multipart\/report/i.test(value),
  )
  if (!only || more.length > 0 || isReport) return inbound
  const header = splitHeader(Buffer.from(only.content), MAX_HEADER)
  if (!header) return inbound
  const mail = await simpleParser(Buffer.from(only.content), OPTIONS)
  const from = people(header.lines.filter(({ name }) => name === 'from').map(({ value }) => value))[0]
  const html = mail.html ? bounded(mail.html) : undefined
  const text = withLines(bounded(mail.text ?? ''))
  return { ...inbound, attached: { ...(from && { from }), text, ...(html && { html }) } }
}

/** What is used of what mailparser makes of a mail. */
type Parsed = Pick<ParsedMail, 'subject' | 'text' | 'html' | 'attachments'>

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  if (/header size/i.test(message)) return TOO_LARGE_A_HEADER
  if (/child nodes/i.test(message)) return `it has more than ${MAX_PARTS} parts`
  return `it cannot be read as a mail (${oneLine(message, 200)})`
}

function toInbound(headers: HeaderLine[], mail: Parsed, raw: Buffer): Inbound | Broken {
  const all = (name: string) => headers.filter(header => header.name === name).map(header => header.value)
  // RFC 5322 section 3.6 allows one; with two, whoever checked the signature may have looked at the other.
  if (all('from').length > 1) return { broken: 'it has more than one From header' }

  const from = people(all('from'))[0]
  const messageId = ids(all('message-id'))[0] ?? bareId(all('message-id')[0])
  const date = instant(all('date')[0])
  const html = mail.html ? bounded(mail.html) : undefined
  const inbound: Inbound = {
    key: messageId ? deriveId('mail', from?.address ?? '', messageId) : deriveId('mail', hash('sha256', raw)),
    inReplyTo: ids(all('in-reply-to')),
    references: ids(all('references')),
    to: people(all('to')),
    cc: people(all('cc')),
    subject: oneLine(mail.subject ?? '', MAX_SUBJECT),
    text: withLines(bounded(mail.text ?? '')),
    headers,
    attachments: mail.attachments.filter(isDocument).map(part => attachment(part, html)),
  }
  if (messageId) inbound.messageId = messageId
  if (from) inbound.from = from
  if (date !== undefined) inbound.date = date
  const offset = offsetOf(all('date')[0])
  if (offset !== undefined) inbound.offset = offset
  if (html) inbound.html = html
  return inbound
}

/** One mailbox in plain words, as most are, reads only one way and needs no tokenizer. */
const PLAIN_MAILBOX =
  /^(?:([\p{L}\d][\p{L}\d .'-]{0,100}) <([^\s<>@"(),:;[\]\\]+@[\w.-]+)>|([\w.+-]+@[\w.-]+))$/u

/** Domains stay as they were written: an IDN that is decoded is another address to whoever has to deliver it. */
function people(values: string[]): Person[] {
  const found = new Map<string, Person>()
  for (const value of values)
    for (const entry of mailboxes(value)) {
      const address = normaliseAddress(entry.address ?? '')
      if (!address || found.has(address)) continue
      const name = oneLine(entry.name, MAX_NAME).replace(/^['"\s]+|['"\s]+$/g, '')
      found.set(address, name && name.toLowerCase() !== address ? { address, name } : { address })
    }
  return [...found.values()]
}

function mailboxes(value: string): Array<{ address?: string; name: string }> {
  const plain = PLAIN_MAILBOX.exec(value)
  if (plain) return [{ address: plain[2] ?? plain[3] ?? '', name: plain[1] ?? '' }]
  return parseAddressHeader(value, { flatten: true, decodePunycode: false }).value
}

const ids = (values: string[]): string[] =>
  values.length === 0 ? [] : [...new Set(values.flatMap(value => value.match(ID) ?? []))]
const ID = /<[^<>\s\p{Cc}]{1,900}>/gu

/** Some clients leave the brackets out. */
function bareId(value: string | undefined): string | undefined {
  return value && /^[^<>\s\p{Cc}]{1,900}$/u.test(value) ? `<${value}>` : undefined
}

/** A date without a zone is nobody's time (RFC 5322 section 3.3); it is left out rather than read as ours. */
function instant(value: string | undefined): number | undefined {
  if (!value || value.length > 100 || !/(?:[+-]\d{4}|\b[A-Z]{1,5})\s*(?:\([^()]*\))?$/.test(value))
    return undefined
  const time = Date.parse(value)
  return Number.isNaN(time) ? undefined : time
}

/** `+0130` → 90. No clock on earth is further from UTC than 14 hours. */
function offsetOf(value: string | undefined): number | undefined {
  const [, sign, hours, minutes] =
    /([+-])(\d\d)(\d\d)\s*(?:\([^()]*\))?$/.exec(value?.slice(0, 100) ?? '') ?? []
  const offset = Number(hours) * 60 + Number(minutes)
  if (!sign || offset > 14 * 60 || (sign === '-' && offset === 0)) return undefined
  return sign === '-' ? -offset : offset
}

/** Encoded words may decode to CR and LF, which would start a header of the writer's choice in our own mail. */
const oneLine = (text: string, limit: number): string =>
  text.length <= limit && HARMLESS.test(text) ? text.trim() : cleaned(text, limit)

/** Neither controls, nor marks of direction, nor halves of characters. */
const HARMLESS = /^[ -~\u00a0-\u1fff]*$/

const cleaned = (text: string, limit: number): string =>
  text
    .slice(0, 4 * limit)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .slice(0, limit)
    .replace(LONE_SURROGATE, '')

function bounded(body: string): string {
  const kept = body.slice(0, MAX_BODY)
  return kept.includes('\0') ? kept.replaceAll('\0', '') : kept
}

const withLines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)

/** Signatures over the mail itself are no documents of the sender's. */
const isDocument = (part: Part): boolean =>
  !/^application\/(?:x-)?(?:pkcs7|pgp)-signature$/i.test(part.contentType)

function attachment(part: Part, html: string | undefined): Attachment {
  const base = oneLine(part.filename ?? '', 1000)
    .replace(/^.*[/\\]/, '')
    .replace(/["<>|:*?]/g, '_')
  const cid = part.cid && html?.includes(`cid:${part.cid}`)
  return {
    filename: shortened(base.replace(/^\.+/, '')) || 'attachment',
    contentType: /^[\w.+-]{1,60}\/[\w.+-]{1,80}$/.test(part.contentType)
      ? part.contentType.toLowerCase()
      : 'application/octet-stream',
    content: part.content,
    inline:
      /^image\//i.test(part.contentType) &&
      Boolean(cid || (part.related && part.contentDisposition !== 'attachment')),
  }
}

/** Shortens in the middle, for the ending says what the file is. */
const shortened = (name: string): string =>
  name.length <= MAX_FILENAME
    ? name
    : `${name.slice(0, MAX_FILENAME - 20)}…${name.slice(-19)}`.replace(LONE_SURROGATE, '')
