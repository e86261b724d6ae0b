import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Timer } from '../core/ports.ts'

export interface TimerUnderTest {
  timer: Timer
  /** What is scheduled now: when each id will be woken. */
  schedules(): Promise<Map<string, number>>
  close(): Promise<void>
}

/** Far enough away for any timer not to bring it forward or put it off. */
export const LATER = Date.UTC(2099, 0, 4, 12)

/** What every timer does that keeps its schedules somewhere. */
export function timerContract(name: string, open: () => Promise<TimerUnderTest>): void {
  describe(`${name}, as a timer`, () => {
    let under: TimerUnderTest
    beforeEach(async () => {
      under = await open()
    })
    afterEach(() => under.close())
    const scheduled = async () => Object.fromEntries(await under.schedules())

    it('wakes nobody before it is asked to', async () => {
      expect(await scheduled()).toEqual({})
    })

    it('has one wake for an introduction, at its time', async () => {
      await under.timer.set('one', LATER)
      expect(await scheduled()).toEqual({ one: LATER })
    })

    it('moves the wake, earlier or later, when it is set again', async () => {
      await under.timer.set('one', LATER)
      await under.timer.set('one', LATER + 60_000)
      expect(await scheduled()).toEqual({ one: LATER + 60_000 })
      await under.timer.set('one', LATER - 60_000)
      expect(await scheduled()).toEqual({ one: LATER - 60_000 })
    })

    it('does not mind being asked twice for the same', async () => {
      await under.timer.set('one', LATER)
      await under.timer.set('one', LATER)
      expect(await scheduled()).toEqual({ one: LATER })
    })

    it('never wakes early, and at most a second late', async () => {
      await under.timer.set('one', LATER + 1)
      const at = (await under.schedules()).get('one')!
      expect(at).toBeGreaterThanOrEqual(LATER + 1)
      expect(at).toBeLessThanOrEqual(LATER + 1_000)
    })

    it('clears one and leaves the others', async () => {
      await under.timer.set('one', LATER)
      await under.timer.set('two', LATER + 60_000)
      await under.timer.clear('one')
      expect(await scheduled()).toEqual({ two: LATER + 60_000 })
    })

    it('does not mind clearing what is not set, or not any more', async () => {
      await under.timer.clear('nobody')
      await under.timer.set('one', LATER)
      await under.timer.clear('one')
      await under.timer.clear('one')
      expect(await scheduled()).toEqual({})
    })

    it('sets again what was cleared', async () => {
      await under.timer.set('one', LATER)
      await under.timer.clear('one')
      await under.timer.set('one', LATER + 60_000)
      expect(await scheduled()).toEqual({ one: LATER + 60_000 })
    })
  })
}
