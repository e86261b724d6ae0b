import { createHmac } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import type MimeNode from 'nodemailer/lib/mime-node'
import { encode, wrap } from 'nodemailer/lib/qp'
import type { Instant } from '../introduction/state.ts'
import type { Draft } from '../letters/draft.ts'
import { clean, shorten } from '../letters/names.ts'
import { renderHtml, renderText } from '../letters/render.tsx'
import { type Outgoing, PortError } from '../ports.ts'
import { introAddress, type Service } from '../service.ts'
import { normaliseAddress } from './address.ts'
import type { Attachment } from './inbound.ts'

export interface Envelope {
  service: Service
  /** With angle brackets. */
  messageId: string
  date: Instant
  /** Envelope sender, where bounces go. */
  envelopeFrom: string
  /** True for what Kept says of itself; false for the introduction, which hands on a person's words. */
  automatic: boolean
}

/**
 * The draft as a message (RFC 5322, MIME): the same bytes for the same input. Whoever is in bcc is in the envelope
 * alone. Throws a permanent PortError when an address is none that can be written to.
 */
export async function compose(draft: Draft, options: Envelope): Promise<Outgoing> {
  const { service, messageId } = options
  const to = [...new Set([...draft.to.map(({ address }) => address), ...draft.bcc])]
  for (const address of to) {
    if (normaliseAddress(address) !== address) {
      throw new PortError('a recipient has an address that cannot be written to', { permanent: true })
    }
  }
  const thread = draft.thread.filter(isMessageId)
  const message = new MailComposer({
    from: { name: clean(draft.fromName), address: introAddress(service) },
    to: draft.to.map(mailbox),
    ...(draft.replyTo.length > 0 ? { replyTo: draft.replyTo.map(mailbox) } : {}),
    subject: clean(draft.subject),
    date: new Date(options.date),
    messageId,
    ...(thread.length > 0 ? { inReplyTo: thread.at(-1)!, references: thread } : {}),
    text: renderText(draft),
    html: renderHtml(draft),
    attachments: draft.attachments.map(attachment),
    headers: { ...(options.automatic ? AUTOMATIC : {}), ...unsubscribing(draft) },
    encoding: 'quoted-printable',
    baseBoundary: boundary(options),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const node = message.compile()
  const raw = draft.attachments.length > 0 ? await node.build() : Buffer.from(written(node))
  return { messageId, from: options.envelopeFrom, to, raw }
}

/** What `build` makes of a tree of texts; all but attachments are short, and need none of its streams. */
function written(node: MimeNode): string {
  const head = node.buildHeaders()
  const body =
    typeof node.boundary === 'string'
      ? `${node.childNodes.map(child => `--${node.boundary}\r\n${written(child)}\r\n`).join('')}--${node.boundary}--\r\n`
      : wrap(encode(String(node.content)), LINE).replace(/\r?\n/g, '\r\n')
  return `${head}\r\n\r\n${body}`
}

/** Characters of a line, at most (RFC 2045 section 6.7). */
const LINE = 76

/** RFC 3834 section 5, and the same for Exchange: nobody's out-of-office answers a letter of ours. */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }

/**
 * RFC 2369 section 3.2; with one click (RFC 8058 section 3.1) only where the page is https, which it demands. The DKIM
 * signature that it demands as well is put on by whoever carries the letter.
 */
function unsubscribing({ unsubscribe }: Draft): Record<string, string> {
  if (!unsubscribe) return {}
  const { address, page } = unsubscribe
  return {
    'List-Unsubscribe': `<${page}>, <mailto:${address}?subject=unsubscribe>`,
    ...(page.startsWith('https:') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
  }
}

/** Nodemailer quotes and encodes; a name that is data must not hold a line end or an override to begin with. */
const mailbox = ({
  address,
  name,
}: {
  address: string
  name?: string
}): { address: string; name: string } => ({
  address,
  name: clean(name ?? ''),
})

const attachment = ({ filename, contentType, content }: Attachment) => ({
  filename: shorten(clean(filename).replace(/[/\\]/g, '_'), 120) || 'attachment',
  contentType: isLeafType(contentType) ? contentType.toLowerCase() : 'application/octet-stream',
  contentDisposition: 'attachment',
  content: Buffer.from(content),
})

/** A type and subtype (RFC 2045 section 5.1) that is one part: a sender cannot add parameters or open a multipart. */
const isLeafType = (type: string): boolean =>
  /^[a-z]{1,20}\/[a-z0-9.+-]{1,100}$/i.test(type) && !/^(?:multipart|message)\//i.test(type)

const isMessageId = (id: string): boolean => /^<[\x21-\x3b\x3d\x3f-\x7e]{1,250}>$/.test(id)

/**
 * The same for every copy of a letter, and keyed: an introducer who could tell it beforehand could write parts of
 * their own into the introduction.
 */
const boundary = ({ service, messageId }: Envelope): string =>
  createHmac('sha256', service.keys[0].secret).update(`boundary ${messageId}`).digest('hex').slice(0, 24)
