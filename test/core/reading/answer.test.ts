import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { understandAnswer } from '../../../core/reading/answer.ts'
import { fixture, inbound, read } from '../mail/fixture.ts'

const bob = { address: 'bob@corp.example', name: 'Bob Lee' }
const answer = (text: string, subject = 'Re: Dana would like to introduce you to Alice') =>
  understandAnswer(inbound({ from: bob, text, subject }))

describe('a plain yes', () => {
  test.each([
    'yes',
    'Yes.',
    'YES!!!',
    'No problem!',
    'Sure, go ahead',
    'Sounds good',
    'Yes please',
    'ok',
    '👍',
    "I don't mind",
    'Why not',
    'Thanks for asking! Yes please.',
    'Hi Dana,\n\nYes, I would love to.\n\nBob',
    'Hi Dana - yes, with pleasure!',
    'Of course, Dana',
    'Please introduce us!',
    'Sí, con gusto',
    'Oui, avec plaisir !',
    'Ja, gerne',
    'Sim',
    'Sì, volentieri',
    'Ja graag',
    "Yes, I'd be delighted to meet Alice. Looking forward to it.",
  ])('%j', text => expect(answer(text)).toEqual({ is: 'yes' }))

  test.each([
    'Yes, happy to. Tuesdays are best.',
    'Absolutely! Would Tuesday work?',
    'Happy to talk to her next Tuesday.',
    'ok, please introduce us, I have been looking for something like it',
  ])('with a note: %j', text => expect(answer(text)).toEqual({ is: 'yes', note: text }))
})

describe('a plain no', () => {
  test.each([
    'no',
    'Nope',
    'No thanks',
    'No, thank you.',
    "I'd rather not.",
    "Yes please don't",
    "Unfortunately I can't.",
    'Yeah, no.',
    'Not with this one.',
    'Kind of her, but no.',
    'Not interested',
    "Thanks for thinking of me, but I'll pass.",
    'Non merci',
    'Nein, danke',
    'Não, obrigado',
    'No grazie',
    'Nee, bedankt',
    'No gracias',
  ])('%j', text => expect(answer(text)).toEqual({ is: 'no' }))
  test('with a note', () =>
    expect(answer('No. She should finish school first.')).toEqual({
      is: 'no',
      note: 'No. She should finish school first.',
    }))

  test.each([
    "I'd love to but I can't",
    'Sounds great. Sadly I have to pass.',
    'Lo siento, pero no me interesa.',
    "Please don't introduce us.",
    'Ja, gezien, maar liever niet.',
    "It's a no, I'm sorry to say.",
    'No thanks, I am too busy to reconnect.',
    "I'm not the right person, and I know nobody better. So let's not.",
    "No thank you. I don't know who would be right.",
    "I'll sit this one out",
    'Must regretfully decline.',
    'Bandwidth is zero',
    "I'd like to opt out of this one, thanks",
    'Wish I could! Sorry.',
    'Happy to help you any time, but not with this',
  ])('whatever kind words lead up to it: %j', text => expect(answer(text).is).toBe('no'))
})

