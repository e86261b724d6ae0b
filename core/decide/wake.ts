import type { Letter } from '../effect.ts'
import type { Event } from '../introduction/event.ts'
import type { Instant, Introduction } from '../introduction/state.ts'
import {
  againAt,
  consents,
  deadline,
  isRevived,
  meetAt,
  nudgeAt,
  parties,
  questionAt,
  remindAt,
} from '../introduction/window.ts'
import { targetsPart } from './ask.ts'
import { type Decision, ignore } from './decision.ts'
import { introduceTheWilling } from './introduce.ts'
import { notMade, retire } from './retire.ts'

/** Time has passed: the deadline, else whatever question, reminder or second asking is due. */
export function decideWake(state: Introduction, now: Instant): Decision {
  if (state.outcome) return afterwards(state, now)
  if (now >= deadline(state)) return retire(state, now)

  const events: Event[] = []
  const letters: Letter[] = []
  const question = questionAt(state)
  if (question && question.at <= now) {
    events.push({ type: 'questioned', at: now })
    letters.push({ kind: 'question', to: 'introducer', round: question.round })
  }
  if (isDue(nudgeAt(state), now)) {
    events.push({ type: 'nudged', at: now })
    letters.push({ kind: 'nudge', to: 'introducer' })
  }
  for (const [ref, party] of parties(state)) {
    if (isDue(remindAt(state, party), now)) {
      events.push({ type: 'reminded', party: ref, at: now })
      letters.push({ kind: 'reminder', to: { party: ref } })
    }
    if (isDue(againAt(state, party), now)) {
      events.push({ type: 'asked', party: ref, at: now })
      letters.push({ kind: 'ask-again', to: { party: ref } })
    }
  }
  return due(events, letters)
}

/** What is left to do once the requester has heard. */
function afterwards(state: Introduction, now: Instant): Decision {
  if (isDue(meetAt(state), now)) {
    // One who was silent when asked was left out of it.
    const asked = state.requesters.flatMap((party, index) => (consents(party) ? [index] : []))
    return due(
      [{ type: 'met-asked', at: now }],
      asked.map(party => ({ kind: 'did-you-meet', to: { party } })),
    )
  }
  if (isRevived(state)) return now >= deadline(state) ? lapse(state, now) : ignore('nothing is due yet')
  const { target, outcome } = state
  return target && outcome === 'unanswered' && isDue(againAt(state, target), now)
    ? {
        ...due(
          [{ type: 'asked', party: 'target', at: now }],
          [{ kind: 'ask-again', to: { party: 'target' } }],
        ),
        marks: targetsPart(state, true),
      }
    : ignore('retired')
}

/** The requesters were asked whether they still want it: whoever does is introduced, else the target who waits for it hears. */
function lapse(state: Introduction, now: Instant): Decision {
  const made = introduceTheWilling(state, now)
  if (made.events.length > 0)
    return { ...made, disposition: 'accepted', reason: 'introduced those who still want it' }
  // Over it is for a target who has taken their yes back as well, though nobody writes to them.
  return {
    events: [{ type: 'told', party: 'target', at: now }],
    letters: notMade(state, now).letters,
    disposition: 'accepted',
    reason: 'nobody wants it any more',
  }
}

const due = (events: Event[], letters: Letter[]): Decision =>
  events.length === 0
    ? ignore('nothing is due yet')
    : { events, letters, disposition: 'accepted', reason: 'a wait is over' }

const isDue = (at: Instant | undefined, now: Instant): boolean => at !== undefined && at <= now
