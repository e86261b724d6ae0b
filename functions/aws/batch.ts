import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type { Outcome } from '../../core/handle/world.ts'
import { explain, type Log } from './log.ts'

/**
 * A handler of queued messages, side by side. Each that throws stays in the queue, which brings it again and at last
 * puts it aside; the others are done.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export const batch =
  (log: Log, work: (body: string) => Promise<void>) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const failed = await Promise.all(
      Records.map(async ({ messageId, body, attributes }) => {
        try {
          await work(body)
          return []
        } catch (error) {
          log.say({ failed: messageId, received: attributes.ApproximateReceiveCount, error: explain(error) })
          return [{ itemIdentifier: messageId }]
        }
      }),
    )
    return { batchItemFailures: failed.flat() }
  }

/** What is committed and could not all be carried out is to be brought again. */
export function drainedOrAgain({ undrained }: Outcome): void {
  if (undrained !== undefined) throw undrained
}
