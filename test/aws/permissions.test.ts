/** What the handlers call, in lives that use all of it, against what the graph permits them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bounced } from '../functions/aws/sent-by-ses.ts'
import { type Graph, graphOf } from '../infra/graph.ts'
import { mail, promiseMail, tokenIn } from '../mail.ts'
import { emulated } from './emulator.ts'
import type { Call } from './gateway.ts'
import { Service } from './service.ts'

const [DANA, BOB] = ['dana@dale.example', 'bob@corp.example']
const vouched = (address: string) => ({ source: address, headers: [{ name: 'From', value: address }] })

const HANDLERS = ['inbound', 'wake', 'feedback', 'digest', 'web']

interface Statement {
  Action: string[]
  Resource: string[]
}

describe.skipIf(!emulated())('permissions', () => {
  let kept: Service
  let graph: Graph
  beforeAll(async () => {
    graph = await graphOf('test')
    kept = await Service.open()
    await kept.reset()
    await live(kept)
  })
  afterAll(() => kept?.close())

  const callsOf = (handler: string): Call[] =>
    kept.cloud.emulator.gateway.calls.filter(({ by }) => by === handler)

  const granted = (handler: string): Statement[] => {
    const lambda = graph.resources.find(
      ({ type, inputs }) => type === 'aws:lambda/function:Function' && inputs.name === `kept-test-${handler}`,
    )!
    const role = graph.resources.find(
      ({ type, name }) => type === 'aws:iam/role:Role' && name === lambda.name.replace(/Function$/, 'Role'),
    )!
    return (role.inputs.inlinePolicies as Array<{ policy: string }>).flatMap(
      ({ policy }) => JSON.parse(policy).Statement,
    )
  }

  it.each(['inbound', 'wake', 'feedback', 'digest', 'web'])(
    '%s may make every call that it makes',
    handler => {
      const made = callsOf(handler)
      expect(made.length).toBeGreaterThan(0)
      const statements = granted(handler)
      for (const call of made) {
        const fitting = statements.filter(({ Action }) => Action.includes(call.action))
        expect(fitting, call.action).not.toEqual([])
        const index = /"IndexName":"(\w+)"/.exec(call.body)?.[1]
        if (index) expect(fitting.flatMap(({ Resource }) => Resource).join()).toContain(`/index/${index}`)
      }
    },
  )

  /** What leaves no call of its own behind: the poller's, the log's, and what goes with another call. */
  const UNSEEN =
    /^(?:sqs:(?:ChangeMessageVisibility|DeleteMessage|GetQueueAttributes|GetQueueUrl|ReceiveMessage)|logs:\w+|iam:PassRole|s3:ListBucket)$/

  /** What carrying out effects takes. Whoever does that may have to carry out all that an earlier one has left. */
  const CARRYING =
    /^(?:dynamodb:(?:Get|Put)Item|s3:GetObject|ses:SendRawEmail|scheduler:(?:Create|Update|Delete)Schedule)$/

  it.each(HANDLERS)('%s has use for every permission that is its own', handler => {
    const made = new Set(callsOf(handler).map(({ action }) => action))
    const own = granted(handler)
      .flatMap(({ Action }) => Action)
      .filter(action => !UNSEEN.test(action) && !CARRYING.test(action))
    expect(own.filter(action => !made.has(action))).toEqual([])
  })

  it('there is use for every permission that they share', () => {
    const made = new Set(kept.cloud.emulator.gateway.calls.filter(({ by }) => by).map(({ action }) => action))
    const shared = HANDLERS.flatMap(granted).flatMap(({ Action }) => Action)
    expect(shared.filter(action => CARRYING.test(action) && !made.has(action))).toEqual([])
  })
})

/** Lives in which every handler does all that it can do. */
async function live(kept: Service): Promise<void> {
  const ask = (messageId: string, to = BOB, cc = 'intro@kept.test') =>
    kept.receive(
      promiseMail({
        messageId,
        cc,
        text: `Alice, I will introduce you to Bob Lee <${to}>, who buys these by the dozen.`,
      }),
      ['intro@kept.test'],
      vouched(DANA),
    )
  const reply = async (from: string, verb: string, text: string) => {
    const to = tokenIn((await kept.lastTo(from)).raw, verb)
    return kept.receive(mail({ from, to, text }), [to], vouched(from))
  }
  const pathTo = async (page: 'a' | 'l', address: string) => {
    const text = new TextDecoder().decode((await kept.lastTo(address)).raw).replace(/=\r\n/g, '')
    return new RegExp(`https://pages\\.kept\\.test(/${page}/[\\w./-]+)`).exec(text)![1]!
  }
  await ask('<one@dale.example>')
  await reply(BOB, 'yes', 'Yes')
  for (const [n, address] of ['b1@corp.example', 'b2@corp.example', 'b3@corp.example'].entries()) {
    await ask(`<more-${n}@dale.example>`, address)
  }
  await kept.web({ method: 'POST', path: await pathTo('a', 'b1@corp.example'), body: 'answer=yes' })
  await kept.feedback(bounced((await kept.lastTo('b2@corp.example')).from, ['b2@corp.example']))
  await kept.advance(100)
  await kept.receive(
    mail({ from: DANA, to: 'intro@kept.test', text: 'pending' }),
    ['intro@kept.test'],
    vouched(DANA),
  )
  await kept.web({ path: await pathTo('l', DANA) })
  kept.sleep(24 * 14)
  await kept.sweep()
  await kept.receive(
    mail({ from: DANA, to: 'intro@kept.test', text: 'forget me' }),
    ['intro@kept.test'],
    vouched(DANA),
  )
}
