/**
 * The mail that needs no parser, as most is that people write by hand: one text, or plain text and HTML of the same words
 * (RFC 2046 sections 4.1 and 5.1.4), in UTF-8, with nothing about it that could be read in two ways. For all else there
 * is mailparser, and where this reads a mail it reads it as mailparser does.
 */
import { type HeaderLine, splitHeader } from './header.ts'

export interface SimpleMail {
  subject?: string
  text: string
  html: string | false
  attachments: []
}

/** Fields that say nothing of a text but what it is. */
const FIELDS: ReadonlyMap<string, RegExp> = new Map([
  ['content-type', /^text\/(?:plain|html)(?:;[ \t]*charset=(?:"(?:utf-8|us-ascii)"|utf-8|us-ascii))?$/i],
  ['content-transfer-encoding', /^(?:[78]bit|quoted-printable|base64)$/i],
  ['content-language', /^[\w, -]{1,40}$/],
  ['content-disposition', /^inline$/i],
])
const SUBJECT = /^(?!.*=\?)[!-~](?:[ -~]*[!-~])?$/
/** No characters that mean something else outside of quotation marks. */
const ALTERNATIVE = /^multipart\/alternative;[ \t]*boundary=(?:"([\w'+,./:=-]{1,70})"|([\w'+.-]{1,70}))$/i
/** Fields of a mail of parts. */
const WHOLE: ReadonlyMap<string, RegExp> = new Map([
  ['content-transfer-encoding', /^[78]bit$/i],
  ['content-language', /^[\w, -]{1,40}$/],
])
/** Bytes of the header of a part. */
const MAX_PART_HEADER = 2_000

type Part = Partial<Pick<SimpleMail, 'text' | 'html'>>
type Fields = ReadonlyMap<string, string>

/** `about`: the fields of the header that are about its body, and the subject. Undefined for a mail that is not simple. */
export function simpleMail(about: readonly HeaderLine[], body: Buffer): SimpleMail | undefined {
  const content = once(about)
  if (!content) return undefined
  const subject = content.get('subject')
  content.delete('subject')
  if (subject !== undefined && !SUBJECT.test(subject)) return undefined
  const boundary = ALTERNATIVE.exec(content.get('content-type') ?? '')
  if (!boundary) {
    const part = textOf(content, body)
    return part && whole(subject, part, {})
  }
  for (const [name, value] of content)
    if (name !== 'content-type' && WHOLE.get(name)?.test(value) !== true) return undefined
  const parts = alternatives(body, boundary[1] ?? boundary[2]!)
  return parts && whole(subject, ...parts)
}

const whole = (subject: string | undefined, one: Part, other: Part): SimpleMail => {
  const text = one.text ?? other.text ?? ''
  const html = one.html ?? other.html ?? false
  return subject === undefined ? { text, html, attachments: [] } : { subject, text, html, attachments: [] }
}

/** Of two fields of one name, the parser says which counts. */
function once(lines: readonly HeaderLine[]): Map<string, string> | undefined {
  const fields = new Map(lines.map(({ name, value }) => [name, value]))
  return fields.size === lines.length ? fields : undefined
}

/** The two bodies, where the boundary stands three times and nowhere else. */
function alternatives(body: Buffer, boundary: string): [Part, Part] | undefined {
  const delimiter = `--${boundary}`
  const at = [body.indexOf(delimiter)]
  while (at.length < 4 && at.at(-1)! >= 0) at.push(body.indexOf(delimiter, at.at(-1)! + delimiter.length))
  const [first = -1, second = -1, third = -1, fourth] = at
  if (third < 0 || fourth !== -1) return undefined
  const [one, two] = [first, second].map(from => lineAfter(body, from, delimiter))
  if (!one || !two || !lineAfter(body, third, `${delimiter}--`)) return undefined
  const parts = [body.subarray(one, lineBefore(body, second)), body.subarray(two, lineBefore(body, third))]
  const [a, b] = parts.map(partText)
  if (!a || !b || 'html' in a === 'html' in b) return undefined
  return [a, b]
}

/** Where the line after that of the delimiter begins; undefined when more is on its line. */
function lineAfter(body: Buffer, from: number, delimiter: string): number | undefined {
  if (from > 0 && body[from - 1] !== LF) return undefined
  const end = from + delimiter.length
  if (body.toString('latin1', from, end) !== delimiter) return undefined
  if (body[end] === CR && body[end + 1] === LF) return end + 2
  return body[end] === LF || end === body.length ? end + 1 : undefined
}

/** The line end before a delimiter is part of it (RFC 2046 section 5.1.1). */
const lineBefore = (body: Buffer, from: number): number => from - (body[from - 2] === CR ? 2 : 1)

function partText(part: Buffer): Part | undefined {
  const header = splitHeader(part, MAX_PART_HEADER)
  // With nothing beneath it the header may not be over.
  if (!header || header.body >= part.length) return undefined
  const block = part.toString('latin1', 0, header.body)
  const lines = block.trimEnd() === '' ? 0 : block.trimEnd().split(/\n(?![ \t])/).length
  const fields = once(header.lines)
  if (!fields || lines !== header.lines.length || /\r(?!\n)/.test(block)) return undefined
  return textOf(fields, part.subarray(header.body))
}

function textOf(fields: Fields, body: Buffer): Part | undefined {
  for (const [name, value] of fields) if (FIELDS.get(name)?.test(value) !== true) return undefined
  const bytes = decoded(body, fields.get('content-transfer-encoding')?.toLowerCase())
  if (!bytes) return undefined
  const text = bytes.toString().replaceAll('\r\n', '\n')
  return /^text\/html/i.test(fields.get('content-type') ?? '') ? { html: text || false } : { text }
}

function decoded(body: Buffer, encoding: string | undefined): Buffer | undefined {
  if (encoding === 'quoted-printable') return fromQuotedPrintable(body)
  return encoding === 'base64' ? fromBase64(body) : body
}

const [LF, CR, EQUALS] = [0x0a, 0x0d, 0x3d]
/** What RFC 2045 section 6.7 does not allow, and each reader repairs in its own way. */
const NOT_QUOTED_PRINTABLE = /[^\t\r\n -~]|=(?![0-9A-Fa-f]{2}|\r?\n)|[ \t](?:\r?\n|$)|\r(?!\n)/

function fromQuotedPrintable(body: Buffer): Buffer | undefined {
  if (NOT_QUOTED_PRINTABLE.test(body.toString('latin1'))) return undefined
  if (!body.includes(EQUALS)) return body
  const bytes = Buffer.allocUnsafe(body.length)
  let length = 0
  for (let at = 0; at < body.length; at++) {
    if (body[at] !== EQUALS) bytes[length++] = body[at]!
    else if (body[at + 1] === LF) at += 1
    else {
      if (body[at + 1] !== CR) bytes[length++] = digit(body[at + 1]!) * 16 + digit(body[at + 2]!)
      at += 2
    }
  }
  return bytes.subarray(0, length)
}

/** ASCII to the value of a hexadecimal digit. */
const digit = (code: number): number => (code & 0x0f) + (code > 0x39 ? 9 : 0)

/** RFC 2045 section 6.8, padded once and at the end. */
const NOT_BASE64 = /[^A-Za-z0-9+/=\r\n]|=[\r\n]*[^=\r\n]/

function fromBase64(body: Buffer): Buffer | undefined {
  const text = body.toString('latin1').replace(/[\r\n]+/g, '')
  if (text.length % 4 > 0 || NOT_BASE64.test(text) || text.endsWith('===')) return undefined
  return Buffer.from(text, 'base64')
}
