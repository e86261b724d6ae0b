import type { SQSEvent } from 'aws-lambda'
import { describe, expect, it } from 'vitest'
import { batch, drainedOrAgain } from '../../../functions/aws/batch.ts'
import { jsonLog } from '../../../functions/aws/log.ts'

const event = (...bodies: string[]) =>
  ({
    Records: bodies.map((body, n) => ({
      messageId: `message-${n}`,
      body,
      attributes: { ApproximateReceiveCount: '2' },
    })),
  }) as SQSEvent

describe('a batch of queued messages', () => {
  it('gives back those alone that failed, and says of each why', async () => {
    const lines: string[] = []
    const done: string[] = []
    const handler = batch(
      jsonLog(
        'test',
        () => 0,
        line => lines.push(line),
      ),
      async body => {
        if (body === 'bad') throw new Error('bob@corp.example is not verified')
        done.push(body)
      },
    )
    expect(await handler(event('one', 'bad', 'two'))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-1' }],
    })
    expect(done).toEqual(['one', 'two'])
    expect(lines.map(line => JSON.parse(line))).toEqual([
      { failed: 'message-1', received: '2', error: 'Error: (an address) is not verified', stage: 'test' },
    ])
  })

  it('brings a message again whose effects were not all carried out', () => {
    const outcome = { disposition: 'accepted', reason: 'a promise', introductions: [] } as const
    const undrained = new Error('SES is tired')
    expect(() => drainedOrAgain({ ...outcome, introductions: [], undrained })).toThrow(undrained)
    expect(() => drainedOrAgain({ ...outcome, introductions: [] })).not.toThrow()
  })
})
