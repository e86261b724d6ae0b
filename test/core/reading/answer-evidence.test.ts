import { describe, expect, test } from 'vitest'
import { understandAnswer } from '../../../core/reading/answer.ts'
import { inbound } from '../mail/fixture.ts'

const bob = { address: 'bob@corp.example', name: 'Bob Lee' }
const answer = (text: string, cc: Array<{ address: string; name?: string }> = []) =>
  understandAnswer(inbound({ from: bob, cc, text, subject: 'Re: Dana would like to introduce you to Alice' }))

describe('a yes among stories, jokes and denials of other things stays one', () => {
  test.each([
    'Happy to. The ward was mad today, three admissions before breakfast and nobody to do the rounds.',
    "Aye, go on. I can't do anything about the price of hay but I'll talk to anyone.",
    'Yes. We have looked at this field since 2021 and never found a team we liked.',
    "Sure, happy to chat. We don't lead rounds, but I can tell her who does.",
    "I'd love to meet him! He once mended my mother's piano, though he won't remember.",
    'Yes, do. Are you coming to the regatta? We have a spare bed.',
    "By all means introduce us. I won't be able to hire her, we have a freeze, but I can point her to people.",
    "I'm in. Tell her not to wear good shoes.",
    'Yes, happy to. She should not expect a polished office, we are in a shed.',
    'Sure thing. Not my best week, not my worst.',
    "I'd be up for that. Never say never to a free coffee.",
    "It's a yes. Don't thank me yet.",
    'Fire away, introduce us. Not a morning person though.',
    'Absolutely happy to. We were never any good at marketing and it shows.',
    'Yes. I have no experience of Brazil, mind you, only of Portugal.',
    "I'm open to meeting her. We don't have a vacancy, but I like to know good people.",
    'Sorry, we moved my mother all weekend (third floor, no lift).\n\nRe Alice: of course. Her sort get a coffee out of me.',
    "Why wouldn't I? Set it up.",
    'Sign me up 🙋‍♀️',
    'It would be rude not to',
    'Yes, thank you for asking rather than just copying me like everybody else.',
  ])('%j', text => expect(answer(text).is).toBe('yes'))
})

describe('a yes is none', () => {
  describe('that acknowledges', () => {
    test.each([
      'Yes. I received it. The dog ate the router so I am slow.',
      'Yes. Dana mentioned it at the party.',
      'Yes, this address still works.',
      'Yes, I still work at Northwind. The new office is lovely.',
      "Yes! It's a girl! 3.2 kilos, everyone well.",
      'Yes, we spoke last week already. All sorted.',
      'Yes. The contract is signed and on its way.',
      'Yes, happy to write the reference.',
      'Okay, thanks for letting me know.',
    ])('%j', text => expect(answer(text).is).not.toBe('yes'))
  })

  describe('that means the opposite', () => {
    test.each([
      'Yes! Another stranger who wants my time for free!',
      'Of course. My calendar is famously empty.',
      "Sure. And then I'll give her my car keys too.",
      'Sure thing. The minute hell freezes.',
      "Yes. And I'm the Queen of Sheba.",
      'Happy to, NOT.',
      "I'd love to meet her like I'd love a root canal.",
      "I'd love to be introduced to fewer people.",
      'Yes. In my next life.',
      'Yes! Just kidding.',
      'Go ahead. I dare you.',
      "Why wouldn't I? Because I've met her.",
    ])('%j', text => expect(answer(text).is).not.toBe('yes'))
  })

  describe('that hangs on something, or is put off', () => {
    test.each([
      'You can introduce us when I have a clue what it is about.',
      "I'd love to meet her when the merger is done.",
      "Convince me and it's a yes.",
      'Happy to meet for my usual consulting fee.',
      'Yes! Whenever she has raised a round.',
      'Yes. Ask me tomorrow.',
      "Yes. I'd want to see references.",
      'A yes from me would take a miracle.',
      'Yes. Send me her CV.',
      'Yes. I need her numbers before anything else.',
      'Happy to help with the move. The other thing I need to sleep on.',
      'Happy to talk it over on Monday, you and me.',
      'If Ann comes along as well, then yes. If not, then no.',
    ])('%j', text => expect(answer(text).is).not.toBe('yes'))
  })

  describe('that is taken back, or handed on', () => {
    test.each([
      'no thank you love, i gave all that up when Frank died. i wish the young lady every success tho, its a lovely idea',
      "J'hésite, honnêtement. D'un côté ça m'intrigue, de l'autre j'ai été échaudé la dernière fois. Je ne sais pas trop quoi vous dire.",
      'Ich freue mich, dass du an mich denkst, und Alice klingt nach einer patenten Frau. Trotzdem möchte ich es diesmal bleiben lassen.',
      'може, ама след изпитите, до 10 юли съм зает',
      "I'd love to meet her. Unfortunately we are moving to Chile.",
      "I'd be honoured. But the answer has to be no.",
      'Sure, you know I never say no to you. This time I must.',
      "Thrilled for her. I'll leave it.",
      'Love the idea. Hate the timing.',
      "I'd love to see you! Alice, not so much.",
      'Usually I would be happy to help. These days I am not well.',
      'Set it up so that nobody writes to me again.',
      'Sure. No meetings though.',
      'Yes. Let Femi do it.',
      'Yes, tell her to apply through the website like everyone else.',
      'Yes! Tell her I moved on.',
      "I'd be happy to put her in touch with Jan.",
      "Happy to connect her to people who can help. I can't myself.",
      'I said "happy to meet" to the previous three. Enough now.',
      "Dana thinks I'd be happy to meet everyone. She's wrong.",
      'Yes. I have not decided.',
      'Introduce us. Actually, hold that thought.',
      "I'd love to. The board has banned outside meetings.",
      'Would love to. Pity.',
      "Would love to meet her! Shame I'm leaving the country.",
      "Glad to help. I've asked Ben to do it.",
      'Yes. Over to Ben.',
      'Yes. I wish her luck finding someone.',
      'Yes. Undecided.',
      'Yes. Sorry, wrong thread.',
    ])('%j', text => expect(answer(text).is).not.toBe('yes'))
  })
})

describe('a slip of the finger', () => {
  test.each(['Absolutly, would lvoe to!', 'Yes plesae, itnroduce us', 'Defintely intersted'])(
    'in %j is read as what was meant',
    text => expect(answer(text).is).toBe('yes'),
  )
  test.each(['Pleased', 'Introduced already, thanks', 'She introduces herself to everybody'])(
    'is not %j, which is a word',
    text => expect(answer(text).is).not.toBe('yes'),
  )
})

describe('a no in few words', () => {
  test.each([
    'Yeah nah, not really my thing sorry mate',
    'Computer says no',
    'Not on this occasion, thanks.',
    'Kindly excuse me from this one.',
    'Yes, I got this, and yes, thank you for asking first. But no.',
    'Out of the question, I am afraid.',
    'On reflection, no.',
  ])('%j', text => expect(answer(text).is).toBe('no'))
})

describe('somebody copied in', () => {
  const noor = { address: 'noor@corp.example', name: 'Noor Aziz' }

  test('is whom they hand it to, when they name them', () =>
    expect(
      answer('Adding Noor, who looks after materials. Please take this up with her.', [noor]),
    ).toMatchObject({ is: 'other', other: noor }))

  test('is nobody in particular, when they do not', () =>
    expect(answer('Please talk to Carol instead.', [noor])).toMatchObject({
      is: 'other',
      other: { name: 'Carol' },
    }))
})
