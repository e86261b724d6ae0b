import { describe, expect, it } from 'vitest'
import type { Input } from '../../../core/decide/input.ts'
import { DAY, HOUR } from '../../../core/introduction/state.ts'
import { wakeAt } from '../../../core/introduction/window.ts'
import { hope } from '../../../core/ledger/hope.ts'
import { standing } from '../../../core/ledger/standing.ts'
import {
  alice,
  ann,
  answer,
  bob,
  dana,
  given,
  promise,
  promiseOfNobody,
  START,
  type Step,
  wake,
} from '../../given.ts'

const at = (hours: number) => START + hours * HOUR
const later = (until?: number): Input => ({
  type: 'answer',
  party: 'target',
  is: 'later',
  from: bob.address,
  ...(until === undefined ? {} : { until }),
})
const aliceSays = (is: 'yes' | 'no' | 'unclear'): Input => answer(is, { party: 0, from: alice.address })
const introduction = 'aaaaaaaaaaaaaaaaaaaaaaaa'
const WEEK = 7 * 24
const MONTH = 30 * 24

describe('the target says later', () => {
  it('they and the introducer are told until when, and the requester nothing', () => {
    given([0, promise()])
      .when(5, later(at(WEEK)))
      .thenSends(
        { kind: 'put-off', to: { party: 'target' }, until: at(WEEK) },
        { kind: 'passed', to: 'introducer', is: 'later', until: at(WEEK) },
      )
  })

  it('the requester hears at the deadline what everybody hears, and the target is asked again then', () => {
    given([0, promise()], [5, later(at(WEEK))])
      .when(48, wake)
      .thenNothingHappens()
    const waiting = given([0, promise()], [5, later(at(WEEK))])
    waiting.when(72, wake).thenSends({ kind: 'not-made', to: { party: 0 } })
    const retired = given([0, promise()], [5, later(at(WEEK))], [72, wake])
    expect(wakeAt(retired.state!)).toBe(at(WEEK))
    retired.when(WEEK, wake).thenSends({ kind: 'ask-again', to: { party: 'target' } })
  })

  it('in a few hours, they are asked again within the window', () => {
    given([0, promise()], [5, later(at(30))])
      .when(30, wake)
      .thenSends({ kind: 'ask-again' })
    given([0, promise()], [5, later(at(30))], [30, wake])
      .when(31, answer('yes'))
      .thenSends({ kind: 'introduction' })
  })

  it('without saying when, they are asked again in a month; and 90 days after the promise at the latest', () => {
    given([0, promise()])
      .when(5, later())
      .thenSends({ kind: 'put-off', until: at(5 + MONTH) }, { kind: 'passed' })
    given([0, promise()])
      .when(5, later(at(4 * MONTH)))
      .thenSends({ kind: 'put-off', until: at(3 * MONTH) }, { kind: 'passed' })
    given([0, promise()], [5, later(at(4 * MONTH))], [72, wake], [3 * MONTH, wake])
      .when(3 * MONTH + 1, later())
      .thenSends({ kind: 'closed', because: 'too-late' })
  })

  it('and then yes, without having been asked again: it counts like any yes', () => {
    given([0, promise()], [5, later(at(WEEK))])
      .when(6, answer('yes'))
      .thenSends({ kind: 'introduction' })
  })

  it('and the introducer cancels: nobody is asked again', () => {
    const cancelled = given([0, promise()], [5, later(at(WEEK))], [72, wake], [80, { type: 'cancel' }])
    expect(wakeAt(cancelled.state!)).toBeUndefined()
    cancelled.when(WEEK, wake).thenNothingHappens()
  })
})

