import { isPresent } from '../introduction/seat.ts'
import { partyAt } from '../introduction/window.ts'
import { type Token, verifyToken } from '../mail/token.ts'
import type { StopPort } from '../stop-port.ts'
import { takePerson } from './person.ts'
import { take } from './take.ts'
import type { Outcome, World } from './world.ts'

/** One click on "unsubscribe": for a digest it is that digest, for a request it is never again. */
export const stopPort = (world: World): StopPort => ({
  look: async text => (await find(world, text))?.kind,
  stop: async text => {
    const found = await find(world, text)
    if (!found) return false
    const outcome = await found.stop()
    const { disposition, reason, introductions } = outcome
    world.journal.record({ delivery: 'web', disposition, reason, introductions })
    return true
  },
})

interface Found {
  kind: 'digest' | 'party'
  stop(): Promise<Outcome>
}

async function find(world: World, text: string): Promise<Found | undefined> {
  const token = verifyToken(world.service.keys, text)
  const item = token && (await world.store.load(token.item))
  if (!token || !item) return undefined
  if (item.kind === 'person' && token.seat === 'person') {
    const { address } = item.state
    return address === undefined
      ? undefined
      : { kind: 'digest', stop: () => stopDigest(world, address, token) }
  }
  if (item.kind !== 'introduction' || token.seat === 'introducer' || token.seat === 'person') return undefined
  const party = isPresent(item.state, token) ? partyAt(item.state, token.seat) : undefined
  if (!party) return undefined
  const never = { type: 'answer', party: token.seat, is: 'never', from: party.address } as const
  return { kind: 'party', stop: () => take(world, item.id, never, `stop-${token.seat}`) }
}

async function stopDigest(world: World, address: string, { item }: Token): Promise<Outcome> {
  // Whoever turned it on again since must be able to stop it again.
  const digestAt = (await world.store.load(item))?.dueAt ?? 0
  await takePerson(world, address, { is: 'digest', on: false }, `stop-${digestAt}`)
  return { disposition: 'accepted', reason: 'digest off', introductions: [] }
}
