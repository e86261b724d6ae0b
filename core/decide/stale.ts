import type { Effect, Letter, Recipient } from '../effect.ts'
import { FORGOTTEN } from '../introduction/forgotten.ts'
import type { Introduction } from '../introduction/state.ts'
import { isRevived, partyAt } from '../introduction/window.ts'

/**
 * True for a letter whose moment has passed before it could be sent: nobody is asked for an answer that
 * they have given, or that no longer matters.
 */
export function isStale(state: Introduction, effect: Extract<Effect, { letter: unknown }>): boolean {
  const letter = effect.letter as Letter
  if (addressOf(state, letter.to) === FORGOTTEN) return true
  switch (letter.kind) {
    case 'consent-request':
    case 'reminder':
    case 'clarify':
    case 'confirm':
    case 'ask-again':
    case 'still-wanted': {
      const party = partyAt(state, letter.to.party)
      // Asked after it was decided: there is another target by now, whose letter it is not.
      const anothers = party?.askedAt !== undefined && party.askedAt > effect.at
      return (
        state.cancelledAt !== undefined || party?.consent !== 'asked' || anothers || isOver(state, letter)
      )
    }
    case 'question':
      return state.outcome !== undefined || state.cancelledAt !== undefined || state.target !== undefined
    case 'nudge':
      return state.outcome !== undefined || state.target !== undefined
    default:
      return false
  }
}

const addressOf = (state: Introduction, to: Recipient): string | undefined =>
  to === 'parties' ? undefined : (to === 'introducer' ? state.introducer : partyAt(state, to.party))?.address

/** Whoever put it off may be asked again after the requester has heard. */
const isOver = (state: Introduction, { kind }: Letter): boolean =>
  state.outcome !== undefined && kind !== 'ask-again' && !isRevived(state)
