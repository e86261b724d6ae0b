/** Who stands around a promise before its text is read: by the headers and the envelope alone. */
import type { Person } from '../introduction/state.ts'
import { domainOf, localpartOf, openSealed } from '../mail/address.ts'
import type { Inbound } from '../mail/inbound.ts'
import { nameWords, resembles, sameFullName, sharesWord } from './name.ts'

export interface Cast {
  introducer?: Person
  /** To and Cc, without the introducer and the service. */
  others: Person[]
  /** Behind `bob=corp.example@D`, from the envelope or the headers: a mail with several may arrive in parts. */
  sealed: Person[]
  /** True when no header names the service: it was in Bcc. */
  hidden: boolean
}

export function castOf(inbound: Inbound, context: { domain: string; recipients: readonly string[] }): Cast {
  const ours = (address: string) => domainOf(address) === context.domain.toLowerCase()
  const introducer = inbound.from
  const addressed = [...inbound.to, ...inbound.cc]
  const isIntroducer = (person: Person) =>
    person.address === introducer?.address || sameFullName(person.name, introducer?.name)

  const sealed = new Map<string, Person>()
  const envelope = context.recipients.map((address): Person => ({ address: address.toLowerCase() }))
  for (const recipient of [...addressed, ...envelope]) {
    const address = ours(recipient.address) ? openSealed(localpartOf(recipient.address)) : undefined
    if (!address || ours(address) || address === introducer?.address || sealed.has(address)) continue
    const { name } = recipient
    sealed.set(address, name && !name.includes('@') ? { address, name } : { address })
  }
  const others = new Map<string, Person>()
  for (const person of addressed)
    if (
      !ours(person.address) &&
      !isIntroducer(person) &&
      !sealed.has(person.address) &&
      !others.has(person.address)
    )
      others.set(person.address, person)
  return {
    ...(introducer && { introducer }),
    others: [...others.values()],
    sealed: [...sealed.values()],
    hidden: !addressed.some(person => ours(person.address)),
  }
}

/** True when `name` may be what somebody calls this person. */
export const isCalled = (name: string, person: Person): boolean =>
  person.name ? sharesWord(name, person.name) : resembles(name, person.address)

/** People of this name: all of its words are theirs, or their address is made of it. */
export function namesakes(name: string, people: readonly Person[]): Person[] {
  const words = nameWords(name)
  return people.filter(person => {
    const theirs = nameWords(person.name ?? '')
    return (
      words.length > 0 &&
      (theirs.length > 0 ? words.every(word => theirs.includes(word)) : resembles(name, person.address))
    )
  })
}
