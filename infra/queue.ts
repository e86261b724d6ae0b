import type { Topic } from './topic.ts'

/** A queue and where its messages go that fail again and again. */
export interface Queue {
  queue: sst.aws.Queue
  dead: sst.aws.Queue
}

/** A message that is being worked on comes back after so many times its handler's timeout, at the earliest. */
const VISIBLE_AFTER = 6

/** How often a message is brought before it is put aside. */
const TRIES = 6

/** Seconds: two weeks, the longest there is. Somebody has to see the alarm, mend the cause and redrive. */
const KEPT_FOR = 14 * 86_400

/** Messages are encrypted where they lie. */
export const deadLettersOf = (name: string): sst.aws.Queue =>
  new sst.aws.Queue(name, {
    transform: { queue: { sqsManagedSseEnabled: true, messageRetentionSeconds: KEPT_FOR } },
  })

/** `timeout`: seconds that the handler may take. */
export function queueOf(name: string, timeout: number): Queue {
  const dead = deadLettersOf(`${name}Dead`)
  const queue = new sst.aws.Queue(name, {
    visibilityTimeout: `${timeout * VISIBLE_AFTER} seconds`,
    dlq: { queue: dead.arn, retry: TRIES },
    transform: { queue: { sqsManagedSseEnabled: true, messageRetentionSeconds: KEPT_FOR } },
  })
  return { queue, dead }
}

/** Has what this topic publishes come to the queue, as it was published; nobody else may put anything there. */
export function feed(name: string, { topic }: Topic, { queue, dead }: Queue): void {
  const allowed = Object.entries({ [`${name}Policy`]: queue, [`${name}DeadPolicy`]: dead }).map(
    ([policy, { url, arn }]) =>
      new aws.sqs.QueuePolicy(policy, {
        queueUrl: url,
        policy: aws.iam.getPolicyDocumentOutput({
          statements: [
            {
              actions: ['sqs:SendMessage'],
              resources: [arn],
              principals: [{ type: 'Service', identifiers: ['sns.amazonaws.com'] }],
              conditions: [{ test: 'ArnEquals', variable: 'aws:SourceArn', values: [topic.arn] }],
            },
          ],
        }).json,
      }),
  )
  new aws.sns.TopicSubscription(
    `${name}Subscription`,
    {
      topic: topic.arn,
      protocol: 'sqs',
      endpoint: queue.arn,
      rawMessageDelivery: true,
      redrivePolicy: $jsonStringify({ deadLetterTargetArn: dead.arn }),
    },
    { dependsOn: allowed },
  )
}
