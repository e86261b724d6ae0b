import type { Letter } from '../effect.ts'
import type { Event } from '../introduction/event.ts'
import type { Mark } from '../person/mark.ts'

export type Disposition = 'accepted' | 'held' | 'answered' | 'refused' | 'discarded' | 'shunted'

/** What the input changes, what must be written because of it, and what became of the delivery that brought it. */
export interface Decision {
  events: Event[]
  letters: Letter[]
  /** What is to be remembered of people beyond this introduction. */
  marks?: Mark[]
  disposition: Disposition
  /** A few words for the record, without any address. */
  reason: string
}

/** Nothing changes and nobody is written to. */
export const ignore = (reason: string): Decision => ({
  events: [],
  letters: [],
  disposition: 'discarded',
  reason,
})
