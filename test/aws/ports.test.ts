/** The ports on AWS keep the contracts that the local ones keep. */
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import { SESClient } from '@aws-sdk/client-ses'
import { SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { s3Archive } from '../../functions/aws/archive.ts'
import { sesCourier } from '../../functions/aws/courier.ts'
import { schedulerTimer } from '../../functions/aws/timer.ts'
import { sendWakes } from '../../functions/aws/wakes.ts'
import { archiveContract } from '../archive.contract.ts'
import { courierContract, letter } from '../courier.contract.ts'
import { LATER, timerContract } from '../timer.contract.ts'
import { arnOf, Cloud } from './cloud.ts'
import { emulated } from './emulator.ts'

/** How often the SDK tries before it gives up. */
const TRIES = 4

describe.skipIf(!emulated())('on the emulated AWS', () => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await Cloud.open()
  })
  afterAll(() => cloud?.close())

  courierContract('SES', async () => {
    await cloud.reset()
    const client = new SESClient({ maxAttempts: TRIES })
    return {
      courier: sesCourier(client, 'kept'),
      arrived: () => cloud.letters(),
      failNext: async kind => {
        if (kind === 'transient') cloud.emulator.gateway.throttle('ses:SendRawEmail', TRIES)
        return kind === 'transient' ? 'bob@b.example' : 'no address'
      },
      says: { permanent: /InvalidParameterValue/, transient: /Throttling/ },
      close: async () => client.destroy(),
    }
  })

  const timerUnderTest = async (clock = { now: () => Date.now() }) => {
    await cloud.reset()
    const client = new SchedulerClient({})
    const wakes = {
      group: 'wakes',
      queue: arnOf('wakes'),
      role: process.env.KEPT_WAKE_ROLE!,
      deadLetters: arnOf('wakes-dead'),
    }
    return {
      timer: schedulerTimer(client, wakes, clock),
      schedules: async () => new Map((await cloud.schedules()).map(({ id, at }) => [id, at])),
      close: async () => client.destroy(),
    }
  }
  timerContract('EventBridge Scheduler', timerUnderTest)

  describe('EventBridge Scheduler', () => {
    it('puts a time that has passed a little into the future, for one in the past may never run', async () => {
      const { timer, schedules } = await timerUnderTest({ now: () => LATER })
      await timer.set('one', LATER - 86_400_000)
      expect((await schedules()).get('one')).toBe(LATER + 5_000)
    })

    it('sends the wake to the queue, once, retried and with dead letters, and is then deleted', async () => {
      const { timer } = await timerUnderTest()
      await timer.set('one', LATER)
      const created = cloud.emulator.gateway.calls.find(
        ({ action }) => action === 'scheduler:CreateSchedule',
      )!
      expect(JSON.parse(created.body)).toMatchObject({
        ScheduleExpression: 'at(2099-01-04T12:00:00)',
        ScheduleExpressionTimezone: 'UTC',
        FlexibleTimeWindow: { Mode: 'OFF' },
        ActionAfterCompletion: 'DELETE',
        Target: {
          Arn: arnOf('wakes'),
          Input: '{"wake":"one"}',
          RetryPolicy: { MaximumRetryAttempts: 10 },
          DeadLetterConfig: { Arn: arnOf('wakes-dead') },
        },
      })
    })
  })

  archiveContract('S3', async () => {
    await cloud.reset()
    const client = new S3Client({})
    return {
      archive: s3Archive(client, 'archive'),
      put: async (Key, Body) =>
        void (await client.send(new PutObjectCommand({ Bucket: 'archive', Key, Body }))),
      close: async () => client.destroy(),
    }
  })

  describe('SES', () => {
    const refused = async (work: () => Promise<void>) =>
      work().then(
        () => undefined,
        (error: { permanent: boolean; message: string }) => error,
      )

    it('is given the envelope alone, the configuration set, and not a word of the headers', async () => {
      await cloud.reset()
      await sesCourier(new SESClient({}), 'kept').send(letter({ to: ['carol@c.example'] }))
      const { body } = cloud.emulator.gateway.calls.at(-1)!
      const parameters = Object.fromEntries(new URLSearchParams(body))
      expect(parameters).toMatchObject({
        Action: 'SendRawEmail',
        Source: letter().from,
        'Destinations.member.1': 'carol@c.example',
        ConfigurationSetName: 'kept',
      })
    })

    it('that does not know the sender’s domain yet, as in the sandbox, is no reason to give a letter up', async () => {
      await cloud.reset()
      cloud.emulator.gateway.refuse('ses:SendRawEmail', 1, {
        name: 'MessageRejected',
        message: 'Email address is not verified. The following identities failed the check: bob@b.example',
      })
      const error = await refused(() => sesCourier(new SESClient({}), 'kept').send(letter()))
      expect(error).toMatchObject({ permanent: false })
    })

    it('that rejects a letter for what is in it has rejected it for good', async () => {
      await cloud.reset()
      const message = 'Transaction failed: attachment of a type that is not allowed'
      cloud.emulator.gateway.refuse('ses:SendRawEmail', 1, { name: 'MessageRejected', message })
      const error = await refused(() => sesCourier(new SESClient({}), 'kept').send(letter()))
      expect(error).toMatchObject({ permanent: true })
    })

    it('is not asked to take a letter that is larger than it takes', async () => {
      await cloud.reset()
      const large = letter({ raw: new Uint8Array(10 * 1024 * 1024 + 1) })
      const error = await refused(() => sesCourier(new SESClient({}), 'kept').send(large))
      expect(error).toMatchObject({ permanent: true })
      expect(cloud.emulator.gateway.calls).toEqual([])
    })
  })

  it('the queue of wakes takes as many as there are, ten in a call', async () => {
    await cloud.reset()
    const ids = Array.from({ length: 205 }, (_, n) => `id-${n}`)
    await sendWakes(new SQSClient({}), process.env.KEPT_WAKE_QUEUE_URL!, ids)
    const woken: string[] = []
    await cloud.pump('wakes', async ({ Records }) => {
      woken.push(...Records.map(({ body }) => JSON.parse(body).wake))
      return { batchItemFailures: [] }
    })
    expect(woken.sort()).toEqual(ids.sort())
    const sends = cloud.emulator.gateway.calls.filter(({ action }) => action === 'sqs:SendMessage')
    expect(sends).toHaveLength(21)
  })
})
