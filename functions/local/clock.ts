import { wake } from '../../core/handle/wake.ts'
import type { World } from '../../core/handle/world.ts'
import type { Clock } from '../../core/ports.ts'
import type { LocalClock } from './world-view.ts'

/** How often the store is asked what is due, milliseconds. */
const TICK = 1_000

/** The machine's clock, moved forward by an offset that outlives the process. */
export interface OffsetClock extends Clock {
  setOffset(offset: number): Promise<void>
  readonly offset: number
}

/** Where the offset is kept. */
export interface OffsetStore {
  get(name: 'clock-offset'): Promise<unknown>
  set(name: 'clock-offset', value: number): Promise<void>
}

export async function offsetClock(store: OffsetStore): Promise<OffsetClock> {
  const stored = await store.get('clock-offset')
  let offset = typeof stored === 'number' && stored > 0 ? stored : 0
  return {
    now: () => Date.now() + offset,
    get offset() {
      return offset
    },
    setOffset: async value => {
      await store.set('clock-offset', value)
      offset = value
    },
  }
}

/**
 * The local world's time. Wakes come from the store's due times and from nowhere else, so nothing is
 * held in memory that a restart would lose.
 */
export class Ticker implements LocalClock {
  private readonly timer: NodeJS.Timeout
  /** One sweep at a time; each waits for the one before it. */
  private turn: Promise<void> = Promise.resolve()
  private readonly world: World
  private readonly clock: OffsetClock
  private readonly onError: (error: unknown) => void

  constructor(world: World, clock: OffsetClock, onError: (error: unknown) => void) {
    this.world = world
    this.clock = clock
    this.onError = onError
    this.timer = setInterval(
      () => void this.alone(() => this.run(this.clock.now(), async () => {})).catch(onError),
      TICK,
    )
    this.timer.unref()
  }

  now(): number {
    return this.clock.now()
  }

  async moveTo(instant: number): Promise<void> {
    if (instant < this.now()) throw new RangeError('the clock only goes forward')
    await this.alone(async () => {
      // Stops at every wake on the way, so that each letter is written at its own time.
      await this.run(instant, dueAt => this.set(dueAt))
      await this.set(instant)
    })
  }

  async close(): Promise<void> {
    clearInterval(this.timer)
    await this.turn
  }

  private async set(instant: number): Promise<void> {
    await this.clock.setOffset(Math.max(this.clock.offset, instant - Date.now()))
  }

  /** Wakes whatever is due by `until`, in order, until nothing is. */
  private async run(until: number, before: (dueAt: number) => Promise<void>): Promise<void> {
    // Entries that a wake does not move: the index lags behind, or a letter cannot be sent for now.
    const stuck = new Set<string>()
    let last: string | undefined
    for (;;) {
      const due = await this.world.store.due(until, stuck.size + 1)
      const next = due.find(({ id, dueAt }) => !stuck.has(`${id}@${dueAt}`))
      if (!next) return
      const entry = `${next.id}@${next.dueAt}`
      if (entry === last) {
        stuck.add(entry)
        continue
      }
      last = entry
      await before(next.dueAt)
      const { undrained } = await wake(this.world, next.id)
      if (undrained) this.onError(undrained)
    }
  }

  private alone(work: () => Promise<void>): Promise<void> {
    const mine = this.turn.then(work)
    this.turn = mine.catch(() => {})
    return mine
  }
}
