import type { Onlooker } from '../record.ts'
import type { TownStore } from '../store.ts'

/** Everything has come to its end: nothing is left to do, each promise has its outcome, and each delivery its disposition. */
export function rest(onlooker: Onlooker, store: TownStore, now: number): void {
  for (const item of store.scan()) {
    if (item.pending.length > 0)
      onlooker.accuse(
        'nothing is left',
        now,
        `${item.kind}: ${item.pending.map(({ id }) => id).join()}`,
        item.id,
      )
    if (item.kind !== 'introduction') continue
    if (item.state.outcome === undefined)
      onlooker.accuse(
        'every promise ends',
        now,
        `of ${new Date(item.state.promisedAt).toISOString()}`,
        item.id,
      )
    if (item.dueAt !== undefined)
      onlooker.accuse('every promise ends', now, `due ${new Date(item.dueAt).toISOString()}`, item.id)
  }
  const told = [...onlooker.dispositions.values()].reduce((sum, count) => sum + count, 0)
  if (told !== onlooker.received)
    onlooker.accuse('dispositions add up', now, `${onlooker.received} received, ${told} disposed of`)
  if (onlooker.counts.failed > 0)
    onlooker.accuse('nothing is given up', now, `${onlooker.counts.failed} calls failed to the end`)
  for (const { cause, letter, item, sentAt } of onlooker.sent)
    if (cause.is === 'mail' && cause.automatic && !MENDED.has(letter.kind))
      onlooker.accuse('no letter loops', sentAt, `${letter.kind} in answer to automatic mail`, item)
}

/** What follows when a letter comes back. */
const MENDED: ReadonlySet<string> = new Set(['question', 'unreachable'])