describe('an answer put off', () => {
  // Tuesday, 12 January 2027, half past ten in New York.
  const written = { date: Date.UTC(2027, 0, 12, 15, 30), offset: -300 }
  const putOff = (text: string, change = {}) =>
    understandAnswer(inbound({ from: bob, text, ...written, ...change }))

  test.each([
    ['Not at the moment, maybe in March', '2027-03-01'],
    ['Yes, but only after March', '2027-04-01'],
    ['Lieber erst im Februar', '2027-02-01'],
    ['Can you ask me again in two weeks?', '2027-01-26'],
    ["I'm on parental leave until 15 February. Please try me again then.", '2027-02-15'],
    ['No, not now, ask me again in Q2.', '2027-04-01'],
    ['Gerade nicht, frag mich bitte in drei Wochen nochmal.', '2027-02-02'],
    ['Pas maintenant, plutôt en mars.', '2027-03-01'],
    ['Ahora mismo no puedo. ¿Me preguntas dentro de dos semanas?', '2027-01-26'],
    ['Agora não, talvez em março.', '2027-03-01'],
    ['Adesso no, magari a marzo.', '2027-03-01'],
    ['Nu even niet, misschien in maart.', '2027-03-01'],
    ['Not now, please ask after April 14.', '2027-04-14'],
    ['Please try again on March 16.', '2027-03-16'],
    ['not this month - try me again on the 1st of April', '2027-04-01'],
    ['Fragen Sie mich bitte am 15.4. wieder.', '2027-04-15'],
    ['Riscrivimi il 10 aprile', '2027-04-10'],
    ['Vraag het me op 10 april nog eens', '2027-04-10'],
  ])('%j is until %s', (text, until) => expect(putOff(text)).toEqual({ is: 'later', until, note: text }))

  test.each([
    ['ping me after Easter', '2027-03-29'],
    ['Early next month works better for me, ask again then', '2027-02-01'],
    ["Back on the 14th, let's do it then", '2027-01-14'],
    ['Not until the 25th', '2027-01-25'],
    ['Ask me again in a fortnight', '2027-01-26'],
    ['Check in with me at the end of the quarter', '2027-03-31'],
    ['Ask me again mid-Feb', '2027-02-15'],
    ['Erst nach Ostern bitte', '2027-03-29'],
  ])('%j is until %s, too', (text, until) => expect(putOff(text)).toEqual({ is: 'later', until, note: text }))
  test('April 14 is a day in Britain, too', () =>
    expect(putOff('Come back to me on April 14', { offset: 0 }).until).toBe('2027-04-14'))

  test.each(['later', 'Not right now', 'Bad timing. Some other time!'])('%j names no day', text =>
    expect(putOff(text)).toEqual({ is: 'later', note: text }),
  )

  test('the day is theirs, not that of Greenwich', () => {
    const late = { date: Date.UTC(2027, 0, 13, 3, 0) }
    expect(putOff('Ask me again tomorrow', { ...late, offset: -300 }).until).toBe('2027-01-13')
    expect(putOff('Ask me again tomorrow', { ...late, offset: 60 }).until).toBe('2027-01-14')
  })
  test('3/2 is in March for New York and in February for Berlin', () => {
    expect(putOff('Not before 3/2 please').until).toBe('2027-03-02')
    expect(putOff('Not before 3/2 please', { offset: 60 }).until).toBe('2027-02-03')
  })
  test('a mail without a date names no day', () =>
    expect(understandAnswer(inbound({ from: bob, text: 'Ask me again in two weeks' })).until).toBeUndefined())
})

describe('somebody else instead', () => {
  test.each([
    ['Talk to Carol instead, carol@corp.example', { address: 'carol@corp.example', name: 'Carol' }],
    ["I'm not the right person. Try our head of sales, please.", {}],
    ["I'm not the right person.", {}],
    ['You should really speak to Pete Miles about that.', { name: 'Pete Miles' }],
  ])('%j', (text, other) => expect(answer(text)).toEqual({ is: 'other', other, note: text }))
  test('is not their own other address', () =>
    expect(answer('Yes please! My private address is bob@home.example.').is).toBe('yes'))
})

describe('who promised it is a stranger', () => {
  test.each([
    "I don't know this person.",
    "I don't think we have ever met.",
    'Who is Dana? I have never met anybody of that name.',
    'Ich kenne keine Dana.',
  ])('%j', text => expect(answer(text)).toEqual({ is: 'stranger', note: text }))
  test.each([
    'Dana who?',
    'who is dana',
    'Do I know you?',
    'Wer ist Dana?',
    "I can't place Dana",
    'Dana and I have never met.',
  ])('as a question, too: %j', text => expect(answer(text).is).toBe('stranger'))
  test.each(['Who is Alice?', "I don't know", 'Alice who?'])('but %j tells nothing of who asks', text =>
    expect(answer(text).is).toBe('unclear'),
  )
  test('but nobody need know whom they would meet', () =>
    expect(answer("I've never met Alice, but I'd love to.").is).toBe('yes'))
})

describe('never again', () => {
  test.each([
    'Never contact me again.',
    'Please remove me from your list',
    'STOP',
    'Opt out',
    'Ne me contactez plus jamais.',
  ])('%j', text => expect(answer(text)).toEqual({ is: 'never', note: text }))
})

