/** How the introducer says whom to ask, or that nobody is to be: each with one tap. */
import { tokenOf } from '../introduction/seat.ts'
import type { Introduction, Person } from '../introduction/state.ts'
import { tokenAddress } from '../mail/token.ts'
import type { Service } from '../service.ts'
import type { Block } from './draft.ts'
import { type Context, requestersOf } from './letterhead.ts'
import { mailto } from './links.ts'
import { knownAs, nameOf } from './names.ts'

/** For each of those proposed: an address that says yes, or a reply that holds the address chosen. */
export function choices(introduction: Introduction, { service }: Context): Block {
  const { proposed } = introduction
  const token = tokenOf(introduction, 'introducer')
  const [only] = proposed
  if (only && proposed.length === 1) {
    return {
      actions: [
        {
          label: `Yes, ask ${knownAs(only)}`,
          href: mailto(tokenAddress(service, 'yes', token), { subject: 'Yes, ask them', body: 'Yes' }),
          does: `We ask ${only.address} at once. If you mean somebody else, reply with their address instead.`,
          primary: true,
        },
      ],
    }
  }
  return {
    actions: proposed.map(person => ({
      label: `Ask ${withAddress(person)}`,
      href: mailto(tokenAddress(service, 'reply', token), {
        subject: `Ask ${knownAs(person)}`,
        body: person.address,
      }),
      does: `Or reply with that address: ${person.address}`,
    })),
  }
}

/** A reply that waits for an address to be put into it. */
export const supplyAddress = (introduction: Introduction, service: Service): Block => ({
  actions: [
    {
      label: 'Give the address',
      href: mailto(tokenAddress(service, 'reply', tokenOf(introduction, 'introducer')), {
        subject: `For ${requestersOf(introduction)}`,
      }),
      does: 'A mail to us that holds nothing but the address will do.',
      primary: true,
    },
  ],
})

/** One tap that ends it. */
export const refuse = (introduction: Introduction, service: Service, does: string): Block => ({
  actions: [
    {
      label: 'No, leave it',
      href: mailto(tokenAddress(service, 'no', tokenOf(introduction, 'introducer')), {
        subject: 'No, leave it',
        body: 'No',
      }),
      does,
    },
  ],
})

export function withAddress(person: Person, max?: number): string {
  const name = nameOf(person, max)
  return name ? `${name}, ${person.address}` : person.address
}
