/** A plain English yes as people put it together, run together, and told beside; and what is none. */
import { describe, expect, test } from 'vitest'
import { is } from './asked.ts'

describe('clauses run together on a phone, in its spelling', () => {
  test.each([
    'yea thats fine mate',
    'yeh go for it m8 ill have a chat with her',
    'tht wud be gr8 ty',
    'definitly wanna meet her shes exactly who i need',
    'cool w that just no calls before 10 i work nites',
    'id be happy 2 meet her n help if i can',
    'Go on then love',
  ])('yes: %j', text => expect(is(text)).toBe('yes'))
  test.each(['thats fine mate but no', 'yea no thanks mate', 'im good thanks', 'not 4 me thx'])(
    'no yes: %j',
    text => expect(is(text)).not.toBe('yes'),
  )
})

describe("a condition of the other's own wish hangs nothing", () => {
  test.each([
    "I'm only a lollipop man, but if she wants to write about us then I'm happy to talk to her.",
    'Go ahead. If she prefers the phone, my number is on the website.',
    "If the offer still stands I'd be very glad to meet Alice.",
    "If Dana vouches for her, that's enough. Fire away.",
    'It is OK with me if Alice contacts me.',
  ])('yes: %j', text => expect(is(text)).toBe('yes'))
  test.each([
    'If she wants to write, my agent decides that.',
    "If she wants to sell something it's a no. Otherwise fine.",
    'If she wants to write about us then she has to ask the board first.',
    'Yes (if my boss is ok with it).',
    'Sure, go ahead. As long as my name is not mentioned.',
  ])('no yes: %j', text => expect(is(text)).not.toBe('yes'))
})

describe('consent as it is put together', () => {
  test.each([
    'I write to confirm that I am agreeable.',
    'I humbly accept. Please bear with my poor English.',
    'I hereby agree to the introduction.',
    'Let the young lady write.',
    'Do tell her to come.',
    'With all my heart, yes.',
    'My response is positive.',
    'I wait for her message.',
    'Will take the call.',
    'Yes - open to a chat.',
    'I have no objection whatever to making her acquaintance.',
  ])('yes: %j', text => expect(is(text)).toBe('yes'))
  test.each([
    'I am not agree with this.',
    'I accept that Dana means well.',
    'I agree with Dana about most things.',
    'Let her ask somebody else.',
    'My response is negative.',
    'Will take the call in March, not before.',
    'My calendar is a bad joke already.',
    "I'd be glad to be asked again when school goes back.",
    'Fine. I will look at it tomorrow.',
    'Yes, got your email. Will look at it tomorrow.',
  ])('no yes: %j', text => expect(is(text)).not.toBe('yes'))
})

describe('what is told beside it', () => {
  test.each([
    "Yep, happy to. I haven't met anyone new since the lockdowns really.",
    "Yes, she's welcome to write to me. I can tell her about water rights, not so much about the rest.",
    'By all means.\n\nProf. (em.) N. Chakraborty',
    "Yes, happy to. It's not my field any more but I remember a thing or two.",
    'My wife says I should get out more so yes, introduce us!',
    'Yes (sorry for the delay, inbox from hell).',
    "Fine by me. I only moved into the role in June, but she's welcome to what I know.",
    "Hook us up! P.S. I've got a motorbike in the garage that my kids are not allowed to breathe on.",
    "Go ahead. Please don't give my number to anybody else.",
  ])('yes: %j', text => expect(is(text)).toBe('yes'))
  test.each([
    "Sure, go ahead. I haven't decided yet.",
    'Sure, go ahead. And pigs might fly.',
    "Yes. I won't do it but I can ask around.",
    "Happy to chat once we've closed our round in March.",
    "Go ahead. Please don't share my address.",
    "So yes or no, I really couldn't say.",
  ])('no yes: %j', text => expect(is(text)).not.toBe('yes'))
})
