/** A stored mail as it is read again: its text, its parts, its headers. Whatever is in it, reading never throws. */
import {
  type Attachment,
  type HeaderLines,
  type ParsedMail,
  type SimpleParserOptions,
  simpleParser,
} from 'mailparser'

/** Nothing is converted and nothing is hashed: that is where mailparser's time goes. */
const AS_IT_IS: SimpleParserOptions = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  keepCidLinks: true,
  checksumAlgo: false,
  ignoreEmbedded: true,
}

export interface Content {
  /** LF line ends; made from the HTML when there is no text part; empty when there is neither. */
  text: string
  /** As it was sent, `cid:` links and all; empty when there is none. */
  html: string
  /** The Date header, epoch milliseconds; absent when there is none that can be read. */
  date?: number
  /** In their order; unfolded, not decoded. */
  headers: Array<{ name: string; value: string }>
  parts: Array<Attachment & { partId: string; inline: boolean }>
}

/** A header block longer than this is no letter's; what follows is left out when the rest could not be read. */
const HEAD_LIMIT = 64 * 1024
/** How much of a mail that no parser can read is shown as it is. */
const SHOWN_RAW = 64 * 1024
/** Turning HTML into text is the one slow step; nobody writes a letter of this size by hand. */
const HTML_LIMIT = 256 * 1024

export async function readContent(raw: Uint8Array): Promise<Content> {
  const { mail, whole } = await parseAnyway(raw)
  const text = whole
    ? mail.text || (await textOf(mail.html || ''))
    : Buffer.from(raw.subarray(0, SHOWN_RAW)).toString()
  const headers = unfold(mail.headerLines)
  // mailparser takes a date that it cannot read for the present; here there is then none.
  const date = Date.parse(headers.find(({ name }) => name.toLowerCase() === 'date')?.value ?? '')
  return {
    text,
    html: mail.html || '',
    ...(!Number.isNaN(date) && { date }),
    headers,
    parts: mail.attachments.map(part => ({ ...part, ...placeOf(part) })),
  }
}

/** Where a part is found again, and whether it belongs into the text rather than below it. */
export const placeOf = (part: Attachment): { partId: string; inline: boolean } => ({
  partId: part.partId ?? '1',
  inline: part.related === true || part.contentDisposition === 'inline',
})

/**
 * What mailparser makes of a mail; of its header block alone when the whole is beyond it (a thousand nested
 * parts, a header without end), and of nothing when even that is. `whole` tells which.
 */
export async function parseAnyway(raw: Uint8Array): Promise<{ mail: ParsedMail; whole: boolean }> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  try {
    return { mail: complete(await simpleParser(bytes, AS_IT_IS)), whole: true }
  } catch {
    const mail = await simpleParser(headOf(bytes), AS_IT_IS).catch(() => simpleParser('\r\n', AS_IT_IS))
    return { mail: complete(mail), whole: false }
  }
}

/**
 * mailparser turns HTML into text, with bounds on what that may cost, only where HTML is all that a mail is: so it
 * gets a mail of nothing else.
 */
async function textOf(html: string): Promise<string> {
  const options = { ...AS_IT_IS, skipHtmlToText: false, maxHtmlLengthToParse: HTML_LIMIT }
  const { text } = await simpleParser(`Content-Type: text/html; charset=utf-8\r\n\r\n${html}`, options)
  return text ?? ''
}

/** mailparser leaves headers out of the mail that has none. */
const complete = (mail: ParsedMail): ParsedMail => ({
  ...mail,
  headers: mail.headers ?? new Map(),
  headerLines: mail.headerLines ?? [],
})

function headOf(bytes: Buffer): Buffer {
  const head = bytes.subarray(0, HEAD_LIMIT)
  const ends = [head.indexOf('\r\n\r\n'), head.indexOf('\n\n')].filter(at => at >= 0)
  return head.subarray(0, ends.length ? Math.min(...ends) + 4 : undefined)
}

/** RFC 5322 section 2.2.3. */
const unfold = (lines: HeaderLines): Content['headers'] =>
  lines.map(({ line }) => {
    const colon = line.indexOf(':')
    return { name: line.slice(0, colon).trim(), value: unfolded(line.slice(colon + 1)) }
  })

const unfolded = (value: string): string =>
  value
    .split(/\r?\n/)
    .map(line => line.trim())
    .join(' ')
    .trim()