describe('a machine wrote it', () => {
  const away = 'I am out of the office with limited access to email. For urgent matters please contact Carol.'
  test('as its headers say', () => {
    const headers = [{ name: 'auto-submitted', value: 'auto-replied' }]
    expect(understandAnswer(inbound({ from: bob, text: 'Yes', headers })).is).toBe('automatic')
  })
  test('as several of its phrases say', () => expect(answer(away).is).toBe('automatic'))
  test('but not where it answers', () => expect(answer(`Yes, go ahead!\n\n${away}`).is).not.toBe('automatic'))
})

describe('anything else is unclear, and passed on as it was written', () => {
  test.each([
    'only if she is raising',
    'Yes if she pays',
    'Who is she?',
    'Yes? Who is this?',
    'Sure, who is it?',
    'maybe',
    'Yes and no',
    "Sure, but I can't promise much, it depends",
    'No go ahead',
    'Ok so I read this twice and it is spam',
    'Great, more spam.',
    'Oh great, another call. Just what I needed.',
    'Yeah right.',
    'Sure 🙄',
    'She would love to meet me, no doubt.',
    'Sure I remember Dana. He owes me money.',
    'No doubt about it',
    'Perfect timing',
    "We'll see",
    'yesterday was fine',
    'nobody',
    'Sounds great on paper',
    'go ahead and make my day',
    'Go ahead, ruin my week.',
    'sure, when hell freezes over',
    "I'd rather not, but sure?",
    "Sure! What's her background?",
    'Fine with me. I never liked her house.',
    'Fine with me. What does she want?',
    'By all means, keep filling my inbox.',
    'With pleasure I shall ignore this.',
    'Why not ask somebody who cares?',
    "I'd love to meet her about as much as I'd love a root canal.",
    "I'd be happy to, once she has shown me a term sheet.",
    "I told Dana last year that I'd be happy to meet people, and look what happened.",
    'Mariella would love to meet me, I am told.',
    'Klingt gut auf dem Papier.',
    'Tak',
    'Non lo so',
    'Não sei',
  ])('%j', text => expect(answer(text)).toEqual({ is: 'unclear', note: text }))
})

describe('only what they newly wrote counts', () => {
  test('a yes above a quote with a no', async () =>
    expect(understandAnswer(await read(fixture('yes-gmail-html-only')))).toEqual({
      is: 'yes',
      note: 'Yes, happy to. Tuesdays are best.',
    }))
  test('a no above a quote with a yes', async () =>
    expect(understandAnswer(await read(fixture('no-from-a-phone')))).toEqual({ is: 'no' }))
  test('whatever is quoted beneath changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Yes', 'No thanks', 'Yes, happy to. Tuesdays are best.', 'Who is she?', 'gibberish'),
        fc.string({ unit: 'grapheme' }),
        (text, quoted) => {
          const marked = `On Mon, Jan 4, 2027 at 11:00 AM Kept <reply.x@kept.test> wrote:\n${quoted
            .split(/\r\n?|\n/)
            .map(line => `> ${line}`)
            .join('\n')}`
          expect(answer(`${text}\n\n${marked}`)).toEqual(answer(text))
        },
      ),
    )
  })
})

describe('the subject is the last resort', () => {
  test('when there is no text', () => {
    expect(answer('', 'Re: yes')).toEqual({ is: 'yes' })
    expect(answer('', 'No thanks')).toEqual({ is: 'no' })
    expect(answer('')).toEqual({ is: 'unclear' })
  })
  test.each([
    ['No thank you - Re: Dana Dale would like to introduce you to Alice Archer', 'no'],
    // The name at its end is the requester's to choose, so no yes is ever taken from there.
    ['Re: Dana Dale would like to introduce you to Alice Archer - yes', 'unclear'],
    ['Re: Dana Dale would like to introduce you to Alice: YES PLEASE', 'unclear'],
    ['Later please, after 20 March (Re: Dana Dale would like to introduce you to Alice Archer)', 'later'],
    ['Re: Yes - Dana Dale would like to introduce you to Alice Archer', 'unclear'],
  ])('before or behind our own: %j', (subject, is) => expect(answer('', subject).is).toBe(is))
  test('and never beside one', () => expect(answer('Who is she?', 'Yes').is).toBe('unclear'))
})

const KINDS = ['yes', 'no', 'later', 'other', 'stranger', 'never', 'unclear', 'automatic']

test('any words have an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, subject) => {
      expect(KINDS).toContain(answer(text, subject).is)
    }),
  )
})
