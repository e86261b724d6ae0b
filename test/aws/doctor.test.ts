import {
  CreateReceiptRuleCommand,
  CreateReceiptRuleSetCommand,
  GetIdentityDkimAttributesCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
  SetIdentityMailFromDomainCommand,
  VerifyDomainIdentityCommand,
} from '@aws-sdk/client-ses'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { examine, type Resolver } from '../../functions/doctor/examine.ts'
import { dnsRecords } from '../../functions/doctor/records.ts'
import { Cloud } from './cloud.ts'
import { emulated } from './emulator.ts'

const SUBJECT = { domain: 'kept.test', mailFrom: 'bounces.kept.test', region: 'eu-west-1' }

/** DNS that says this and nothing else. */
const saying = (records: Array<{ type: string; name: string; value: string }>): Resolver => ({
  resolve: async (type, name) =>
    records.filter(record => record.type === type && record.name === name).map(({ value }) => value),
})

describe.skipIf(!emulated())('npm run doctor', () => {
  let cloud: Cloud
  let ses: SESClient
  /** What SES asks for. */
  let right: ReturnType<typeof dnsRecords>
  beforeAll(async () => {
    cloud = await Cloud.open()
    ses = new SESClient({})
  })
  afterAll(() => cloud?.close())
  beforeEach(async () => {
    await cloud.reset()
    const Identities = [SUBJECT.domain]
    const { DkimAttributes } = await ses.send(new GetIdentityDkimAttributesCommand({ Identities }))
    right = dnsRecords({ ...SUBJECT, tokens: DkimAttributes![SUBJECT.domain]!.DkimTokens! })
  })

  const todos = async (dns: Resolver, subject = SUBJECT) =>
    (await examine(ses, dns, subject)).filter(({ well }) => !well).map(({ todo }) => todo)

  const setUp = async () => {
    const RuleSetName = 'kept-production'
    await ses.send(new VerifyDomainIdentityCommand({ Domain: SUBJECT.domain }))
    await ses.send(
      new SetIdentityMailFromDomainCommand({ Identity: SUBJECT.domain, MailFromDomain: SUBJECT.mailFrom }),
    )
    await ses.send(new CreateReceiptRuleSetCommand({ RuleSetName }))
    await ses.send(
      new CreateReceiptRuleCommand({
        RuleSetName,
        Rule: {
          Name: 'receive',
          Enabled: true,
          Recipients: [SUBJECT.domain],
          Actions: [{ S3Action: { BucketName: 'archive', ObjectKeyPrefix: 'mail/' } }],
        },
      }),
    )
    await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName }))
  }

  it('finds nothing to do but to leave the sandbox, which the emulated account is in', async () => {
    await setUp()
    expect(await todos(saying(right))).toEqual([expect.stringContaining('sandbox')])
  })

  it('says of each record that is missing what to set, and of one that is wrong what is there', async () => {
    await setUp()
    const wrong = [{ type: 'MX', name: 'kept.test', value: '10 mx.elsewhere.example' }]
    const all = await todos(saying(wrong))
    expect(all).toContain(
      'set MX kept.test to 10 inbound-smtp.eu-west-1.amazonaws.com; there is 10 mx.elsewhere.example',
    )
    expect(all).toContain('set TXT _dmarc.kept.test to v=DMARC1; p=quarantine; adkim=r; aspf=r')
  })

  it('is content with a stricter policy and a longer record of the owner’s own', async () => {
    await setUp()
    const own = right.map(record => ({
      ...record,
      value: record.value
        .replace('p=quarantine', 'p=reject')
        .replace('v=spf1 ', 'v=spf1 ip4:192.0.2.1 ')
        .replace(/com$/, 'COM.'),
    }))
    expect(await todos(saying(own))).toEqual([expect.stringContaining('sandbox')])
  })

  it('tells an account where nothing is deployed to deploy', async () => {
    const all = await todos(saying(right), { ...SUBJECT, domain: 'other.test' })
    expect(all).toContainEqual(expect.stringContaining('deploy first'))
    expect(all).toContainEqual(expect.stringContaining('deploy without KEPT_RULE_SET'))
  })

  it('names the active rule set of somebody else, which is to be joined', async () => {
    await ses.send(new CreateReceiptRuleSetCommand({ RuleSetName: 'theirs' }))
    await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: 'theirs' }))
    expect(await todos(saying(right))).toContainEqual(expect.stringContaining('KEPT_RULE_SET=theirs'))
  })
})
