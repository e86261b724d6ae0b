/** The resource graph, as a subject of tests: what `npx sst deploy` would have AWS build. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { TABLE, TIME_TO_LIVE } from '../../functions/aws/table.ts'
import { type Graph, graphOf, type Resource } from './graph.ts'

let graph: Graph
let production: Graph
beforeAll(async () => {
  graph = await graphOf('test')
  production = await graphOf('production')
})

const all = (type: string, of = graph): Resource[] => of.resources.filter(resource => resource.type === type)
const one = (type: string, name: RegExp, of = graph): Resource => {
  const found = all(type, of).filter(resource => name.test(resource.name))
  if (found.length !== 1) throw new Error(`${found.length} of ${type} ${name}`)
  return found[0]!
}
const functions = () => all('aws:lambda/function:Function')
const queues = () => all('aws:sqs/queue:Queue')
const arnOf = ({ inputs }: Resource) => `arn:aws:sqs:eu-west-1:123456789012:${inputs.name}`

interface Statement {
  Effect: string
  Action: string[]
  Resource?: string[]
  Principal?: Array<{ type: string; identifiers: string[] }>
  Condition?: Array<{ variable: string }>
}

const statementsOf = (policy: unknown): Statement[] => JSON.parse(policy as string).Statement
/** The role of a function, by the handler's name. */
const permissions = (handler: string): Statement[] => {
  const subject = functions().find(({ inputs }) => inputs.name === `kept-test-${handler}`)!
  const role = one('aws:iam/role:Role', new RegExp(`^${subject.name.replace(/Function$/, 'Role')}$`))
  return (role.inputs.inlinePolicies as Array<{ policy: string }>).flatMap(({ policy }) =>
    statementsOf(policy),
  )
}

