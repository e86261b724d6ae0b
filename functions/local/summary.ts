/** What a mailbox list shows of a mail, made once when it arrives, so that listing never parses. */
import { domainToUnicode } from 'node:url'
import type { AddressObject } from 'mailparser'
import { parseAnyway, placeOf } from './content.ts'
import type { LocalAddress, LocalMail } from './mailbox.ts'

/** As many characters as Mailpit shows. */
const SNIPPET = 250
/** Enough to find that many; what comes before them in HTML is mostly style. */
const SNIPPET_SOURCE = 8 * 1024

/** The list entry of a mail, unread and without its id. Never throws: a mail beyond reading shows its envelope. */
export async function summarise(mail: {
  from: string
  to: string[]
  raw: Uint8Array
  receivedAt: number
}): Promise<Omit<LocalMail, 'id'>> {
  const { mail: parsed } = await parseAnyway(mail.raw)
  const to = addresses(parsed.to)
  const cc = addresses(parsed.cc)
  const bcc = addresses(parsed.bcc)
  const named = new Set([...to, ...cc, ...bcc].map(({ address }) => addressKey(address)))
  const unnamed = mail.to.filter(address => !named.has(addressKey(address)))
  return {
    receivedAt: mail.receivedAt,
    envelope: { from: mail.from, to: mail.to },
    from: addresses(parsed.from)[0] ?? {
      name: parsed.from?.value[0]?.name ?? '',
      address: mail.from,
    },
    to,
    cc,
    bcc: [...bcc, ...unnamed.map(address => ({ name: '', address }))],
    replyTo: addresses(parsed.replyTo),
    subject: parsed.subject ?? '',
    messageId: parsed.messageId ?? '',
    inReplyTo: parsed.inReplyTo ?? '',
    references: [parsed.references ?? []].flat(),
    size: mail.raw.byteLength,
    snippet: snippetOf(parsed.text || plain(parsed.html || '')),
    read: false,
    attachments: parsed.attachments.map(part => ({
      ...placeOf(part),
      filename: part.filename ?? '',
      contentType: part.contentType,
      contentId: part.cid ?? '',
      size: part.size,
    })),
  }
}

/** The one form under which a mailbox is found: lower case, a Unicode domain, no control characters. */
export function addressKey(address: string): string {
  const clean = address
    .replace(/\p{Cc}/gu, '')
    .trim()
    .toLowerCase()
  const at = clean.lastIndexOf('@') + 1
  return clean.slice(0, at) + (domainToUnicode(clean.slice(at)) || clean.slice(at))
}

const addresses = (field: AddressObject | AddressObject[] | undefined): LocalAddress[] =>
  [field ?? []]
    .flat()
    .flatMap(({ value }) => value)
    .flatMap(entry => entry.group ?? [entry])
    .flatMap(({ name, address }) => (address ? [{ name, address }] : []))

const snippetOf = (text: string): string =>
  text
    .slice(0, SNIPPET_SOURCE)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SNIPPET)
    .replace(/[\uD800-\uDBFF]$/, '')

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/** The words of an HTML mail, roughly: for a glance, not for reading. */
const plain = (html: string): string =>
  html
    .slice(0, SNIPPET_SOURCE)
    .replace(/<(style|script|title)\b[\s\S]*?(?:<\/\1|$)/gi, ' <')
    .replace(/<[^<>]*>?/g, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ENTITIES[name]!)
