import type { PersonItem, StoredItem } from '../ports.ts'
import { GRACE } from './due.ts'
import { takePerson } from './person.ts'
import { drained, take } from './take.ts'
import type { Outcome, World } from './world.ts'

/** Time has come for this item, or something thinks so: decide what is due, and carry out what was left. */
export async function wake(world: World, id: string): Promise<Outcome> {
  const item = await world.store.load(id)
  if (!item) return { disposition: 'discarded', reason: 'no such item', introductions: [] }
  const now = world.clock.now()
  // Younger effects are in the hands of whoever committed them; two of us would write the same letter twice.
  const left = item.pending.some(({ at }) => at + GRACE <= now) ? await carryOut(world, item) : undefined
  if (item.kind === 'correspondence')
    return left ?? { disposition: 'discarded', reason: 'nothing is left', introductions: [] }
  const outcome =
    item.kind === 'person' ? await wakePerson(world, item) : await take(world, id, { type: 'wake' })
  return left?.undrained === undefined ? outcome : { ...outcome, undrained: left.undrained }
}

/** What time brings to a person: their introductions are told that they said never, or their digest is due. */
async function wakePerson(world: World, { state }: PersonItem): Promise<Outcome> {
  const { address, hush, neverAt, digestAt } = state
  if (address !== undefined && hush) return tellNever(world, address, hush, `never:${neverAt}`)
  if (address === undefined || digestAt === undefined || digestAt > world.clock.now())
    return { disposition: 'discarded', reason: 'nothing is due yet', introductions: [] }
  // Decided once for each time that it is due at, whatever crashes.
  const key = `digest:${digestAt}`
  const item = await takePerson(world, address, { is: 'wake' }, key)
  const left = item ? await drained(world, item, key) : {}
  return { disposition: 'accepted', reason: 'a digest is due', introductions: [], ...left }
}

async function tellNever(world: World, address: string, hush: string[], key: string): Promise<Outcome> {
  for (const id of hush) await take(world, id, { type: 'suppressed', address }, key)
  await takePerson(world, address, { is: 'hushed' }, `${key}:told`)
  return { disposition: 'accepted', reason: 'never, told everywhere', introductions: hush }
}

/** After a crash, when nothing can be in flight: carries out at once all that was committed and not done. */
export async function recover(world: World, limit: number): Promise<void> {
  for (const { id } of await world.store.due(world.clock.now() + GRACE, limit)) {
    const item = await world.store.load(id)
    if (item && item.pending.length > 0) await carryOut(world, item)
  }
}

const carryOut = async (world: World, item: StoredItem): Promise<Outcome> => ({
  disposition: 'accepted',
  reason: 'carried out what was left',
  introductions: item.kind === 'introduction' ? [item.id] : [],
  ...(await drained(world, item)),
})
