/** Dana, who promises, the people around her, and her mails as the reader takes them. */
import type { Person } from '../../../core/introduction/state.ts'
import type { Inbound } from '../../../core/mail/inbound.ts'
import { understandPromise } from '../../../core/reading/promise.ts'
import type { PromiseReading } from '../../../core/reading/reading.ts'
import { inbound } from '../mail/fixture.ts'

export const dana: Person = { address: 'dana@dale.example', name: 'Dana Dale' }
export const alice: Person = { address: 'alice@archer.example', name: 'Alice Archer' }
export const dan: Person = { address: 'dan@day.example', name: 'Dan Day' }
export const intro: Person = { address: 'intro@kept.test' }
export const known: Person[] = [{ address: 'bob.lee@corp.example', name: 'Bob Lee' }]

export type Promised = Extract<PromiseReading, { is: 'promise' }>
export const understand = (mail: Partial<Inbound>, recipients = ['intro@kept.test']) =>
  understandPromise(inbound({ from: dana, ...mail }), { domain: 'kept.test', recipients, known })
export const promise = (mail: Partial<Inbound>, recipients?: string[]): Promised => {
  const reading = understand(mail, recipients)
  if (reading.is !== 'promise') throw new Error(`read as ${reading.is}`)
  return reading
}
export const copied = (text: string, more: Partial<Inbound> = {}) =>
  promise({ to: [alice], cc: [intro], text, ...more })
export const direct = (text: string, more: Partial<Inbound> = {}) =>
  understand({ to: [intro], text, ...more })
export const addresses = (people: Person[]) => people.map(person => person.address)

/** To whom she introduces Alice in such a mail, with Kept in copy; in the order of the alphabet, as are those below. */
export const targets = (text: string) => addresses(copied(text).targets).sort()
/** Whoever has an address at `right.example`: they are meant, and nobody else. */
export const meant = (text: string) =>
  [...new Set(text.toLowerCase().match(/[\w.+-]+@right\.example/g))].sort()
