import { decide } from '../decide/decide.ts'
import type { Decision } from '../decide/decision.ts'
import type { Input } from '../decide/input.ts'
import { evolve } from '../introduction/evolve.ts'
import { Conflict, type IntroductionItem } from '../ports.ts'
import { drain } from './drain.ts'
import { dueAt, effects } from './due.ts'
import type { Outcome, World } from './world.ts'

/** How many message keys an item remembers; far more than one introduction ever takes in. */
const MOST_HANDLED = 100
/** Conflicts in a row before the delivery is left to be brought again. */
const MOST_TRIES = 8

/** The cause of what a wake decides. */
const WAKE = 'wake'

/**
 * Load, decide, commit, drain: how every input reaches its introduction. `key` identifies what brought it, so
 * that the same message taken in twice changes nothing twice; a wake has none. `loaded` is the item as whoever
 * understood the input has just loaded it.
 */
export async function take(
  world: World,
  id: string,
  input: Input,
  key?: string,
  loaded?: IntroductionItem,
): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    const known = attempt === 1 ? loaded : undefined
    const item = known ?? ((await world.store.load(id)) as IntroductionItem | undefined)
    if (item && key !== undefined && item.handled.includes(key)) {
      return {
        disposition: 'discarded',
        reason: 'duplicate',
        introductions: [id],
        ...(await drained(world, item)),
      }
    }
    const now = world.clock.now()
    const decision = decide(item?.state, input, now)
    const { disposition, reason } = decision
    if (decision.events.length === 0 && decision.letters.length === 0 && !decision.marks?.length) {
      // A wake that comes again may be one that was stopped after its commit; what it decided is still to be done.
      const left = item && key === undefined ? await drained(world, item, WAKE) : {}
      return { disposition, reason, introductions: item ? [id] : [], ...left }
    }
    const cause = key ?? `${WAKE}:${(item?.version ?? 0) + 1}`
    try {
      const stored = await world.store.commit(next(item, id, decision, now, cause, key))
      return { disposition, reason, introductions: [id], ...(await drained(world, stored, cause)) }
    } catch (error) {
      if (!(error instanceof Conflict) || attempt === MOST_TRIES) throw error
    }
  }
}

/** Drains, turning a failure into the outcome's `undrained`: what is committed stays so. */
export async function drained(
  world: World,
  item: Parameters<typeof drain>[1],
  cause?: string,
): Promise<{ undrained?: unknown }> {
  try {
    await drain(world, item, cause)
    return {}
  } catch (undrained) {
    return { undrained }
  }
}

function next(
  item: IntroductionItem | undefined,
  id: string,
  decision: Decision,
  now: number,
  cause: string,
  key: string | undefined,
): IntroductionItem {
  let state = item?.state
  for (const event of decision.events) state = evolve(state, event)
  if (!state) throw new Error(`a decision wrote letters of no introduction: ${decision.reason}`)
  const { dueAt: _, ...rest } = item ?? {
    kind: 'introduction' as const,
    id,
    version: 0,
    handled: [],
    pending: [],
  }
  const changed: IntroductionItem = {
    ...rest,
    state,
    handled: key === undefined ? rest.handled : [...rest.handled, key].slice(-MOST_HANDLED),
    pending: [...rest.pending, ...effects(cause, decision, now)],
  }
  const due = dueAt(changed, now)
  return due === undefined ? changed : { ...changed, dueAt: due }
}
