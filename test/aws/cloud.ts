/** The service on the emulated AWS: what `infra/` would have built, mail that comes in, letters that went out, time. */
import { BatchWriteItemCommand, CreateTableCommand } from '@aws-sdk/client-dynamodb'
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import {
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
} from '@aws-sdk/client-scheduler'
import { SESClient, VerifyDomainIdentityCommand } from '@aws-sdk/client-ses'
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { marshall } from '@aws-sdk/util-dynamodb'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import { storeClient } from '../../functions/aws/store.ts'
import { TABLE } from '../../functions/aws/table.ts'
import { type Received, received } from '../functions/aws/sent-by-ses.ts'
import { type Emulator, openEmulator } from './emulator.ts'

const REGION = 'eu-west-1'
const ACCOUNT = '123456789012'
/** After everything that a test does. */
const LATER = Date.UTC(2099, 0, 1)
export const QUEUES = ['mail', 'wakes', 'feedback', 'wakes-dead'] as const
export type Queue = (typeof QUEUES)[number]
export type BatchHandler = (event: SQSEvent) => Promise<SQSBatchResponse>

export const arnOf = (queue: Queue): string => `arn:aws:sqs:${REGION}:${ACCOUNT}:${queue}`

export interface Schedule {
  id: string
  at: number
  target: { Arn?: string | undefined; Input?: string | undefined }
}

/** A letter as the emulator's SES has it. */
export interface Sent {
  from: string
  to: string[]
  raw: Uint8Array
}

export class Cloud {
  readonly emulator: Emulator
  readonly clients: { s3: S3Client; sqs: SQSClient; scheduler: SchedulerClient; ses: SESClient }
  #deliveries = 0
  #urls = new Map<Queue, string>()

  private constructor(emulator: Emulator) {
    this.emulator = emulator
    this.clients = {
      s3: new S3Client({}),
      sqs: new SQSClient({}),
      scheduler: new SchedulerClient({}),
      ses: new SESClient({}),
    }
  }

  /** Starts the emulators, and tells the SDK clients of this process of nothing else. */
  static async open(): Promise<Cloud> {
    const emulator = await openEmulator()
    Object.assign(process.env, {
      AWS_ENDPOINT_URL: emulator.gateway.url,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: ACCOUNT,
      AWS_SECRET_ACCESS_KEY: 'kept',
      AWS_EC2_METADATA_DISABLED: 'true',
    })
    return new Cloud(emulator)
  }

  /** An account with nothing in it but the service; its environment is set for handlers that are loaded after. */
  async reset(): Promise<void> {
    const { s3, sqs, scheduler, ses } = this.clients
    await fetch(`${this.emulator.moto}/reset`, { method: 'POST' })
    await s3.send(
      new CreateBucketCommand({
        Bucket: 'archive',
        CreateBucketConfiguration: { LocationConstraint: REGION },
      }),
    )
    for (const queue of QUEUES) {
      const { QueueUrl } = await sqs.send(
        new CreateQueueCommand({ QueueName: queue, Attributes: { VisibilityTimeout: '180' } }),
      )
      this.#urls.set(queue, QueueUrl!)
    }
    await scheduler.send(new CreateScheduleGroupCommand({ Name: 'wakes' }))
    await ses.send(new VerifyDomainIdentityCommand({ Domain: 'kept.test' }))
    const table = `kept-${++tables}`
    const database = storeClient()
    await database.send(new CreateTableCommand({ TableName: table, ...TABLE }))
    database.destroy()
    Object.assign(process.env, {
      KEPT_STAGE: 'test',
      KEPT_DOMAIN: 'kept.test',
      KEPT_WEB: 'https://pages.kept.test',
      KEPT_TABLE: table,
      KEPT_ARCHIVE: 'archive',
      KEPT_CONFIGURATION_SET: 'kept',
      KEPT_WAKE_GROUP: 'wakes',
      KEPT_WAKE_QUEUE: arnOf('wakes'),
      KEPT_WAKE_QUEUE_URL: this.#urls.get('wakes'),
      KEPT_WAKE_ROLE: `arn:aws:iam::${ACCOUNT}:role/wakes`,
      KEPT_WAKE_DEAD_LETTERS: arnOf('wakes-dead'),
      SST_RESOURCE_App: '{"name":"kept","stage":"test"}',
      SST_RESOURCE_SigningKeys: JSON.stringify({
        value: `a:${'tests know this secret '.repeat(2).replaceAll(' ', '-')}`,
      }),
    })
    this.emulator.gateway.clear()
  }

  /** Mail as SES takes it in: its bytes to the bucket, its notice to the queue (by a topic that hands it on raw). */
  async deliver(raw: Uint8Array, recipients: string[], change: Received = {}): Promise<void> {
    const id = `delivery${++this.#deliveries}`
    await this.clients.s3.send(new PutObjectCommand({ Bucket: 'archive', Key: `mail/${id}`, Body: raw }))
    await this.send('mail', received({ id, recipients, at: Date.now(), ...change }))
  }

