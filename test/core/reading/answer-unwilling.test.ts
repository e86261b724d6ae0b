/** Refusals put together from who will not and what of it, and what only looks like one. */
import { describe, expect, it } from 'vitest'
import { is } from './asked.ts'

const TO_DO = ['meet her', 'be introduced', 'take a call', 'talk to Alice', 'take this any further']
const OF_IT = [
  'introductions',
  'this sort of thing',
  'talking to Alice',
  'meetings with people I do not know',
]

describe('what they will not do', () => {
  const WILL_NOT = [
    "I don't intend to",
    'We are in no position to',
    'I see no reason to',
    "I don't feel able to",
    'We have decided not to',
  ]
  it.each(WILL_NOT.flatMap(head => TO_DO.map(act => `${head} ${act}.`)))('%s', words =>
    expect(is(`${words} Best wishes to you both.`)).toBe('no'),
  )
})

describe('what they have no mind for', () => {
  const NO_MIND = [
    'I no longer have time for',
    'We turn down all',
    "I'm too busy for",
    'We have decided against',
    'My firm does not allow',
    "I'm finished with",
  ]
  it.each(NO_MIND.flatMap(head => OF_IT.map(thing => `${head} ${thing}.`)))('%s', words =>
    expect(is(words)).toBe('no'),
  )
})

describe('what only begins like a refusal', () => {
  it.each([
    'I see no reason not to meet her.',
    "I can't wait to meet her.",
    "I don't need mentoring myself, but I'd be glad to help Alice.",
    'I avoid networking events, but a walk with Alice sounds lovely. Yes, please.',
  ])('%s', words => expect(is(words)).toBe('yes'))
  it.each(["I can't talk to her before June.", "I'm too busy for a meeting this month. Ask me in December."])(
    'put off: %s',
    words => expect(is(words)).toBe('later'),
  )
})

describe('what is denied right before an introduction', () => {
  it.each(['I do not intend to do an introduction.', 'We cannot do an introduction.'])('%s', words =>
    expect(is(words)).toBe('no'),
  )
  it.each(['Make sure I never hear of this. Please.'])('no yes: %s', words =>
    expect(is(words)).not.toBe('yes'),
  )
})
