import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type { Outcome } from '../../core/handle/world.ts'
import { explain, type Log } from './log.ts'

/**
 * A handler of queued messages, one after the other: how many handlers there are at a time then says how fast letters go
 * to SES, which has a rate. Each message that throws stays in the queue, which brings it again and at last puts it aside;
 * the others are done.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export const batch =
  (log: Log, work: (body: string) => Promise<void>) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = []
    for (const { messageId, body, attributes } of Records) {
      try {
        await work(body)
      } catch (error) {
        log.say({ failed: messageId, received: attributes.ApproximateReceiveCount, error: explain(error) })
        batchItemFailures.push({ itemIdentifier: messageId })
      }
    }
    return { batchItemFailures }
  }

/** What is committed and could not all be carried out is to be brought again. */
export function drainedOrAgain({ undrained }: Outcome): void {
  if (undrained !== undefined) throw undrained
}
