import type { Instant, Introduction } from '../introduction/state.ts'
import { decideAgain } from './again.ts'
import { decideAnswer } from './answer.ts'
import { decideBounce, decideComplaint } from './bounce.ts'
import { decideCancel } from './cancel.ts'
import { type Decision, ignore } from './decision.ts'
import { decideExplain } from './explain.ts'
import { decideForget } from './forget.ts'
import type { Input } from './input.ts'
import { decideMet } from './met.ts'
import { decidePromise } from './promise.ts'
import { decideSupply } from './supply.ts'
import { decideSuppressed } from './suppressed.ts'
import { decideWake } from './wake.ts'

/** What an input means for an introduction. Pure; time is data. `state` is undefined before the promise. */
export function decide(state: Introduction | undefined, input: Input, now: Instant): Decision {
  if (input.type === 'promise') {
    return state ? ignore('the promise is known already') : decidePromise(input, now)
  }
  if (!state) return { events: [], letters: [], disposition: 'refused', reason: 'no such introduction' }
  switch (input.type) {
    case 'answer':
      return decideAnswer(state, input, now)
    case 'supply':
      return decideSupply(state, input, now)
    case 'explain':
      return decideExplain(state, input, now)
    case 'cancel':
      return decideCancel(state, now)
    case 'again':
      return decideAgain(state, input, now)
    case 'bounced':
      return decideBounce(state, input, now)
    case 'complained':
      return decideComplaint(state, input, now)
    case 'suppressed':
      return decideSuppressed(state, input, now)
    case 'met':
      return decideMet(state, input, now)
    case 'forget':
      return decideForget(state, input, now)
    case 'wake':
      return decideWake(state, now)
    default:
      return input satisfies never
  }
}
