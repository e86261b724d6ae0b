/** A small town's month, several times over; `npm run simulate` plays a large one's year. */
import { describe, expect, it } from 'vitest'
import { tried } from '../simulate/law.ts'
import { Simulation } from '../simulate/simulation.ts'

const town = (seed: number, faults: boolean) => new Simulation({ people: 20, days: 30, seed, faults })

describe('a town of twenty, for a month', () => {
  it.each([1, 2, 3])('seed %i: every law holds', async seed => {
    const simulation = town(seed, false)
    expect(await tried(simulation)).toEqual([])
    expect(simulation.onlooker.made.length).toBeGreaterThan(30)
    expect(simulation.onlooker.sent.some(({ letter }) => letter.kind === 'introduction')).toBe(true)
  })

  it.each([4, 5, 6])('seed %i, where the service fails at any step: every law holds', async seed => {
    const simulation = town(seed, true)
    expect(await tried(simulation)).toEqual([])
    const { crashes, throttled, conflicts } = simulation.onlooker.counts
    expect(Math.min(crashes, throttled, conflicts)).toBeGreaterThan(0)
  })

  it('is the same month again with the same seed, failures and all', async () => {
    const [one, other] = [town(7, true), town(7, true)]
    await tried(one)
    await tried(other)
    const told = ({ onlooker }: Simulation) =>
      onlooker.sent.map(({ messageId, sentAt, to }) => `${sentAt} ${to} ${messageId}`)
    expect(told(other)).toEqual(told(one))
  })
})

describe('the laws', () => {
  it('see an introduction that nobody has agreed to', async () => {
    const simulation = town(1, false)
    simulation.onlooker.state = () => {}
    const broken = new Set((await tried(simulation)).map(({ law }) => law))
    expect(broken).toContain('no introduction without a yes')
  })

  it('see a requester who never hears', async () => {
    const simulation = town(1, false)
    const { wake } = simulation.kept
    simulation.kept.wake = async () => {}
    const broken = new Set((await tried(simulation)).map(({ law }) => law))
    simulation.kept.wake = wake
    expect(broken).toContain('the requester hears by the deadline')
    expect(broken).toContain('every promise ends')
  })

  it('see a letter that says what is not its reader’s to know', async () => {
    const simulation = town(1, false)
    const send = simulation.send.bind(simulation)
    simulation.send = letter =>
      send({
        ...letter,
        raw: Buffer.from(
          Buffer.from(letter.raw)
            .toString('latin1')
            .replace(/^Subject: /m, 'Subject: eve@elsewhere.example '),
          'latin1',
        ),
      })
    const broken = new Set((await tried(simulation)).map(({ law }) => law))
    expect(broken).toContain('nobody learns what is not theirs')
  })
})