describe('a yes after the deadline', () => {
  it('the requester is asked whether they still want it, and introducer and target are told', () => {
    given([0, promise()], [72, wake])
      .when(80, answer('yes'))
      .thenSends(
        { kind: 'still-wanted', to: { party: 0 } },
        { kind: 'closed', because: 'asking' },
        { kind: 'late-yes', to: 'introducer' },
      )
  })

  it('before the wake of the deadline has come: the requester hears first that it was not made', () => {
    given([0, promise()])
      .when(72, answer('yes'))
      .thenSends({ kind: 'not-made' }, { kind: 'still-wanted' }, { kind: 'closed' }, { kind: 'late-yes' })
  })

  it('the requester still wants it: introduced', () => {
    given([0, promise()], [72, wake], [80, answer('yes')])
      .when(90, aliceSays('yes'))
      .thenSends({ kind: 'introduction' })
      .leaving({ outcome: 'introduced', retiredAt: at(90) })
  })

  it('the requester does not, or is silent for three days: the target hears', () => {
    given([0, promise()], [72, wake], [80, answer('yes')], [90, aliceSays('no')])
      .when(80 + 72, wake)
      .thenSends({ kind: 'not-made', to: { party: 'target' } })
    const silent = given([0, promise()], [72, wake], [80, answer('yes')])
    expect(wakeAt(silent.state!)).toBe(at(152))
    silent.when(152, wake).thenSends({ kind: 'not-made', to: { party: 'target' } })
    expect(wakeAt(given([0, promise()], [72, wake], [80, answer('yes')], [152, wake]).state!)).toBeUndefined()
  })

  it('the target takes it back, and wants no more letters or to be forgotten: it ends without one, and is woken for no more', () => {
    for (const type of ['suppressed', 'forget'] as const) {
      const back: Input = { type, address: bob.address }
      const asking: Step[] = [
        [0, promise()],
        [72, wake],
        [80, answer('yes')],
        [90, back],
      ]
      given(...asking)
        .when(152, wake)
        .thenSends()
      const { state } = given(...asking, [152, wake])
      expect(wakeAt(state!)).toBeUndefined()
      expect(hope(state!, state!.requesters[0]!)).toEqual({ is: 'not-made', at: at(152) })
    }
  })

  it('of two requesters the one who still wants it is introduced, three days later at the latest', () => {
    const both = promise({ requesters: [alice, ann] })
    given([0, both], [72, wake], [80, answer('yes')])
      .when(90, aliceSays('yes'))
      .thenSends()
    given([0, both], [72, wake], [80, answer('yes')], [90, aliceSays('yes')])
      .when(152, wake)
      .thenSends({ kind: 'introduction' })
  })

  it('counts for 30 days, and after being asked again as long', () => {
    given([0, promise()], [72, wake])
      .when(72 + MONTH - 1, answer('yes'))
      .thenSends({ kind: 'still-wanted' }, { kind: 'closed' }, { kind: 'late-yes' })
    given([0, promise()], [72, wake])
      .when(72 + MONTH, answer('yes'))
      .thenSends({ kind: 'closed', because: 'too-late' }, { kind: 'late-yes' })
    given([0, promise()], [5, later(at(2 * MONTH))], [72, wake], [2 * MONTH, wake])
      .when(3 * MONTH - 1, answer('yes'))
      .thenSends({ kind: 'still-wanted' }, { kind: 'closed' }, { kind: 'late-yes' })
  })

  it('a no after it: recorded, and passed on in private', () => {
    given([0, promise()], [72, wake])
      .when(80, answer('no', { note: 'Sorry, no.' }))
      .thenSends({ kind: 'passed', is: 'no', note: 'Sorry, no.' })
      .leaving({ outcome: 'unanswered', target: { consent: 'no' } as never })
  })
})

