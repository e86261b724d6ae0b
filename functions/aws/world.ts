/** The one place where the heart is put together with AWS. */
import { S3Client } from '@aws-sdk/client-s3'
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import { SESClient } from '@aws-sdk/client-ses'
import { SQSClient } from '@aws-sdk/client-sqs'
import { Resource } from 'sst/resource'
import type { World } from '../../core/handle/world.ts'
import type { Clock, Store } from '../../core/ports.ts'
import { s3Archive } from './archive.ts'
import { CLIENT, unlogged } from './client.ts'
import { sesCourier } from './courier.ts'
import { parseKeys } from './keys.ts'
import { journal, jsonLog, type Log } from './log.ts'
import { observed } from './observed.ts'
import { readSettings, readSweepSettings } from './settings.ts'
import { dynamoStore, storeClient } from './store.ts'
import { schedulerTimer } from './timer.ts'
import { sendWakes } from './wakes.ts'

const clock: Clock = { now: () => Date.now() }

/**
 * A big letter takes SES longer than anything else takes AWS; and SES has a rate, so that it is tried once more: a letter
 * that it refuses in the end comes back to the queue, and counts against its tries there.
 */
const SENDING = {
  ...CLIENT,
  maxAttempts: 5,
  requestHandler: { ...CLIENT.requestHandler, requestTimeout: 20_000 },
}

/** For the handlers that take in mail, answers, wakes and feedback. `environment`: as `infra/` sets it. */
export function openWorld(environment: Record<string, string | undefined>): { world: World; log: Log } {
  const settings = readSettings(environment)
  const log = logOf(settings.KEPT_STAGE)
  const store = dynamoStore(storeClient(), settings.KEPT_TABLE)
  const world: World = {
    service: {
      domain: settings.KEPT_DOMAIN,
      keys: parseKeys(Resource.SigningKeys.value),
      web: settings.KEPT_WEB,
    },
    store: observed(store, log),
    courier: sesCourier(unlogged(new SESClient(SENDING)), settings.KEPT_CONFIGURATION_SET),
    timer: schedulerTimer(
      unlogged(new SchedulerClient(CLIENT)),
      {
        group: settings.KEPT_WAKE_GROUP,
        queue: settings.KEPT_WAKE_QUEUE,
        role: settings.KEPT_WAKE_ROLE,
        deadLetters: settings.KEPT_WAKE_DEAD_LETTERS,
      },
      clock,
    ),
    archive: s3Archive(unlogged(new S3Client(CLIENT)), settings.KEPT_ARCHIVE),
    clock,
    journal: journal(log),
  }
  return { world, log }
}

/** For the handler that looks for whoever is due. */
export function openSweep(environment: Record<string, string | undefined>): {
  store: Store
  clock: Clock
  wake(ids: readonly string[]): Promise<void>
  log: Log
} {
  const { KEPT_STAGE, KEPT_TABLE, KEPT_WAKE_QUEUE_URL } = readSweepSettings(environment)
  const queue = unlogged(new SQSClient(CLIENT))
  return {
    store: dynamoStore(storeClient(), KEPT_TABLE),
    clock,
    wake: ids => sendWakes(queue, KEPT_WAKE_QUEUE_URL, ids),
    log: logOf(KEPT_STAGE),
  }
}

const logOf = (stage: string): Log => jsonLog(stage, clock.now, line => process.stdout.write(line))
