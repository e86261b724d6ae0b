/** A letter as its reader sees it: Kept's own kind of mail and no other, so a few lines do for a parser. */
export interface Letter {
  /** First of each, lower-case names, unfolded and decoded. */
  headers: Map<string, string>
  text: string
  html: string
  /** Names of what is attached. */
  attachments: string[]
}

export function readLetter(raw: Uint8Array): Letter {
  const letter: Letter = { headers: new Map(), text: '', html: '', attachments: [] }
  letter.headers = part(Buffer.from(raw).toString('latin1'), letter)
  return letter
}

function part(source: string, into: Letter): Map<string, string> {
  const end = source.indexOf('\r\n\r\n')
  const headers = headersOf(source.slice(0, end))
  const body = source.slice(end + 4)
  const type = headers.get('content-type') ?? ''
  const boundary = /boundary="([^"]+)"/.exec(type)?.[1]
  const file = /filename=(?:"([^"]*)"|([^;]*))/.exec(headers.get('content-disposition') ?? '')
  if (boundary !== undefined) {
    for (const inner of body.split(`--${boundary}`).slice(1, -1)) part(inner.slice(2), into)
  } else if (headers.get('content-disposition')?.startsWith('attachment')) {
    into.attachments.push(file?.[1] ?? file?.[2] ?? '')
  } else if (type.startsWith('text/plain')) into.text = quotedPrintable(body)
  else if (type.startsWith('text/html')) into.html = quotedPrintable(body)
  return headers
}

function headersOf(head: string): Map<string, string> {
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    if (!headers.has(name)) headers.set(name, decodedWords(line.slice(colon + 1).trim()))
  }
  return headers
}

/** RFC 2047; white space between two encoded words is none. */
const decodedWords = (value: string): string =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?(?:q\?([^?]*)|b\?([^?]*))\?=/gi, (_, q?: string, b?: string) =>
      b === undefined ? quotedPrintable(q!.replaceAll('_', ' ')) : Buffer.from(b, 'base64').toString(),
    )

const quotedPrintable = (text: string): string =>
  text
    .replace(/=\r\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/gi, bytes => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString())
    .replaceAll('\r\n', '\n')

/** What a tap on the link to this verb's address puts before its reader, to be sent as it is (RFC 6068). */
export function tap(letter: Letter, verb: string): { to: string; subject: string; text: string } | undefined {
  const href = new RegExp(`href="mailto:(${verb}\\.[^"?]+)(\\?[^"]*)?"`).exec(letter.html)
  if (!href) return undefined
  const fields = new URLSearchParams((href[2] ?? '').replaceAll('&amp;', '&'))
  return {
    to: decodeURIComponent(href[1]!),
    subject: fields.get('subject') ?? '',
    text: fields.get('body') ?? '',
  }
}

/** Where a reply goes; to several, when the letter is the introduction. */
export const replyTo = ({ headers }: Letter): string[] =>
  (headers.get('reply-to') ?? headers.get('from') ?? '').match(/[^\s<>,]+@[^\s<>,]+/g) ?? []

/** The secret part of the letter's link to a page of this sort: `a` to answer, `u` to stop, `l` for the ledger. */
export const linkFor = ({ text }: Letter, page: 'a' | 'u' | 'l'): string | undefined =>
  new RegExp(`://[^/\\s]+/${page}/([\\w-]+)`).exec(text)?.[1]

/** Every address in it, in any part, but those at the service's own domain. */
export function addressesIn({ headers, text, html }: Letter): Set<string> {
  const found = new Set<string>()
  for (const [name, value] of headers) if (!IDENTIFIERS.has(name)) addAddresses(value, found)
  addAddresses(text, found)
  addAddresses(html, found)
  return found
}

/** What looks like addresses and names mails. */
const IDENTIFIERS: ReadonlySet<string> = new Set(['message-id', 'in-reply-to', 'references'])
const LOCALPART = /[\w.+-]+$/
const DOMAIN = /[\w-]+(?:\.[\w-]+)*\.example/iy
/** Characters of a local part, at most (RFC 5321 section 4.5.3.1.1). */
const LONGEST_LOCALPART = 64

function addAddresses(text: string, to: Set<string>): void {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    DOMAIN.lastIndex = at + 1
    const domain = DOMAIN.exec(text)?.[0]
    const localpart = domain && LOCALPART.exec(text.slice(Math.max(0, at - LONGEST_LOCALPART), at))?.[0]
    if (localpart) to.add(`${localpart}@${domain}`.toLowerCase())
  }
}