describe('the target names somebody else', () => {
  const other = { address: 'carol@corp.example', name: 'Carol Kay' }
  const rather: Input = {
    type: 'answer',
    party: 'target',
    is: 'other',
    other,
    note: 'Talk to Carol.',
    from: bob.address,
  }
  const yes: Input = { type: 'supply', is: 'yes', refusals: {} }

  it('nobody new is written to: the introducer decides', () => {
    given([0, promise()])
      .when(5, rather)
      .thenSends({ kind: 'question', to: 'introducer', referred: true, note: 'Talk to Carol.' })
      .leaving({ proposed: [other] })
  })

  it('a yes asks them, in the same window, and the first one’s tap speaks for nobody any more', () => {
    given([0, promise()], [5, rather])
      .when(6, yes)
      .thenSends({ kind: 'receipt' }, { kind: 'consent-request', to: { party: 'target' } })
      .leaving({ target: { ...other, consent: 'asked' } as never, former: [{ consent: 'no' }] as never })
  })

  it('when no requester wants it any more, nobody is told of being asked again', () => {
    const direct = promise({ form: 'direct' })
    given([0, direct], [5, aliceSays('no')])
      .when(6, later(at(WEEK)))
      .thenSends({ kind: 'passed', is: 'later' })
  })

  it('a no takes the promise back; the requester hears at the deadline', () => {
    given([0, promise()], [5, rather]).when(6, { type: 'supply', is: 'no' }).thenSends({ kind: 'cancelled' })
  })

  it('and the introducer is silent: it counts as declined, and looks like any other end', () => {
    given([0, promise()], [5, rather], [24, wake], [48, wake])
      .when(72, wake)
      .thenSends({ kind: 'not-made', to: { party: 0 } }, { kind: 'ghosted', to: 'introducer' })
      .leaving({ outcome: 'declined' })
  })

  it('the one who said no is not asked again for it', () => {
    given([0, promise()], [5, rather])
      .when(6, { type: 'supply', is: 'target', target: bob, refusals: {} })
      .thenSends({ kind: 'question', misread: true })
  })
})

describe('the target does not know the introducer, or wants no such mail', () => {
  it('stranger: as no, and it counts against the introducer', () => {
    given([0, promise()])
      .when(5, answer('stranger'))
      .thenSends({ kind: 'passed', is: 'stranger' })
      .thenMarks({ address: dana.address, fact: { is: 'stranger', in: introduction } })
  })

  it('never: as no, remembered of every address they used, and nobody thanks them for it', () => {
    given([0, promise()])
      .when(5, answer('never', { from: 'robert@corp.example' }))
      .thenSends({ kind: 'passed', is: 'no' })
      .thenMarks(
        { address: bob.address, fact: { is: 'never' } },
        { address: 'robert@corp.example', fact: { is: 'never' } },
      )
  })

  it('never, however late and whatever they said before: remembered', () => {
    const never = { address: bob.address, fact: { is: 'never' } } as const
    given([0, promise()], [72, wake]).when(80, answer('never')).thenSends().thenMarks(never)
    given([0, promise()], [5, answer('yes')])
      .when(6, answer('never'))
      .thenSends()
      .thenMarks(never)
  })

  it('a complaint counts against the introducer as well', () => {
    given([0, promise()])
      .when(5, { type: 'complained', party: 'target' })
      .thenSends()
      .thenMarks(
        { address: bob.address, fact: { is: 'never' } },
        { address: dana.address, fact: { is: 'complaint', in: introduction } },
      )
      .leaving({ target: { consent: 'no' } as never })
  })
})

describe('somebody has asked not to be written to', () => {
  it('never: they are not asked, the introducer hears at once and the requester at the deadline', () => {
    const refusals = { [bob.address]: { because: 'never' as const } }
    given()
      .when(0, promise({ refusals }))
      .thenSends({ kind: 'refused', to: 'introducer', party: 'target', because: 'never' })
    given([0, promise({ refusals })])
      .when(72, wake)
      .thenSends({ kind: 'not-made', to: { party: 0 } })
      .leaving({ outcome: 'declined' })
  })

  it('for a while: they are asked then, and a yes makes the requester be asked', () => {
    const refusals = { [bob.address]: { because: 'paused' as const, until: at(WEEK) } }
    given()
      .when(0, promise({ refusals }))
      .thenSends({ kind: 'refused', because: 'paused', until: at(WEEK) })
    given([0, promise({ refusals })], [72, wake])
      .when(WEEK, wake)
      .thenSends({ kind: 'ask-again', to: { party: 'target' } })
  })

  it('for longer than anybody is asked again: they are not asked, rather than before their time', () => {
    const refusals = { [bob.address]: { because: 'paused' as const, until: at(91 * 24) } }
    given([0, promise({ refusals })])
      .when(72, wake)
      .thenSends({ kind: 'not-made', to: { party: 0 } })
      .leaving({ outcome: 'declined' })
  })

  it('a requester never: the target’s time is not asked for nobody', () => {
    given()
      .when(0, promise({ refusals: { [alice.address]: { because: 'never' } } }))
      .thenSends({ kind: 'refused', party: 0, because: 'never' })
  })

  it('meanwhile, by another introduction: their part ends as with a no', () => {
    given([0, promise()], [48, wake])
      .when(48, { type: 'suppressed', address: bob.address })
      .thenSends({ kind: 'refused', because: 'never' })
      .leaving({ target: { consent: 'no' } as never })
  })

  it('meanwhile, after the introducer has taken it back: nobody is told anything', () => {
    given([0, promise()], [5, { type: 'cancel' }])
      .when(48, { type: 'suppressed', address: bob.address })
      .thenSends()
      .leaving({ target: { consent: 'no' } as never })
  })
})

