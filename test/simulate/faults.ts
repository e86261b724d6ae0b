import type { World } from '../../core/handle/world.ts'
import { HOUR, type Instant } from '../../core/introduction/state.ts'
import { Conflict, PortError } from '../../core/ports.ts'
import type { Dice } from './dice.ts'
import type { Onlooker } from './record.ts'

/** How often each goes wrong: by port call, by delivery, by wake; outages by week. */
export interface Profile {
  crash: number
  throttle: number
  conflict: number
  twice: number
  lost: number
  outages: number
  /** Milliseconds that the clock is wrong by, at most, either way; it jumps at any time. */
  skew: number
}

export const CALM: Profile = {
  crash: 0,
  throttle: 0,
  conflict: 0,
  twice: 0,
  lost: 0,
  outages: 0,
  skew: 0,
}

export const ROUGH: Profile = {
  crash: 0.004,
  throttle: 0.01,
  conflict: 0.01,
  twice: 0.05,
  lost: 0.03,
  outages: 0.5,
  skew: 90_000,
}

/** The process has stopped; nothing that follows in it ever happens. */
export class Stopped extends Error {}

export class Faults {
  readonly #dice: Dice
  readonly #onlooker: Onlooker
  readonly profile: Profile
  #outage: [from: Instant, until: Instant] = [0, 0]

  constructor(profile: Profile, dice: Dice, onlooker: Onlooker) {
    this.profile = profile
    this.#dice = dice
    this.#onlooker = onlooker
  }

  befalls(what: keyof Profile): boolean {
    const likely = this.profile[what]
    return likely > 0 && this.#dice.chance(likely)
  }

  /** Milliseconds, up to `most`; 0 where nothing goes wrong. */
  delay(most: number): number {
    return this.profile === CALM ? 0 : this.#dice.between(0, most)
  }

  skew(): number {
    const { skew } = this.profile
    return skew === 0 ? 0 : Math.round(this.#dice.between(-skew, skew))
  }

  /** Called once a week: the service may be down for some hours of it. */
  newWeek(now: Instant): void {
    if (!this.befalls('outages')) return
    const from = now + this.#dice.between(0, 160 * HOUR)
    this.#outage = [from, from + this.#dice.between(0.1, 3) * HOUR]
  }

  /** When the service is up again; undefined while it is. */
  downUntil(now: Instant): Instant | undefined {
    const [from, until] = this.#outage
    return now >= from && now < until ? until : undefined
  }

  /** The ports as one run of the heart has them, which may fail, or stop it for good, at any call. */
  process(world: World): { world: World; stopped: () => boolean } {
    if (this.profile === CALM) return { world, stopped: () => false }
    let dead = false
    const guarded = <T extends object>(port: T, commits: boolean): T =>
      new Proxy(port, {
        get: (target, name) => {
          const method = Reflect.get(target, name)
          if (typeof method !== 'function') return method
          return async (...args: unknown[]) => {
            const die = () => {
              dead = true
              this.#onlooker.counts.crashes += 1
              throw new Stopped('the process stopped')
            }
            if (dead) throw new Stopped('the process has stopped before')
            if (this.befalls('crash')) die()
            if (this.befalls('throttle')) {
              this.#onlooker.counts.throttled += 1
              throw new PortError('throttled', { permanent: false })
            }
            if (commits && name === 'commit' && this.befalls('conflict')) {
              this.#onlooker.counts.conflicts += 1
              throw new Conflict('somebody else was quicker')
            }
            const result = await method.apply(target, args)
            if (this.befalls('crash')) die()
            return result
          }
        },
      })
    const ports: World = {
      ...world,
      store: guarded(world.store, true),
      courier: guarded(world.courier, false),
      timer: guarded(world.timer, false),
      archive: guarded(world.archive, false),
      journal: { record: entry => (dead ? undefined : world.journal.record(entry)) },
    }
    return { world: ports, stopped: () => dead }
  }
}
