import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDuration, parseDuration } from '../../../functions/local/duration.ts'

const HOUR = 3_600_000

describe('a duration', () => {
  it.each([
    ['PT72H', 72 * HOUR],
    ['P3D', 72 * HOUR],
    ['P1W', 168 * HOUR],
    ['P1W1DT1H1M1S', 193 * HOUR + 61_000],
    ['PT90M', 1.5 * HOUR],
    ['pt1s', 1000],
    ['PT0S', 0],
  ])('%s is understood', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds)
  })

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    '72h',
    'PT-1H',
    '-PT1H',
    'P1M',
    'P1Y',
    'PT1.5H',
    'PT1S1H',
    'P1H',
    'PT1H ',
    'P9999999D',
  ])('%j is not', text => {
    expect(parseDuration(text)).toBeUndefined()
  })

  it.each([
    [0, 'PT0S'],
    [499, 'PT0S'],
    [72 * HOUR, 'PT72H'],
    [72 * HOUR - 2, 'PT72H'],
    [HOUR + 61_000, 'PT1H1M1S'],
    [HOUR + 1000, 'PT1H1S'],
    [-5 * HOUR, '-PT5H'],
  ])('of %d ms is written %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text)
  })

  it('that was written is understood', () => {
    fc.assert(
      fc.property(fc.nat(999_999 * 3600), seconds => {
        expect(parseDuration(formatDuration(seconds * 1000))).toBe(seconds * 1000)
      }),
    )
  })
})
