/** POST /api/v1/send: Mailpit's JSON made into a mail (mailpit.axllent.org/docs/api-v1, SendMessageParams). */
import { randomUUID } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import { z } from 'zod'
import { domainOf, normaliseAddress } from '../../../core/mail/address.ts'

const address = z.string().trim().refine(isAddress, 'is not an email address')
/** Nothing that would end a header line and begin another. */
const line = z.string().regex(/^[^\r\n\0]*$/, 'must be one line')
const person = z.object({ Email: address, Name: line.default('') })
/** Browsers' FileReader puts `data:image/png;base64,` in front. */
const base64 = z
  .string()
  .transform(text => text.slice(text.lastIndexOf(',') + 1))
  .refine(text => /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text), 'is not base64')

/** These are made from the other fields. */
const MADE_HERE = new Set(
  'to from cc bcc reply-to date subject content-type content-transfer-encoding mime-version'.split(' '),
)
const headerName = z
  .string()
  .regex(/^[!-9;-~]{1,76}$/, 'is not a header name')
  .refine(name => !MADE_HERE.has(name.toLowerCase()), 'cannot overwrite this header')

export const Sent = z.object({
  From: person,
  To: z.array(person).default([]),
  Cc: z.array(person).default([]),
  Bcc: z.array(address).default([]),
  ReplyTo: z.array(person).default([]),
  Subject: line.default(''),
  Text: z.string().default(''),
  HTML: z.string().default(''),
  Headers: z.record(headerName, line).default({}),
  Tags: z.array(line).default([]),
  Attachments: z
    .array(
      z.object({
        Filename: line.default(''),
        Content: base64,
        ContentType: line.optional(),
        ContentID: line.optional(),
      }),
    )
    .default([]),
})

/** The mail as a mail client would submit it, dated `now`; `messageId` with its angle brackets. Bcc is in the envelope alone. */
export async function composeSent(sent: z.output<typeof Sent>, now: number) {
  const given = Object.entries(sent.Headers)
  const messageId =
    given.find(([name]) => name.toLowerCase() === 'message-id')?.[1] ??
    `<${randomUUID()}@${domainOf(sent.From.Email)}>`
  const headers = given
    .filter(([name]) => name.toLowerCase() !== 'message-id')
    .map(([key, value]) => ({ key, value }))
  if (sent.Tags.length > 0) headers.push({ key: 'X-Tags', value: sent.Tags.join(', ') })
  const composer = new MailComposer({
    from: mailbox(sent.From),
    to: sent.To.map(mailbox),
    cc: sent.Cc.map(mailbox),
    replyTo: sent.ReplyTo.map(mailbox),
    subject: sent.Subject,
    date: new Date(now),
    messageId,
    text: sent.Text,
    ...(sent.HTML && { html: sent.HTML }),
    headers,
    attachments: sent.Attachments.map(part => ({
      filename: part.Filename,
      content: Buffer.from(part.Content, 'base64'),
      ...(part.ContentType && { contentType: part.ContentType }),
      ...(part.ContentID && { cid: part.ContentID, contentDisposition: 'inline' }),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    from: sent.From.Email,
    to: [...[...sent.To, ...sent.Cc].map(({ Email }) => Email), ...sent.Bcc],
    messageId,
    raw: new Uint8Array(await composer.compile().build()),
  }
}

const mailbox = ({ Email, Name }: z.output<typeof person>) => ({ name: Name, address: Email })

function isAddress(text: string): boolean {
  return normaliseAddress(text) !== undefined
}
