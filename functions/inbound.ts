import { receive } from '../core/handle/receive.ts'
import { batch, drainedOrAgain } from './aws/batch.ts'
import { parseNotice } from './aws/notice.ts'
import { openWorld } from './aws/world.ts'

const { world, log } = openWorld(process.env)

/** Mail that SES received: the queue brings its notices. */
export const handler = batch(log, async body => {
  const { delivery, unwanted } = parseNotice(body)
  if (unwanted !== undefined) {
    const { id } = delivery
    return world.journal.record({
      delivery: id,
      disposition: 'discarded',
      reason: unwanted,
      introductions: [],
    })
  }
  const raw = await world.archive.get(delivery.archiveKey)
  if (!raw) throw new Error('the mail of this notice is not in the archive')
  drainedOrAgain(await receive(world, delivery, raw))
})
