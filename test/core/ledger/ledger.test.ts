import { describe, expect, it } from 'vitest'
import { DAY, HOUR, type Introduction } from '../../../core/introduction/state.ts'
import { ledgerOf, shareOf } from '../../../core/ledger/ledger.ts'
import { alice, answer, dana, given, promise, promiseOfNobody, START, type Step, wake } from '../../given.ts'

const of = (...steps: Step[]): Introduction => given(...steps).state!
/** The same, `days` later. */
const moved = (introduction: Introduction, days: number, id: string): Introduction =>
  JSON.parse(JSON.stringify({ ...introduction, id }), (key, value) =>
    key.endsWith('At') ? value + days * DAY : value,
  )

const kept = of([0, promise()], [4, answer('yes')])
const ghosted = of([0, promiseOfNobody()], [72, wake])
const unanswered = of([0, promise()], [72, wake])
const withdrawn = of([0, promise()], [1, { type: 'cancel' }], [72, wake])
const unasked = of([0, promise({ form: 'too-late' })])
const owed = of([0, { ...promiseOfNobody({ form: 'owed' }) }], [72, wake])
const open = of([0, promise()])

describe('the ledger', () => {
  it('has the newest first, each with whoever looks at it: introducer, requester or nobody', () => {
    const all = [moved(kept, 0, 'old'), moved(open, 2, 'new'), moved(ghosted, 1, 'between')]
    const now = START + 3 * DAY
    const mine = ledgerOf(dana.address, all, now)
    expect(mine.promised.map(({ introduction }) => introduction.id)).toEqual(['new', 'between', 'old'])
    expect(mine.hoped).toEqual([])
    const hers = ledgerOf(alice.address, all, now)
    expect(hers.promised).toEqual([])
    expect(hers.hoped).toHaveLength(3)
    expect(ledgerOf('bob@corp.example', all, now)).toMatchObject({ promised: [], hoped: [] })
  })

  it('counts the share over what has ended; what was taken back or made without asking is neither', () => {
    const all = [kept, ghosted, unanswered, withdrawn, unasked, open].map((each, n) => moved(each, 0, `${n}`))
    expect(ledgerOf(dana.address, all, START + 4 * DAY).share).toEqual({ kept: 1, of: 3 })
  })

  it('counts a share from its first moment until before its last', () => {
    const { promised } = ledgerOf(dana.address, [kept], START + DAY)
    const at = START + 4 * HOUR
    expect(shareOf(promised, at, at + 1)).toEqual({ kept: 1, of: 1 })
    expect(shareOf(promised, at - 1, at)).toEqual({ kept: 0, of: 0 })
  })

  it('has an offer that was taken up as theirs while it is open, and never as a ghost', () => {
    const taken = of([0, promiseOfNobody({ form: 'owed' })])
    expect(ledgerOf(dana.address, [taken], START).promised).toHaveLength(1)
    const { promised, weeks } = ledgerOf(dana.address, [owed], START + 4 * DAY)
    expect(promised).toEqual([])
    expect(weeks.every(week => week.ghosted === 0)).toBe(true)
    expect(ledgerOf(alice.address, [owed], START + 4 * DAY).hoped[0]!.hope.is).toBe('not-made')
  })

  it('passes on what was said of meeting', () => {
    const met = of(
      [0, promise()],
      [4, answer('yes')],
      [4 + 7 * 24, wake],
      [200, { type: 'met', party: 0, met: 'not-yet' }],
    )
    expect(ledgerOf(dana.address, [met], START + 10 * DAY).promised[0]!.met).toEqual(['not-yet'])
  })
})

describe('kept against ghosted, by week', () => {
  // Thursday 7 January 2027, 9:00 UTC: the first week of the tests, which began on Monday 4 January.
  const now = START + 3 * DAY

  it('has twelve weeks that begin on Mondays, the present one last', () => {
    const { weeks } = ledgerOf(dana.address, [], now)
    expect(weeks).toHaveLength(12)
    expect(weeks.at(-1)!.from).toBe(Date.UTC(2027, 0, 4))
    expect(weeks[0]!.from).toBe(Date.UTC(2026, 9, 19))
    expect(weeks.every(({ from }) => new Date(from).getUTCDay() === 1)).toBe(true)
  })

  it('counts each where it ended, and the oldest not at all', () => {
    const all = [moved(kept, 0, 'a'), moved(kept, -7, 'b'), moved(ghosted, -7, 'c'), moved(kept, -90, 'd')]
    const { weeks, share } = ledgerOf(dana.address, all, now)
    expect(weeks.slice(-2)).toMatchObject([
      { kept: 1, ghosted: 1 },
      { kept: 1, ghosted: 0 },
    ])
    expect(weeks.reduce((sum, week) => sum + week.kept + week.ghosted, 0)).toBe(3)
    expect(share).toEqual({ kept: 2, of: 3 })
  })

  it('goes by the person’s own Monday', () => {
    // Sunday 3 January, 23:30 UTC.
    const late = moved(kept, 0, 'late')
    late.retiredAt = Date.UTC(2027, 0, 3, 23, 30)
    const last = (offset: number) => ledgerOf(dana.address, [late], now, offset).weeks.at(-1)!
    expect(last(0)).toMatchObject({ kept: 0 })
    expect(last(60)).toEqual({ from: Date.UTC(2027, 0, 3, 23), kept: 1, ghosted: 0 })
    expect(last(-480)).toMatchObject({ from: Date.UTC(2027, 0, 4, 8), kept: 0 })
  })
})
