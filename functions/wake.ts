import { wake } from '../core/handle/wake.ts'
import { batch, drainedOrAgain } from './aws/batch.ts'
import { parseWake } from './aws/wakes.ts'
import { openWorld } from './aws/world.ts'

const { world, log } = openWorld(process.env)

/** Wakes that are due: the Scheduler queues one for each introduction, the sweep those that were lost, and digests. */
export const handler = batch(log, async body => drainedOrAgain(await wake(world, parseWake(body))))
