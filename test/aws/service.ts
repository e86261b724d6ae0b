/** Kept on the emulated AWS: its bundled handlers, called as AWS would call them, and a clock that the test moves. */
import { pathToFileURL } from 'node:url'
import { HOUR } from '../../core/introduction/state.ts'
import { bundle } from './bundle.ts'
import { type BatchHandler, Cloud, type Queue, type Sent } from './cloud.ts'
import { setTime } from './time.ts'

const NAMES = ['inbound', 'wake', 'feedback', 'digest', 'web'] as const
type Name = (typeof NAMES)[number]

interface Handlers {
  inbound: BatchHandler
  wake: BatchHandler
  feedback: BatchHandler
  digest(): Promise<void>
  web(event: object, context: object): Promise<{ statusCode: number; headers: object; body: string }>
}

/** When the first test begins: Monday 4 January 2027, 09:00 UTC. */
export const START = Date.UTC(2027, 0, 4, 9)

export class Service {
  readonly cloud: Cloud
  /** What the handlers logged, a line each. */
  readonly log: Array<Record<string, unknown>> = []
  /** Seconds of processor time that each handler took, with what the gateway took for it in this process. */
  readonly cpu: Record<Name, number> = { inbound: 0, wake: 0, feedback: 0, digest: 0, web: 0 }
  #files: Record<Name, string>
  #handlers: Handlers | undefined
  /** Counted over all services of this process, for a module is loaded once for each address. */
  static #worlds = 0

  private constructor(cloud: Cloud, files: Record<Name, string>) {
    this.cloud = cloud
    this.#files = files
  }

  static async open(): Promise<Service> {
    const files = await Promise.all(NAMES.map(async name => (await bundle(`functions/${name}.ts`)).file))
    const cloud = await Cloud.open()
    return new Service(
      cloud,
      Object.fromEntries(NAMES.map((name, n) => [name, files[n]])) as Record<Name, string>,
    )
  }

  /** An empty account at the start of time, and handlers that have just been loaded. */
  async reset(): Promise<void> {
    setTime(START)
    await this.cloud.reset()
    Service.#worlds += 1
    this.log.length = 0
    const entries = await this.logged(() =>
      Promise.all(
        NAMES.map(async name => {
          // A module of its own for each world, as a fresh container of Lambda has it.
          const { handler } = await import(`${pathToFileURL(this.#files[name])}?world=${Service.#worlds}`)
          return [name, handler]
        }),
      ),
    )
    this.#handlers = Object.fromEntries(entries)
    this.cloud.emulator.gateway.clear()
  }

  /** Works off what is in a queue; answers how many messages are left there because they failed. */
  async work(queue: Exclude<Queue, 'wakes-dead'>): Promise<number> {
    const handler = { mail: 'inbound', wakes: 'wake', feedback: 'feedback' } as const
    return (
      await this.cloud.pump(queue, event =>
        this.logged(() => this.#handlers![handler[queue]](event), handler[queue]),
      )
    ).length
  }

  /** A mail comes in and is worked off. */
  async receive(
    raw: Uint8Array,
    recipients: string[],
    change: Parameters<Cloud['deliver']>[2] = {},
  ): Promise<number> {
    await this.cloud.deliver(raw, recipients, change)
    return this.work('mail')
  }

  async feedback(event: string): Promise<number> {
    await this.cloud.send('feedback', event)
    return this.work('feedback')
  }

  /** What the quarter-hourly schedule does, and what comes of it. */
  async sweep(): Promise<void> {
    await this.logged(() => this.#handlers!.digest(), 'digest')
    await this.work('wakes')
  }

  async web(request: {
    method?: string
    path: string
    body?: string
  }): Promise<{ statusCode: number; body: string }> {
    return this.logged(() => this.#handlers!.web(urlEvent(request), {}), 'web')
  }

  /** Time passes; whatever the Scheduler has for it is done on the way, in order. */
  async advance(hours: number): Promise<void> {
    const until = Date.now() + hours * HOUR
    for (;;) {
      const next = (await this.cloud.schedules()).find(({ at }) => at <= until)
      if (!next) break
      setTime(Math.max(next.at, Date.now()))
      await this.cloud.fire(next)
      await this.work('wakes')
    }
    setTime(until)
  }

  /** Time passes, and nobody does anything. */
  sleep(hours: number): void {
    setTime(Date.now() + hours * HOUR)
  }

  async subjectsTo(address: string): Promise<string[]> {
    return (await this.cloud.lettersTo(address)).map(subjectOf)
  }

  async lastTo(address: string): Promise<Sent> {
    const letter = (await this.cloud.lettersTo(address)).at(-1)
    if (!letter) throw new Error(`nothing has come to ${address}`)
    return letter
  }

  async close(): Promise<void> {
    setTime(undefined)
    await this.cloud.close()
  }

  /** The lines that handlers write while something is done. */
  private async logged<T>(work: () => Promise<T>, handler?: Name): Promise<T> {
    this.cloud.emulator.gateway.caller = handler
    const start = process.cpuUsage()
    const { write } = process.stdout
    process.stdout.write = text => {
      this.log.push(JSON.parse(String(text)))
      return true
    }
    try {
      return await work()
    } finally {
      this.cloud.emulator.gateway.caller = undefined
      process.stdout.write = write
      const { user, system } = process.cpuUsage(start)
      if (handler) this.cpu[handler] += (user + system) / 1_000_000
    }
  }
}

/** What a function URL hands a function: payload format 2.0 of API Gateway. */
export const urlEvent = ({
  method = 'GET',
  path,
  body,
}: {
  method?: string
  path: string
  body?: string
}) => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: '',
  headers: {
    host: 'abc.lambda-url.eu-west-1.on.aws',
    ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
  },
  requestContext: {
    accountId: 'anonymous',
    apiId: 'abc',
    domainName: 'abc.lambda-url.eu-west-1.on.aws',
    domainPrefix: 'abc',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'a browser' },
    requestId: 'request',
    routeKey: '$default',
    stage: '$default',
    time: '04/Jan/2027:09:00:00 +0000',
    timeEpoch: START,
  },
  ...(body === undefined ? {} : { body: Buffer.from(body).toString('base64') }),
  isBase64Encoded: body !== undefined,
})

function subjectOf({ raw }: Sent): string {
  const head = new TextDecoder()
    .decode(raw)
    .split('\r\n\r\n', 1)[0]!
    .replace(/\r\n[ \t]+/g, ' ')
  return /^Subject: (.*)$/m.exec(head)?.[1] ?? ''
}
