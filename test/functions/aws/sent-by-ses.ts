/** What SES publishes, in its real shape: a notice of a received mail, and events about a letter that it sent. */

type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED'

export interface Received {
  id?: string
  recipients?: string[]
  source?: string
  objectKey?: string
  at?: number
  spam?: Verdict
  virus?: Verdict
  spf?: Verdict
  dkim?: Verdict
  dmarc?: Verdict
  dmarcPolicy?: string
  headers?: Array<{ name: string; value: string }>
}

export const FROM = { name: 'From', value: 'Dana Dale <dana@dale.example>' }

export function received(what: Received = {}): string {
  const { id = 'o3vrnil0e2ic28tr', recipients = ['intro@kept.test'], source = 'dana@dale.example' } = what
  const timestamp = new Date(what.at ?? Date.UTC(2027, 0, 4, 12)).toISOString()
  const status = (verdict: Verdict = 'PASS') => ({ status: verdict })
  return JSON.stringify({
    notificationType: 'Received',
    receipt: {
      timestamp,
      processingTimeMillis: 574,
      recipients,
      spamVerdict: status(what.spam),
      virusVerdict: status(what.virus),
      spfVerdict: status(what.spf),
      dkimVerdict: status(what.dkim),
      dmarcVerdict: status(what.dmarc),
      ...(what.dmarcPolicy && { dmarcPolicy: what.dmarcPolicy }),
      action: {
        type: 'S3',
        topicArn: 'arn:aws:sns:eu-west-1:123456789012:mail',
        bucketName: 'archive',
        objectKeyPrefix: 'mail/',
        objectKey: what.objectKey ?? `mail/${id}`,
      },
    },
    mail: {
      timestamp,
      source,
      messageId: id,
      destination: recipients,
      headersTruncated: false,
      headers: what.headers ?? [FROM, { name: 'To', value: 'intro@kept.test' }],
      commonHeaders: { returnPath: source, from: [FROM.value], to: recipients, subject: 'Hello' },
    },
  })
}

/** The letter that the events are about. */
const letter = (source: string, destination: string[]) => ({
  timestamp: '2027-01-04T12:00:00.000Z',
  messageId: '010001-ses',
  source,
  sourceArn: 'arn:aws:ses:eu-west-1:123456789012:identity/kept.test',
  sendingAccountId: '123456789012',
  destination,
  headersTruncated: false,
  headers: [{ name: 'Message-ID', value: '<one@kept.test>' }],
  commonHeaders: { from: ['Kept <intro@kept.test>'], to: destination, messageId: '010001-ses' },
  tags: { 'ses:configuration-set': ['kept'] },
})

export const bounced = (
  source: string,
  recipients: string[],
  type = 'Permanent',
  subtype = 'General',
): string =>
  JSON.stringify({
    eventType: 'Bounce',
    bounce: {
      feedbackId: '010001-bounce',
      bounceType: type,
      bounceSubType: subtype,
      bouncedRecipients: recipients.map(emailAddress => ({
        emailAddress,
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 no such user',
      })),
      timestamp: '2027-01-04T12:00:01.000Z',
      reportingMTA: 'dsn; a.smtp-out.example',
    },
    mail: letter(source, recipients),
  })

export const complained = (source: string, recipients: string[], subtype: string | null = null): string =>
  JSON.stringify({
    eventType: 'Complaint',
    complaint: {
      feedbackId: '010001-complaint',
      complaintSubType: subtype,
      complainedRecipients: recipients.map(emailAddress => ({ emailAddress })),
      timestamp: '2027-01-04T12:00:01.000Z',
      complaintFeedbackType: 'abuse',
    },
    mail: letter(source, recipients),
  })

export const rejected = (source: string, recipients: string[]): string =>
  JSON.stringify({ eventType: 'Reject', reject: { reason: 'Bad content' }, mail: letter(source, recipients) })
