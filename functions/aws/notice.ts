import * as z from 'zod'
import type { Delivery } from '../../core/handle/world.ts'
import { authenticationOf } from './authentication.ts'

const verdict = z.object({ status: z.enum(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED']) })

/**
 * What SES says of a mail that it received and put into the bucket, as the topic hands it on raw.
 * https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html
 */
const schema = z.object({
  notificationType: z.literal('Received'),
  receipt: z.object({
    timestamp: z.iso.datetime(),
    recipients: z.array(z.string()),
    spamVerdict: verdict,
    virusVerdict: verdict,
    spfVerdict: verdict,
    dkimVerdict: verdict,
    dmarcVerdict: verdict,
    dmarcPolicy: z
      .string()
      .toLowerCase()
      .pipe(z.enum(['none', 'quarantine', 'reject']))
      .optional(),
    action: z.object({ type: z.literal('S3'), objectKey: z.string() }),
  }),
  mail: z.object({
    messageId: z.string(),
    source: z.string(),
    headers: z.array(z.object({ name: z.string(), value: z.string() })),
  }),
})

export interface Notice {
  delivery: Delivery
  /** Why the mail is not read at all. */
  unwanted?: string
}

/** Throws what is no notice of a received mail; that is for a person to look at. */
export function parseNotice(body: string): Notice {
  const { receipt, mail } = schema.parse(JSON.parse(body))
  const delivery: Delivery = {
    id: mail.messageId,
    recipients: receipt.recipients.map(recipient => recipient.toLowerCase()),
    // SES writes the null sender of a bounce as it is in SMTP.
    sender: mail.source === '<>' ? '' : mail.source,
    receivedAt: Date.parse(receipt.timestamp),
    archiveKey: receipt.action.objectKey,
    authentication: authenticationOf({
      spf: receipt.spfVerdict.status,
      dkim: receipt.dkimVerdict.status,
      dmarc: receipt.dmarcVerdict.status,
      policy: receipt.dmarcPolicy,
      source: mail.source,
      headers: mail.headers,
    }),
  }
  if (receipt.virusVerdict.status === 'FAIL') return { delivery, unwanted: 'virus' }
  return receipt.spamVerdict.status === 'FAIL' ? { delivery, unwanted: 'spam' } : { delivery }
}
