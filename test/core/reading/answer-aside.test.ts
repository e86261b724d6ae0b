/** An English answer, and what people tell beside it that changes nothing; and what looks like a consent beside it. */
import { describe, expect, test } from 'vitest'
import { answered } from './asked.ts'

const answer = (text: string) => answered(text).is

const TOLD = [
  "The doctor says I'm as good as new.",
  'Only Dana could come up with that.',
  "Isn't it cold?",
  "I'm not sure we ever met.",
  'Did Dana ever finish that boat?',
  'I have lost my glasses, excuse the typos.',
  'My wife sends her regards.',
  "(I'm hopeless with technology.)",
]
const ANSWERS = [
  ['yes', 'Happy to meet her'],
  ['yes', 'Please put us in touch'],
  ['no', "I'd rather not"],
  ['later', 'Ask me again in two months'],
] as const

describe('beside an answer', () => {
  test.each(ANSWERS.flatMap(([is, words]) => TOLD.map(told => [is, `${words}. ${told}`] as const)))(
    '%s: %s',
    (is, text) => expect(answer(text)).toBe(is),
  )
  test.each(TOLD.map(told => `${told} Happy to meet her.`))('yes: %s', text =>
    expect(answer(text)).toBe('yes'),
  )
})

describe('behind a dash', () => {
  test.each([
    ['yes', "I'm game - did you see the match?"],
    ['yes', 'Fine by me - lovely sunny morning here.'],
    ['yes', 'Very happy to help her if I can - my wife sends her regards.'],
    ['no', "Apologies for the slow reply - I'll pass."],
    ['later', 'Not this month - next month is fine.'],
    ['unclear', 'Sure - but who is paying for my time?'],
    ['unclear', 'Go ahead - ruin my week.'],
  ])('%s: %s', (is, text) => expect(answer(text)).toBe(is))
})

describe('whom they never met', () => {
  test.each([
    ['no', "No thanks. I've never met her."],
    ['later', "I've never met her. Ask me again in a month."],
    ['stranger', "I've never met her."],
    ['stranger', "No thanks. I don't know any Dana."],
  ])('%s: %s', (is, text) => expect(answer(text)).toBe(is))
})

describe('what suits somebody, and is no consent', () => {
  test.each([
    'She used to work for me.',
    'The new glasses work for me.',
    "The link didn't work for me.",
    "That's good for me to know.",
    "I can't before June, thanks a lot. I'm free most afternoons.",
  ])('no yes: %s', text => expect(answer(text)).not.toBe('yes'))
  test.each(['That works for me.', 'Works for me, thanks.', 'Good for me.'])('yes: %s', text =>
    expect(answer(text)).toBe('yes'),
  )
})

describe('what looks like a consent', () => {
  const ELSE = [
    "Yes, Tuesday's choir practice is on.",
    'Yes please, two tickets for Saturday.',
    "OK, I'll pay the deposit tomorrow.",
    'Yes, you can have my recipe.',
    "Yes, we're still on for Sunday.",
    "Yes, I'd love to come to the wedding.",
    'I did agree to be introduced to Tom, back in May.',
    "According to Dana I'm happy to do this.",
    "I'd be happy to meet her in a perfect world.",
    'Of course, what else would I do with my life.',
    'Yes to the intro. Sorry, I meant no.',
    "No objection from me if it's not about the merger.",
    'No objection from me, as long as nothing is recorded.',
  ]
  test.each(ELSE)('no yes: %s', text => expect(answer(text)).not.toBe('yes'))
  test.each([
    'Yes, you can have my number.',
    'No objection from me.',
    'No objections with any of this.',
    "Yes please, two minutes with her is all I've dreamt of.",
  ])('yes: %s', text => expect(answer(text)).toBe('yes'))
})

test('what stands behind the excuse of a phone is theirs', () => {
  expect(answer('Sent from my phone, excuse the typos. Happy to meet her.')).toBe('yes')
  expect(answer('Please put us in touch. Sent from my phone, excuse the typos.')).toBe('yes')
})
