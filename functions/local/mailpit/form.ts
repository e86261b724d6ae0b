/** Mailpit's JSON of a mail (mailpit.axllent.org/docs/api-v1): upper-case names, Message-IDs without brackets. */
import { createHash } from 'node:crypto'
import type { Content } from '../content.ts'
import type { LocalAddress, LocalMail } from '../mailbox.ts'

const person = ({ name, address }: LocalAddress) => ({ Name: name, Address: address })
const people = (all: LocalAddress[]) => all.map(person)
const bare = (messageId: string): string => messageId.replace(/^<|>$/g, '')
const iso = (instant: number): string => new Date(instant).toISOString()

const whoAndWhat = (mail: LocalMail) => ({
  ID: mail.id,
  MessageID: bare(mail.messageId),
  From: person(mail.from),
  To: people(mail.to),
  Cc: people(mail.cc),
  Bcc: people(mail.bcc),
  ReplyTo: people(mail.replyTo),
  Subject: mail.subject,
  Size: mail.size,
  Tags: [] as string[],
  Username: '',
})

/** One entry of a list: Mailpit's MessageSummary. */
export const entryForm = (mail: LocalMail) => ({
  ...whoAndWhat(mail),
  Read: mail.read,
  Created: iso(mail.receivedAt),
  Attachments: mail.attachments.filter(({ inline }) => !inline).length,
  Snippet: mail.snippet,
})

/** A page of a list: `of` counts what the page is of, `all` everything there is. */
export const listForm = (
  mails: LocalMail[],
  start: number,
  of: { total: number; unread: number },
  all: { total: number; unread: number },
) => ({
  total: all.total,
  unread: all.unread,
  count: mails.length,
  messages_count: of.total,
  messages_unread: of.unread,
  start,
  tags: [] as string[],
  messages: mails.map(entryForm),
})

/** A mail with its text and parts: Mailpit's Message. */
export const messageForm = (mail: LocalMail, content: Content) => ({
  ...whoAndWhat(mail),
  ReturnPath: mail.envelope.from,
  Date: iso(content.date ?? mail.receivedAt),
  ListUnsubscribe: listUnsubscribe(content),
  Text: content.text,
  HTML: content.html,
  Inline: content.parts.filter(({ inline }) => inline).map(partForm),
  Attachments: content.parts.filter(({ inline }) => !inline).map(partForm),
})

const partForm = ({ partId, filename, contentType, cid, size, content }: Content['parts'][number]) => ({
  PartID: partId,
  FileName: filename ?? cid ?? '',
  ContentType: contentType,
  ContentID: cid ?? '',
  Size: size,
  Checksums: {
    MD5: digest('md5', content),
    SHA1: digest('sha1', content),
    SHA256: digest('sha256', content),
  },
})

const digest = (algorithm: string, bytes: Uint8Array): string =>
  createHash(algorithm).update(bytes).digest('hex')

/** RFC 2369 section 3.2 and RFC 8058 section 3.1. */
function listUnsubscribe({ headers }: Content) {
  const header = headerOf(headers, 'list-unsubscribe')
  return {
    Header: header,
    Links: [...header.matchAll(/<((?:mailto|https?):[^<>\s]*)>/gi)].map(([, link]) => link!),
    Errors: '',
    HeaderPost: headerOf(headers, 'list-unsubscribe-post'),
  }
}

const headerOf = (headers: Content['headers'], wanted: string): string =>
  headers.find(({ name }) => name.toLowerCase() === wanted)?.value ?? ''

/** Every header's values by its name, written as Mailpit writes it: `Message-Id`, `Mime-Version`. */
export function headersForm(headers: Content['headers']): Record<string, string[]> {
  const byName = new Map<string, string[]>()
  for (const { name, value } of headers) {
    const canonical = name.toLowerCase().replace(/(^|-)[a-z]/g, letter => letter.toUpperCase())
    const values = byName.get(canonical)
    if (values) values.push(value)
    else byName.set(canonical, [value])
  }
  return Object.fromEntries([...byName].sort(([a], [b]) => (a < b ? -1 : 1)))
}
