/** The whole heart on ports that live in memory and remember everything, with a clock that the test moves. */
import { receive } from '../core/handle/receive.ts'
import { wake } from '../core/handle/wake.ts'
import type { Delivery, Journal, Outcome, World } from '../core/handle/world.ts'
import { HOUR, type Instant, type Introduction } from '../core/introduction/state.ts'
import type { Archive, Clock, Outgoing, Timer } from '../core/ports.ts'
import type { Service } from '../core/service.ts'
import { START } from './given.ts'
import { MemoryCourier } from './memory-courier.ts'
import { MemoryStore } from './memory-store.ts'

export const service: Service = {
  domain: 'kept.test',
  keys: [{ id: 'a', secret: 'a secret that only these tests know, and they tell' }],
  web: 'http://localhost:8025',
}

/** One schedule for each introduction, as EventBridge Scheduler would hold it. */
export class MemoryTimer implements Timer {
  readonly schedules = new Map<string, Instant>()
  async set(id: string, at: Instant): Promise<void> {
    this.schedules.set(id, at)
  }
  async clear(id: string): Promise<void> {
    this.schedules.delete(id)
  }
}

export class MemoryArchive implements Archive {
  readonly mails = new Map<string, Uint8Array>()
  async get(key: string): Promise<Uint8Array | undefined> {
    return this.mails.get(key)
  }
  async remove(key: string): Promise<void> {
    this.mails.delete(key)
  }
}

export class SettableClock implements Clock {
  time = START
  now(): Instant {
    return this.time
  }
}

export class TestWorld {
  readonly store = new MemoryStore()
  readonly courier = new MemoryCourier()
  readonly timer = new MemoryTimer()
  readonly archive = new MemoryArchive()
  readonly clock = new SettableClock()
  readonly dispositions: Parameters<Journal['record']>[0][] = []
  private deliveries = 0

  /** What the heart is given; a test may put something between. */
  world: World = {
    service,
    store: this.store,
    courier: this.courier,
    timer: this.timer,
    archive: this.archive,
    clock: this.clock,
    journal: { record: entry => void this.dispositions.push(entry) },
  }

  /** One delivery at the service's domain. */
  deliver(
    raw: Uint8Array,
    recipients = ['intro@kept.test'],
    change: Partial<Delivery> = {},
  ): Promise<Outcome> {
    this.deliveries += 1
    const { id = `delivery-${this.deliveries}` } = change
    this.archive.mails.set(id, raw)
    return receive(
      this.world,
      {
        id,
        recipients,
        sender: 'dana@dale.example',
        receivedAt: this.clock.now(),
        archiveKey: id,
        authentication: 'pass',
        ...change,
      },
      raw,
    )
  }

  /** Moves the clock, waking whatever is scheduled on the way, in order. */
  async advance(
    hours: number,
    wakeUp: (id: string) => Promise<unknown> = id => wake(this.world, id),
  ): Promise<void> {
    const until = this.clock.time + hours * HOUR
    for (;;) {
      const times = [...this.timer.schedules, ...(await this.digests(until))]
      const [next] = times.filter(([, at]) => at <= until).sort(([, a], [, b]) => a - b)
      if (!next) break
      const [id, at] = next
      this.clock.time = Math.max(this.clock.time, at)
      this.timer.schedules.delete(id)
      await wakeUp(id)
    }
    this.clock.time = until
  }

  /** Whose digest the sweep would find, as nothing is scheduled for them. */
  private async digests(until: Instant): Promise<Array<[id: string, at: Instant]>> {
    const due = await this.store.due(until, 1_000)
    const items = await this.store.loadAll(due.map(({ id }) => id))
    const people = new Set(items.filter(({ kind }) => kind === 'person').map(({ id }) => id))
    return due.filter(({ id }) => people.has(id)).map(({ id, dueAt }) => [id, dueAt])
  }

  /** Letters by recipient, oldest first. */
  lettersTo(address: string): Outgoing[] {
    return this.courier.sent.filter(({ to }) => to.includes(address))
  }

  async introduction(id: string): Promise<Introduction> {
    const item = await this.store.load(id)
    if (item?.kind !== 'introduction') throw new Error(`no introduction ${id}`)
    return item.state
  }
}

/** The Subject of a letter, as it stands. */
export function subjectOf({ raw }: Outgoing): string {
  const head = new TextDecoder()
    .decode(raw)
    .split('\r\n\r\n', 1)[0]!
    .replace(/\r\n[ \t]+/g, ' ')
  return /^Subject: (.*)$/m.exec(head)?.[1] ?? ''
}

/** A letter's bytes as text, soft line breaks of quoted-printable undone. */
export const textOf = ({ raw }: { raw: Uint8Array }): string =>
  new TextDecoder().decode(raw).replace(/=\r\n/g, '').replace(/=3D/g, '=').replace(/=20/g, ' ')
