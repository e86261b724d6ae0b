import type { Effect, Letter, Recipient } from '../effect.ts'
import { FORGOTTEN } from '../introduction/forgotten.ts'
import type { Instant, Introduction } from '../introduction/state.ts'
import { isRevived, partyAt } from '../introduction/window.ts'

/**
 * True for a letter whose moment has passed before it could be sent: nobody is asked for an answer that
 * they have given, or that no longer matters.
 */
export function isStale(state: Introduction, effect: Extract<Effect, { letter: unknown }>): boolean {
  const letter = effect.letter as Letter
  if (addressOf(state, letter.to) === FORGOTTEN) return true
  if (letter.to === 'introducer' && state.mutedAt !== undefined) return true
  switch (letter.kind) {
    case 'consent-request':
    case 'reminder':
    case 'clarify':
    case 'confirm':
    case 'ask-again':
    case 'still-wanted': {
      const waits = partyAt(state, letter.to.party)?.consent === 'asked' && state.cancelledAt === undefined
      return !waits || isOver(state, letter) || isOfAnother(state, letter, effect.at)
    }
    case 'question':
      return state.outcome !== undefined || state.cancelledAt !== undefined || state.target !== undefined
    case 'nudge':
      return state.outcome !== undefined || state.target !== undefined
    default:
      return isOfAnother(state, letter, effect.at)
  }
}

/** True for a letter to or about the target when somebody else is the target by now: it would speak of them. */
function isOfAnother({ target }: Introduction, letter: Letter, at: Instant): boolean {
  const about = 'party' in letter ? letter.party : typeof letter.to === 'string' ? undefined : letter.to.party
  return about === 'target' && (!target || (target.askedAt !== undefined && target.askedAt > at))
}

const addressOf = (state: Introduction, to: Recipient): string | undefined =>
  to === 'parties' ? undefined : (to === 'introducer' ? state.introducer : partyAt(state, to.party))?.address

/** Whoever put it off may be asked again after the requester has heard. */
const isOver = (state: Introduction, { kind }: Letter): boolean =>
  state.outcome !== undefined && kind !== 'ask-again' && !isRevived(state)
