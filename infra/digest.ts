import { handlerOf, logging } from './handler.ts'
import { deadLettersOf } from './queue.ts'
import { wakes } from './schedules.ts'
import { table } from './table.ts'

/** How late a digest, or whoever's schedule was lost, may be found. */
const every = 15

/** Runs of it that failed. */
export const dead = deadLettersOf('DigestDead')

/** Looks for whoever is due and queues their wakes. One that fails is made good by the next. */
new sst.aws.CronV2('Digest', {
  schedule: `rate(${every} minutes)`,
  retries: 2,
  dlq: dead.arn,
  function: {
    ...handlerOf('digest'),
    handler: 'functions/digest.handler',
    timeout: '120 seconds',
    memory: '512 MB',
    environment: {
      KEPT_STAGE: $app.stage,
      KEPT_TABLE: table.name,
      KEPT_WAKE_QUEUE_URL: wakes.queue.url,
    },
    permissions: [
      { actions: ['dynamodb:Query'], resources: [$interpolate`${table.arn}/index/due`] },
      { actions: ['sqs:SendMessage'], resources: [wakes.queue.arn] },
      logging('digest'),
    ],
  },
})
