/** Chance that can be replayed: everything that happens by chance in a simulation comes out of its seed. */
export class Dice {
  #state: number
  readonly #seed: string

  constructor(seed: string) {
    this.#seed = seed
    this.#state = hash(seed)
  }

  /** Dice of their own for whatever this names: what befalls one never moves what befalls another. */
  fork(name: string): Dice {
    return new Dice(`${this.#seed}/${name}`)
  }

  /** At least 0, less than 1. Mulberry32: a counter through a mixer, with a period of 2³². */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  between(from: number, until: number): number {
    return from + this.next() * (until - from)
  }

  /** A whole number, less than `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count)
  }

  pick<T>(among: readonly T[]): T {
    return among[this.below(among.length)]!
  }

  /** One of the keys, each as likely as its weight says. */
  weigh<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K {
    const entries = Object.entries(weights) as Array<[K, number]>
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of entries) {
      left -= weight
      if (left < 0) return key
    }
    return entries.at(-1)![0]
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
