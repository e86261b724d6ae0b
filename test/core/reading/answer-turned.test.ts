/** Whom somebody names instead, put off or never: put together from parts, and what only looks like it. */
import { describe, expect, it } from 'vitest'
import { is } from './asked.ts'

/** Each of the sentences with each of the words at its mark. */
const filled = (sentences: string[], words: string[]) =>
  sentences.flatMap(sentence => words.map(word => sentence.replace('§', word)))

describe('somebody by what they are to whoever writes', () => {
  const WHO = ['my wife', 'our head of sales', 'my business partner', 'Bob Carter']
  const SAID = [
    'Could you try §?',
    'Why not ask §?',
    "I'm retired now, § runs the shop. Write to w@works.example.",
    'That is a question for §.',
  ]
  it.each(filled(SAID, WHO))('%s', words => expect(is(words)).toBe('other'))
  it('beside a yes is no hand-over', () =>
    expect(is('Happy to meet her. You could ask Bob too.')).toBe('yes'))
  it('who can be reached is not whoever writes', () =>
    expect(is('Mrs Cole does this now. You can reach them at cole@works.example.')).toBe('other'))
})

describe('a time to come', () => {
  const WHEN = [
    'after my exams',
    'in a fortnight',
    'towards the end of the year',
    'when the book is finished',
  ]
  const SAID = [
    "I can't right now, § would be better.",
    'I will have time for this §.',
    'How about §?',
    "I'd prefer to do this §.",
    'You can introduce us §.',
    'Yes please, but §.',
  ]
  it.each(filled(SAID, WHEN))('%s', words => expect(is(words)).toBe('later'))
  it.each(["Happy to talk to her. I'm free after lunch most days.", 'Gladly. The book comes out next year.'])(
    'but not: %s',
    words => expect(is(words)).toBe('yes'),
  )
  it('and not then either', () => expect(is('No. Not this year and not next year.')).toBe('no'))
})

describe('how well they know who asks', () => {
  it.each([
    "I don't know Dana well, but fine.",
    "I've only met Dana once, but I'd be glad to meet Alice.",
    "I have never met Dana in person, but yes, I'd be happy to be introduced.",
  ])('%s', words => expect(is(words)).toBe('yes'))
  it.each(["I don't seem to know a Dana Fox.", 'I cannot remember any Dana.', 'Dana Fox? Who is that?'])(
    'not at all: %s',
    words => expect(is(words)).toBe('stranger'),
  )
})

describe('to be left alone', () => {
  it.each([
    "I'd like to be removed.",
    'Please put me on your do not contact list.',
    "Please don't ask me again.",
    'No. Stop.',
    'Fuck off. Please.',
  ])('%s', words => expect(is(words)).toBe('never'))
  it.each(["I'd love to. Never mind the delay.", "Yes. I'll never forget how Dana helped me."])(
    'but not: %s',
    words => expect(is(words)).toBe('yes'),
  )
})
