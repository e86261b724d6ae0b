import { HOUR, type Instant } from '../../../core/introduction/state.ts'
import type { Person } from '../person.ts'
import type { Cause, Onlooker } from '../record.ts'

/**
 * Nobody who has said never gets another letter that they have not just asked for, or asked for by a promise that they made
 * since. `grace`: how long it may be on its way.
 */
export function peace(onlooker: Onlooker, grace: number): void {
  const since = new Map<Person, Instant>()
  const byAddress = new Map<string, Person>()
  const commands = onlooker.commands.filter(({ is }) => is === 'never' || is === 'digest-on')
  let next = 0
  for (const sent of onlooker.sent) {
    for (; next < commands.length && commands[next]!.at <= sent.sentAt; next++) {
      const { by, is, at } = commands[next]!
      byAddress.set(by.address, by)
      if (is === 'digest-on') since.delete(by)
      else if (!since.has(by)) since.set(by, at)
    }
    for (const address of sent.to) {
      const person = byAddress.get(address)
      const at = person && since.get(person)
      if (at === undefined || sent.sentAt <= at + HOUR + grace || isTheirs(sent.cause, person)) continue
      const promise = onlooker.promiseOf.get(sent.item)
      if (promise && promise.introducer === person && promise.form !== 'owed' && promise.at > at) continue
      // Whoever says yes since, by a letter that they had, wants to be introduced.
      const said = onlooker.statementsOf.get(sent.item) ?? []
      if (said.some(({ by, is, at: then }) => by === person && is === 'yes' && then > at)) continue
      onlooker.accuse('never is never', sent.sentAt, `${sent.letter.kind} to ${address}`, sent.item)
    }
  }
}

const isTheirs = (cause: Cause, person: Person | undefined): boolean =>
  cause.is !== 'time' && cause.by === person
