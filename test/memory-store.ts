import { parseItem } from '../core/item-schema.ts'
import { Conflict, PortError, type Store, type StoredItem } from '../core/ports.ts'

/** What DynamoDB lets an item weigh, bytes. */
const MOST_BYTES = 400 * 1024

interface Entry {
  version: number
  /** JSON: no two hands ever hold the same object. */
  text: string
  dueAt?: number
  introducer?: string
  promisedAt: number
}

/** The Store's contract without a database; never lags, never fails but by the contract. */
export class MemoryStore implements Store {
  readonly #entries = new Map<string, Entry>()

  async load(id: string): Promise<StoredItem | undefined> {
    const entry = this.#entries.get(id)
    return entry && parseItem(JSON.parse(entry.text))
  }

  async loadAll(ids: string[]): Promise<StoredItem[]> {
    const items = await Promise.all(ids.map(id => this.load(id)))
    return items.filter(item => item !== undefined)
  }

  async commit<I extends StoredItem>(item: I): Promise<I> {
    if (item.version !== (this.#entries.get(item.id)?.version ?? 0)) throw new Conflict(item.id)
    const stored = { ...item, version: item.version + 1 }
    const text = JSON.stringify(stored)
    const size = weigh(JSON.parse(text))
    if (size > MOST_BYTES)
      throw new PortError(`item ${item.id} is too large: ${size} bytes`, { permanent: true })
    this.#entries.set(item.id, {
      version: stored.version,
      text,
      ...(item.dueAt !== undefined && { dueAt: item.dueAt }),
      ...(item.kind === 'introduction' && { introducer: item.state.introducer.address }),
      promisedAt: item.kind === 'introduction' ? item.state.promisedAt : 0,
    })
    return stored
  }

  async due(before: number, limit: number): Promise<Array<{ id: string; dueAt: number }>> {
    const due: Array<{ id: string; dueAt: number }> = []
    for (const [id, { dueAt }] of this.#entries)
      if (dueAt !== undefined && dueAt <= before) due.push({ id, dueAt })
    return due.sort((a, b) => a.dueAt - b.dueAt).slice(0, limit)
  }

  async promisedBy(introducer: string, limit: number): Promise<string[]> {
    return [...this.#entries]
      .filter(([, entry]) => entry.introducer === introducer)
      .sort(([, a], [, b]) => b.promisedAt - a.promisedAt)
      .slice(0, limit)
      .map(([id]) => id)
  }

  async *scan(): AsyncGenerator<StoredItem> {
    for (const { text } of this.#entries.values()) yield parseItem(JSON.parse(text))
  }
}

/**
 * Bytes as DynamoDB counts them, near enough: names and text in UTF-8, a number some half of its digits, lists and
 * maps 3 and 1 for each thing in them ("DynamoDB item sizes and formats" in its developer guide).
 */
function weigh(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (typeof value === 'number') return 1 + Math.ceil(String(value).length / 2)
  if (typeof value !== 'object' || value === null) return 1
  return Object.entries(value).reduce(
    (sum, [name, inner]) => sum + 1 + (Array.isArray(value) ? 0 : Buffer.byteLength(name)) + weigh(inner),
    3,
  )
}
