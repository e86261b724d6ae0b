import type { Letter } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import { partyAt } from '../introduction/window.ts'

/**
 * True for a letter whose moment has passed before it could be sent: nobody is asked for an answer that
 * they have given, or that no longer matters.
 */
export function isStale(state: Introduction, letter: Letter): boolean {
  switch (letter.kind) {
    case 'consent-request':
    case 'reminder':
    case 'clarify':
    case 'confirm':
      return (
        state.outcome !== undefined ||
        state.cancelledAt !== undefined ||
        partyAt(state, letter.to.party)?.consent !== 'asked'
      )
    case 'question':
      return state.outcome !== undefined || state.cancelledAt !== undefined || state.target !== undefined
    default:
      return false
  }
}
