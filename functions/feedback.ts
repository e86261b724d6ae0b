import { feedback } from '../core/handle/feedback.ts'
import { batch, drainedOrAgain } from './aws/batch.ts'
import { parseFeedback } from './aws/feedback-notice.ts'
import { openWorld } from './aws/world.ts'

const { world, log } = openWorld(process.env)

/** Letters that came back, or were called spam: SES publishes these, the queue brings them. */
export const handler = batch(log, async body => {
  for (const about of parseFeedback(body)) {
    const { disposition, reason, introductions, ...outcome } = await feedback(world, about)
    world.journal.record({ delivery: about.key, disposition, reason, introductions })
    drainedOrAgain({ disposition, reason, introductions, ...outcome })
  }
})
