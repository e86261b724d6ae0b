import { performance } from 'node:perf_hooks'
import type { Call } from '../aws/gateway.ts'
import { Service } from '../aws/service.ts'
import { mail, promiseMail, tokenIn } from '../mail.ts'
import { PRICES } from './prices.ts'
import { ratio, type Table } from './table.ts'

const INTRODUCTIONS = 25
/** Gigabytes of memory, as `infra/` gives them. */
const MEMORY: Record<string, number> = { inbound: 1, wake: 0.5 }
/** Seconds that a call to AWS takes from within its region, at a guess that is on the high side. */
const CALL = 0.02
/** Months that a raw mail is kept. */
const KEPT = 6
/** Bytes that Lambda itself logs of each invocation. */
const LAMBDA_LOG = 350

/** One introduction after the other from promise to "did you meet?", metered, and multiplied by the public prices. */
export async function cost(): Promise<Table> {
  const kept = await Service.open()
  try {
    await kept.reset()
    const invocations = { inbound: 2 * INTRODUCTIONS, wake: 0 }
    let received = 0
    for (let n = 0; n < INTRODUCTIONS; n++) {
      const [dana, alice, bob] = [`dana${n}@dale.example`, `alice${n}@archer.example`, `bob${n}@corp.example`]
      const text = `Alice, I will introduce you to Bob Lee <${bob}>, who has looked for something like yours for a year.`
      const raw = promiseMail({ from: dana, to: alice, messageId: `<bench-${n}@dale.example>`, text })
      await kept.receive(raw, ['intro@kept.test'], vouched(dana))
      const yes = tokenIn((await kept.lastTo(bob)).raw, 'yes')
      const answer = mail({ from: bob, to: yes, messageId: `<yes-${n}@corp.example>`, text: 'Yes' })
      await kept.receive(answer, [yes], vouched(bob))
      received += raw.length + answer.length
    }
    await kept.advance(24 * 8)
    invocations.wake = kept.log.filter(({ letter }) => letter === 'did-you-meet').length
    const { calls } = kept.cloud.emulator.gateway
    const logs = kept.log.reduce((sum, line) => sum + JSON.stringify(line).length, 0)
    return bill(calls, { cpu: kept.cpu, invocations, received, logs })
  } finally {
    await kept.close()
  }
}

interface Metered {
  cpu: Record<string, number>
  invocations: { inbound: number; wake: number }
  received: number
  logs: number
}

function bill(calls: Call[], { cpu, invocations, received, logs }: Metered): Table {
  const ours = calls.filter(({ by }) => by !== undefined)
  const count = (action: string | RegExp, among = ours) =>
    among.filter(call => (typeof action === 'string' ? call.action === action : action.test(call.action)))
      .length
  const recipients = ours
    .filter(({ action }) => action === 'ses:SendRawEmail')
    .reduce((sum, { body }) => sum + (body.match(/Destinations\.member\.\d+=/g)?.length ?? 0), 0)
  const units = (action: RegExp) =>
    ours
      .filter(call => action.test(call.action))
      .flatMap(({ capacity }) => capacity ?? [])
      .reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0)
  const mails = invocations.inbound
  const wakes = invocations.wake
  const all = mails + wakes
  const seconds = (handler: string) => cpu[handler]! + CALL * ours.filter(({ by }) => by === handler).length
  const gigabyteSeconds = Object.entries(MEMORY).reduce(
    (sum, [handler, gb]) => sum + gb * seconds(handler),
    0,
  )
  const ses = recipients * PRICES.sesSent + mails * PRICES.sesReceived
  const writes = units(/^dynamodb:Put/)
  const due = ours
    .flatMap(({ capacity }) => capacity ?? [])
    .reduce((sum, { GlobalSecondaryIndexes }) => sum + (GlobalSecondaryIndexes?.due?.CapacityUnits ?? 0), 0)
  const reads = units(/^dynamodb:(?:Get|Query|BatchGet)/)
  const parts: Array<[string, string, number]> = [
    ['SES', `${each(recipients)} recipients, ${each(mails)} mails in`, ses],
    [
      'DynamoDB',
      `${each(writes)} write units (${each(due)} of them to the index due), ${each(reads)} read units`,
      writes * PRICES.dynamoWrite + reads * PRICES.dynamoRead,
    ],
    [
      'Lambda',
      `${each(all)} invocations, ${each(gigabyteSeconds)} GB-seconds`,
      all * PRICES.lambdaRequest + gigabyteSeconds * PRICES.lambdaSecond,
    ],
    // A message is received and deleted; a wake is sent by the Scheduler as well.
    ['SQS', `${each(2 * all + wakes)} requests`, (2 * all + wakes) * PRICES.sqsRequest],
    ['SNS', `${each(mails)} notices`, mails * PRICES.snsPublish],
    [
      'S3',
      `${each(mails)} puts, ${each(count('s3:GetObject'))} gets, kept ${KEPT} months`,
      mails * PRICES.s3Put + count('s3:GetObject') * PRICES.s3Get + (received / 1e9) * KEPT * PRICES.s3Stored,
    ],
    [
      'Scheduler',
      `${each(wakes)} wakes (${each(count(/^scheduler:/))} calls, which cost nothing)`,
      wakes * PRICES.schedule,
    ],
    [
      'CloudWatch',
      `${each((logs + all * LAMBDA_LOG) / 1_000)} KB of log`,
      ((logs + all * LAMBDA_LOG) / 1e9) * PRICES.logged,
    ],
  ]
  const total = parts.reduce((sum, [, , dollars]) => sum + dollars, 0)
  const perThousand = (dollars: number) => `$${((dollars / INTRODUCTIONS) * 1_000).toFixed(4)}`
  return {
    title:
      'AWS, per 1,000 introductions made: metered calls at list prices (handler time: measured CPU and 20 ms a call)',
    rows: [
      ['service', 'of each introduction', 'per 1,000', 'against SES alone'],
      ...parts.map(([name, what, dollars]) => [name, what, perThousand(dollars), ratio(dollars / ses)]),
      ['all', 'goal: 1.05×', perThousand(total), ratio(total / ses)],
    ],
  }
}

