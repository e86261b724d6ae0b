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
  ])('%j', text => expect(answer(text)).toEqual({ is: 'yes' }))

  test.each([
    'Yes, happy to. Tuesdays are best.',
    'Absolutely! Would Tuesday work?',
    "Yes, I'd be delighted to meet Alice. Looking forward to it.",
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
    expect(answer("No. I don't know this person.")).toEqual({
      is: 'no',
      note: "No. I don't know this person.",
    }))
})

describe('anything else is unclear, and passed on as it was written', () => {
  test.each([
    'only if she is raising',
    'Yes, but only after March',
    'Yes if she pays',
    'Who is she?',
    'Yes? Who is this?',
    'Sure, who is it?',
    'maybe',
    'later',
    'No, not now',
    'Talk to Carol instead, carol@corp.example',
    'I am out of office until Monday',
    'Yes and no',
    "Sure, but I can't this week",
    'No go ahead',
    'Ok so I read this twice and it is spam',
    'Great, more spam.',
    'Sure I remember Dana. He owes me money.',
    'No doubt about it',
    'Perfect timing',
    'Please remove me from your list',
    "We'll see",
    'yesterday was fine',
    'nobody',
    'Ja, aber erst im März',
    'Non lo so',
    'Não sei',
  ])('%j', text =>
    expect(answer(text)).toEqual({
      is: 'unclear',
      ...(text === 'Yes and no' || text === 'No go ahead' ? {} : { note: text }),
    }),
  )
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
  test('and never beside one', () => expect(answer('Who is she?', 'Yes').is).toBe('unclear'))
})

test('any words have an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, subject) => {
      expect(['yes', 'no', 'unclear']).toContain(answer(text, subject).is)
    }),
  )
})
