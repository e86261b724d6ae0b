/** A consent to what somebody would do, with a time to come right behind it, or without one. */
import { describe, expect, it } from 'vitest'
import { is } from './asked.ts'

const WILLING = [
  "I'd be happy to meet her",
  "I'd be happy to hear from her",
  "I'd love to talk to Alice",
  'Happy to connect',
  "I'd be glad to be introduced",
  'Glad to help',
  'Please put us in touch',
  'Happy to have a call with her',
]

describe('what they would do, and no more', () => {
  it.each(WILLING)('%s', words => expect(is(`${words}.`)).toBe('yes'))
  it.each(['next week', 'on Thursday', 'at any time', 'in the morning'])('%s', when =>
    expect(is(`I'd be happy to talk to Alice ${when}.`)).toBe('yes'),
  )
})

describe('what they would do, and then', () => {
  const THEN = [
    'in the spring',
    'after the exams',
    'next month',
    'in January',
    'in a few weeks',
    'from mid-March',
  ]
  it.each(WILLING.flatMap(words => THEN.map(then => `${words} ${then}.`)))('%s', words =>
    expect(is(words)).toBe('later'),
  )
})

describe('what people are glad to do', () => {
  it.each([
    "I'd be very happy to pass on what I know.",
    'We would be delighted to host her.',
    'I am only too happy to write to her.',
    "I'm ready to talk to her.",
    'Willing to help Alice out.',
    "I'm content with that.",
    'Anything for Dana.',
    'Please introduce us. I read the piece on her and meant to write to her anyway.',
  ])('%s', words => expect(is(words)).toBe('yes'))
  it.each([
    "I'm not willing to talk to her.",
    "I'd be happy to pass on this one.",
    'I am content with my life as it is.',
    "I'd be ready to meet her if Dana came along.",
    'I no longer have time for that.',
  ])('but not: %s', words => expect(is(words)).not.toBe('yes'))
})