const each = (count: number): string => (count / INTRODUCTIONS).toFixed(count % INTRODUCTIONS === 0 ? 0 : 2)
const vouched = (address: string) => ({ source: address, headers: [{ name: 'From', value: address }] })

/** Calls of the store from a yes to the introduction, and what each event consumes as the table grows. */
export async function capacity(): Promise<Table> {
  const kept = await Service.open()
  try {
    await kept.reset()
    const rows: string[][] = [
      ['introductions in the table', 'promise', 'yes', 'store calls of a yes', 'seconds to fill'],
    ]
    let filled = 0
    for (const goal of SIZES) {
      const start = performance.now()
      await kept.cloud.fill(filled, goal)
      filled = goal
      const seconds = (performance.now() - start) / 1_000
      const [dana, alice, bob] = [
        `dana-${goal}@dale.example`,
        `alice-${goal}@archer.example`,
        `bob-${goal}@corp.example`,
      ]
      const text = `Alice, I will introduce you to Bob Lee <${bob}>, who has looked for something like yours for a year.`
      const raw = promiseMail({ from: dana, to: alice, messageId: `<${goal}@dale.example>`, text })
      const promise = await metered(kept, () => kept.receive(raw, ['intro@kept.test'], vouched(dana)))
      const yes = tokenIn((await kept.lastTo(bob)).raw, 'yes')
      const reply = await metered(kept, () =>
        kept.receive(mail({ from: bob, to: yes, text: 'Yes' }), [yes], vouched(bob)),
      )
      rows.push([goal.toLocaleString('en'), promise.units, reply.units, reply.calls, seconds.toFixed(0)])
    }
    return {
      title: 'Capacity consumed by one event, as DynamoDB Local counts it (goal: the same; 1 read, 2 writes)',
      rows,
    }
  } finally {
    await kept.close()
  }
}

const SIZES = (process.env.KEPT_BENCH_SIZES ?? '0,1000,20000').split(',').map(Number)

async function metered(
  kept: Service,
  work: () => Promise<unknown>,
): Promise<{ units: string; calls: string }> {
  const { gateway } = kept.cloud.emulator
  gateway.clear()
  await work()
  const store = gateway.calls.filter(({ by, action }) => by && action.startsWith('dynamodb:'))
  const units = (put: boolean) =>
    store
      .filter(({ action }) => action.endsWith('PutItem') === put)
      .flatMap(({ capacity }) => capacity ?? [])
      .reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0)
  const puts = store.filter(({ action }) => action.endsWith('PutItem')).length
  return {
    units: `${units(true)} write, ${units(false)} read units`,
    calls: `${store.length - puts} reads, ${puts} writes`,
  }
}
