/** A yes for another time is a later; slowness and modesty behind a yes are neither. */
import { describe, expect, it } from 'vitest'
import { answerOf } from '../../../core/reading/answer.ts'

describe('a yes with a time ahead behind it', () => {
  it.each([
    'Sure, after the holidays.',
    'Sure, after Easter.',
    'Yes, in January.',
    'Sure, next month.',
    'Happy to, once the fair is over.',
    'Happy to, after our product launch.',
    'Ok, but after my vacation',
    'Sure. In two months.',
    'Gladly, but not before May.',
    "I'm away until 12 May.",
    'Swamped until two weeks from now.',
    'Tell her to ring after harvest.',
    'Happy to, once the baby has arrived.',
    "I'm off sick most days until my operation, gladly after that.",
  ])('%s', text => expect(answerOf(text).is).toBe('later'))
})

describe('a yes as it stands', () => {
  it.each([
    'Yes, after all!',
    'Yes, happy to connect. Best reached after six.',
    "Yes, happy to connect. I'm travelling this week, so apologies if I'm slow.",
    "Fine by me, though I'm not sure I can help much.",
    'Happy to, though I doubt I know much about it.',
    'Sure, Thursday works.',
    "Yes. I'm in surgery till 6 today.",
    "I don't see why not. I'm usually free on Friday mornings once the grandchildren have been dropped off.",
    'Yep, no worries. Tell her to give us a bell after knock-off.',
    'Please do the needful and connect us at the earliest.',
    'Yes! I check mail once a day, after supper.',
    'We should be delighted. I would only mention that we do not answer letters from Friday sundown until Saturday night.',
    'yea thats fine mate tell alice to give us a ring after 4, im on the press till then lol',
  ])('%s', text => expect(answerOf(text).is).toBe('yes'))
})

describe('neither', () => {
  it.each([
    ["I'm not sure I can help.", 'unclear'],
    ["I'm not sure I can help, so no.", 'no'],
    ['We already know each other, no need.', 'no'],
    ['Yes, please remove me.', 'never'],
    ['Yes please. And never write to me about anything else again.', 'unclear'],
  ])('%s', (text, is) => expect(answerOf(text).is).toBe(is))
})
