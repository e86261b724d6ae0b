/** Mail that comes in: SES puts its bytes into the archive, and a notice of them into the queue. */
import { feed, queueOf } from './queue.ts'
import { account, domain, joined } from './stage.ts'
import { topicOf } from './topic.ts'

/** Longer than any introduction lasts, put off and revived. */
const KEPT_FOR = 180

/** Raw mail, encrypted. SES may add to it, for this account's rules alone. */
export const archive = new sst.aws.Bucket('Archive', {
  cors: false,
  lifecycle: [{ id: 'expire', expiresIn: `${KEPT_FOR} days` }],
  policy: [
    {
      principals: [{ type: 'service', identifiers: ['ses.amazonaws.com'] }],
      actions: ['s3:PutObject'],
      paths: ['mail/*'],
      conditions: [{ test: 'StringEquals', variable: 'aws:SourceAccount', values: [account] }],
    },
  ],
  transform: { bucket: { forceDestroy: $app.stage !== 'production' } },
})

new aws.s3.BucketServerSideEncryptionConfiguration('ArchiveEncryption', {
  bucket: archive.name,
  rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }],
})

/** Seconds that one mail may take: reading it, writing letters, and SES when it is slow. */
export const TIMEOUT = 60

export const notices = topicOf('Notices', 'ses.amazonaws.com')
export const mail = queueOf('Mail', TIMEOUT)
feed('Mail', notices, mail)

const ruleSet = joined ?? own()

/** All that comes to the domain, at any local part, over TLS, looked through for viruses and spam. */
export const rule = new aws.ses.ReceiptRule(
  'Receive',
  {
    ruleSetName: ruleSet,
    recipients: [domain],
    enabled: true,
    scanEnabled: true,
    tlsPolicy: 'Require',
    s3Actions: [{ position: 1, bucketName: archive.name, objectKeyPrefix: 'mail/', topicArn: notices.arn }],
  },
  { dependsOn: [mail.queue] },
)

/** A rule set of our own is the active one of the account's region; with another active already, join that. */
function own() {
  const { ruleSetName } = new aws.ses.ReceiptRuleSet('Rules', { ruleSetName: `${$app.name}-${$app.stage}` })
  new aws.ses.ActiveReceiptRuleSet('ActiveRules', { ruleSetName })
  return ruleSetName
}
