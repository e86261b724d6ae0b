/** How every handler is set up, and what those that carry letters are told and may do. */
import { configurationSet, sending } from './identity.ts'
import { keys } from './keys.ts'
import { archive } from './mail.ts'
import { group, role, scheduling, undelivered, wakes } from './schedules.ts'
import { account, concurrency, domain, partition, region } from './stage.ts'
import { table } from './table.ts'

const NAME = `${$app.name}-${$app.stage}`

/** What each function has in common. */
export const handlerOf = (name: string) => ({
  name: `${NAME}-${name}`,
  runtime: 'nodejs22.x' as const,
  architecture: 'arm64' as const,
  logging: { retention: '1 month' as const },
  transform: {
    // Its own log group alone; AWS's managed policy allows all of the account's.
    role: { managedPolicyArns: [] },
  },
})

/** How a queue's handler is given its messages: those that fail come again, the others do not. */
export const inBatchesOf = (size: number) => ({
  batch: { size, partialResponses: true },
  transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: concurrency } } },
})

/** To write its log. */
export const logging = (name: string) => ({
  actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
  resources: [
    $interpolate`arn:${partition}:logs:${region}:${account}:log-group:/aws/lambda/${NAME}-${name}:*`,
  ],
})

/** Everything that the composition root of `functions/aws/world.ts` reads. */
export const worldEnvironment = {
  KEPT_STAGE: $app.stage,
  KEPT_DOMAIN: domain,
  KEPT_TABLE: table.name,
  KEPT_ARCHIVE: archive.name,
  KEPT_CONFIGURATION_SET: configurationSet.configurationSetName,
  KEPT_WAKE_GROUP: group.name,
  KEPT_WAKE_QUEUE: wakes.queue.arn,
  KEPT_WAKE_ROLE: role.arn,
  KEPT_WAKE_DEAD_LETTERS: undelivered.arn,
}

/** What carrying out an input takes: whoever does that may have to carry out all that an earlier one has left. */
export const carrying = [
  { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], resources: [table.arn] },
  { actions: ['s3:GetObject'], resources: [$interpolate`${archive.arn}/mail/*`] },
  // Without it S3 says of a mail that has expired that it is forbidden, not that it is gone.
  { actions: ['s3:ListBucket'], resources: [archive.arn] },
  sending,
  ...scheduling,
]

/** To look several people or introductions up at once. */
export const lookingUp = { actions: ['dynamodb:BatchGetItem'], resources: [table.arn] }

/** To find whom an introducer may mean by a bare name. */
export const recalling = {
  actions: ['dynamodb:Query'],
  resources: [$interpolate`${table.arn}/index/introducer`],
}

/** To forget what somebody wrote. */
export const forgetting = {
  actions: ['s3:DeleteObject'],
  resources: [$interpolate`${archive.arn}/mail/*`],
}

export const link = [keys]
