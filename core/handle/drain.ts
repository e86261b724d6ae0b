import { decide } from '../decide/decide.ts'
import { isStale } from '../decide/stale.ts'
import type { Effect, Letter } from '../effect.ts'
import { evolve } from '../introduction/evolve.ts'
import type { Instant } from '../introduction/state.ts'
import { wakeAt } from '../introduction/window.ts'
import { Conflict, type IntroductionItem, PortError, type StoredItem } from '../ports.ts'
import { outgoing } from './outgoing.ts'
import type { World } from './world.ts'

/**
 * How long after a commit its effects are left to whoever committed them. Past it a sweep takes them for
 * orphans of a crash and carries them out itself.
 */
export const GRACE = 60_000

/** When the item next wants attention. */
export function dueAt(item: StoredItem, now: Instant): Instant | undefined {
  const wake = wakeOf(item)
  if (item.pending.length === 0) return wake
  // Waits half as long again after each failure, however often the process that counts them restarts.
  const waited = now - Math.min(...item.pending.map(({ at }) => at))
  return Math.min(now + Math.max(GRACE, waited / 2), wake ?? Number.POSITIVE_INFINITY)
}

/**
 * Carries out what is pending: sends letters, sets the timer, notes what is done. With `cause`, only the effects
 * of that input; without, whatever a crash or a failure has left. A letter that can never arrive becomes an
 * input of its own. Throws what kept a letter from being sent, after noting those that were.
 */
export async function drain(world: World, item: StoredItem, cause?: string): Promise<StoredItem> {
  let current = item
  for (;;) {
    const mine = current.pending.filter(effect => cause === undefined || effect.id.startsWith(`${cause}:`))
    const wake = wakeOf(current)
    if (mine.length === 0 && wake === current.scheduled) return current

    const done = new Set<string>()
    const bounced = new Map<string, string>()
    let failure: unknown
    for (const effect of mine) {
      try {
        if (!isMoot(current, effect)) await world.courier.send(await outgoing(world, current, effect))
        done.add(effect.id)
      } catch (error) {
        if (error instanceof PortError && error.permanent) bounced.set(effect.id, error.message)
        else failure ??= error
      }
    }
    let { scheduled } = current
    try {
      scheduled = await reschedule(world, current, wake)
    } catch (error) {
      failure ??= error
    }
    current = await settle(world, current, done, bounced, scheduled)
    if (failure) throw failure
  }
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
  bounced: ReadonlyMap<string, string>,
  scheduled: Instant | undefined,
): Promise<StoredItem> {
  let current = item
  for (;;) {
    const now = world.clock.now()
    const { scheduled: _, dueAt: __, ...rest } = current
    let next = { ...rest, pending: current.pending.filter(effect => !done.has(effect.id)) } as StoredItem
    for (const effect of next.pending) {
      const reason = bounced.get(effect.id)
      if (reason !== undefined) next = bounce(next, effect, reason, now)
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

function bounce(item: StoredItem, effect: Effect, reason: string, now: Instant): StoredItem {
  const pending = item.pending.filter(({ id }) => id !== effect.id)
  if (item.kind === 'correspondence') return { ...item, pending }
  const decision = decide(item.state, { type: 'bounced', letter: effect.letter as Letter, reason }, now)
  return {
    ...item,
    state: decision.events.reduce(evolve, item.state),
    pending: [...pending, ...effects(`${effect.id}:bounced`, decision.letters, now)],
  }
}

/** The letters as pending effects of a cause. */
export const effects = (cause: string, letters: Effect['letter'][], at: Instant): Effect[] =>
  letters.map((letter, index) => ({ id: `${cause}:${index}`, letter, at }))

const wakeOf = (item: StoredItem): Instant | undefined =>
  item.kind === 'introduction' ? wakeAt(item.state) : undefined

const isMoot = (item: StoredItem, effect: Effect): boolean =>
  item.kind === 'introduction' && isStale((item as IntroductionItem).state, effect.letter as Letter)
