import {
  DescribeActiveReceiptRuleSetCommand,
  GetIdentityDkimAttributesCommand,
  GetIdentityMailFromDomainAttributesCommand,
  GetIdentityVerificationAttributesCommand,
  GetSendQuotaCommand,
  type SESClient,
} from '@aws-sdk/client-ses'
import { type DnsRecord, dnsRecords } from './records.ts'

/** What DNS says, as far as it is asked; a name that is not there has no records. */
export interface Resolver {
  /** Values as `dnsRecords` writes them: `10 inbound-smtp.eu-west-1.amazonaws.com`, the text, the target. */
  resolve(type: DnsRecord['type'], name: string): Promise<string[]>
}

export interface Finding {
  what: string
  well: boolean
  /** What to do about it, when it is not. */
  todo?: string
}

export interface Subject {
  domain: string
  mailFrom: string
  region: string
}

/** Letters a day that an account may send that is still in SES's sandbox. */
const SANDBOX = 200

/** Whether mail can come and go at this domain, as AWS and DNS have it now. Throws what AWS refuses to tell. */
export async function examine(ses: SESClient, dns: Resolver, subject: Subject): Promise<Finding[]> {
  const { domain } = subject
  const tokens = await tokensOf(ses, domain)
  return [
    await identity(ses, domain),
    ...(await Promise.all(dnsRecords({ ...subject, tokens }).map(record => published(dns, record)))),
    await mailFrom(ses, subject),
    await rules(ses, domain),
    await sandbox(ses),
  ]
}

async function tokensOf(ses: SESClient, domain: string): Promise<string[]> {
  const { DkimAttributes } = await ses.send(new GetIdentityDkimAttributesCommand({ Identities: [domain] }))
  return DkimAttributes?.[domain]?.DkimTokens ?? []
}

async function identity(ses: SESClient, domain: string): Promise<Finding> {
  const { VerificationAttributes } = await ses.send(
    new GetIdentityVerificationAttributesCommand({ Identities: [domain] }),
  )
  const status = VerificationAttributes?.[domain]?.VerificationStatus
  return finding(
    `SES knows that ${domain} is yours`,
    status === 'Success',
    status === undefined
      ? 'SES has never heard of it in this region: deploy first'
      : 'set the DKIM records below; SES looks for them for three days, and finds them within minutes as a rule',
  )
}

async function published(dns: Resolver, { type, name, value, for: purpose }: DnsRecord): Promise<Finding> {
  const found = await dns.resolve(type, name)
  const well = found.some(one => same(type, one, value))
  const instead = found.length > 0 ? `; there is ${found.join(' and ')}` : ''
  return finding(`DNS: ${purpose}`, well, `set ${type} ${name} to ${value}${instead}`)
}

/** The owner of a domain may well have a stricter policy, or more in a record, than what it takes. */
function same(type: DnsRecord['type'], found: string, wanted: string): boolean {
  const [one, other] = [found, wanted].map(text => text.toLowerCase().replace(/\.$/, '')) as [string, string]
  if (type === 'MX') return one.split(' ').at(-1) === other.split(' ').at(-1)
  if (type === 'CNAME') return one === other
  if (other.startsWith('v=dmarc1')) return /^v=dmarc1\s*;/.test(one)
  return one.startsWith('v=spf1') && one.includes('include:amazonses.com')
}

async function mailFrom(ses: SESClient, { domain, mailFrom }: Subject): Promise<Finding> {
  const { MailFromDomainAttributes } = await ses.send(
    new GetIdentityMailFromDomainAttributesCommand({ Identities: [domain] }),
  )
  const attributes = MailFromDomainAttributes?.[domain]
  const well = attributes?.MailFromDomain === mailFrom && attributes.MailFromDomainStatus === 'Success'
  return finding(
    `letters come from ${mailFrom} in the envelope`,
    well,
    attributes?.MailFromDomain === mailFrom
      ? 'set the two MAIL FROM records above, and wait for SES to see them'
      : 'deploy again: SES has another MAIL FROM for this domain, or none',
  )
}

async function rules(ses: SESClient, domain: string): Promise<Finding> {
  const { Metadata, Rules = [] } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}))
  const rule = Rules.find(({ Enabled, Recipients = [] }) => Enabled && Recipients.includes(domain))
  return finding(
    `a rule of the active rule set takes mail for ${domain}`,
    rule?.Actions?.some(({ S3Action }) => S3Action) ?? false,
    Metadata?.Name === undefined
      ? 'no rule set is active in this region: deploy without KEPT_RULE_SET'
      : `the active one is ${Metadata.Name}: deploy with KEPT_RULE_SET=${Metadata.Name} to join it`,
  )
}

async function sandbox(ses: SESClient): Promise<Finding> {
  const { Max24HourSend = 0, MaxSendRate = 0 } = await ses.send(new GetSendQuotaCommand({}))
  return finding(
    `SES sends ${Max24HourSend} letters a day, ${MaxSendRate} a second`,
    Max24HourSend > SANDBOX,
    'this account is in the sandbox, where letters reach verified addresses alone: ask for production access on the SES console',
  )
}

const finding = (what: string, well: boolean, todo: string): Finding =>
  well ? { what, well } : { what, well, todo }
