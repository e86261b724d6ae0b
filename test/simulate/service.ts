/** Kept itself, as it runs in the simulation: its ports, and whoever calls it, and calls again when it fails. */
import { feedback } from '../../core/handle/feedback.ts'
import { type PagePorts, pagePorts } from '../../core/handle/pages.ts'
import { receive } from '../../core/handle/receive.ts'
import { wake } from '../../core/handle/wake.ts'
import type { Outcome, World } from '../../core/handle/world.ts'
import { HOUR, type Instant } from '../../core/introduction/state.ts'
import { messageIdOf } from '../../core/letters/message-id.ts'
import { Conflict, type Courier, PortError, type StoredItem, type Timer } from '../../core/ports.ts'
import { MemoryArchive, service } from '../world.ts'
import type { Agenda } from './agenda.ts'
import { type Faults, Stopped } from './faults.ts'
import type { Cause, Decided, Onlooker } from './record.ts'
import { TownStore } from './store.ts'

/** A mail on its way to the service. */
export interface Mail {
  raw: Uint8Array
  recipients: string[]
  sender: string
  cause: Extract<Cause, { is: 'mail' }>
}

/** What the heart is called for. */
interface Job {
  cause: Cause
  work: (world: World) => Promise<Outcome>
  /** Told of every outcome that the heart has lived to tell of. */
  always?: (outcome: Outcome) => void
  /** Told of the first of them. */
  then?: (outcome: Outcome) => void
}

const MINUTE = 60_000
/** Whatever brings a delivery gives up after so many times; the sweep finds what was committed. */
const MOST_TRIES = 12

export class Kept implements Timer {
  readonly store = new TownStore()
  readonly decided = new Map<string, Decided>()
  readonly #world: World
  readonly #archive = new MemoryArchive()
  readonly #schedules = new Map<string, Instant>()
  readonly #agenda: Agenda
  readonly #faults: Faults
  readonly #onlooker: Onlooker
  #cause: Cause = { is: 'time' }
  #deliveries = 0
  #skew = 0
  /** Effects that were seen when they were committed, so that each is put down once. */
  readonly #seen = new Set<string>()

  constructor(agenda: Agenda, faults: Faults, onlooker: Onlooker, courier: Courier) {
    this.#agenda = agenda
    this.#faults = faults
    this.#onlooker = onlooker
    this.store.onCommit = item => this.#notice(item)
    this.#world = {
      service,
      store: this.store,
      courier,
      timer: this,
      archive: this.#archive,
      clock: { now: () => agenda.now + this.#skew },
      journal: {
        record: ({ delivery, disposition, reason }) => {
          if (delivery !== 'web')
            onlooker.dispositions.set(disposition, (onlooker.dispositions.get(disposition) ?? 0) + 1)
          onlooker.reasons.set(reason, (onlooker.reasons.get(reason) ?? 0) + 1)
        },
      },
    }
  }

  async set(id: string, at: Instant): Promise<void> {
    this.#schedules.set(id, at)
    if (this.#faults.befalls('lost')) {
      this.#onlooker.counts.lost += 1
      return
    }
    this.#agenda.put(at, async () => {
      if (this.#schedules.get(id) !== at) return
      this.#schedules.delete(id)
      await this.wake(id)
    })
  }

  async clear(id: string): Promise<void> {
    this.#schedules.delete(id)
  }

  /** Takes in a mail, perhaps more than once and perhaps after another; tells `then` what became of it. */
  async deliver(mail: Mail, then: (outcome: Outcome) => void = () => {}): Promise<void> {
    if (!this.#faults.befalls('twice')) return this.#receive(mail, then)
    this.#onlooker.counts.repeated += 1
    await Promise.all([this.#receive(mail, then), this.#receive(mail, () => {})])
  }

  #receive({ raw, recipients, sender, cause }: Mail, then: (outcome: Outcome) => void): Promise<void> {
    this.#deliveries += 1
    const id = `delivery-${this.#deliveries}`
    this.#archive.mails.set(id, raw)
    const receivedAt = this.#agenda.now
    const delivery = { id, recipients, sender, receivedAt, archiveKey: id, authentication: 'pass' as const }
    const commits = this.store.calls.commit
    return this.#call({
      cause,
      work: world => receive(world, delivery, raw),
      always: ({ reason }) => {
        this.#onlooker.received += 1
        if (cause.automatic && reason.startsWith('automatic') && this.store.calls.commit > commits)
          this.#onlooker.accuse('no letter loops', receivedAt, `automatic mail changed something: ${reason}`)
      },
      then,
    })
  }

  async wake(id: string): Promise<void> {
    this.#onlooker.counts.wakes += 1
    await this.#call({ cause: { is: 'time' }, work: world => wake(world, id) })
  }

  async complain(messageId: string, cause: Cause): Promise<void> {
    const key = `spam ${messageId}`
    await this.#call({ cause, work: world => feedback(world, { is: 'complaint', messageId, key }) })
  }

  /** Does something on a page; whoever does it tries again when that fails. */
  async visit(cause: Cause, what: (pages: PagePorts) => Promise<unknown>): Promise<void> {
    await this.#call({
      cause,
      work: async world => {
        await what(pagePorts(world))
        return { disposition: 'accepted', reason: 'a page', introductions: [] }
      },
    })
  }

  /** Wakes whatever is due and nobody has woken, as the hourly schedule does. */
  async sweep(): Promise<void> {
    this.#skew = this.#faults.skew()
    if (this.#faults.downUntil(this.#agenda.now) !== undefined) return
    for (const { id } of await this.store.due(this.#agenda.now, 1_000)) await this.wake(id)
  }

  /** Runs the heart; when it stops or cannot go on, whoever called it calls again. */
  async #call(job: Job, tries = 1): Promise<void> {
    const { cause, work, always = () => {}, then = () => {} } = job
    const down = this.#faults.downUntil(this.#agenda.now)
    if (down !== undefined) return this.#agenda.put(down, () => this.#call(job, tries))
    const { world, stopped } = this.#faults.process(this.#world)
    this.#cause = cause
    let left: Job | undefined = job
    try {
      const outcome = await work(world)
      if (!stopped()) {
        this.#blame(outcome.undrained)
        always(outcome)
        then(outcome)
        // What it told of itself, it has told; only the rest of its letters is wanted.
        left = outcome.undrained === undefined ? undefined : { cause, work, always }
      }
    } catch (error) {
      this.#blame(error)
    }
    if (!left) return
    if (tries >= MOST_TRIES) {
      this.#onlooker.counts.failed += 1
      return
    }
    const again = left
    this.#agenda.put(this.#agenda.now + this.#faults.delay(10 * MINUTE) + MINUTE, () =>
      this.#call(again, tries + 1),
    )
  }

  /** What no fault of ours explains is a fault of the heart. */
  #blame(error: unknown): void {
    if (error === undefined || error instanceof Stopped || error instanceof Conflict) return
    if (error instanceof PortError && !error.permanent) return
    this.#onlooker.accuse('nothing is thrown', this.#agenda.now, String((error as Error).stack ?? error))
  }

  #notice(item: StoredItem): void {
    for (const effect of item.pending) {
      if (!('letter' in effect) || this.#seen.has(`${item.id}:${effect.id}`)) continue
      this.#seen.add(`${item.id}:${effect.id}`)
      this.decided.set(messageIdOf(effect, item, service), {
        letter: effect.letter,
        item: item.id,
        of: item.kind,
        cause: this.#cause,
        at: effect.at,
      })
    }
  }
}

export const SWEEP_EVERY = HOUR
