/** What somebody has to see. */

import { dead as unswept } from './digest.ts'
import { feedback } from './feedback.ts'
import { configurationSet } from './identity.ts'
import { mail } from './mail.ts'
import { undelivered, wakes } from './schedules.ts'
import { operator } from './stage.ts'
import { topicOf } from './topic.ts'

const alarms = topicOf('Alarms', 'cloudwatch.amazonaws.com')
if (operator)
  new aws.sns.TopicSubscription('Operator', { topic: alarms.arn, protocol: 'email', endpoint: operator })

interface Watched {
  says: string
  namespace: string
  metric: string
  dimensions?: Record<string, $util.Input<string>>
  statistic: 'Maximum' | 'Sum' | 'Average'
  above: number
  /** Seconds looked at at a time. */
  period?: number
}

function watch(
  name: string,
  { says, namespace, metric, dimensions, statistic, above, period = 300 }: Watched,
) {
  new aws.cloudwatch.MetricAlarm(`${name}Alarm`, {
    alarmDescription: says,
    namespace,
    metricName: metric,
    ...(dimensions && { dimensions }),
    statistic,
    period,
    evaluationPeriods: 1,
    threshold: above,
    comparisonOperator: 'GreaterThanThreshold',
    treatMissingData: 'notBreaching',
    alarmActions: [alarms.arn],
    okActions: [alarms.arn],
  })
}

const queued = (queue: sst.aws.Queue) => ({ QueueName: queue.nodes.queue.name })

for (const [name, dead] of Object.entries({
  Mail: mail.dead,
  Wakes: wakes.dead,
  Feedback: feedback.dead,
  Undelivered: undelivered,
  Digest: unswept,
}))
  watch(`${name}Dead`, {
    says: `Messages were put aside (${name}). See why in the log, mend it, and start the queue's redrive.`,
    namespace: 'AWS/SQS',
    metric: 'ApproximateNumberOfMessagesVisible',
    dimensions: queued(dead),
    statistic: 'Maximum',
    above: 0,
  })

for (const [name, { queue }] of Object.entries({ Mail: mail, Wakes: wakes, Feedback: feedback }))
  watch(`${name}Old`, {
    says: `Messages wait for more than a quarter of an hour (${name}): a handler fails, or SES's rate is used up.`,
    namespace: 'AWS/SQS',
    metric: 'ApproximateAgeOfOldestMessage',
    dimensions: queued(queue),
    statistic: 'Maximum',
    above: 900,
  })

watch('WakeFailing', {
  says: 'The handler wake fails as a whole: requesters may not hear by their deadline.',
  namespace: 'AWS/Lambda',
  metric: 'Errors',
  dimensions: { FunctionName: `${$app.name}-${$app.stage}-wake` },
  statistic: 'Sum',
  above: 0,
})

// AWS puts an account under review at 5 % bounces and 0.1 % complaints.
// https://docs.aws.amazon.com/ses/latest/dg/reputationdashboard-reputation-metrics.html
watch('Bounces', {
  says: 'More than 3 % of letters bounce. At 5 % SES puts the account under review.',
  namespace: 'AWS/SES',
  metric: 'Reputation.BounceRate',
  dimensions: { 'ses:configuration-set': configurationSet.configurationSetName },
  statistic: 'Average',
  above: 0.03,
  period: 3_600,
})
watch('Complaints', {
  says: 'More than one letter in 2,000 is called spam. At one in 1,000 SES puts the account under review.',
  namespace: 'AWS/SES',
  metric: 'Reputation.ComplaintRate',
  dimensions: { 'ses:configuration-set': configurationSet.configurationSetName },
  statistic: 'Average',
  above: 0.0005,
  period: 3_600,
})
