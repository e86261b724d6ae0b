import { describe, expect, it } from 'vitest'
import type { Input } from '../../../core/decide/input.ts'
import { HOUR } from '../../../core/introduction/state.ts'
import { deadline, wakeAt } from '../../../core/introduction/window.ts'
import { answer, bob, given, promise, promiseOfNobody, START, wake } from '../../given.ts'

const named: Input = { type: 'supply', is: 'target', target: bob, refusals: {} }
const hoursOf = (instant: number | undefined) =>
  instant === undefined ? undefined : (instant - START) / HOUR

describe('silence', () => {
  it('the target is reminded once, at 48 h', () => {
    given([0, promise()]).when(47.9, wake).thenNothingHappens()
    given([0, promise()])
      .when(48, wake)
      .thenSends({ kind: 'reminder', to: { party: 'target' } })
    given([0, promise()], [48, wake]).when(60, wake).thenNothingHappens()
  })

  it('at 72 h the requester and the introducer hear', () => {
    given([0, promise()], [48, wake])
      .when(72, wake)
      .thenSends({ kind: 'not-made', to: { party: 0 } }, { kind: 'unanswered', to: 'introducer' })
      .leaving({ outcome: 'unanswered' })
  })

  it('a wake that comes late does what is due by then, not what was missed before', () => {
    given([0, promise()]).when(100, wake).thenSends({ kind: 'not-made' }, { kind: 'unanswered' })
  })

  it('a wake that comes twice finds nothing to do', () => {
    given([0, promise()], [72, wake]).when(72, wake).thenNothingHappens()
  })
})

describe('nobody is named', () => {
  it('the introducer is asked at once, at 24 h and at 48 h', () => {
    given().when(0, promiseOfNobody()).thenSends({ kind: 'question', round: 1 }).withDisposition('held')
    given([0, promiseOfNobody()]).when(24, wake).thenSends({ kind: 'question', round: 2 })
    given([0, promiseOfNobody()], [24, wake]).when(48, wake).thenSends({ kind: 'question', round: 3 })
    given([0, promiseOfNobody()], [24, wake], [48, wake]).when(71, wake).thenNothingHappens()
  })

  it('at 72 h the promise is ghosted, and the requester hears what everybody hears', () => {
    given([0, promiseOfNobody()], [24, wake], [48, wake])
      .when(72, wake)
      .thenSends({ kind: 'not-made', to: { party: 0 } }, { kind: 'ghosted', to: 'introducer' })
      .leaving({ outcome: 'ghosted' })
  })

  it('the requester’s letter does not tell one end from another', () => {
    const ends = [
      given([0, promise()], [5, answer('no')]),
      given([0, promise()]),
      given([0, promiseOfNobody()]),
      given([0, promise()], [5, { type: 'cancel' }]),
    ]
    for (const end of ends) {
      expect(hoursOf(deadline(end.state!))).toBe(72)
      end
        .when(72, wake)
        .thenSends(
          { kind: 'not-made', to: { party: 0 } },
          ...introducersOwn(end.state!.target === undefined, end),
        )
    }
  })

  it('named late, the target still gets 24 hours', () => {
    const late = given([0, promiseOfNobody()], [70, named])
    expect(hoursOf(deadline(late.state!))).toBe(94)
    late.when(90, answer('yes')).thenSends({ kind: 'introduction' })
  })

  it('96 hours are the very most', () => {
    const late = given([0, promiseOfNobody()], [71.99, named])
    expect(hoursOf(deadline(late.state!))).toBeLessThanOrEqual(96)
  })

  it('named an hour before the reminder would be due, the target is spared it', () => {
    given([0, promiseOfNobody()], [47, named]).when(48, wake).thenNothingHappens()
  })
})

describe('the next wake', () => {
  it('is the reminder, then the deadline, then none', () => {
    expect(hoursOf(wakeAt(given([0, promise()]).state!))).toBe(48)
    expect(hoursOf(wakeAt(given([0, promise()], [48, wake]).state!))).toBe(72)
    expect(wakeAt(given([0, promise()], [48, wake], [72, wake]).state!)).toBeUndefined()
  })

  it('after a no is only the deadline', () => {
    expect(hoursOf(wakeAt(given([0, promise()], [5, answer('no')]).state!))).toBe(72)
  })
})

/** What the introducer gets beside it differs, for the introducer knows. */
function introducersOwn(nobody: boolean, end: ReturnType<typeof given>) {
  if (end.state!.cancelledAt !== undefined || end.state!.target?.consent === 'no') return []
  return [{ kind: nobody ? ('ghosted' as const) : ('unanswered' as const) }]
}
