/** Which service this is: each stage has a domain, and everything else, of its own. */

const own = process.env.KEPT_DOMAIN
if (!own)
  throw new Error(
    'KEPT_DOMAIN is not set: the domain that mail is to come to, like kept.example; .env will do',
  )

/** `kept.example` in production, `dana.kept.example` in the stage `dana`. */
export const domain = $app.stage === 'production' ? own.toLowerCase() : `${$app.stage}.${own}`.toLowerCase()

/** Where SES sends as, in the envelope, so that SPF is aligned (RFC 7489 section 3.1.2). */
export const mailFrom = `bounces.${domain}`

/** The name of an active receipt rule set to join: an account has only one active in a region. */
export const joined = process.env.KEPT_RULE_SET

/** Whom alarms are sent to. */
export const operator = process.env.KEPT_ALARMS

/**
 * How many of a handler run at a time, at most: what SES's sending rate carries, at some 3 letters a second of each.
 * More would only be refused, and tried again.
 */
export const concurrency = Number(process.env.KEPT_CONCURRENCY ?? 5)

export const region = aws.getRegionOutput().region
export const account = aws.getCallerIdentityOutput().accountId
export const partition = aws.getPartitionOutput().partition
