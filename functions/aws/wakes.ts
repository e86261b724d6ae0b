import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs'
import * as z from 'zod'
import { PortError } from '../../core/ports.ts'
import { reporting } from './failure.ts'
import { wakeMessage } from './timer.ts'

/** SQS takes so many messages in one call. */
const BATCH = 10
/** Calls under way at a time. */
const AT_ONCE = 20

/** Puts a wake of each of these ids into the queue. Throws when one could not be; those before it are in. */
export async function sendWakes(client: SQSClient, queueUrl: string, ids: readonly string[]): Promise<void> {
  let next = 0
  const sender = async () => {
    while (next < ids.length) {
      const some = ids.slice(next, next + BATCH)
      next += BATCH
      await reported('queue wakes', () => send(client, queueUrl, some))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, sender))
}

async function send(client: SQSClient, queueUrl: string, ids: string[]): Promise<void> {
  const Entries = ids.map((id, index) => ({ Id: String(index), MessageBody: wakeMessage(id) }))
  const { Failed } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }))
  if (Failed?.length) throw new PortError(`the queue refused ${Failed.length} wakes`, { permanent: false })
}

const schema = z.object({ wake: z.string().min(1) })

/** Whom a message of the queue is to wake. Throws what is none. */
export const parseWake = (body: string): string => schema.parse(JSON.parse(body)).wake

const reported = reporting(() => false)
