import type { Unreadable } from '../effect.ts'
import { DAY } from '../introduction/state.ts'
import type { Role } from '../person/mark.ts'
import type { PromiseReading } from '../reading/reading.ts'
import { loadPerson } from './person.ts'
import type { World } from './world.ts'

/** How many offers one person may take up in a week, and of how many one may be reminded by everybody together. */
const MOST_OWED = 5
const MOST_OWING = 3
const WEEK = 7 * DAY

/**
 * Why nobody is reminded of this offer; undefined when the one who made it may be. It is the one form in which Kept is to
 * write to somebody who has not asked for anything, so it must not become a way to pester them.
 */
export async function whyNotOwed(
  world: World,
  { introducer, requesters: [requester] }: Extract<PromiseReading, { is: 'promise' }>,
): Promise<Unreadable | undefined> {
  if (!introducer || !requester) return 'nobody-named'
  const [owing, owed] = await Promise.all([
    loadPerson(world, introducer.address),
    loadPerson(world, requester.address),
  ])
  const since = world.clock.now() - WEEK
  const count = (parts: Array<{ as: Role; at: number }> = [], role: Role) =>
    parts.filter(({ as, at }) => as === role && at > since).length
  const tooMany =
    count(owing?.state.parts, 'owes') >= MOST_OWING || count(owed?.state.parts, 'owed') >= MOST_OWED
  return tooMany || owing?.state.neverAt !== undefined ? 'too-many-owed' : undefined
}
