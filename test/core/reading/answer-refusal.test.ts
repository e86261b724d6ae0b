/** Everything that is no yes: what declines, puts off, hands on and asks to be left alone; and what only looks so. */
import { describe, expect, test } from 'vitest'
import { is } from './asked.ts'

describe('a no that nobody put in the words of one', () => {
  test.each([
    ['a rule and an apology', 'We only fund registered charities. Sorry not to be more helpful.'],
    ['a rival and what is proper', "We're direct competitors as of last month, so it wouldn't be proper."],
    [
      'what is over and a good wish',
      "There'd be nothing to talk about, the role is filled. I wish Max every success.",
    ],
    [
      'what once would have been',
      "Would've said yes ten years ago. I guard my evenings now. Pass my regards on.",
    ],
    [
      'a full life and thanks',
      "I've met enough people, and would like to sit in the garden. Bless her, and thank you.",
    ],
    [
      'thanks and a bar',
      "While I'm flattered, we're barred from talking to suppliers. So it isn't possible.",
    ],
  ])('is %s', (_, text) => expect(is(text)).toBe('no'))

  test.each([
    ['an apology alone', 'Sorry about the long silence.'],
    ['not knowing', "I'm sorry, I don't understand what this is about."],
    ['what was not', "Thanks, I didn't get round to it on Friday."],
    ['a reason that passes', 'Thanks, I have no time at the moment to think.'],
    ['a question', "I'm retired, sorry. What would she want from me?"],
    ['a condition', "Thank you. Unless it's paid I have no use for it."],
  ])('is not %s', (_, text) => expect(is(text)).not.toBe('no'))

  test.each([
    "I'm retired, thank God, and bored stiff. Yes please!",
    "Sorry to be slow, we don't check this inbox much. Do introduce us.",
    'All my apologies for the delay. Happy to talk to her.',
  ])('is not found beside a yes: %j', text => expect(is(text)).toBe('yes'))
})

describe('a no by idiom', () => {
  test.each([
    "I'm good on intros, thanks!!",
    "I'll give this one a swerve.",
    "I don't want to be put in touch, if that's alright.",
    'Not our cup of tea, Jeremy.',
    "We've agreed to say no to everything until the product ships.",
    "I'd appreciate it if you didn't pass on my details.",
    'Would you mind if I said no?',
    'Could we just not?',
    'I see no reason to repeat the experience.',
    "I can't face another founder. Say something nice for me.",
    'No dice, mate.',
  ])('%j', text => expect(is(text)).toBe('no'))

  test.each([
    ["I've no doubt she is a delight. Put us in touch.", 'yes'],
    ['Yeah no worries mate, shoot it through', 'yes'],
    ["I can't think of anyone I'd rather talk to. Please go ahead.", 'yes'],
    ['Why on earth would I say no? Please do introduce us.', 'yes'],
  ] as const)('in form alone: %j', (text, read) => expect(is(text)).toBe(read))
})

describe('a no on a condition', () => {
  test.each([
    'Yes if she can come to Leeds, otherwise no.',
    "Does he have funding? If not, I'd rather not.",
    "Happy to as long as this isn't about fundraising. If it is I'd rather not start.",
    "If it's a lunch in town, no.",
  ])('is neither: %j', text => expect(is(text)).toBe('unclear'))

  test.each([
    "If you don't mind, I'd rather not.",
    "If I'm honest, no thanks.",
    "I'd rather stay out of it, if it's all the same to you.",
  ])('that is only polite is a no: %j', text => expect(is(text)).toBe('no'))
})

describe('later', () => {
  test.each([
    'Can we do this after half term? House full of children until then.',
    'Would you mind terribly asking me again after the summer?',
    "I'd rather do this when the kids are back at school.",
    'Post-Christmas please!',
    'Super slammed, hit me up in like 3 weeks?',
    'Ask me in April?',
    "It's a yes from future me. Ask future me in eight weeks.",
    'Do keep me in mind for next season.',
    "Can this keep until I'm home?",
  ])('is a time ahead, however it is proposed: %j', text => expect(is(text)).toBe('later'))

  test.each([
    "Yes please. I'm off in January, so the sooner the better.",
    "Sooner rather than later please! I'd love to meet her.",
    'No time like the present. Yes please.',
    "Yes, tell him to email me on Monday, I'm away until Sunday.",
    'Yes, please do. Try me on 01632 960123.',
    'No worries, happy to help. I may be slow to respond next month though.',
  ])('is not what only goes with a yes: %j', text => expect(is(text)).toBe('yes'))

  test.each(["Once I've spoken to my wife I'll let you know.", "After I've asked my boss, perhaps."])(
    'is not a decision that is still to come: %j',
    text => expect(is(text)).toBe('unclear'),
  )
})

describe('somebody else', () => {
  test.each([
    "Procurement isn't my bag, that's Lucy Tran.",
    'All partnership requests go through Gemma Lyle on the third floor.',
    'I retired in June. The right person these days is Amara Nwosu.',
    'This falls under Sandra Weiss these days.',
    'I left the company. Sarah Cole is your contact now.',
  ])('is named: %j', text => expect(is(text)).toBe('other'))

  test.each([
    'This goes through my head all day, what would she want of me.',
    'He seems a decent chap. What would he want from an old sailor?',
    "It's not for us. All our sales go through the auction.",
  ])('is not: %j', text => expect(is(text)).not.toBe('other'))
})

describe('a stranger', () => {
  test.each([
    'Nobody in our office has heard of Dana Fox.',
    'I make a point of knowing the people who introduce me, and this one I have never met.',
    "Much as I enjoy meeting people, I've never heard of the lady who is recommending me.",
    "It's kind, but the name of the sender means nothing to me and I don't deal with people I don't know.",
    "I haven't the faintest who this Dana is.",
  ])('asks: %j', text => expect(is(text)).toBe('stranger'))

  test.each([
    "I've never met Alice, but do introduce us.",
    'Never come across Alice, always wanted to. Please do.',
  ])('is whom they would meet: %j', text => expect(is(text)).toBe('yes'))
})

describe('never', () => {
  test.each([
    'Please see to it that I never receive another message from your service.',
    'I do not wish to receive any further communications of this nature.',
  ])('is asked for: %j', text => expect(is(text)).toBe('never'))

  test('is not what they themselves have stopped', () =>
    expect(is("I've decided to stop doing these calls. I'll sit this one out!")).toBe('no'))
})

describe('a yes that is meant otherwise', () => {
  test.each([
    "Sure sure, and then he'll want my email list and my firstborn",
    'Much as I enjoy meeting people, I wonder about this one.',
    'I like to know the people who introduce me.',
    'Wonderful, yet another chance to explain my job to someone for free.',
    'Yes please!! Actually hang on, let me check with Neil first',
    'Yes happy to. Hang on, just looked him up, we are in court with them. So no.',
  ])('is none: %j', text => expect(is(text)).not.toBe('yes'))
})
