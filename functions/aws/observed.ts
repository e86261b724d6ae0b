import type { Introduction } from '../../core/introduction/state.ts'
import type { Store, StoredItem } from '../../core/ports.ts'
import type { Log } from './log.ts'

/** More items than one invocation has in hand. */
const MOST = 200

interface Before {
  version: number
  outcome?: Introduction['outcome']
  pending: ReadonlySet<string>
}

/**
 * The store, which writes down what each commit means: letters decided, by kind, and introductions that have come to
 * their end, by outcome. What was not committed has not happened, so that a conflict counts nothing twice.
 */
export function observed(store: Store, log: Log): Store {
  const items = new Map<string, Before>()
  const note = <I extends StoredItem | undefined>(item: I): I => {
    if (!item) return item
    items.delete(item.id)
    items.set(item.id, before(item))
    if (items.size > MOST) items.delete(items.keys().next().value!)
    return item
  }
  return {
    ...store,
    load: async id => note(await store.load(id)),
    commit: async item => {
      const known = items.get(item.id)
      const stored = await store.commit(item)
      const was = known?.version === item.version ? known : item.version === 0 ? NOTHING : undefined
      if (was) tell(log, was, stored)
      return note(stored)
    },
  }
}

const NOTHING: Before = { version: 0, pending: new Set() }

const before = (item: StoredItem): Before => ({
  version: item.version,
  ...(item.kind === 'introduction' && { outcome: item.state.outcome }),
  pending: new Set(item.pending.map(({ id }) => id)),
})

function tell(log: Log, was: Before, item: StoredItem): void {
  for (const effect of item.pending) {
    if (was.pending.has(effect.id) || !('letter' in effect)) continue
    log.say(
      { letter: effect.letter.kind, item: item.id },
      { by: ['letter'], metrics: { Letters: { value: 1, unit: 'Count' } } },
    )
  }
  if (item.kind !== 'introduction') return
  const { outcome, promisedAt, retiredAt } = item.state
  if (outcome === undefined || outcome === was.outcome) return
  const seconds = ((retiredAt ?? promisedAt) - promisedAt) / 1_000
  log.say(
    { outcome, item: item.id },
    {
      by: ['outcome'],
      metrics: { Outcomes: { value: 1, unit: 'Count' }, TimeToOutcome: { value: seconds, unit: 'Seconds' } },
    },
  )
}
