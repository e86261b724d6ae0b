/** What DNS has to say for mail to come and go at a domain by SES. */
export interface DnsRecord {
  type: 'MX' | 'CNAME' | 'TXT'
  name: string
  value: string
  /** What it is for. */
  for: string
}

export interface Domain {
  domain: string
  /** The domain of the envelope sender. */
  mailFrom: string
  region: string
  /** The names of the DKIM keys that SES keeps for the domain. */
  tokens: readonly string[]
}

/**
 * In the order in which they are worth setting.
 * https://docs.aws.amazon.com/ses/latest/dg/receiving-email-mx-record.html,
 * https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dkim-easy.html,
 * https://docs.aws.amazon.com/ses/latest/dg/mail-from.html, RFC 7489 section 6.1
 */
export const dnsRecords = ({ domain, mailFrom, region, tokens }: Domain): DnsRecord[] => [
  ...tokens.map(token => ({
    type: 'CNAME' as const,
    name: `${token}._domainkey.${domain}`,
    value: `${token}.dkim.amazonses.com`,
    for: 'DKIM: letters are signed, and SES knows that the domain is yours',
  })),
  {
    type: 'MX',
    name: domain,
    value: `10 inbound-smtp.${region}.amazonaws.com`,
    for: 'mail comes to SES',
  },
  {
    type: 'MX',
    name: mailFrom,
    value: `10 feedback-smtp.${region}.amazonses.com`,
    for: 'MAIL FROM: bounces come to SES',
  },
  {
    type: 'TXT',
    name: mailFrom,
    value: 'v=spf1 include:amazonses.com ~all',
    for: 'MAIL FROM: SPF is aligned with From',
  },
  {
    type: 'TXT',
    name: `_dmarc.${domain}`,
    value: 'v=DMARC1; p=quarantine; adkim=r; aspf=r',
    for: 'DMARC: nobody else can write in its name',
  },
]
