/** The machine-readable part of a delivery report (RFC 3464 section 2), and what it returns of the letter. */
import { normaliseAddress } from './address.ts'
import type { Attachment, Inbound } from './inbound.ts'

/** Characters read of a part or text. A report names its recipients and a header its Message-ID well before this. */
export const MOST = 65_536

export interface DeliveryReport {
  /** Of the recipient that fared worst: RFC 3464 section 2.3.3. */
  action?: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'
  recipient?: string
  /** RFC 3463, `5.1.1`. */
  status?: string
  diagnostic?: string
  /** With angle brackets; Gmail says it here. */
  messageId?: string
}

const STATUS_PARTS = /^message\/(?:global-)?delivery-status$/
const RETURNED_PARTS = /^(?:message\/(?:rfc822|global|global-headers|partial)|text\/rfc822(?:-headers)?)$/

export const statusPart = ({ attachments }: Inbound): Attachment | undefined =>
  attachments.find(({ contentType }) => STATUS_PARTS.test(contentType))

/** The letter that came back, or its headers (RFC 6522 section 4); some systems call the latter plain text. */
export const returnedPart = ({ attachments }: Inbound): Attachment | undefined =>
  attachments.find(({ contentType }) => RETURNED_PARTS.test(contentType)) ??
  attachments.find(part => part.contentType === 'text/plain' && /^message-id:/im.test(startOf(part)))

export const startOf = ({ content }: Attachment): string =>
  Buffer.from(content.buffer, content.byteOffset, Math.min(content.byteLength, MOST)).toString()

type Action = NonNullable<DeliveryReport['action']>
/** What went worst comes first. */
const ACTIONS: readonly Action[] = ['failed', 'delayed', 'expanded', 'relayed', 'delivered']

/** Reads the fields wherever they stand: some systems put them into the text. */
export function readReport(text: string): DeliveryReport {
  // Fields may be folded (RFC 822 section 3.1.1); blank lines part the recipients, but not with every system.
  const lines = text
    .slice(0, MOST)
    .replace(/\r?\n[ \t]+(?=\S)/g, ' ')
    .split(/\r?\n/)
  let now: DeliveryReport = {}
  let messageId: string | undefined
  const recipients: DeliveryReport[] = [now]
  for (const line of lines) {
    const [, name, rest] = FIELD.exec(line) ?? []
    if (name === undefined || rest === undefined) continue
    const value = rest.trim()
    const field = name.toLowerCase()
    if (field === 'final-recipient' || field === 'original-recipient') {
      const recipient = addressOf(value)
      // One recipient has one of each, the original first; that is the address that was written to.
      if (now.status !== undefined || now.action !== undefined || (now.recipient && field[0] === 'o')) {
        now = {}
        recipients.push(now)
      }
      if (recipient && (now.recipient === undefined || field[0] === 'o')) now.recipient = recipient
    } else if (field === 'action') {
      const action = ACTIONS.find(known => value.toLowerCase().startsWith(known))
      if (action) now.action = action
    } else if (field === 'status') {
      const status = STATUS.exec(value)?.[0]
      if (status) now.status = status
    } else if (field === 'diagnostic-code') now.diagnostic ??= value.slice(0, 1000)
    else messageId ??= MESSAGE_ID.exec(value)?.[0]
  }
  const worst = (one: DeliveryReport) => (one.action ? ACTIONS.indexOf(one.action) : ACTIONS.length)
  const [first = {}] = recipients.toSorted((a, b) => worst(a) - worst(b))
  return messageId === undefined ? first : { ...first, messageId }
}

const FIELD =
  /^(final-recipient|original-recipient|action|status|diagnostic-code|x-original-message-id|original-message-id):(.*)$/i
const STATUS = /[245]\.\d{1,3}\.\d{1,3}/
const MESSAGE_ID = /<[^<>\s\p{Cc}]{1,900}>/u

/** `rfc822; bob@corp.example`, with or without brackets and the type. */
const addressOf = (value: string): string | undefined =>
  normaliseAddress(
    value
      .slice(0, 400)
      .replace(/^[\w-]{1,20};/, '')
      .replace(/[<>"]/g, '')
      .trim(),
  )

/** The Message-ID of the header that begins here or further on; a line break may follow its colon. */
export const messageIdIn = (text: string): string | undefined =>
  /^[> \t]{0,20}message-id:[ \t]{0,20}(?:\r?\n[> \t]{1,20})?(<[^<>\s\p{Cc}]{1,900}>)/imu.exec(text)?.[1]
