/** One schedule for each introduction, in a group of their own; what they wake comes by a queue. */
import { deadLettersOf, queueOf } from './queue.ts'
import { account, partition, region } from './stage.ts'

/** Seconds that one wake may take. */
export const TIMEOUT = 60

export const wakes = queueOf('Wakes', TIMEOUT)

/** Schedules whose wake could not even be queued. */
export const undelivered = deadLettersOf('WakesUndelivered')

export const group = new aws.scheduler.ScheduleGroup('Introductions', { name: `${$app.name}-${$app.stage}` })

/** As whom the Scheduler puts wakes into the queue; only for schedules of this group. */
export const role = new aws.iam.Role('Scheduler', {
  assumeRolePolicy: aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        actions: ['sts:AssumeRole'],
        principals: [{ type: 'Service', identifiers: ['scheduler.amazonaws.com'] }],
        conditions: [
          { test: 'StringEquals', variable: 'aws:SourceAccount', values: [account] },
          { test: 'ArnEquals', variable: 'aws:SourceArn', values: [group.arn] },
        ],
      },
    ],
  }).json,
  inlinePolicies: [
    {
      name: 'inline',
      policy: aws.iam.getPolicyDocumentOutput({
        statements: [{ actions: ['sqs:SendMessage'], resources: [wakes.queue.arn, undelivered.arn] }],
      }).json,
    },
  ],
})

/** What a handler that sets and clears wakes may do; it hands the Scheduler its role and no other. */
export const scheduling = [
  {
    actions: ['scheduler:CreateSchedule', 'scheduler:UpdateSchedule', 'scheduler:DeleteSchedule'],
    resources: [$interpolate`arn:${partition}:scheduler:${region}:${account}:schedule/${group.name}/*`],
  },
  {
    actions: ['iam:PassRole'],
    resources: [role.arn],
    conditions: [
      { test: 'StringEquals', variable: 'iam:PassedToService', values: ['scheduler.amazonaws.com'] },
    ],
  },
]
