import { account, domain, mailFrom, partition, region } from './stage.ts'

/** The domain as SES knows it: it signs with three keys of its own making (DKIM), which it also rotates. */
export const identity = new aws.sesv2.EmailIdentity('Identity', {
  emailIdentity: domain,
  dkimSigningAttributes: { nextSigningKeyLength: 'RSA_2048_BIT' },
})

/** A custom MAIL FROM: DMARC is aligned by SPF as well as by DKIM. */
new aws.sesv2.EmailIdentityMailFromAttributes('MailFrom', {
  emailIdentity: identity.emailIdentity,
  mailFromDomain: mailFrom,
  behaviorOnMxFailure: 'USE_DEFAULT_VALUE',
})

/** Bounces are published, not mailed as well. */
new aws.sesv2.EmailIdentityFeedbackAttributes('NoFeedbackByMail', {
  emailIdentity: identity.emailIdentity,
  emailForwardingEnabled: false,
})

/** Every letter is sent under this: TLS where the other side has it, its own reputation figures, its own suppressions. */
export const configurationSet = new aws.sesv2.ConfigurationSet('Letters', {
  configurationSetName: `${$app.name}-${$app.stage}`,
  reputationOptions: { reputationMetricsEnabled: true },
  sendingOptions: { sendingEnabled: true },
  suppressionOptions: { suppressedReasons: ['BOUNCE', 'COMPLAINT'] },
})

/** What a handler that writes letters may do: send as this domain, from addresses of this domain, under this set. */
export const sending = {
  actions: ['ses:SendRawEmail'],
  resources: [
    $interpolate`arn:${partition}:ses:${region}:${account}:identity/${domain}`,
    $interpolate`arn:${partition}:ses:${region}:${account}:configuration-set/${configurationSet.configurationSetName}`,
  ],
}
