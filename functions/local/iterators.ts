import { MemoryLevel } from 'memory-level'

/**
 * Lets dynalite close the LevelDB iterators that it opens. dynalite 4.0.0 ends each with `return`, as generators have
 * it, which the iterators of abstract-level 3 have not; so every Query would leave one open, and with it every version
 * of the database that it could still read: memory and files that grow with each second of a quiet service.
 *
 * Adds the method where it is missing, to the prototype that all iterators share. May be called again.
 */
export function mendIterators(): void {
  const level = new MemoryLevel()
  const iterator = level.values()
  let shared = Object.getPrototypeOf(iterator)
  while (shared && !Object.hasOwn(shared, 'close')) shared = Object.getPrototypeOf(shared)
  if (shared && !('return' in shared)) {
    Object.defineProperty(shared, 'return', {
      configurable: true,
      writable: true,
      value(this: { close(): Promise<void> }) {
        return this.close()
      },
    })
  }
}
