/** A yes in all its shapes, and what looks like one. */
import { describe, expect, test } from 'vitest'
import { understandAnswer } from '../../../core/reading/answer.ts'
import { inbound } from '../mail/fixture.ts'

const bob = { address: 'bob@corp.example', name: 'Bob Lee' }
const subject = 'Re: Dana would like to introduce you to Alice'
const answer = (text: string) => understandAnswer(inbound({ from: bob, text, subject }))

describe('what is said beside a yes, and takes nothing from it', () => {
  test.each([
    // Somebody else, another time, their own modesty
    "I don't know Alice but happy to talk",
    "I haven't met her but I've heard good things. Go ahead.",
    "Didn't know you two knew each other! Yes please.",
    "Can't this week but yes, send her my way.",
    'Crazy week, but sure.',
    'Happy to, though I doubt I can add much.',
    "Yes. I'm not an expert in storage by any means, but I'll share what I know.",
    "Yes. Ask her not to send a deck, though, I'd rather just talk.",
    "Yes - please make clear I can't offer a job.",
    'yes but please no calls before 9',
    // Words that only sound like a no
    'Happy to. No need to rush.',
    "I don't see why not",
    'Of course! You never have to ask.',
    "I'd never say no to a friend of yours, go ahead",
    "If Dana recommends her, I'm in.",
    'Sure, if she wants.',
    // Small talk
    'Yes, of course. How do you know her?',
    'Yes - and how are the kids?',
    'Ja, ich kenne sie zwar nicht, aber gerne.',
    'Oui, pas de souci, aucune urgence',
  ])('%j', text => expect(answer(text).is).toBe('yes'))

  test.each([
    "I don't know you but happy to talk",
    "Yes. I won't do it though.",
    'Yes. I doubt I will.',
    "Yes. I haven't decided.",
    'Of course. I usually say no.',
    'Yes, if she wants to pay',
    'If legal recommends it, yes',
    'Happy to, for my usual fee.',
    'Yes but keep my email private',
    'Yes, my answer will come tomorrow',
    'Yes. Please wait.',
    "Let's talk about it on the phone first",
    'Happy to chat about this with you beforehand',
  ])('but not what does: %j', text => expect(answer(text).is).not.toBe('yes'))
})

describe('a yes in a few words', () => {
  test.each([
    '1000% yes',
    '10/10',
    'Go on then',
    'be my guest',
    "I'm free Tuesday at 3",
    "Let's do Thursday at 10.",
    'Send her my way',
    'Have her email me',
    "Of course, for a friend of Dana's",
    'Perché no?',
    '¿Por qué no?',
    'Cela me ferait plaisir',
    'Jistě',
    'Zgoda',
    'もちろん',
  ])('%j', text => expect(answer(text).is).toBe('yes'))
  test.each([
    '1000% not',
    '10/10 for effort',
    '-10/10',
    'Be my guest, see if I answer',
    "I'm not free Tuesday or any other day",
    'Alice is free Tuesday at 3',
    'You always send her my way',
    "Have her email me her deck first, then I'll decide",
    'Why not ask Carol?',
    '¿Por qué no me llamas?',
    'Looking forward to the end of this',
    "Delighted, I'm sure.",
    'Cool it',
    'Please connect us with your manager',
    'happy to pretend I never saw this',
    "Je veux bien plus d'informations",
  ])('but not %j', text => expect(answer(text).is).not.toBe('yes'))
})

describe('a reaction, as clients write it', () => {
  test.each([
    'Liked “Dana would like to introduce you to Alice”',
    '👍 Bob Lee reacted via Gmail',
    'Bob Lee reacted to your message: 👍',
  ])('%j is a yes', text => expect(answer(text).is).toBe('yes'))
  test.each([
    'Disliked “Yes, please introduce us”',
    'Questioned “Yes please”',
    'Removed a like from “Yes please”',
    'Bob Lee reacted to your message: 😂',
  ])('%j is none', text => expect(answer(text).is).toBe('unclear'))
})

describe('a warm yes, whatever else is said', () => {
  test.each([
    "Sounds great, I'm around all next week.",
    "Go ahead and connect us, I'm curious what she's building.",
    "That would be wonderful, I've heard so much about her.",
    'Great idea, Dana. Please go ahead.',
    'Happy to meet Mariella. I have followed her company for years.',
    "Absolutely, I'd welcome that. Our storage team is looking for partners right now.",
    "I'd love to reconnect.",
    'By all means put us in touch. Did you not move house?',
    "Fine with me. I can't promise I'll be of much use.",
    'Fine with me. I did not want you to think I was ignoring you.',
    'My team and I would be happy to meet her.',
    "Yes! I'm copying Dana.",
    'Tak, chętnie.',
  ])('%j', text => expect(answer(text).is).toBe('yes'))

  test('"Tak" alone is one in Poland', () =>
    expect(
      understandAnswer(
        inbound({ from: { address: 'ola@firma.example', name: 'Ola Wiśniewska' }, text: 'Tak' }),
      ).is,
    ).toBe('yes'))
})

describe('a closing alone', () => {
  test.each([
    'Best,',
    'Best,\nBob',
    'Thanks,\nBob',
    'Kind regards',
    'Cheers,\nBob',
    'Love',
    'Groetjes',
    'LG\nAnna',
    'Un saludo',
    'Abraço',
  ])('%j is no yes', words => expect(answer(words).is).not.toBe('yes'))
})