describe('again', () => {
  const again: Input = { type: 'again', refusals: {} }

  it('after silence: one new window, and the requester, who has heard, is not told a second time', () => {
    given([0, promise()], [48, wake], [72, wake])
      .when(100, again)
      .thenSends({ kind: 'tried-again', to: 'introducer' }, { kind: 'ask-again', to: { party: 'target' } })
    given([0, promise()], [72, wake], [100, again])
      .when(101, answer('yes'))
      .thenSends({ kind: 'introduction' })
    given([0, promise()], [72, wake], [100, again], [148, wake])
      .when(172, wake)
      .thenSends({ kind: 'unanswered', to: 'introducer' })
  })

  it('when nobody was named: the introducer is asked who it is', () => {
    given([0, promiseOfNobody()], [72, wake]).when(100, again).thenSends({ kind: 'question', round: 1 })
  })

  it('never after a no, never a second time, and not while it is open', () => {
    given([0, promise()], [5, answer('no')], [72, wake])
      .when(100, again)
      .thenNothingHappens()
    given([0, promise()], [72, wake], [80, answer('no')])
      .when(100, again)
      .thenNothingHappens()
    given([0, promise()], [72, wake], [100, again], [172, wake]).when(200, again).thenNothingHappens()
    given([0, promise()]).when(5, again).thenNothingHappens()
  })
})

describe('an offer is taken up', () => {
  const { target: _, ...rest } = promise({ form: 'owed', described: 'Bob' })
  const owed = rest
  const named: Input = { type: 'supply', is: 'target', target: bob, refusals: {} }

  it('the requester is told what follows, and the one who made the offer is left alone for 48 h', () => {
    given()
      .when(0, owed)
      .thenSends({ kind: 'noted', to: { party: 0 } })
    given([0, owed]).when(24, wake).thenNothingHappens()
  })

  it('then they get one nudge, and no more', () => {
    given([0, owed]).when(48, wake).thenSends({ kind: 'nudge', to: 'introducer' })
    given([0, owed], [48, wake]).when(60, wake).thenNothingHappens()
  })

  it('their address for it makes a promise of it', () => {
    given([0, owed], [48, wake])
      .when(50, named)
      .thenSends({ kind: 'receipt' }, { kind: 'consent-request', to: { party: 'target' } })
  })

  it('their no is told kindly at once', () => {
    given([0, owed], [48, wake])
      .when(50, { type: 'supply', is: 'no' })
      .thenSends({ kind: 'cancelled' }, { kind: 'not-made', to: { party: 0 } })
      .leaving({ outcome: 'withdrawn' })
  })

  it('their silence is a promise ghosted, and they are not written to again for it', () => {
    given([0, owed], [48, wake])
      .when(72, wake)
      .thenSends({ kind: 'not-made', to: { party: 0 } })
      .leaving({ outcome: 'ghosted' })
  })

  it('and whoever took it up wants no more letters, they are neither nudged for it nor a ghost', () => {
    const never: Input = { type: 'suppressed', address: alice.address }
    given([0, owed]).when(5, never).thenSends()
    given([0, owed], [5, never]).when(48, wake).thenNothingHappens()
    given([0, owed], [5, never]).when(72, wake).thenSends().leaving({ outcome: 'declined' })
    given([0, owed], [48, wake]).when(50, never).thenSends({ kind: 'refused', because: 'never' })
  })
})

