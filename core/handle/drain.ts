import { decide } from '../decide/decide.ts'
import type { Input } from '../decide/input.ts'
import { isStale } from '../decide/stale.ts'
import type { Effect, Letter } from '../effect.ts'
import { evolve } from '../introduction/evolve.ts'
import type { Instant, Introduction } from '../introduction/state.ts'
import { partyAt } from '../introduction/window.ts'
import { Conflict, type IntroductionItem, PortError, type StoredItem } from '../ports.ts'
import { dueAt, effects, wakeOf } from './due.ts'
import { outgoing } from './outgoing.ts'
import { takePerson } from './person.ts'
import { isSuppressed } from './suppressed.ts'
import type { World } from './world.ts'

/** What a failed effect means for its introduction. */
type Failed = 'bounced' | 'suppressed'

/**
 * Carries out what is pending: sends letters, notes marks, sets the timer, notes what is done. With `cause`, only the
 * effects of that input; without, whatever a crash or a failure has left. A letter that can never arrive becomes an
 * input of its own. Throws what kept an effect from being done, after noting those that were.
 */
export async function drain(world: World, item: StoredItem, cause?: string): Promise<StoredItem> {
  let current = item
  for (;;) {
    const mine = current.pending.filter(effect => cause === undefined || effect.id.startsWith(`${cause}:`))
    const wake = wakeOf(current)
    if (mine.length === 0 && wake === current.scheduled) return current

    const done = new Set<string>()
    const failed = new Map<string, Failed>()
    let failure: unknown
    for (const effect of mine) {
      try {
        const result = await carryOut(world, current, effect)
        if (result === 'done') done.add(effect.id)
        else failed.set(effect.id, result)
      } catch (error) {
        failure ??= error
      }
    }
    let { scheduled } = current
    try {
      scheduled = await reschedule(world, current, wake)
    } catch (error) {
      failure ??= error
    }
    current = await settle(world, current, done, failed, scheduled)
    if (failure) throw failure
  }
}

async function carryOut(world: World, item: StoredItem, effect: Effect): Promise<'done' | Failed> {
  if ('mark' in effect) {
    const { address, fact } = effect.mark
    await takePerson(world, address, fact, `${item.id}:${effect.id}`)
    return 'done'
  }
  if (item.kind === 'introduction') {
    if (isStale(item.state, effect)) return 'done'
    // Between their "never" and what it does to this introduction there is a moment.
    if (await isSuppressed(world, item.state, effect.letter as Letter)) return 'suppressed'
  }
  const letter = await outgoing(world, item, effect)
  try {
    if (letter) await world.courier.send(letter)
  } catch (error) {
    if (error instanceof PortError && error.permanent) return 'bounced'
    throw error
  }
  return 'done'
}

/** Sets the timer to the next wake, if it is not; returns the time it is set to. */
async function reschedule(
  { timer }: World,
  { id, scheduled }: StoredItem,
  wake: Instant | undefined,
): Promise<Instant | undefined> {
  if (wake === scheduled) return scheduled
  await (wake === undefined ? timer.clear(id) : timer.set(id, wake))
  return wake
}

/** Notes what is done; what cannot be done is decided upon in the same write. */
async function settle(
  world: World,
  item: StoredItem,
  done: ReadonlySet<string>,
  failed: ReadonlyMap<string, Failed>,
  scheduled: Instant | undefined,
): Promise<StoredItem> {
  let current = item
  for (;;) {
    const now = world.clock.now()
    const { scheduled: _, dueAt: __, ...rest } = current
    let next = { ...rest, pending: current.pending.filter(effect => !done.has(effect.id)) } as StoredItem
    for (const effect of next.pending) {
      const why = failed.get(effect.id)
      if (why !== undefined) next = failing(next, effect, why, now)
    }
    if (scheduled !== undefined) next = { ...next, scheduled }
    const due = dueAt(next, now)
    if (due !== undefined) next = { ...next, dueAt: due }
    try {
      return await world.store.commit(next)
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      const fresh = await world.store.load(item.id)
      if (!fresh) throw error
      current = fresh
    }
  }
}

function failing(item: StoredItem, effect: Effect, why: Failed, now: Instant): StoredItem {
  const pending = item.pending.filter(({ id }) => id !== effect.id)
  const input = item.kind === 'introduction' ? inputOf(item.state, effect, why) : undefined
  if (!input) return { ...item, pending }
  const { state } = item as IntroductionItem
  const decision = decide(state, input, now)
  return {
    ...item,
    state: decision.events.reduce(evolve, state),
    pending: [...pending, ...effects(`${effect.id}:${why}`, decision, now)],
  } as IntroductionItem
}

/** A letter to the introducer, or to all, that does not arrive is on record as done; it is nobody's to mend. */
function inputOf(state: Introduction, effect: Effect, type: Failed): Input | undefined {
  if ('mark' in effect) return undefined
  const { to } = effect.letter as Letter
  if (typeof to === 'string') return undefined
  if (type === 'bounced') return { type, party: to.party }
  const address = partyAt(state, to.party)?.address
  return address === undefined ? undefined : { type, address }
}
