import { describe, expect, test } from 'vitest'
import { type MetReading, understandMet } from '../../../core/reading/met.ts'
import { inbound } from '../mail/fixture.ts'

const alice = { address: 'alice@archer.example', name: 'Alice Archer' }
const read = (text: string, subject = 'Re: Did you and Bob meet?'): MetReading =>
  understandMet(inbound({ from: alice, text, subject }))

const SAID: Array<[MetReading['is'], string[]]> = [
  [
    'yes',
    [
      'yes',
      'Yes!',
      'Yep, we did',
      'Yes we did, thank you!',
      'We did.',
      'We had coffee yesterday, thank you!',
      'We met on Tuesday.',
      'We met last week and will meet again next week',
      'Yes, and we are talking again next week',
      'Bob and I spoke on the phone. Great guy!',
      'Great chat, thanks so much for this',
      'It was lovely to meet him',
      'We talked for an hour. Very useful.',
      'Yes, we met, but nothing is signed yet',
      'We had a call, but he never followed up',
      'No problem, we met yesterday',
      'Hi,\n\nwe had lunch on Friday.\n\nBest,\nAlice',
      'Sí, nos vimos ayer',
      'Tomamos un café la semana pasada',
      "Oui, on s'est vus hier",
      'Nous avons déjeuné ensemble, merci !',
      'Ja, wir haben uns getroffen',
      'Wir haben gestern telefoniert, danke!',
      'Sim, conversamos ontem',
      'Já nos encontramos, obrigado',
      'Sì, ci siamo sentiti ieri',
      'Abbiamo preso un caffè',
      'Ja, we hebben elkaar gesproken',
      'We hebben koffie gedronken',
    ],
  ],
  [
    'not-yet',
    [
      'Not yet',
      'not yet, next week',
      'No, not yet',
      'scheduled for Tuesday',
      'Yes, scheduled for Tuesday',
      "We're meeting on Thursday",
      'Yes! Talking tomorrow.',
      'We have a call next week',
      "We haven't met yet",
      'He has not replied yet',
      'Still trying to find a time',
      'No, but we will meet on Monday',
      'He cancelled, but we rescheduled for Friday',
      'It is in the calendar',
      'We had a call scheduled for Tuesday, but moved it to next week',
      'Todavía no',
      'No, aún no. La próxima semana.',
      'Pas encore, la semaine prochaine',
      'On se voit demain',
      'Noch nicht',
      'Wir treffen uns am Dienstag',
      'Ainda não, marcado para terça',
      'Non ancora',
      'Ci vediamo domani',
      'Nog niet, volgende week',
      'We zien elkaar dinsdag',
    ],
  ],
  [
    'no',
    [
      'no',
      'No.',
      'Nope',
      'nope, she did not reply',
      'he never answered',
      'He never answered my mail.',
      'No, he never got back to me',
      "We didn't meet",
      'No reply',
      'It fell through',
      'We scheduled a call but he never showed up',
      "I haven't heard from him",
      'Unfortunately not',
      'Bob ghosted me',
      'No, nunca contestó',
      'No nos vimos',
      "Non, il n'a jamais répondu",
      'Nein, er hat sich nie gemeldet',
      'Leider nicht',
      'Não, ele nunca respondeu',
      'No, non ha mai risposto',
      'Nee, hij heeft nooit gereageerd',
    ],
  ],
  [
    'unclear',
    [
      'Thank you!',
      'Who is Bob?',
      'Did we?',
      'Which Bob do you mean?',
      'No idea who that is',
      'Yes and no',
      'Yes, but he never showed up',
      'Great',
      'I hope you are well',
      'We exchanged a few emails',
      'Should we have met?',
      'If we meet I will tell you',
      'Never contact me again',
      'I am out of the office until next week and will answer your email when I return.',
      'Carol says hello',
    ],
  ],
]

describe.each(SAID)('%s', (is, lines) => {
  test.each(lines)('%j', text => expect(read(text).is).toBe(is))
})

describe('what else they wrote goes along', () => {
  test.each([
    'Yes',
    'yes, thank you!',
    'Yes, we did.',
    'Yes thanks',
    'Not yet',
    'No, not yet. Thanks!',
    'No',
  ])('nothing in %j', text => expect(read(text).note).toBeUndefined())
  test('all of their words, without quote and signature', () => {
    const text =
      'We had coffee yesterday, thank you!\n\n-- \nAlice Archer\nArcher Ltd\n\nOn Mon, Jan 11, 2027 at 9:00 AM Kept <k.r1@kept.test> wrote:\n> Did you and Bob meet? yes, not yet or no.'
    expect(read(text)).toEqual({ is: 'yes', note: 'We had coffee yesterday, thank you!' })
  })
  test('what is unclear, too', () =>
    expect(read('Who is Bob?')).toEqual({ is: 'unclear', note: 'Who is Bob?' }))
  test('no more than a letter holds, and so long a text is for people to read', () => {
    const { is, note } = read(`We met. ${'x'.repeat(9000)}`)
    expect([is, note?.length]).toEqual(['unclear', 4000])
  })
})

describe('without a text', () => {
  test('the question says nothing', () => expect(read('')).toEqual({ is: 'unclear' }))
  test('nor does it in other words', () =>
    expect(read('', 'Re: Have you met Bob Lee?')).toEqual({ is: 'unclear' }))
  test('a plain answer in the subject counts', () => {
    expect(read('', 'Yes, we met')).toEqual({ is: 'yes' })
    expect(read('', 'Not yet')).toEqual({ is: 'not-yet' })
    expect(read('', 'Re: no')).toEqual({ is: 'no' })
  })
  test('anything else there does not', () =>
    expect(read('', 'Re: Did you and Bob Yes meet?')).toEqual({ is: 'unclear' }))
})

test('whatever is written, it is read in a moment', () => {
  const start = performance.now()
  for (const piece of ['we had a ', 'not ', 'met, ', 'yes ', 'no ', 'a-', "n't ", 'noch nicht, ', 'was a '])
    read(piece.repeat(Math.floor(2_900 / piece.length)))
  expect(performance.now() - start).toBeLessThan(2_000)
})