describe('infra/', () => {
  it('is right by the types of SST and of AWS', () => {
    const { stdout, status } = spawnSync('node_modules/.bin/tsc', ['--noEmit', '-p', 'infra'], {
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })
})

describe('handlers', () => {
  it('are five, each of which is there and builds', () => {
    expect(
      functions()
        .map(({ inputs }) => inputs.name)
        .sort(),
    ).toEqual(['digest', 'feedback', 'inbound', 'wake', 'web'].map(name => `kept-test-${name}`))
    expect(
      functions()
        .map(({ inputs }) => `functions/${inputs.handler}`)
        .sort(),
    ).toEqual(Object.keys(graph.bundles).sort())
    for (const file of Object.values(graph.bundles)) expect(existsSync(file)).toBe(true)
  })

  it('have no policy but their own, and write to their own log alone', () => {
    for (const { inputs } of functions()) {
      const name = (inputs.name as string).replace('kept-test-', '')
      const logs = permissions(name).filter(({ Action }) => Action.some(action => action.startsWith('logs:')))
      expect(logs.flatMap(({ Resource }) => Resource)).toEqual([
        `arn:aws:logs:eu-west-1:123456789012:log-group:/aws/lambda/kept-test-${name}:*`,
      ])
    }
    for (const { inputs } of all('aws:iam/role:Role')) expect(inputs.managedPolicyArns ?? []).toEqual([])
  })

  it('keep a log for a limited time', () => {
    expect(all('aws:cloudwatch/logGroup:LogGroup')).toHaveLength(5)
    for (const { inputs } of all('aws:cloudwatch/logGroup:LogGroup')) expect(inputs.retentionInDays).toBe(30)
  })

  it('are told everything that they ask the environment for', () => {
    const asked = ['KEPT_STAGE', 'KEPT_TABLE']
    for (const { inputs } of functions()) {
      const { variables } = inputs.environment as { variables: Record<string, string> }
      expect(Object.keys(variables)).toEqual(expect.arrayContaining(asked))
      expect(Object.values(variables).every(value => typeof value === 'string' && value !== '')).toBe(true)
    }
  })

  it('have no secret in their environment', () => {
    expect(JSON.stringify(functions())).not.toContain('0'.repeat(64))
  })
})

describe('permissions', () => {
  const handlers = ['inbound', 'wake', 'feedback', 'digest', 'web']

  it.each(handlers)('of %s name each action and each resource', handler => {
    for (const { Action, Resource } of permissions(handler)) {
      for (const action of Action) expect(action).toMatch(/^[a-z0-9]+:[A-Za-z]+$/)
      for (const resource of Resource!) {
        expect(resource).not.toBe('*')
        // A star may stand for what only the run of time makes: a mail, a schedule, a log stream.
        expect(resource).toMatch(/^[^*]+(?:\/mail\/\*|:schedule\/kept-test\/\*|:log-group:[^*]+:\*)?$/)
      }
    }
  })

  it('the sweep can look and queue, and nothing more', () => {
    expect(
      permissions('digest')
        .flatMap(({ Action }) => Action)
        .sort(),
    ).toEqual(['dynamodb:Query', 'logs:CreateLogStream', 'logs:PutLogEvents', 'sqs:SendMessage'])
  })

  it('a role is handed to the Scheduler alone, which may act under it for our schedules alone', () => {
    for (const handler of ['inbound', 'wake', 'feedback', 'web']) {
      const passing = permissions(handler).filter(({ Action }) => Action.includes('iam:PassRole'))
      expect(passing).toMatchObject([{ Condition: [{ variable: 'iam:PassedToService' }] }])
    }
    const trust = statementsOf(one('aws:iam/role:Role', /^Scheduler$/).inputs.assumeRolePolicy)
    expect(trust[0]!.Condition!.map(({ variable }) => variable)).toEqual([
      'aws:SourceAccount',
      'aws:SourceArn',
    ])
  })
})

describe('what only AWS itself may do', () => {
  it.each([
    ['aws:sns/topicPolicy:TopicPolicy', 3],
    ['aws:sqs/queuePolicy:QueuePolicy', 4],
  ])('%s: for one account or one source', (type, count) => {
    expect(all(type)).toHaveLength(count)
    for (const { inputs } of all(type))
      for (const { Principal, Condition } of statementsOf(inputs.policy)) {
        expect(Principal).toMatchObject([{ type: 'Service' }])
        expect(Condition![0]!.variable).toMatch(/^aws:Source(?:Account|Arn)$/)
      }
  })

  it('the archive takes mail from SES for this account, and nothing without TLS', () => {
    const statements = statementsOf(one('aws:s3/bucketPolicy:BucketPolicy', /Archive/).inputs.policy)
    const allowed = statements.filter(({ Effect }) => Effect !== 'Deny')
    expect(allowed).toMatchObject([
      { Action: ['s3:PutObject'], Principal: [{ identifiers: ['ses.amazonaws.com'] }] },
    ])
    expect(allowed[0]!.Condition![0]!.variable).toBe('aws:SourceAccount')
    expect(statements.find(({ Effect }) => Effect === 'Deny')!.Condition![0]!.variable).toBe(
      'aws:SecureTransport',
    )
  })
})

describe('nothing is public but the pages', () => {
  it('one function has an address that anybody can reach', () => {
    const urls = all('aws:lambda/functionUrl:FunctionUrl')
    expect(urls).toHaveLength(1)
    expect(urls[0]!.name).toBe('WebUrl')
    const open = all('aws:lambda/permission:Permission').filter(({ inputs }) => inputs.principal === '*')
    expect(open.every(({ name }) => name.startsWith('Web'))).toBe(true)
  })

  it('the archive is shut to the public', () => {
    expect(one('aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock', /Archive/).inputs).toMatchObject({
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    })
  })
})

describe('every asynchronous edge', () => {
  const dead = (queue: Resource) => /Dead|Undelivered/.test(queue.name)

  it('goes through queues that are encrypted, and keep what failed for two weeks', () => {
    for (const { inputs } of queues())
      expect(inputs).toMatchObject({ sqsManagedSseEnabled: true, messageRetentionSeconds: 1_209_600 })
  })

  it('tries again some times, and then puts aside', () => {
    const live = queues().filter(queue => !dead(queue))
    expect(live.map(({ name }) => name).sort()).toEqual(['FeedbackQueue', 'MailQueue', 'WakesQueue'])
    for (const { name, inputs } of live) {
      const { deadLetterTargetArn, maxReceiveCount } = JSON.parse(inputs.redrivePolicy as string)
      const aside = one('aws:sqs/queue:Queue', new RegExp(`^${name.replace('Queue', 'DeadQueue')}$`))
      expect(deadLetterTargetArn).toBe(arnOf(aside))
      expect(maxReceiveCount).toBeGreaterThan(2)
    }
  })

  it('waits six times as long as its handler may take before it brings a message again', () => {
    const mappings = all('aws:lambda/eventSourceMapping:EventSourceMapping')
    expect(mappings).toHaveLength(3)
    for (const { inputs } of mappings) {
      const queue = queues().find(queue => arnOf(queue) === inputs.eventSourceArn)!
      const handler = functions().find(({ inputs: { name } }) =>
        (inputs.functionName as string).includes(`${name}`),
      )!
      expect(queue.inputs.visibilityTimeoutSeconds).toBeGreaterThanOrEqual(
        6 * (handler.inputs.timeout as number),
      )
      expect(inputs.functionResponseTypes).toEqual(['ReportBatchItemFailures'])
      expect(inputs.scalingConfig).toEqual({ maximumConcurrency: 5 })
    }
  })

  it('has topics that are encrypted, and hand on to a queue with dead letters', () => {
    for (const { inputs } of all('aws:sns/topic:Topic')) expect(inputs.kmsMasterKeyId).toBeTruthy()
    expect(all('aws:kms/key:Key')).toMatchObject([{ inputs: { enableKeyRotation: true } }])
    const subscriptions = all('aws:sns/topicSubscription:TopicSubscription')
    expect(subscriptions).toHaveLength(2)
    for (const { inputs } of subscriptions)
      expect(JSON.parse(inputs.redrivePolicy as string).deadLetterTargetArn).toMatch(/Dead/)
  })

  it('the sweep comes every quarter of an hour, again when it failed, and is put aside then', () => {
    const { inputs } = one('aws:scheduler/schedule:Schedule', /Digest/)
    expect(inputs).toMatchObject({
      scheduleExpression: 'rate(15 minutes)',
      target: {
        retryPolicy: { maximumRetryAttempts: 2 },
        deadLetterConfig: { arn: expect.stringMatching(/Dead/) },
      },
    })
  })

  it('each queue of what was put aside has an alarm, and so has each that grows old', () => {
    const watched = all('aws:cloudwatch/metricAlarm:MetricAlarm').map(
      ({ inputs }) => [inputs.metricName, (inputs.dimensions as { QueueName?: string })?.QueueName] as const,
    )
    for (const queue of queues()) {
      const metric = dead(queue) ? 'ApproximateNumberOfMessagesVisible' : 'ApproximateAgeOfOldestMessage'
      expect(watched).toContainEqual([metric, queue.inputs.name])
    }
  })
})

describe('the table', () => {
  it('is the one that the store is tested on', () => {
    const { inputs } = one('aws:dynamodb/table:Table', /^TableTable$/)
    expect(inputs).toMatchObject({
      billingMode: 'PAY_PER_REQUEST',
      hashKey: 'id',
      ttl: { attributeName: TIME_TO_LIVE, enabled: true },
      pointInTimeRecovery: { enabled: true },
      serverSideEncryption: { enabled: true },
    })
    expect(inputs.attributes).toEqual(
      TABLE.AttributeDefinitions.map(({ AttributeName: name, AttributeType: type }) => ({ name, type })),
    )
    expect(inputs.globalSecondaryIndexes).toEqual(
      TABLE.GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => ({
        name: IndexName,
        hashKey: KeySchema[0]!.AttributeName,
        rangeKey: KeySchema[1]!.AttributeName,
        projectionType: Projection.ProjectionType,
      })),
    )
  })
})

describe('mail', () => {
  it('comes in over TLS, is looked through, and goes to the archive with a notice', () => {
    expect(one('aws:ses/receiptRule:ReceiptRule', /./).inputs).toMatchObject({
      recipients: ['test.kept.example'],
      scanEnabled: true,
      tlsPolicy: 'Require',
      s3Actions: [{ objectKeyPrefix: 'mail/' }],
    })
  })

  it('is encrypted in the archive, and expires', () => {
    expect(
      one('aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration', /./)
        .inputs,
    ).toMatchObject({ rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }] })
    expect(one('aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration', /./).inputs).toMatchObject(
      {
        rules: [{ status: 'Enabled', expiration: { days: 180 } }],
      },
    )
  })

  it('goes out signed, from a domain of its own in the envelope, and what becomes of it is published', () => {
    expect(
      one('aws:sesv2/emailIdentityMailFromAttributes:EmailIdentityMailFromAttributes', /./).inputs,
    ).toMatchObject({
      mailFromDomain: 'bounces.test.kept.example',
    })
    expect(
      one('aws:sesv2/configurationSetEventDestination:ConfigurationSetEventDestination', /./).inputs,
    ).toMatchObject({ eventDestination: { matchingEventTypes: ['BOUNCE', 'COMPLAINT', 'REJECT'] } })
  })

  it('has the DNS records printed that it needs', () => {
    expect(graph.outputs.records).toEqual([
      'CNAME one._domainkey.test.kept.example one.dkim.amazonses.com',
      'CNAME two._domainkey.test.kept.example two.dkim.amazonses.com',
      'CNAME three._domainkey.test.kept.example three.dkim.amazonses.com',
      'MX test.kept.example 10 inbound-smtp.eu-west-1.amazonaws.com',
      'MX bounces.test.kept.example 10 feedback-smtp.eu-west-1.amazonses.com',
      'TXT bounces.test.kept.example v=spf1 include:amazonses.com ~all',
      'TXT _dmarc.test.kept.example v=DMARC1; p=quarantine; adkim=r; aspf=r',
    ])
  })
})

