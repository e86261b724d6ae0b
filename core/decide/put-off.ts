import { DAY, HOUR, type Instant, type Introduction, type Party } from '../introduction/state.ts'
import { deadline, isRevived, latestAgain } from '../introduction/window.ts'
import { type Answer, withNote } from './answer.ts'
import type { Decision } from './decision.ts'

/** Whoever says only "later" is asked again after this. */
const A_WHILE = 30 * DAY
/** What is put off by less is not worth a second asking. */
const AT_LEAST = HOUR

/**
 * The target wants to be asked again: then, and at the very latest 90 days after the promise. Undefined when there is no
 * such time left, or when it is not theirs to say.
 */
export function putOff(
  state: Introduction,
  { consent }: Party,
  { party, note, ...input }: Answer & { is: 'later' },
  now: Instant,
): Decision | undefined {
  const day = Math.min(input.until ?? now + A_WHILE, latestAgain(state))
  const until = consent === 'asked' && day < now + AT_LEAST ? undefined : day
  if (party !== 'target' || isRevived(state) || until === undefined) return undefined
  return {
    events: [{ type: 'put-off', party, until, at: now, ...withNote(note) }],
    letters: [
      // Nobody is promised to be asked again for what nobody wants any more.
      ...(wanted(state) ? [{ kind: 'put-off' as const, to: { party }, until }] : []),
      { kind: 'passed', to: 'introducer', party, is: 'later', until, ...withNote(note) },
    ],
    disposition: 'accepted',
    reason: until < deadline(state) ? 'later, within the window' : 'later',
  }
}

const wanted = ({ requesters }: Introduction): boolean => requesters.some(({ consent }) => consent !== 'no')
