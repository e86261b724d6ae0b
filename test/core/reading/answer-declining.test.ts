/** How English declines, puts off, hands on and disowns without a word for it; and what only looks so. */
import { describe, expect, test } from 'vitest'
import { is } from './asked.ts'

describe('a refusal put together from parts', () => {
  test.each([
    [
      'resolved to stay as they are',
      "Lovely of you. I'm going to be boring and stick to the people I already know.",
    ],
    ['that it stay as it is', "I know her from school, and I'd rather it stayed at that."],
    ['nobody new', 'We have decided in our company to make no external contacts in this area.'],
    ['no longer', 'At my age I no longer make new acquaintances by post or otherwise.'],
    [
      'what would not be fair',
      "Thanks but it wouldn't be fair of me to say yes when I know I wouldn't follow up.",
    ],
    ['whom they do not meet', "As a magistrate I don't meet anyone with a matter before the bench."],
    ['what rules them out', "I've been asked to sit on her appeal, which rules me out."],
    [
      'what they would once have done',
      "Ordinarily I'd jump at it, but we're in litigation with her employer.",
    ],
    ['what they leave', "So thank you, but I'll leave it."],
    ['to be excused', 'I must husband my strength, and would ask to be excused.'],
  ])('says %s', (_, text) => expect(is(text)).toBe('no'))

  test.each([
    ['leaves it to others to arrange', "Yes please. I'll leave it to you to arrange."],
    [
      'would not be right to refuse',
      "It wouldn't be right to say no to a friend of hers. Please introduce us.",
    ],
    ['is old and willing', "I'm retired and rather deaf but yes, I'd like to meet her."],
    ['normally would run', "Normally I'd run a mile, but for her I'll do it. Go ahead."],
    ['sends love', 'Yes, do introduce us. Love to Dana.'],
  ])('is none where somebody %s', (_, text) => expect(is(text)).toBe('yes'))
})

describe('a courtesy that a "but" turns, and a reason beside thanks', () => {
  test.each([
    "Very flattered, but at 81 I've earned my peace and quiet.",
    "Thanks for thinking of me, but I've got more on than I can manage and I'd only let her down.",
    'I have to be choosy with my time these days. Good luck to her.',
    'Bless you for asking. Since my stroke I keep life small.',
    "I'm stepping back from all of that. Wish her all the best.",
  ])('declines: %j', text => expect(is(text)).toBe('no'))

  test.each([
    ['not knowing', "Thanks, but I'm not sure I understand what this is."],
    ['a concern', 'Thanks, but I have concerns about where my data goes.'],
    ['a question', 'Sounds lovely but what would we talk about?'],
    ['whom to ask first', "Thank you, but I'd want to speak to Dana before I answer."],
    ['what somebody should have done', 'Kind of you but Dana should have rung me about this.'],
    ['mail that does not open', "Thanks but the attachment won't open on my phone."],
  ])('does not where it is %s', (_, text) => expect(is(text)).toBe('unclear'))
})

describe('two minds', () => {
  test.each([
    "I'm of two minds. On the one hand I'd love to, on the other I swore off networking after last year. I don't know.",
    "I have a lot of respect for Dana. I'm just not convinced that I'm the right person. What do you think?",
    "Only if Dana will be on the call as well. I don't like doing these with people I've never met.",
    "I'm inclined to say no, but tell me more.",
    "Oh I don't know, love. Part of me thinks how exciting. Let me stew on it.",
  ])('are no answer: %j', text => expect(is(text)).toBe('unclear'))

  test('are over where a no comes last', () =>
    expect(is("I was in two minds about it. It's a no, thank you.")).toBe('no'))
})

describe('a time that is asked for', () => {
  test.each([
    ["I've promised the family a summer without work. I'd be glad to be asked again when school goes back."],
    ["At present the answer has to be no, but I'd be open to it once the merger has closed."],
    ["When I've got my voice back I'd love to hear from you."],
    ['You may apply to me again when it has concluded.'],
    ["Yes, but my manuscript is due and I'm a monster until then. Early December?"],
    ["I like the sound of it but would you mind holding it until they've found a replacement?"],
    ['No time before the conference. Any time after that.'],
  ])('puts off: %j', text => expect(is(text)).toBe('later'))

  test('is none where somebody has yet to be consulted', () =>
    expect(is('I must first ask my daughter. I cannot say more until she has visited.')).toBe('unclear'))
})

describe('whoever is handed on to without a name', () => {
  test.each([
    'nah thats my flatmate marcus he does the beats i just pay the wifi bill ask him',
    "I'm just the landlord of the building. If she wants the pottery people then it's unit 4, ask for Sunniva.",
    "All requests have to go through the dean's office.",
    'Not my department. Radiology is Dr. Osei.',
    'Moved to platform in May. Storage questions -> Ivo Hristov.',
    "Our volunteers' coordinator Sam does this. I've forwarded your mail to him.",
    'Try the allotment society, they have a whole committee for beekeeping.',
  ])('%j', text => expect(is(text)).toBe('other'))
})

describe('whoever does not know who asks', () => {
  test.each([
    'never herd of dana is this a scam',
    'Is this a scam? I do not know these persons, neither Dana nor Alice.',
    'who dis',
    "I've looked in my address book, which goes back to 1961, and it contains no Dana Fox.",
    "Dana Fox isn't in our CRM, my phone, or my memory. Who is that?",
    'Neither of us has the foggiest who Dana Fox might be.',
  ])('%j', text => expect(is(text)).toBe('stranger'))

  test.each([
    ["I don't meet anyone I don't know.", 'no'],
    ["Never heard of Alice, but a friend of Dana's is a friend of mine. Yes.", 'yes'],
  ])('is nobody who says %j', (text, answer) => expect(is(text)).toBe(answer))
})