  async send(queue: Queue, body: string): Promise<void> {
    await this.clients.sqs.send(
      new SendMessageCommand({ QueueUrl: this.#urls.get(queue), MessageBody: body }),
    )
  }

  /**
   * What Lambda's poller does, until the queue is empty: takes up to ten, has them handled, and deletes all but those
   * that failed, which it returns. They are in the queue again.
   */
  async pump(queue: Queue, handler: BatchHandler): Promise<Message[]> {
    const QueueUrl = this.#urls.get(queue)
    const left: Message[] = []
    for (;;) {
      const { Messages = [] } = await this.clients.sqs.send(
        new ReceiveMessageCommand({
          QueueUrl,
          MaxNumberOfMessages: 10,
          MessageSystemAttributeNames: ['All'],
        }),
      )
      if (Messages.length === 0) break
      const { batchItemFailures } = await handler({
        Records: Messages.map(message => recordOf(queue, message)),
      })
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
      for (const message of Messages) {
        if (failed.has(message.MessageId!)) left.push(message)
        else
          await this.clients.sqs.send(
            new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }),
          )
      }
    }
    for (const { ReceiptHandle } of left)
      await this.clients.sqs.send(
        new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }),
      )
    return left
  }

  /** What the Scheduler has, the earliest first. */
  async schedules(): Promise<Schedule[]> {
    const { Schedules = [] } = await this.clients.scheduler.send(
      new ListSchedulesCommand({ GroupName: 'wakes' }),
    )
    const found = await Promise.all(
      Schedules.map(async ({ Name, GroupName }) => {
        const { ScheduleExpression, Target } = await this.clients.scheduler.send(
          new GetScheduleCommand({ Name, GroupName }),
        )
        const at = Date.parse(`${/^at\((.+)\)$/.exec(ScheduleExpression!)![1]}Z`)
        return { id: Name!, at, target: { Arn: Target!.Arn, Input: Target!.Input } }
      }),
    )
    return found.sort((a, b) => a.at - b.at)
  }

  /** What the Scheduler does when it is time: hands its input to its target, and is gone. */
  async fire({ id, target }: Schedule): Promise<void> {
    await this.lose({ id })
    await this.send(QUEUES.find(queue => arnOf(queue) === target.Arn)!, target.Input!)
  }

  /** A schedule that never runs. */
  async lose({ id }: { id: string }): Promise<void> {
    await this.clients.scheduler.send(new DeleteScheduleCommand({ Name: id, GroupName: 'wakes' }))
  }

  /** Puts introductions that nobody asks for into the table, numbered from `first` up to `end`. */
  async fill(first: number, end: number): Promise<void> {
    const database = storeClient()
    const TableName = process.env.KEPT_TABLE!
    let next = first
    const writer = async () => {
      while (next < end) {
        const from = next
        next = Math.min(next + 25, end)
        const rows = Array.from({ length: next - from }, (_, n) => {
          const id = `filler-${from + n}`
          const row = {
            id,
            version: 1,
            due: 'due',
            dueAt: LATER + from + n,
            introducer: `${id}@fill.example`,
            promisedAt: from,
          }
          return { PutRequest: { Item: marshall({ ...row, words: 'x'.repeat(1_000) }) } }
        })
        await database.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: rows } }))
      }
    }
    await Promise.all(Array.from({ length: 8 }, writer))
    database.destroy()
  }

  /** Every letter that the emulator's SES took, oldest first. */
  async letters(): Promise<Sent[]> {
    const data = (await (await fetch(`${this.emulator.moto}/data.json`)).json()) as {
      ses: { RawMessage: Array<{ source: string; destinations: string[]; raw_data: string }> }
    }
    return data.ses.RawMessage.map(({ source, destinations, raw_data }) => ({
      from: source,
      // The emulator adds the recipients in headers to those of the envelope.
      to: [...new Set(destinations.map(text => /<(.+)>$/.exec(text)?.[1] ?? text))],
      raw: new TextEncoder().encode(raw_data),
    }))
  }

  async lettersTo(address: string): Promise<Sent[]> {
    return (await this.letters()).filter(({ to }) => to.includes(address))
  }

  async close(): Promise<void> {
    for (const client of Object.values(this.clients)) client.destroy()
    await this.emulator.close()
  }
}

let tables = 0

/** A message as Lambda hands it to a function. */
const recordOf = (
  queue: Queue,
  { MessageId, ReceiptHandle, Body, Attributes, MD5OfBody }: Message,
): SQSRecord => ({
  messageId: MessageId!,
  receiptHandle: ReceiptHandle!,
  body: Body!,
  attributes: Attributes as unknown as SQSRecord['attributes'],
  messageAttributes: {},
  md5OfBody: MD5OfBody!,
  eventSource: 'aws:sqs',
  eventSourceARN: arnOf(queue),
  awsRegion: REGION,
})
