import {
  carrying,
  forgetting,
  handlerOf,
  inBatchesOf,
  link,
  logging,
  lookingUp,
  recalling,
  worldEnvironment,
} from './handler.ts'
import { mail, TIMEOUT } from './mail.ts'
import { web } from './web.ts'

/** Mail that came in. */
mail.queue.subscribe(
  {
    ...handlerOf('inbound'),
    handler: 'functions/inbound.handler',
    timeout: `${TIMEOUT} seconds`,
    memory: '1024 MB',
    environment: { ...worldEnvironment, KEPT_WEB: web.address },
    link,
    permissions: [...carrying, lookingUp, recalling, forgetting, logging('inbound')],
  },
  inBatchesOf(5),
)
