/** What is said beside a consent and makes it none, put together from both; and what is said beside it and changes nothing. */
import { describe, expect, it } from 'vitest'
import { is } from './asked.ts'

const CONSENTS = [
  'Happy to be introduced.',
  'Yes, please introduce us.',
  'She can write to me.',
  'With pleasure.',
]
const beside = (told: readonly string[]) =>
  told.flatMap((words, at) => [0, 2].map(more => `${CONSENTS[(at + more) % CONSENTS.length]} ${words}`))

describe('a consent that is none', () => {
  const LEAVE = [
    'I need permission from my employer first.',
    "It would need my director's blessing.",
    'Provided my boss agrees.',
    'Legal will want to look at it before anything happens.',
    'But please check with Bob first.',
    "Don't do anything until I've spoken to my boss.",
    'My wife says no.',
    'When my boss gives me the go-ahead.',
  ]
  const SECOND_THOUGHTS = [
    'That was my first thought, but no.',
    'But then again, perhaps not.',
    "I've just looked at my diary and I can't after all.",
    "But I'm not sure it's a good idea.",
    "That's a maybe, really.",
    'Give me a day or two to decide.',
    'If only I could say that.',
  ]
  const HANGS = [
    "If it's not a sales pitch.",
    'For a fee.',
    "As for the introduction: no, I don't want it.",
    'At 200 an hour.',
    'In another life.',
    'Next year, I mean.',
    "When I'm back from China, that is.",
  ]
  it.each(beside([...LEAVE, ...SECOND_THOUGHTS, ...HANGS]))('%s', words => expect(is(words)).not.toBe('yes'))
})

describe('a consent all the same', () => {
  const TOLD = [
    'I asked my wife and she likes the idea.',
    'My boss has already agreed.',
    'No need to ask my boss.',
    'If it rains we will move the picnic.',
    "I'm waiting to hear from the plumber.",
    'Please wait with the invoice until March.',
    'For Dana, anything.',
    "As for the ladder: no, I don't need it back.",
    "No, I didn't get the parcel.",
    "I can't make it to choir on Thursday.",
    "But I'm no expert.",
    "But only by phone or Zoom, I don't drive any more.",
    "You needn't wait for me to get back from Porto.",
  ]
  it.each(beside(TOLD))('%s', words => expect(is(words)).toBe('yes'))
})
