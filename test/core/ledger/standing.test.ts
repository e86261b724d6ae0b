import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../../core/introduction/state.ts'
import { standing } from '../../../core/ledger/standing.ts'
import { alice, answer, given, promise, promiseOfNobody, START, type Step, wake } from '../../given.ts'

const DEADLINE: Step = [72, wake]
const at = (hours: number) => START + hours * HOUR
const stands = (hours: number, ...steps: Step[]) => standing(given(...steps).state!, at(hours))

describe('where a promise stands, for its introducer', () => {
  it.each<[string, number, Step[], ReturnType<typeof standing>]>([
    ['waits for an answer', 1, [[0, promise()]], { is: 'open', waits: 'answer', until: at(72) }],
    ['waits for whom they mean', 1, [[0, promiseOfNobody()]], { is: 'open', waits: 'who', until: at(72) }],
    [
      'kept',
      5,
      [
        [0, promise()],
        [4, answer('yes')],
      ],
      { is: 'kept', at: at(4) },
    ],
    [
      'declined, as soon as they were told',
      5,
      [
        [0, promise()],
        [4, answer('no')],
      ],
      { is: 'declined', at: at(4) },
    ],
    [
      'declined, with the same time after the deadline',
      90,
      [[0, promise()], [4, answer('no')], DEADLINE],
      { is: 'declined', at: at(4) },
    ],
    [
      'withdrawn, at once',
      5,
      [
        [0, promise()],
        [4, { type: 'cancel' }],
      ],
      { is: 'withdrawn', at: at(4) },
    ],
    ['unanswered', 80, [[0, promise()], DEADLINE], { is: 'unanswered', at: at(72) }],
    ['ghosted', 80, [[0, promiseOfNobody()], DEADLINE], { is: 'ghosted', at: at(72) }],
    ['made without asking', 1, [[0, promise({ form: 'too-late' })]], { is: 'unasked', at: at(0) }],
  ])('%s', (_, hours, steps, expected) => {
    expect(stands(hours, ...steps)).toEqual(expected)
  })

  it.each<[string, Step, Step]>([
    [
      'the target and then the requester',
      [4, answer('no')],
      [30, answer('no', { party: 0, from: alice.address })],
    ],
    [
      'the requester and then the target',
      [4, answer('no', { party: 0, from: alice.address })],
      [30, answer('no')],
    ],
  ])('declined once, when both refuse: %s', (_, first, second) => {
    const direct: Step = [0, promise({ form: 'direct' })]
    expect(stands(31, direct, first, second)).toEqual({ is: 'declined', at: at(4) })
  })

  describe('when the target said later', () => {
    const later = {
      type: 'answer',
      party: 'target',
      is: 'later',
      until: START + 14 * DAY,
      from: 'bob@corp.example',
    } as const
    const put: Step[] = [[0, promise()], [4, later], DEADLINE]

    it('is open until they are asked again, past the deadline', () => {
      expect(stands(80, ...put)).toEqual({ is: 'open', waits: 'later', until: START + 14 * DAY })
    })

    it('then waits for their answer, for as long as it counts, and is unanswered after that', () => {
      const asked: Step[] = [...put, [14 * 24, wake]]
      expect(stands(14 * 24 + 1, ...asked)).toEqual({ is: 'open', waits: 'answer', until: START + 44 * DAY })
      expect(stands(45 * 24, ...asked)).toEqual({ is: 'unanswered', at: START + 44 * DAY })
    })

    it('then waits for the requester, whose word keeps it', () => {
      const agreed: Step[] = [...put, [14 * 24, wake], [15 * 24, answer('yes')]]
      expect(stands(15 * 24 + 1, ...agreed)).toEqual({
        is: 'open',
        waits: 'still-wanted',
        until: START + 18 * DAY,
      })
      const wanted = answer('yes', { party: 0, from: alice.address })
      expect(stands(17 * 24, ...agreed, [16 * 24, wanted])).toEqual({ is: 'kept', at: START + 16 * DAY })
    })
  })
})
