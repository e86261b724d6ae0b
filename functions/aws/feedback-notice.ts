import * as z from 'zod'
import type { Feedback } from '../../core/handle/feedback.ts'
import { normaliseAddress } from '../../core/mail/address.ts'

const recipients = z.array(z.object({ emailAddress: z.string() }))

const mail = z.object({
  messageId: z.string(),
  /** The envelope sender that the letter was given. */
  source: z.string(),
  destination: z.array(z.string()),
})

/**
 * What SES says of a letter after it took it, as the configuration set publishes it.
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
const schema = z.discriminatedUnion('eventType', [
  z.object({
    eventType: z.literal('Bounce'),
    mail,
    bounce: z.object({
      bounceType: z.string(),
      bounceSubType: z.string(),
      bouncedRecipients: recipients,
      feedbackId: z.string(),
    }),
  }),
  z.object({
    eventType: z.literal('Complaint'),
    mail,
    complaint: z.object({
      complaintSubType: z.string().nullish(),
      complainedRecipients: recipients,
      feedbackId: z.string(),
    }),
  }),
  z.object({ eventType: z.literal('Reject'), mail }),
])

/** One for each recipient that is told of; none where there is nothing to act on. Throws what is no such event. */
export function parseFeedback(body: string): Feedback[] {
  const event = schema.parse(JSON.parse(body))
  switch (event.eventType) {
    case 'Bounce': {
      const { bounceType, bounceSubType, bouncedRecipients, feedbackId } = event.bounce
      // Mail systems answer with these when their user is away, too; it would blame an address that works.
      if (bounceType === 'Transient' && bounceSubType === 'General') return []
      return each('bounce', event.mail, addresses(bouncedRecipients), feedbackId)
    }
    case 'Complaint': {
      const { complaintSubType, complainedRecipients, feedbackId } = event.complaint
      // Not a new complaint: SES remembers an old one, and has sent nothing.
      const is = complaintSubType === 'OnAccountSuppressionList' ? 'bounce' : 'complaint'
      return each(is, event.mail, addresses(complainedRecipients), feedbackId)
    }
    case 'Reject':
      return each('bounce', event.mail, event.mail.destination, `reject-${event.mail.messageId}`)
    default:
      return event satisfies never
  }
}

const addresses = (found: z.output<typeof recipients>): string[] =>
  found.map(({ emailAddress }) => emailAddress)

const each = (
  is: Feedback['is'],
  { source }: z.output<typeof mail>,
  recipients: string[],
  key: string,
): Feedback[] =>
  recipients.map((text, index) => {
    const recipient = normaliseAddress(text.replace(/^.*</, '').replace(/>.*$/, ''))
    return { is, sender: source, ...(recipient ? { recipient } : {}), key: `${key}-${index}` }
  })
