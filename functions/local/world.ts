/** The local world, put together: the heart on an embedded DynamoDB, local mailboxes, SMTP, pages and a clock. */
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { pagePorts } from '../../core/handle/pages.ts'
import { recover } from '../../core/handle/wake.ts'
import type { Journal, World } from '../../core/handle/world.ts'
import type { Keys } from '../../core/mail/token.ts'
import type { Courier, Timer } from '../../core/ports.ts'
import { dynamoStore, type TableStore } from '../aws/store.ts'
import { offsetClock, Ticker } from './clock.ts'
import { mailboxCourier } from './courier.ts'
import { openDatabase } from './database.ts'
import { listenHttp } from './http.ts'
import { intake } from './intake.ts'
import { openMail } from './mail.ts'
import { Recent } from './recent.ts'
import { relayCourier } from './relay.ts'
import type { Settings } from './settings.ts'
import { listenSmtp } from './smtp.ts'
import type { WorldView } from './world-view.ts'

/** The setting for a world that is gone when it stops. */
const MEMORY = ':memory:'

/** How many items that a crash left behind are made good before anything new is taken in. */
const RECOVERED = 10_000

export interface LocalWorld {
  view: WorldView
  /** Stops taking mail, finishes what is under way, and closes. */
  close(): Promise<void>
}

/** Starts everything; rejects with a message fit for a person when a port is taken or a folder cannot be used. */
export async function openWorld(
  settings: Settings,
  journal: Journal,
  onError: (error: unknown) => void,
  openStore: (path: string | undefined) => Promise<OpenStore> = embedded,
): Promise<LocalWorld> {
  const { store: table, close } = await openStore(
    settings.data === MEMORY ? undefined : join(settings.data, 'dynamodb'),
  )
  const recent = new Recent(table)
  const { store } = recent
  const mail = await openMail(settings.data === MEMORY ? MEMORY : join(settings.data, 'mail'))
  const clock = await offsetClock(mail.settings)

  const service = {
    domain: settings.domain,
    keys: await signingKeys(mail.settings),
    web: settings.web ?? `http://localhost:${settings.httpPort}`,
  }
  const courier: Courier =
    settings.relay === undefined ? mailboxCourier(mail.mailboxes, clock) : relayCourier(settings.relay)
  const world: World = { service, store, courier, timer, archive: mail.archive, clock, journal }

  await recover(world, RECOVERED)
  const ticker = new Ticker(world, clock, onError)
  const smtp = await listenSmtp(
    service,
    intake(world, mail.archive, mail.mailboxes, randomUUID, onError),
    settings.smtpPort,
  )
  const view: WorldView = {
    domain: settings.domain,
    smtpPort: smtp.port,
    httpPort: settings.httpPort,
    mailboxes: mail.mailboxes,
    clock: ticker,
    introductions: limit => recent.list(limit),
    submit: submitter(smtp.port),
  }
  const http = await listenHttp(view, pagePorts(world), settings.httpPort)
  view.httpPort = http.port
  if (settings.web === undefined) service.web = `http://localhost:${http.port}`

  return {
    view,
    close: async () => {
      await smtp.close()
      await http.close()
      await ticker.close()
      await close()
      await mail.close()
    },
  }
}

/** A store that the pages can list, and how to let go of it. */
export interface OpenStore {
  store: TableStore
  close(): Promise<void>
}

/** DynamoDB as dynalite has it, in this process. */
async function embedded(path: string | undefined): Promise<OpenStore> {
  const { client, table, close } = await openDatabase(path === undefined ? {} : { path })
  return { store: dynamoStore(client, table), close }
}

/** Wakes come from the due times that the store holds, so there is nothing to set. */
const timer: Timer = { set: async () => {}, clear: async () => {} }

/** Made once for each data folder: whoever has a letter of this world can answer it after a restart. */
async function signingKeys(settings: {
  get(name: string): Promise<unknown>
  set(name: string, value: unknown): Promise<void>
}): Promise<Keys> {
  const stored = await settings.get('keys')
  if (stored) return stored as Keys
  const keys: Keys = [{ id: 'a', secret: randomBytes(32).toString('hex') }]
  await settings.set('keys', keys)
  return keys
}

/** Hands a mail to the SMTP server as a mail client would. */
function submitter(port: number): WorldView['submit'] {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true })
  return async ({ from, to, raw }) => {
    await transport.sendMail({ envelope: { from, to }, raw: Buffer.from(raw) })
  }
}
