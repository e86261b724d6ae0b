import type { Letter } from '../effect.ts'
import type { Event } from '../introduction/event.ts'
import type { Instant, Introduction } from '../introduction/state.ts'
import { consents } from '../introduction/window.ts'

interface Made {
  events: Event[]
  letters: Letter[]
}

const NOT_YET: Made = { events: [], letters: [] }

/** The introduction itself, once everybody has answered and both sides want it. */
export function introduceWhenAgreed(state: Introduction, now: Instant): Made {
  const nobodyPending = state.requesters.every(requester => requester.consent !== 'asked')
  return nobodyPending ? introduceTheWilling(state, now) : NOT_YET
}

/** The introduction of whoever has agreed by now, if that is somebody on both sides. */
export function introduceTheWilling(state: Introduction, now: Instant): Made {
  if (state.target?.consent !== 'yes' || !state.requesters.some(consents)) return NOT_YET
  return {
    events: [{ type: 'retired', outcome: 'introduced', at: now }],
    letters: [{ kind: 'introduction', to: 'parties' }],
  }
}
