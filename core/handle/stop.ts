import type { PartyRef } from '../introduction/event.ts'
import { isPresent } from '../introduction/seat.ts'
import { partyAt } from '../introduction/window.ts'
import { type Token, verifyToken } from '../mail/token.ts'
import type { StopPort } from '../stop-port.ts'
import { takePerson } from './person.ts'
import { take } from './take.ts'
import type { Outcome, World } from './world.ts'

/** One click on "unsubscribe": for a digest it is that digest, for a letter about an introduction never again. */
export const stopPort = (world: World): StopPort => ({
  look: async text => (await find(world, text))?.what,
  stop: async text => {
    const found = await find(world, text)
    if (!found) return false
    // Both are the same however often they are done; and whoever has changed their mind since is heard again.
    const { disposition, reason, introductions } = await stop(world, found, `stop:${world.clock.now()}`)
    world.journal.record({ delivery: 'web', disposition, reason, introductions })
    return true
  },
})

interface Found {
  what: 'digest' | 'party'
  address: string
  /** Where their never is an answer as well: to an introduction that they are a party of. */
  party?: { introduction: string; ref: PartyRef }
}

/** The same by a mail to `stop.<token>`, as clients send it for "unsubscribe" (RFC 2369 section 3.2). */
export async function stopByMail(world: World, token: Token, key: string): Promise<Outcome | undefined> {
  const found = await whose(world, token)
  return found && stop(world, found, key)
}

async function find(world: World, text: string): Promise<Found | undefined> {
  const token = verifyToken(world.service.keys, text)
  return token && whose(world, token)
}

async function whose({ store }: World, token: Token): Promise<Found | undefined> {
  const item = await store.load(token.item)
  if (!item) return undefined
  if (item.kind === 'person') {
    const { address } = item.state
    return token.seat === 'person' && address !== undefined ? { what: 'digest', address } : undefined
  }
  if (item.kind !== 'introduction' || token.seat === 'person') return undefined
  const { state, id: introduction } = item
  if (token.seat === 'introducer') return { what: 'party', address: state.introducer.address }
  if (isPresent(state, token)) {
    const address = partyAt(state, token.seat)?.address
    return address === undefined
      ? undefined
      : { what: 'party', address, party: { introduction, ref: token.seat } }
  }
  // Somebody else is asked by now; what they want for themselves counts all the same.
  const address = state.former[token.turn ?? 0]?.address
  return address === undefined ? undefined : { what: 'party', address }
}

async function stop(world: World, { what, address, party }: Found, key: string): Promise<Outcome> {
  if (party) {
    const { introduction, ref } = party
    const never = { type: 'answer', party: ref, is: 'never', from: address } as const
    const outcome = await take(world, introduction, never, key)
    // Whoever was not asked anything here has nothing to answer, and wants no letters all the same.
    if (outcome.disposition !== 'discarded') return outcome
  }
  return remember(world, address, what, key)
}

async function remember(world: World, address: string, what: Found['what'], key: string): Promise<Outcome> {
  await takePerson(world, address, what === 'digest' ? { is: 'digest', on: false } : { is: 'never' }, key)
  return { disposition: 'accepted', reason: what === 'digest' ? 'digest off' : 'never', introductions: [] }
}
