import { personId, takePerson } from './person.ts'
import { take } from './take.ts'
import type { World } from './world.ts'

/** As many ids as the store loads at once. */
const BATCH = 100

/**
 * Erases an address: from every introduction it has a part in, with the raw mail of those it introduced in, and from what
 * is remembered of the person. What stays is a hash, and whether it is never to be written to.
 */
export async function forget(world: World, address: string, key: string): Promise<void> {
  const person = await world.store.load(personId(address))
  const parts = person?.kind === 'person' ? person.state.parts : []
  const introduced = await world.store.promisedBy(address, BATCH)
  const ids = [...new Set([...parts.map(part => part.in), ...introduced])]
  for (let from = 0; from < ids.length; from += BATCH) {
    for (const item of await world.store.loadAll(ids.slice(from, from + BATCH))) {
      if (item.kind !== 'introduction') continue
      const { introducer, outcome, mail } = item.state
      // While others may still be introduced by it, they are to have what was attached.
      if (introducer.address === address || outcome) await world.archive.remove(mail.archiveKey)
      await take(world, item.id, { type: 'forget', address }, `${key}:forget`)
    }
  }
  await takePerson(world, address, { is: 'forget' }, `${key}:forget`)
}