describe('stages', () => {
  it('have a domain each', () => {
    expect(graph.outputs.domain).toBe('test.kept.example')
    expect(production.outputs.domain).toBe('kept.example')
  })

  it('production is not to be deleted by a slip of the hand', () => {
    const table = (of: Graph) => one('aws:dynamodb/table:Table', /^TableTable$/, of).inputs
    const archive = (of: Graph) => one('aws:s3/bucket:Bucket', /^ArchiveBucket$/, of).inputs
    expect(table(production).deletionProtectionEnabled).toBe(true)
    expect(archive(production).forceDestroy).toBe(false)
    expect(table(graph).deletionProtectionEnabled).toBe(false)
    expect(archive(graph).forceDestroy).toBe(true)
  })

  it('a rule set that is active already is joined, and not replaced', async () => {
    expect(all('aws:ses/activeReceiptRuleSet:ActiveReceiptRuleSet')).toHaveLength(1)
    const joining = await graphOf('joining', { KEPT_RULE_SET: 'theirs' })
    expect(all('aws:ses/activeReceiptRuleSet:ActiveReceiptRuleSet', joining)).toEqual([])
    expect(one('aws:ses/receiptRule:ReceiptRule', /./, joining).inputs.ruleSetName).toBe('theirs')
  })

  it('without a domain it says what is missing', async () => {
    await expect(graphOf('nowhere', { KEPT_DOMAIN: '' })).rejects.toThrow('KEPT_DOMAIN is not set')
  })
})
