import { domainOf } from '../../../core/mail/address.ts'
import type { LocalAddress } from '../mailbox.ts'

/** The address promises are copied to. */
export const introAddressOf = (domain: string): string => `intro@${domain}`

/** True for Kept's own addresses: `intro@D`, and the token addresses, which are nobody's mailbox. */
export const isOfService = (address: string, domain: string): boolean => domainOf(address) === domain

/** What somebody is called here: by name, else by address. */
export const called = ({ name, address }: { name?: string; address: string }): string => name || address

/** `Alice`, `Alice and Bob`, `Alice, Bob and Carol`. */
export function listed(names: string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** The same person with the name they are known by here. */
export const known = (person: LocalAddress, names: Map<string, string>): LocalAddress =>
  person.name ? person : { ...person, name: names.get(person.address) ?? '' }

/** The people among these; when there are none, Kept itself, by whichever of its addresses. */
export function reached(recipients: LocalAddress[], domain: string): string {
  const people = recipients.filter(({ address }) => !isOfService(address, domain))
  return people.length > 0 ? listed(people.map(called)) : recipients.length > 0 ? 'Kept' : 'nobody named'
}

/** A token address is long and says nothing to the eye: `yes.abcd…@kept.test`. */
export const shortened = (address: string): string =>
  address.replace(/^([a-z]+\.[a-z2-7]{4})[a-z2-7]{30,}@/, '$1…@')
