import type { Instant } from '../introduction/state.ts'

/** Nine o'clock on a day, `2027-03-01`, on the clock of somebody so many minutes east of UTC. */
export const morningOf = (day: string, offset = 0): Instant =>
  Date.parse(`${day}T09:00:00Z`) - offset * 60_000
