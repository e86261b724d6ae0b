import { expect, test } from 'vitest'
import { day, moment } from '../../../core/letters/when.ts'

const at = Date.UTC(2026, 10, 26, 23, 5)

test.each([
  [{}, 'Thursday 26 November, 23:05 UTC'],
  [{ zone: 'UTC' }, 'Thursday 26 November, 23:05 UTC'],
  [{ zone: 'Europe/Berlin' }, 'Friday 27 November, 00:05 Berlin time'],
  [{ zone: 'America/New_York' }, 'Thursday 26 November, 18:05 New York time'],
  [{ offset: 60 }, 'Friday 27 November, 00:05 UTC+01:00'],
  [{ offset: -210 }, 'Thursday 26 November, 19:35 UTC−03:30'],
  [{ zone: 'Nowhere/At_All', offset: 60 }, 'Friday 27 November, 00:05 UTC+01:00'],
])('where the reader’s clock is %j, it is %s', (where, words) => {
  expect(moment(at, where)).toBe(words)
})

test('a day is the reader’s day', () => {
  expect(day(at)).toBe('26 November')
  expect(day(at, { zone: 'Asia/Tokyo' })).toBe('27 November')
})
