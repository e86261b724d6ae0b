/** Somebody who answers for whoever was asked: a secretary, a lawyer, a daughter; and what is no answer of theirs. */
import { describe, expect, test } from 'vitest'
import { answered } from './asked.ts'

const answer = (text: string) => answered(text).is

const FOR = [
  'I am instructed to reply as follows. My client',
  'Replying on his behalf. Mr Hale',
  'This is his assistant. Dr Okafor',
  'I look after the diary here. The chairman',
]

describe('for somebody', () => {
  const SAYS = [
    ['yes', 'is content to be introduced to Ms Archer'],
    ['yes', 'would be delighted to meet Alice'],
    ['yes', 'has asked me to accept on his behalf'],
    ['yes', 'consents to being put in touch'],
    ['yes', 'accepts the introduction and looks forward to meeting her'],
    ['no', 'would rather not be introduced'],
    ['no', 'has asked me to decline'],
    ['later', 'would be glad to meet her, but not before June'],
    ['unclear', 'is content to be introduced provided nothing is recorded'],
    ['unclear', 'asks what it is about'],
    ['unclear', 'has not decided yet'],
  ] as const
  test.each(FOR.flatMap(who => SAYS.map(([is, says]) => [is, `${who} ${says}.`] as const)))(
    '%s: %s',
    (is, text) => expect(answer(text)).toBe(is),
  )
  test.each([
    'Answering for my wife, who hates email: she would be delighted to.',
    "I'm typing for my father, he says go ahead.",
    "I manage Dr Anand's correspondence. He read your note this morning and says by all means.",
    "Hi, Tom's wife here. He says yes, go ahead.",
    'Mr Hale is content to be introduced to Ms Archer.',
  ])('yes: %s', text => expect(answer(text)).toBe('yes'))
})

describe('and nobody who was asked', () => {
  test.each([
    "I'm Tom's daughter. He passed away in May. He would have loved to meet her.",
    'On behalf of Mr Hale: he is happy where he is.',
    'Replying for my wife. She is thrilled about the baby.',
    'My boss would be delighted to meet her.',
    'My client, Mr Hale, is happy to be introduced, but only if I am there.',
    'Mr Beale says that she is happy to be introduced.',
    'Mr Hale would have been happy to be introduced.',
    'I am instructed to ask what this is about.',
    'My boss says yes, I say no.',
    'Please thank Dana.',
    "Please thank Dana, but tell her I've hung up my boots for good.",
  ])('no yes: %s', text => expect(answer(text)).not.toBe('yes'))
})

describe('how, and not whether', () => {
  test.each([
    "I can't take a call, but I'd be happy to write.",
    "I can't do Zoom, but email is fine.",
    'Let her be given my address.',
    'Let us be introduced.',
  ])('yes: %s', text => expect(answer(text)).toBe('yes'))
  test.each([
    "I can't take a call, but thank you.",
    'Let her be.',
    "I can't travel, but if she pays I'd be happy to.",
  ])('no yes: %s', text => expect(answer(text)).not.toBe('yes'))
})

describe('an hour of the day puts nothing off', () => {
  const HOURS = [
    'after six',
    'after six in the evening',
    'after the school run',
    'after my shift',
    'before lunch',
  ]
  test.each(HOURS.flatMap(hour => [`Happy to meet her ${hour}.`, `I'd be happy to talk to her ${hour}.`]))(
    'yes: %s',
    text => expect(answer(text)).toBe('yes'),
  )
  test.each(['after six weeks', 'after the harvest', 'after my exams'])('later: %s', time =>
    expect(answer(`Happy to meet her ${time}.`)).toBe('later'),
  )
})
