import { describe, expect, it } from 'vitest'
import { HOUR } from '../../../core/introduction/state.ts'
import { briefly, moment, nextMonday, relatively } from '../../../functions/local/pages/when.ts'

const NOW = Date.UTC(2027, 0, 4, 9, 12)

describe('an instant in words', () => {
  it('is told in full by weekday, date and hour', () => {
    expect(moment(NOW)).toBe('Mon 4 Jan 2027, 09:12')
  })

  it.each([
    [Date.UTC(2027, 0, 4, 0, 5), '00:05'],
    [Date.UTC(2027, 0, 3, 23, 59), '3 Jan'],
    [Date.UTC(2026, 11, 31), '31 Dec 2026'],
  ])('in a list is as short as it can be: %i → %s', (at, words) => {
    expect(briefly(at, NOW)).toBe(words)
  })

  it.each([
    [0, 'now'],
    [20 * 60_000, 'in 20 minutes'],
    [HOUR, 'in 1 hour'],
    [47.9 * HOUR, 'in 47 hours'],
    [96 * HOUR, 'in 96 hours'],
    [120 * HOUR, 'in 5 days'],
    [-3 * HOUR, '3 hours ago'],
  ])('%i ms from now is %s', (distance, words) => {
    expect(relatively(NOW + distance, NOW)).toBe(words)
  })
})

describe('the next Monday at nine', () => {
  it.each([
    ['on a Monday before nine, is today', Date.UTC(2027, 0, 4, 8, 59), Date.UTC(2027, 0, 4, 9)],
    ['on a Monday at nine, is in a week', Date.UTC(2027, 0, 4, 9), Date.UTC(2027, 0, 11, 9)],
    ['on a Sunday, is tomorrow', Date.UTC(2027, 0, 10, 23), Date.UTC(2027, 0, 11, 9)],
    ['on a Tuesday, is in six days', Date.UTC(2027, 0, 5), Date.UTC(2027, 0, 11, 9)],
  ])('%s', (_, now, monday) => {
    expect(nextMonday(now)).toBe(monday)
  })
})
