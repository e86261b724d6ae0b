import { type Courier, type Outgoing, PortError } from '../core/ports.ts'

/** Remembers every letter that it was given and fails only when told to. */
export class MemoryCourier implements Courier {
  /** Letters that it took responsibility for, in their order; a repeated letter is there twice. */
  readonly sent: Outgoing[] = []
  /** Letters that it refused, in their order. */
  readonly refused: Outgoing[] = []
  #failures: boolean[] = []

  /** The next `times` letters fail. */
  failNext(kind: 'permanent' | 'transient', times = 1): void {
    for (let i = 0; i < times; i++) this.#failures.push(kind === 'permanent')
  }

  async send(letter: Outgoing): Promise<void> {
    const permanent = this.#failures.shift()
    if (permanent === undefined) {
      this.sent.push(letter)
      return
    }
    this.refused.push(letter)
    throw new PortError(permanent ? '550 told to refuse for good' : '451 told to refuse for now', {
      permanent,
    })
  }
}
