import { carrying, handlerOf, inBatchesOf, link, logging, lookingUp, worldEnvironment } from './handler.ts'
import { TIMEOUT, wakes } from './schedules.ts'
import { web } from './web.ts'

/** Whoever is due. */
wakes.queue.subscribe(
  {
    ...handlerOf('wake'),
    handler: 'functions/wake.handler',
    timeout: `${TIMEOUT} seconds`,
    memory: '512 MB',
    environment: { ...worldEnvironment, KEPT_WEB: web.address },
    link,
    permissions: [...carrying, lookingUp, logging('wake')],
  },
  inBatchesOf(5),
)
