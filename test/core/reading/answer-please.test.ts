/** "Please" is a yes where it stands for one, and a courtesy behind anything else. */
import { describe, expect, test } from 'vitest'
import { understandAnswer } from '../../../core/reading/answer.ts'
import { inbound } from '../mail/fixture.ts'

const subject = 'Re: Dana would like to introduce you to Alice'
const answer = (text: string) =>
  understandAnswer(inbound({ from: { address: 'bob@corp.example', name: 'Bob Lee' }, text, subject })).is

describe('please', () => {
  test.each([
    'In two weeks, please.',
    'In two weeks please',
    'Next month, please.',
    'After Easter, please',
    'Later, please',
    'In March, please.',
    'Tomorrow, please',
    'Ask me in two weeks, please.',
    'After the holidays please!',
    'Not now, please',
    'Next week please',
  ])('behind a day is no yes: %j', text => expect(answer(text)).not.toBe('yes'))

  test.each([
    'Yes, please',
    'Yes please!',
    'Introduce us, please.',
    'Go ahead please',
    'Sure, please',
    'Please do',
  ])('behind a yes leaves it one: %j', text => expect(answer(text)).toBe('yes'))
})
