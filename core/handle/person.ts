import type { Refusals } from '../decide/input.ts'
import { deriveId } from '../mail/token.ts'
import { decidePerson } from '../person/decide.ts'
import type { PersonInput } from '../person/input.ts'
import { refusalOf } from '../person/refusal.ts'
import { nobodyYet, type PersonRecord } from '../person/state.ts'
import { Conflict, type PersonItem } from '../ports.ts'
import { dueAt, effects } from './due.ts'
import type { World } from './world.ts'

/** How many inputs a person's item remembers, so that none counts twice. */
const MOST_HANDLED = 100
const MOST_TRIES = 8

/** Where what is remembered of an address is; a hash of it, which outlives the address itself. */
export const personId = (address: string): string => deriveId('person', address)

export async function loadPerson(world: World, address: string): Promise<PersonItem | undefined> {
  return (await world.store.load(personId(address))) as PersonItem | undefined
}

/** What an input changes of a person, once; `key` identifies what brought it. Returns the item as it is then. */
export async function takePerson(
  world: World,
  address: string,
  input: PersonInput,
  key: string,
): Promise<PersonItem | undefined> {
  const id = personId(address)
  for (let attempt = 1; ; attempt++) {
    const item = (await world.store.load(id)) as PersonItem | undefined
    if (item?.handled.includes(key)) return item
    const now = world.clock.now()
    const before: PersonRecord = { ...(item?.state ?? nobodyYet(address)), address }
    const decision = decidePerson(before, input, now)
    if (!decision) return item
    const { dueAt: _, ...rest } = item ?? {
      kind: 'person' as const,
      id,
      version: 0,
      handled: [],
      pending: [],
    }
    const changed: PersonItem = {
      ...rest,
      state: decision.state,
      handled: [...rest.handled, key].slice(-MOST_HANDLED),
      pending: [...rest.pending, ...effects(key, decision, now)],
    }
    const due = dueAt(changed, now)
    try {
      return await world.store.commit(due === undefined ? changed : { ...changed, dueAt: due })
    } catch (error) {
      if (!(error instanceof Conflict) || attempt === MOST_TRIES) throw error
    }
  }
}

/** Those of these addresses that are not to be asked now, and why. */
export async function refusalsOf(world: World, addresses: string[]): Promise<Refusals> {
  const now = world.clock.now()
  const items = await world.store.loadAll([...new Set(addresses)].map(personId))
  const refusals: Refusals = {}
  for (const item of items) {
    if (item.kind !== 'person') continue
    const refusal = refusalOf(item.state, now)
    const address = addresses.find(each => personId(each) === item.id)
    if (refusal && address !== undefined) refusals[address] = refusal
  }
  return refusals
}
