import type { Effect } from '../effect.ts'
import type { Instant } from '../introduction/state.ts'
import { wakeAt } from '../introduction/window.ts'
import type { Mark } from '../person/mark.ts'
import type { PersonRecord } from '../person/state.ts'
import type { StoredItem } from '../ports.ts'

/**
 * How long after a commit its effects are left to whoever committed them. Past it a sweep takes them for
 * orphans of a crash and carries them out itself.
 */
export const GRACE = 60_000

/** When the item next wants attention. */
export function dueAt(item: StoredItem, now: Instant): Instant | undefined {
  const wake = item.kind === 'person' ? dueOf(item.state) : wakeOf(item)
  if (item.pending.length === 0) return wake
  // Waits half as long again after each failure, however often the process that counts them restarts.
  const waited = now - Math.min(...item.pending.map(({ at }) => at))
  return Math.min(now + Math.max(GRACE, waited / 2), wake ?? Number.POSITIVE_INFINITY)
}

const dueOf = ({ hush, neverAt, digestAt }: PersonRecord): Instant | undefined => (hush ? neverAt : digestAt)

/** The time that an introduction's one schedule is set to. A digest needs none: the sweep finds whose is due. */
export const wakeOf = (item: StoredItem): Instant | undefined =>
  item.kind === 'introduction' ? wakeAt(item.state) : undefined

type LetterOf = Extract<Effect, { letter: unknown }>['letter']

/** What a cause has decided, as pending effects. */
export function effects(
  cause: string,
  { letters, marks = [] }: { letters: LetterOf[]; marks?: Mark[] },
  at: Instant,
): Effect[] {
  return [...letters.map(letter => ({ letter })), ...marks.map(mark => ({ mark }))].map((what, index) => ({
    id: `${cause}:${index}`,
    at,
    ...what,
  }))
}
