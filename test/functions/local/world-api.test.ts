import { beforeEach, describe, expect, it } from 'vitest'
import type { Introduction } from '../../../core/introduction/state.ts'
import { mailpit } from '../../../functions/local/mailpit.ts'
import { type StandIn, standIn } from './stand-in.ts'

const HOUR = 3_600_000
const T = Date.UTC(2027, 0, 4, 9)

let world: StandIn
let real: number
let ask: (method: string, path: string, body?: unknown) => Promise<{ status: number; json: unknown }>
beforeEach(async () => {
  world = await standIn(T)
  real = T
  const app = mailpit(world, () => real)
  ask = async (method, path, body) => {
    const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) }
    const response = await app.request(`http://localhost${path}`, init)
    return { status: response.status, json: await response.json() }
  }
})

describe('the clock', () => {
  it('says its time, and how far it is from the real one', async () => {
    real = T - 26.5 * HOUR
    expect(await ask('GET', '/api/clock')).toEqual({
      status: 200,
      json: { now: '2027-01-04T09:00:00.000Z', offset: 'PT26H30M' },
    })
  })

  it('is moved forward by a duration', async () => {
    expect(await ask('POST', '/api/clock', { advance: 'PT72H' })).toEqual({
      status: 200,
      json: { now: '2027-01-07T09:00:00.000Z', offset: 'PT72H' },
    })
    expect(world.moves).toEqual([T + 72 * HOUR])
  })

  it.each(['2027-01-04T10:00:00Z', '2027-01-04T11:00:00.000+01:00'])('is moved forward to %s', async to => {
    expect(await ask('POST', '/api/clock', { to })).toMatchObject({
      status: 200,
      json: { now: '2027-01-04T10:00:00.000Z' },
    })
  })

  it('is not moved back', async () => {
    expect(await ask('POST', '/api/clock', { to: '2027-01-04T08:59:59Z' })).toEqual({
      status: 400,
      json: {
        Error: expect.stringMatching(
          /only goes forward, and it is 2027-01-04T09:00:00\.000Z now\. Say \{"advance"/,
        ),
      },
    })
  })

  it.each([
    [{ advance: '72 hours' }, /"72 hours" is no time to advance by: write weeks to seconds as in/],
    [{ advance: 'PT0S' }, /no time to advance by/],
    [{ advance: 'P1M' }, /no time to advance by/],
    [{ advance: 72 }, /Say \{"advance": "PT72H"\} or/],
    [{ to: 'tomorrow' }, /Say/],
    [{ to: '2027-01-04' }, /Say/],
    [{ advance: 'PT1H', to: '2027-01-05T09:00:00Z' }, /Say/],
    [{}, /Say/],
    [[], /Say/],
    [{ advance: 'P999999W' }, /no further than the year 9999/],
  ])('is not moved by %j', async (body, reason) => {
    expect(await ask('POST', '/api/clock', body)).toEqual({
      status: 400,
      json: { Error: expect.stringMatching(reason) },
    })
    expect(world.moves).toEqual([])
  })
})

describe('an introduction', () => {
  const introduction: Introduction = {
    schema: 1,
    id: 'abcdefghijklmnopqrstuvwx',
    form: 'copy',
    introducer: { address: 'ida@i.example', name: 'Ida' },
    requesters: [{ address: 'alice@a.example', consent: 'implied' }],
    target: { address: 'bob@b.example', consent: 'asked', askedAt: T },
    former: [],
    proposed: [],
    words: 'You two should meet.',
    mail: { subject: 'Bob', archiveKey: 'k', attachments: [], tooLarge: [], quoted: false },
    promisedAt: T,
    windowAt: T,
    questionedAt: [T, T + 24 * HOUR],
  }
  const show = async (change: Partial<Introduction> = {}) => {
    const view = { introduction: { ...introduction, ...change }, deadline: T + 72 * HOUR, pending: 1 }
    world.shown = [{ ...view, wakeAt: T + 48 * HOUR }]
    const { json } = await ask('GET', '/api/introductions')
    return (json as Array<Record<string, unknown>>)[0]!
  }

  it('is shown by its addresses and times, with all of its state behind', async () => {
    expect(await show()).toEqual({
      id: introduction.id,
      state: 'asked',
      introducer: 'ida@i.example',
      requesters: ['alice@a.example'],
      target: 'bob@b.example',
      awaiting: ['bob@b.example'],
      deadline: '2027-01-07T09:00:00.000Z',
      wakeAt: '2027-01-06T09:00:00.000Z',
      pending: 1,
      introduction: {
        ...introduction,
        target: { ...introduction.target, askedAt: '2027-01-04T09:00:00.000Z' },
        promisedAt: '2027-01-04T09:00:00.000Z',
        windowAt: '2027-01-04T09:00:00.000Z',
        questionedAt: ['2027-01-04T09:00:00.000Z', '2027-01-05T09:00:00.000Z'],
      },
    })
  })

  it('whose target is not named awaits the introducer', async () => {
    const { target, ...unnamed } = introduction
    const view = { introduction: unnamed, deadline: T, pending: 0 }
    world.shown = [view]
    expect((await ask('GET', '/api/introductions')).json).toMatchObject([
      { state: 'questioned', target: null, awaiting: ['ida@i.example'], wakeAt: null },
    ])
  })

  it.each([
    ['declined', { target: { ...introduction.target!, consent: 'no' as const } }],
    ['cancelled', { cancelledAt: T }],
    ['introduced', { outcome: 'introduced' as const, retiredAt: T }],
    ['too-late', { outcome: 'too-late' as const, retiredAt: T }],
  ])('that is %s awaits nobody', async (state, change) => {
    expect(await show(change)).toMatchObject({ state, awaiting: [] })
  })

  it('is one of at most as many as are asked for', async () => {
    world.shown = Array.from({ length: 3 }, () => ({ introduction, deadline: T, pending: 0 }))
    expect((await ask('GET', '/api/introductions?limit=2')).json).toHaveLength(2)
    expect((await ask('GET', '/api/introductions?limit=0')).status).toBe(400)
  })
})
