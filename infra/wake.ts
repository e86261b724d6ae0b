import { handlerOf, link, logging, worldEnvironment, worldPermissions } from './handler.ts'
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
    permissions: [...worldPermissions, logging('wake')],
  },
  { batch: { size: 10, partialResponses: true } },
)
