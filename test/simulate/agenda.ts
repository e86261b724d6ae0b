import type { Instant } from '../../core/introduction/state.ts'

interface Entry {
  at: Instant
  /** Of two at one time, the one that was put down first comes first. */
  order: number
  act: () => Promise<void> | void
}

/** What is to happen, by time: a binary heap. */
export class Agenda {
  readonly #heap: Entry[] = []
  #order = 0
  /** The time of what happens now; it never goes back. */
  now: Instant

  constructor(start: Instant) {
    this.now = start
  }

  /** At `at`, or at once if that has passed. */
  put(at: Instant, act: Entry['act']): void {
    const heap = this.#heap
    heap.push({ at: Math.max(at, this.now), order: this.#order++, act })
    for (let child = heap.length - 1; child > 0; ) {
      const parent = (child - 1) >> 1
      if (!before(heap[child]!, heap[parent]!)) break
      swap(heap, child, parent)
      child = parent
    }
  }

  /** Does everything until `until`, what comes of it included. */
  async run(until: Instant): Promise<void> {
    for (let next = this.#heap[0]; next && next.at <= until; next = this.#heap[0]) {
      this.#removeFirst()
      this.now = next.at
      await next.act()
    }
    this.now = until
  }

  #removeFirst(): void {
    const heap = this.#heap
    const last = heap.pop()!
    if (heap.length === 0) return
    heap[0] = last
    for (let parent = 0; ; ) {
      let first = parent
      for (const child of [2 * parent + 1, 2 * parent + 2])
        if (child < heap.length && before(heap[child]!, heap[first]!)) first = child
      if (first === parent) return
      swap(heap, first, parent)
      parent = first
    }
  }
}

const before = (a: Entry, b: Entry): boolean => a.at < b.at || (a.at === b.at && a.order < b.order)

function swap(heap: Entry[], a: number, b: number): void {
  const held = heap[a]!
  heap[a] = heap[b]!
  heap[b] = held
}
