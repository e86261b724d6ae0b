import type { Instant, Introduction } from '../introduction/state.ts'
import { deadline, isRevived, lateUntil } from '../introduction/window.ts'

/**
 * What an open promise waits for: whom the introducer means, somebody's answer, the day when the target is asked again,
 * or the requester's word on whether they still want it.
 */
export type Waits = 'who' | 'answer' | 'later' | 'still-wanted'

/** Where a promise stands, for the eyes of its introducer alone. `unasked`: made without asking. */
export type Standing =
  | { is: 'open'; waits: Waits; until: Instant }
  | { is: 'kept' | 'unanswered' | 'declined' | 'ghosted' | 'withdrawn' | 'unasked'; at: Instant }

export type Ended = Exclude<Standing['is'], 'open'>

/** The introducer has been told of a no at once, and has withdrawn it themselves; neither waits for the deadline here. */
export function standing(introduction: Introduction, now: Instant): Standing {
  const { outcome, cancelledAt, target, revivedAt } = introduction
  const ended = introduction.retiredAt ?? deadline(introduction)
  if (outcome === 'introduced') return { is: 'kept', at: ended }
  if (outcome === 'too-late') return { is: 'unasked', at: ended }
  if (cancelledAt !== undefined) return { is: 'withdrawn', at: cancelledAt }
  const refused = refusedAt(introduction, ended)
  if (refused !== undefined) return { is: 'declined', at: refused }
  if (isRevived(introduction)) return { is: 'open', waits: 'still-wanted', until: deadline(introduction) }
  if (target?.consent === 'later') return { is: 'open', waits: 'later', until: target.until ?? ended }
  if (outcome === undefined) return { is: 'open', waits: target ? 'answer' : 'who', until: ended }
  // Asked again after the deadline, when they had said later.
  const asked = target?.consent === 'asked' && target.askedAt !== undefined && target.askedAt > ended
  const until = asked ? lateUntil(introduction, target) : ended
  if (now < until) return { is: 'open', waits: 'answer', until }
  // It ends when it is no longer open, so that whoever was told of it as open is told of its end.
  return { is: outcome, at: revivedAt === undefined ? until : deadline(introduction) }
}

/** When it was first clear that one side does not want it; undefined while both may. */
function refusedAt({ target, requesters, outcome }: Introduction, ended: Instant): Instant | undefined {
  const refused = requesters.flatMap(({ consent, answeredAt, bouncedAt }) =>
    consent === 'no' ? (answeredAt ?? bouncedAt ?? []) : [],
  )
  const times = [
    ...(target?.consent === 'no' ? [target.answeredAt ?? ended] : []),
    ...(refused.length > 0 && refused.length === requesters.length ? [Math.max(...refused)] : []),
  ]
  if (times.length > 0) return Math.min(...times)
  return outcome === 'declined' ? ended : undefined
}
