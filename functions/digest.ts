import { openSweep } from './aws/world.ts'

const { store, clock, wake, log } = openSweep(process.env)

/** Most of a run; the next run goes on with the earliest of those that are left. */
const MOST = 50_000

/**
 * Whoever is due: weekly digests, which have no schedule of their own, and all whose schedule was lost or whose letters
 * could not be carried. They are queued for `wake`; one that is woken twice has nothing to do the second time.
 */
export async function handler(): Promise<void> {
  const now = clock.now()
  const due = await store.due(now, MOST)
  const oldest = due[0] === undefined ? 0 : (now - due[0].dueAt) / 1_000
  log.say(
    { sweep: due.length },
    {
      by: [],
      metrics: { Due: { value: due.length, unit: 'Count' }, OldestDue: { value: oldest, unit: 'Seconds' } },
    },
  )
  await wake(due.map(({ id }) => id))
}
