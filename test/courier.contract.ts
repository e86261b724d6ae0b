import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Courier, type Outgoing, PortError } from '../core/ports.ts'

export interface CourierUnderTest {
  courier: Courier
  /** What whoever carries it next has got so far, in its order. */
  arrived(): Promise<Array<{ from: string; to: string[]; raw: Uint8Array }>>
  /** Sees to it that the next letter fails in this way; answers the recipient to write to. */
  failNext(kind: 'permanent' | 'transient'): Promise<string>
  /** What a failure says; by default the reply code of whoever refused (RFC 5321 section 4.2.1). */
  says?: { permanent: RegExp; transient: RegExp }
  close(): Promise<void>
}

/** A letter as Kept writes it: CRLF line ends, and whatever else is in `change`. */
export const letter = (change: Partial<Outgoing> & { text?: string } = {}): Outgoing => {
  const { text = 'Would you like to meet Alice?', ...rest } = change
  const messageId = '<effect.1@kept.test>'
  const headers = `From: Kept <intro@kept.test>\r\nTo: bob@b.example\r\nMessage-ID: ${messageId}\r\n`
  return {
    messageId,
    from: 'bounce.1@kept.test',
    to: ['bob@b.example'],
    raw: new TextEncoder().encode(`${headers}Subject: Alice\r\n\r\n${text}\r\n`),
    ...rest,
  }
}

/** What every courier does. */
export function courierContract(name: string, open: () => Promise<CourierUnderTest>): void {
  describe(`${name}, as a courier`, () => {
    let world: CourierUnderTest
    beforeEach(async () => {
      world = await open()
    })
    afterEach(() => world.close())

    it('hands on the letter with its envelope, and not a byte changed', async () => {
      const { from, to, raw } = letter()
      await world.courier.send(letter())
      expect(await world.arrived()).toEqual([{ from, to, raw }])
    })

    it('hands it to every recipient of the envelope, named in a header or not', async () => {
      const to = ['bob@b.example', 'carol@c.example', 'introducer@i.example']
      await world.courier.send(letter({ to }))
      expect(await world.arrived()).toMatchObject([{ to, raw: letter().raw }])
    })

    it('hands on lines that begin with a dot, that are long, and that are not ASCII', async () => {
      const { raw } = letter({ text: `.\r\n..\r\n.dot\r\n${'x'.repeat(990)}\r\nKäse 🧀` })
      await world.courier.send(letter({ raw }))
      expect(await world.arrived()).toMatchObject([{ raw }])
    })

    it('hands on letters in the order they are sent', async () => {
      const letters = ['one', 'two', 'three'].map(text => letter({ messageId: `<${text}@kept.test>`, text }))
      for (const one of letters) await world.courier.send(one)
      expect((await world.arrived()).map(({ raw }) => raw)).toEqual(letters.map(({ raw }) => raw))
    })

    for (const kind of ['permanent', 'transient'] as const)
      it(`says of a ${kind} failure that it is one and why, and nothing has arrived`, async () => {
        const to = [await world.failNext(kind)]
        const failure = await world.courier.send(letter({ to })).catch(error => error)
        expect(failure).toBeInstanceOf(PortError)
        expect(failure.permanent).toBe(kind === 'permanent')
        const { says = { permanent: /\b5\d\d\b/, transient: /\b4\d\d\b/ } } = world
        expect(failure.message).toMatch(says[kind])
        expect(await world.arrived()).toEqual([])
      })

    it('goes on after a failure', async () => {
      const to = [await world.failNext('transient')]
      await world.courier.send(letter({ to })).catch(error => error)
      await world.courier.send(letter({ messageId: '<next@kept.test>' }))
      expect(await world.arrived()).toHaveLength(1)
    })
  })
}