describe('a promise of somebody without an address, to one who wants no more letters', () => {
  const never: Input = { type: 'suppressed', address: alice.address }
  const promised: Step[] = [
    [0, promiseOfNobody()],
    [5, never],
  ]

  it('asks for the address no more, and ends as declined without another letter', () => {
    given(promised[0]!).when(5, never).thenSends({ kind: 'refused', because: 'never' })
    given(...promised)
      .when(24, wake)
      .thenNothingHappens()
    given(...promised)
      .when(72, wake)
      .thenSends()
      .leaving({ outcome: 'declined' })
  })
})

describe('a week after the introduction', () => {
  const introduced = [[0, promise()] as const, [5, answer('yes')] as const].map(
    ([hours, input]): [number, Input] => [hours, input],
  )
  const asked: Array<[number, Input]> = [...introduced, [5 + WEEK, wake]]
  const met = (is: 'yes' | 'not-yet' | 'no' | 'unclear', note?: string): Input => ({
    type: 'met',
    party: 0,
    met: is,
    ...(note === undefined ? {} : { note }),
  })

  it('the requester is asked whether they met, once', () => {
    expect(wakeAt(given(...introduced).state!)).toBe(at(5) + 7 * DAY)
    given(...introduced)
      .when(5 + WEEK, wake)
      .thenSends({ kind: 'did-you-meet', to: { party: 0 } })
    expect(wakeAt(given(...asked).state!)).toBeUndefined()
  })

  it('their word goes to the introducer', () => {
    given(...asked)
      .when(200, met('not-yet', 'Next week.'))
      .thenSends({ kind: 'met', to: 'introducer', met: 'not-yet', note: 'Next week.' })
  })

  it('a second word changes nothing, and what was not asked is not answered', () => {
    given(...asked, [200, met('yes')])
      .when(201, met('no'))
      .thenNothingHappens()
    given(...introduced)
      .when(100, met('yes'))
      .thenNothingHappens()
  })
})

describe('somebody wants to be forgotten', () => {
  const forget = (address: string): Input => ({ type: 'forget', address })
  const leftOf = (address: string) =>
    JSON.stringify(given([0, promise()], [5, forget(address)]).state).includes(address)

  it('nothing of their address is left', () => {
    for (const { address } of [dana, alice, bob]) expect(leftOf(address)).toBe(false)
  })

  it('the introducer: the promise is taken back, and the requester hears at the deadline', () => {
    given([0, promise()], [5, forget(dana.address)])
      .when(72, wake)
      .thenSends({ kind: 'not-made', to: { party: 0 } })
      .leaving({ outcome: 'withdrawn', words: '' })
  })

  it('the introducer: the closing letter finds its thread, unless their mail program writes who they are into it', () => {
    const threadOf = (messageId: string) => {
      const { mail } = promise()
      const mailed = promise({ mail: { ...mail, messageId } })
      return given([0, mailed], [5, forget(dana.address)]).state?.mail.messageId
    }
    expect(threadOf('<7F3A@mail.example>')).toBe('<7F3A@mail.example>')
    expect(threadOf('<Dana.7F3A@mail.example>')).toBeUndefined()
    expect(threadOf('<7F3A.dana@dale.example>')).toBeUndefined()
  })

  it('after the end, it stays as it was told, and nothing more can come of it', () => {
    const unanswered: Step[] = [
      [0, promise()],
      [72, wake],
    ]
    for (const { address } of [alice, bob]) {
      const { state } = given(...unanswered, [200, forget(address)])
      expect(standing(state!, START + 300 * HOUR)).toEqual({ is: 'unanswered', at: START + 72 * HOUR })
    }
    given(...unanswered, [200, forget(alice.address)])
      .when(210, answer('yes'))
      .thenSends({ kind: 'closed', because: 'too-late' }, { kind: 'late-yes' })
  })

  it('while they are asked again after the deadline: as a no, from then on', () => {
    const put = later(at(WEEK))
    const { state } = given(
      [0, promise()],
      [5, put],
      [72, wake],
      [WEEK, wake],
      [WEEK + 1, forget(bob.address)],
    )
    expect(standing(state!, START + (WEEK + 2) * HOUR)).toEqual({ is: 'declined', at: at(WEEK + 1) })
  })

  it('the target: as a no', () => {
    given([0, promise()], [5, forget(bob.address)])
      .when(72, wake)
      .thenSends({ kind: 'not-made', to: { party: 0 } })
      .leaving({ outcome: 'declined' })
  })
})
