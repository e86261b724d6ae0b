import { describe, expect, it } from 'vitest'
import type { Input } from '../../../core/decide/input.ts'
import { DAY, HOUR, type Introduction } from '../../../core/introduction/state.ts'
import { hope } from '../../../core/ledger/hope.ts'
import { hopedEntry } from '../../../core/letters/entry.ts'
import { alice, answer, bob, given, promise, promiseOfNobody, START, type Step, wake } from '../../given.ts'
import { service } from '../../world.ts'

const later: Input = {
  type: 'answer',
  party: 'target',
  is: 'later',
  until: START + 14 * DAY,
  from: bob.address,
}
const other: Input = {
  type: 'answer',
  party: 'target',
  is: 'other',
  other: { address: 'carol@corp.example' },
  from: bob.address,
}

/** All the ways for it to come to nothing. */
const ENDS: Array<[string, Step[]]> = [
  ['silence', [[0, promise()]]],
  [
    'a no',
    [
      [0, promise()],
      [5, answer('no')],
    ],
  ],
  [
    'a no at the last moment',
    [
      [0, promise()],
      [71, answer('no')],
    ],
  ],
  [
    'not knowing the introducer',
    [
      [0, promise()],
      [5, answer('stranger')],
    ],
  ],
  [
    'a never',
    [
      [0, promise()],
      [5, answer('never')],
    ],
  ],
  [
    'later',
    [
      [0, promise()],
      [5, later],
    ],
  ],
  [
    'somebody else',
    [
      [0, promise()],
      [5, other],
    ],
  ],
  [
    'a cancellation',
    [
      [0, promise()],
      [30, { type: 'cancel' }],
    ],
  ],
  [
    'a bounce',
    [
      [0, promise()],
      [1, { type: 'bounced', party: 'target' }],
    ],
  ],
  ['nobody named', [[0, promiseOfNobody()]]],
]
const WAKES = [24, 48, 72, 96]

/** What the requester sees so many hours after the promise, in words and in data. */
function seen(steps: Step[], hours: number) {
  const woken = WAKES.map((hour): Step => [hour, wake])
  const life = [...steps, ...woken].filter(([hour]) => hour <= hours).sort(([a], [b]) => a - b)
  const introduction = given(...life).state!
  const stands = hope(introduction, introduction.requesters[0]!)
  const { title, says, state, tone, links } = hopedEntry(
    { introduction, index: 0, hope: stands },
    service,
    {},
  )
  return { stands, title, says, state, tone, links }
}

describe('what a requester sees', () => {
  it.each(ENDS)('of %s is what they see of silence, at any hour', (_, steps) => {
    for (const hours of [0, 1, 6, 31, 71, 72, 90, 100])
      expect(seen(steps, hours)).toEqual(seen(ENDS[0]![1], hours))
  })

  it('is open until they hear, and then not made', () => {
    expect(seen(ENDS[0]![1], 71).stands).toEqual({ is: 'open', until: START + 96 * HOUR })
    expect(seen(ENDS[0]![1], 72).stands).toEqual({ is: 'not-made', at: START + 72 * HOUR })
  })

  it('is made once they are introduced', () => {
    expect(
      seen(
        [
          [0, promise()],
          [5, answer('yes')],
        ],
        6,
      ).stands,
    ).toEqual({ is: 'made', at: START + 5 * HOUR })
  })

  it('does not show that the introducer tries again, which they would not after a no', () => {
    const again: Step = [80, { type: 'again', refusals: {} }]
    expect(seen([...ENDS[0]![1], again], 90)).toEqual(seen(ENDS[1]![1], 90))
  })

  it('asks whether they still want it, as the letter did, once a yes came late', () => {
    const revived = given([0, promise()], [72, wake], [80, answer('yes')]).state!
    const stands = hope(revived, revived.requesters[0]!)
    expect(stands).toEqual({ is: 'open', until: START + 152 * HOUR, asked: true })
    const { links } = hopedEntry({ introduction: revived, index: 0, hope: stands }, service, {})
    expect(links.map(({ href }) => href.split(/[.:]/)[1])).toEqual(['yes', 'no', '//localhost'])
  })

  it('is not made, from when they could no longer say so, if they were silent to that', () => {
    const lapsed = given([0, promise()], [72, wake], [80, answer('yes')], [152, wake]).state!
    expect(hope(lapsed, lapsed.requesters[0]!)).toEqual({ is: 'not-made', at: START + 152 * HOUR })
  })

  describe('of two who are asked whether they still want it', () => {
    const ann = { address: 'ann@archer.example', name: 'Ann Archer' }
    const wanted: Step[] = [
      [0, promise({ requesters: [alice, ann] })],
      [72, wake],
      [80, answer('yes')],
      [90, answer('yes', { party: 0, from: alice.address })],
    ]

    it('the one who does waits for the other', () => {
      const revived = given(...wanted).state!
      expect(hope(revived, revived.requesters[0]!)).toEqual({ is: 'open', until: START + 152 * HOUR })
    })

    it('the one who is silent is left out of it', () => {
      const made = given(...wanted, [152, wake]).state!
      expect(made.outcome).toBe('introduced')
      expect(hope(made, made.requesters[0]!)).toEqual({ is: 'made', at: START + 152 * HOUR })
      expect(hope(made, made.requesters[1]!)).toEqual({ is: 'not-made', at: START + 152 * HOUR })
    })
  })

  it('is over for one who said no themselves', () => {
    const direct = given(
      [0, promise({ form: 'direct' })],
      [3, answer('no', { party: 0, from: alice.address })],
    )
    const introduction = direct.state as Introduction
    expect(hope(introduction, introduction.requesters[0]!)).toEqual({ is: 'not-made', at: START + 3 * HOUR })
  })

  it('ended when they heard so, though they are asked once more and say no', () => {
    const again = given(
      [0, promise({ form: 'direct' })],
      [4, answer('yes')],
      [72, wake],
      [80, { type: 'again', refusals: {} }],
      [90, answer('no', { party: 0, from: alice.address })],
    ).state!
    expect(hope(again, again.requesters[0]!)).toEqual({ is: 'not-made', at: START + 72 * HOUR })
  })

  it('ends anew for one who is asked whether they still want it, and does not', () => {
    const revived = given(
      [0, promise()],
      [72, wake],
      [80, answer('yes')],
      [90, answer('no', { party: 0, from: alice.address })],
    ).state!
    expect(hope(revived, revived.requesters[0]!)).toEqual({ is: 'not-made', at: START + 90 * HOUR })
  })

  it('names nobody whom they do not know', () => {
    const { title, says } = seen([[0, promise({ form: 'direct' })]], 1)
    expect(`${title} ${says}`).not.toContain('Bob')
  })
})
