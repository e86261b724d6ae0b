import { HOUR, type Instant } from '../../core/introduction/state.ts'
import { Conflict, type Store, type StoredItem } from '../../core/ports.ts'

/** Frozen: many hands may hold it, for nobody can change it. */
type Entry = StoredItem

/** The Store's contract, indexed for a year of one whole town, and counting what is asked of it. */
export class TownStore implements Store {
  readonly #entries = new Map<string, Entry>()
  /** Newest last. */
  readonly #promised = new Map<string, string[]>()
  /** Ids by the hour that they are due in. */
  readonly #due = new Map<number, Set<string>>()
  #firstHour = Number.POSITIVE_INFINITY
  readonly calls = { load: 0, loadAll: 0, commit: 0, due: 0, promisedBy: 0 }
  /** Told of each item that is stored. */
  onCommit: (item: StoredItem) => void = () => {}

  async load(id: string): Promise<StoredItem | undefined> {
    this.calls.load += 1
    return this.#entries.get(id)
  }

  async loadAll(ids: string[]): Promise<StoredItem[]> {
    this.calls.loadAll += 1
    return ids.flatMap(id => this.#entries.get(id) ?? [])
  }

  async commit<I extends StoredItem>(item: I): Promise<I> {
    this.calls.commit += 1
    const before = this.#entries.get(item.id)
    if (item.version !== (before?.version ?? 0)) throw new Conflict(item.id)
    const stored = frozen({ ...item, version: item.version + 1 })
    const { dueAt } = item
    this.#entries.set(item.id, stored)
    if (!before && item.kind === 'introduction') this.#promise(item.state.introducer.address, item.id)
    if (before?.dueAt !== dueAt) this.#reindex(item.id, before?.dueAt, dueAt)
    this.onCommit(stored)
    return stored
  }

  async due(before: Instant, limit: number): Promise<Array<{ id: string; dueAt: Instant }>> {
    this.calls.due += 1
    const found: Array<{ id: string; dueAt: Instant }> = []
    const last = hourOf(before)
    for (let hour = Math.min(this.#firstHour, last + 1); hour <= last; hour++) {
      const ids = this.#due.get(hour)
      if (!ids?.size && hour === this.#firstHour) this.#firstHour += 1
      for (const id of ids ?? []) {
        const { dueAt } = this.#entries.get(id)!
        if (dueAt !== undefined && dueAt <= before) found.push({ id, dueAt })
      }
    }
    return found.sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1)).slice(0, limit)
  }

  async promisedBy(introducer: string, limit: number): Promise<string[]> {
    this.calls.promisedBy += 1
    return (this.#promised.get(introducer) ?? []).toReversed().slice(0, limit)
  }

  /** The item, not counted as a call. */
  peek(id: string): StoredItem | undefined {
    return this.#entries.get(id)
  }

  scan(): Iterable<StoredItem> {
    return this.#entries.values()
  }

  #promise(introducer: string, id: string): void {
    const before = this.#promised.get(introducer)
    if (before) before.push(id)
    else this.#promised.set(introducer, [id])
  }

  #reindex(id: string, from: Instant | undefined, to: Instant | undefined): void {
    if (from !== undefined) this.#due.get(hourOf(from))?.delete(id)
    if (to === undefined) return
    const hour = hourOf(to)
    this.#firstHour = Math.min(this.#firstHour, hour)
    const ids = this.#due.get(hour)
    if (ids) ids.add(id)
    else this.#due.set(hour, new Set([id]))
  }
}

/** Frozen all through; what it shares with the version before is frozen already. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const each of Object.values(value)) frozen(each)
  return value
}

const hourOf = (at: Instant): number => Math.floor(at / HOUR)
