/** What becomes of letters: SES publishes bounces, complaints and rejections. */
import { carrying, handlerOf, inBatchesOf, link, logging, worldEnvironment } from './handler.ts'
import { configurationSet } from './identity.ts'
import { feed, queueOf } from './queue.ts'
import { topicOf } from './topic.ts'
import { web } from './web.ts'

const TIMEOUT = 60

const events = topicOf('Events', 'ses.amazonaws.com')
export const feedback = queueOf('Feedback', TIMEOUT)
feed('Feedback', events, feedback)

new aws.sesv2.ConfigurationSetEventDestination('Published', {
  configurationSetName: configurationSet.configurationSetName,
  eventDestinationName: 'feedback',
  eventDestination: {
    enabled: true,
    matchingEventTypes: ['BOUNCE', 'COMPLAINT', 'REJECT'],
    snsDestination: { topicArn: events.arn },
  },
})

feedback.queue.subscribe(
  {
    ...handlerOf('feedback'),
    handler: 'functions/feedback.handler',
    timeout: `${TIMEOUT} seconds`,
    memory: '512 MB',
    environment: { ...worldEnvironment, KEPT_WEB: web.address },
    link,
    permissions: [...carrying, logging('feedback')],
  },
  inBatchesOf(5),
)
