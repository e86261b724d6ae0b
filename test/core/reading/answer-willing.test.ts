/** Whoever speaks, how they feel about it, and what they would do: a consent where it is their own wish, and of this day. */
import { describe, expect, it } from 'vitest'
import { is } from './asked.ts'

const SAID = [
  'have a chat with Ms Archer',
  'show her round the workshop',
  'give your friend half an hour of my time',
  "answer Alice's questions",
  'see what I can do for her',
  'be put in touch with Alice Archer',
]
const willing = (before: string): string[] => SAID.map(act => `${before} ${act}.`)

describe('what they would do with whom they are to meet', () => {
  it.each(
    [
      "I'd be proud to",
      'All of us here would be glad to',
      'My wife and I would be over the moon to',
      "I'd jump at the chance to",
      'It would be a pleasure to',
      "I'd be mad not to",
    ].flatMap(willing),
  )('%s', words => expect(is(words)).toBe('yes'))
  it.each([
    'Really looking forward to an introduction to her.',
    "I'd enjoy giving her some advice.",
    "I've nothing against a coffee with Ms Archer.",
    'I am in favour of showing your friend around.',
  ])('%s', words => expect(is(words)).toBe('yes'))
})

describe('what somebody else would do, or on another day', () => {
  it.each(
    [
      'My sister would love to',
      'Nobody here is keen to',
      'None of us would be glad to',
      'I was once happy to',
      'I used to be willing to',
      "I'm no longer prepared to",
      "I wouldn't be happy to",
      "I can't say that I'd be glad to",
      "Don't tell her I'd be glad to",
      "Were I younger I'd be happy to",
      "Theoretically I'd be happy to",
      'I might be willing to',
    ].flatMap(willing),
  )('%s', words => expect(is(words)).not.toBe('yes'))
  it.each([
    "I'd be glad to talk to her, or not.",
    "I'd be glad to talk to her if you come along.",
    "I'd be glad to talk to her. But only if you come along.",
    "I'd be glad to talk to her. Said nobody ever.",
    "Subject to my board's approval, please introduce us.",
    "Glad to hear she's well.",
    'Happy to lend you the drill.',
    "I don't mind the rain.",
  ])('%s', words => expect(is(words)).not.toBe('yes'))
})

describe('what they would do, and then', () => {
  it.each([
    ...willing("I'd be glad to").map(words => words.replace('.', ' after the exams.')),
    "I'd like to get to know her at a later date.",
    "I'd be glad to talk to her. After my holidays, though.",
  ])('%s', words => expect(is(words)).toBe('later'))
})

describe('what whoever they are to meet may do', () => {
  it.each([
    'Alice need only ring.',
    'Ms Archer should drop me a line.',
    'Your friend just needs to email me.',
    'She will be very welcome.',
    'My number may be handed on to Alice.',
    'The request is approved.',
  ])('%s', words => expect(is(words)).toBe('yes'))
  it.each([
    'She should contact my agent.',
    'She should have written to me first.',
    'She will not be welcome.',
    'My details must not be shared with Alice.',
    'The request is not approved.',
    "I don't see why she should contact me.",
  ])('but not: %s', words => expect(is(words)).not.toBe('yes'))
})

describe('a consent beside what changes nothing', () => {
  const YES = ['Please put us in touch.', "I'd be happy to meet her.", 'I accept with pleasure.']
  const BESIDE = [
    'Thursdays are impossible, any other day is fine.',
    "What's the best time for her?",
    "Aren't you clever to think of this?",
  ]
  it.each(YES.flatMap(yes => BESIDE.map(words => `${yes} ${words}`)))('%s', words =>
    expect(is(words)).toBe('yes'),
  )
  it.each(YES.map(yes => `${yes} It would have to be next month, though.`))('but not: %s', words =>
    expect(is(words)).toBe('later'),
  )
})
