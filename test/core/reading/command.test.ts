import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Inbound } from '../../../core/mail/inbound.ts'
import { type CommandReading, understandCommand } from '../../../core/reading/command.ts'
import { inbound } from '../mail/fixture.ts'

const bob = { address: 'bob@corp.example', name: 'Bob Lee' }
/** Bob writes to Kept alone, on a Monday, an hour east of Greenwich. */
const read = (change: Partial<Inbound>, toKeptAlone = true): CommandReading | undefined =>
  understandCommand(
    inbound({
      from: bob,
      to: [{ address: 'intro@kept.test' }],
      date: Date.UTC(2027, 0, 4, 9),
      offset: 60,
      ...change,
    }),
    toKeptAlone,
  )

const digest = (on: boolean): CommandReading => ({ is: 'digest', on })
const monthly = (count: number): CommandReading => ({ is: 'monthly', count })
const until = (day: string): CommandReading => ({ is: 'pause', until: day })
const is = (
  what: 'help' | 'pending' | 'cancel' | 'again' | 'never' | 'forget' | 'resume',
): CommandReading => ({
  is: what,
})

const SAID: Array<[CommandReading, string[]]> = [
  [is('help'), ['help', 'HELP!', 'Help me please', 'how does this work?', '?', 'I need help']],
  [
    is('pending'),
    ['pending', 'Status please', "What's open?", 'list', 'what do I owe?', 'show me my promises'],
  ],
  [
    is('cancel'),
    ['cancel', 'Cancel it please', 'can you cancel this?', 'Cancel the introduction to Bob', 'never mind'],
  ],
  [is('again'), ['again', 'Try again, please', 'once more please']],
  [
    digest(false),
    [
      'digest off',
      'Digest: off',
      'unsubscribe from the digest',
      'No more digests!',
      'stop the weekly',
      'turn off the weekly digest',
    ],
  ],
  [digest(true), ['digest on', 'Turn the digest on again', 'send me the digest']],
  [
    is('never'),
    [
      'never',
      'STOP',
      'unsubscribe',
      'Remove me from your list',
      'Never contact me again.',
      "please don't write to me again",
    ],
  ],
  [is('forget'), ['forget me', 'Please delete all my data', 'forget everything about me']],
  [is('resume'), ['resume', 'unpause', 'Un-pause', "I'm back"]],
  [
    until('2027-03-01'),
    ['pause until 1 March', 'Pause until March 1st, please', 'pause until March', 'no requests until 1 Mar.'],
  ],
  [until('2027-01-18'), ['pause for two weeks', 'please pause me for 2 weeks']],
  [
    { is: 'pause' },
    ['pause', 'pause until further notice', 'pause until 30 February', 'pause until 1 March 2020'],
  ],
  [
    monthly(2),
    ['two a month', '2 per month', '2/month', 'twice a month', 'limit me to two introductions a month'],
  ],
  [
    monthly(3),
    [
      'max 3 a month',
      'Max. 3 per month',
      'at most three requests per month',
      'no more than 3 a month please',
    ],
  ],
]
const said = SAID.flatMap(([wanted, lines]) => lines.map(line => [line, wanted] as const))

describe('a command in plain words', () => {
  test.each(said)('%s', (line, wanted) => {
    expect(read({ text: line }), 'as text').toEqual(wanted)
    expect(read({ subject: line }), 'as subject').toEqual(wanted)
    expect(read({ subject: `AW: [kept] Re: ${line}` }), 'behind marks of a reply and a list').toEqual(wanted)
    expect(read({ text: `Hi Kept,\n\n${line}\n\nBest,\nBob` }), 'in a letter').toEqual(wanted)
    expect(read({ text: `Kept, ${line}` }), 'called by name').toEqual(wanted)
    expect(
      read({ text: `${line}\n\nOn Mon, Jan 4, 2027 at 9:00 AM Kept <intro@kept.test> wrote:\n> help` }),
    ).toEqual(wanted)
  })
})

describe('in other languages', () => {
  test.each<[CommandReading, string]>([
    [is('help'), 'ayuda; aide; Hilfe bitte; ajuda; aiuto; hulp'],
    [is('pending'), 'pendientes; en attente; was ist offen?; pendente; in sospeso; openstaand'],
    [is('cancel'), 'cancelar; annulez svp; bitte absagen; cancela isso; annulla; annuleren aub'],
    [is('again'), 'otra vez; encore une fois; nochmal; de novo; di nuovo; opnieuw'],
    [
      digest(false),
      'no quiero el resumen; arrêter le résumé; Digest abbestellen; desativar o resumo; disattiva il riepilogo; digest uit',
    ],
    [
      digest(true),
      'activar el resumen; réactiver le résumé; Digest ein; ativar o resumo; attiva il riepilogo; digest aan',
    ],
    [is('never'), 'nunca más; désabonnez-moi; nie wieder; nunca mais; mai più; nooit meer'],
    [is('forget'), 'olvídame; oubliez-moi; lösche meine Daten; esqueça-me; dimenticami; vergeet mij'],
    [is('resume'), 'reanudar; reprendre; fortsetzen; retomar; riprendi; hervatten'],
    [
      until('2027-03-01'),
      "pausa hasta el 1 de marzo; pause jusqu'au 1er mars; Pause bis zum 1. März; pausar até 1 de março; pausa fino al 1 marzo; pauze tot 1 maart",
    ],
    [monthly(2), 'dos al mes; deux par mois; zwei im Monat; dois por mês; due al mese; twee per maand'],
    [
      monthly(3),
      'máximo 3 al mes; au plus 3 par mois; höchstens 3 pro Monat; no máximo 3 por mês; massimo tre al mese; maximaal 3 per maand',
    ],
  ])('%j', (wanted, lines) => {
    for (const line of lines.split('; ')) expect([line, read({ text: line })]).toEqual([line, wanted])
  })
})

describe('one letter wrong', () => {
  test.each<[CommandReading, string]>([
    [is('help'), 'hlep; helpp; halp'],
    [is('pending'), 'pendng; pedning; panding; statsu'],
    [is('cancel'), 'cancle; cancell; cncel'],
    [is('again'), 'agian'],
    [digest(false), 'digst off; digesst off'],
    [is('never'), 'unsubscibe; unsubcribe'],
    [is('forget'), 'fogret me; forgt me'],
    [until('2027-02-01'), 'paus until 1 Febuary; puase until 1 Febraury'],
  ])('%j', (wanted, lines) => {
    for (const line of lines.split('; ')) expect([line, read({ text: line })]).toEqual([line, wanted])
  })
  test.each(['Cancer', 'Sending', 'fever', 'listen', 'spending'])('but %s is another word', line =>
    expect(read({ subject: line })).toBeUndefined(),
  )
})

describe('what stands beside it', () => {
  test.each([
    'Cancel. She found somebody.',
    'cancel, Bob has left',
    'cancel because they have met',
    'cancel\n\nThey know each other already.',
  ])('%j is a reason', text => expect(read({ text })).toEqual(is('cancel')))
  test('a subject counts beside a few words', () => {
    expect(read({ subject: 'pending', text: 'Thank you!' })).toEqual(is('pending'))
    expect(read({ subject: 'Cancel', text: 'She found a job.' })).toEqual(is('cancel'))
  })
  test('the first line outweighs the subject', () =>
    expect(read({ subject: 'pending', text: 'help' })).toEqual(is('help')))
  test('their own address is nobody else', () =>
    expect(read({ text: 'forget me, bob@corp.example' })).toEqual(is('forget')))
})

describe('no command', () => {
  test.each([
    '',
    'yes',
    'Thanks!',
    'Hello there',
    'digest',
    'Pause Bob',
    'Yes please. Two a month at most.',
    'Yes, two a month',
    'Please. Two a month.',
    'Gerne, höchstens zwei im Monat',
    'Pause for thought',
    'Status of the project with Bob',
    'Never say never',
    '0 a month',
    "don't cancel",
    'Cancel my flight',
    'Did you cancel?',
    'Cancel?',
    'Never?',
    'Stop. I will tell Bob myself.',
    'I would love to help, but I cannot',
    "I'd like to help",
    "Help, I'll introduce you to Bob",
    'help bob@other.example',
    'Pending: linkedin.com/in/boblee',
    'Introduce Alice <alice@archer.example> to Bob <bob@other.example>',
    'Thanks for asking.\nPlease cancel.',
    'pending\n\nBy the way, Bob and I had lunch and he says that he would like to meet Alice some day.',
  ])('%j', text => expect(read({ text })).toBeUndefined())

  test('with anybody but Kept among the recipients', () => {
    expect(read({ text: 'cancel' }, false)).toBeUndefined()
    expect(read({ subject: 'unsubscribe' }, false)).toBeUndefined()
  })

  test('in what they quote', () => expect(read({ text: 'Thanks\n\n> cancel' })).toBeUndefined())

  test.each([
    'Cancelled: your introduction of Alice Archer',
    'Your promise to Alice Archer was not kept',
    'How to promise an introduction with Kept',
    'The weekly digest is off',
    'You are asked two a month at most',
    'Nobody asks you before 1 March',
    '2 open now',
    'Have you met Bob Lee?',
    'No word from Bob Lee, so it was not made',
    'We could not use your mail “cancel”',
    'Dana Dale would like to introduce you to Alice Stop',
  ])('in the subject of a letter: %s', subject => {
    expect(read({ subject: `Re: ${subject}`, text: 'Thanks!' })).toBeUndefined()
    expect(read({ subject: `Re: ${subject}` })).toBeUndefined()
  })

  test('in the subject of whatever they answer', () => {
    expect(read({ subject: 'Re: Digest off', text: 'Thanks!' })).toBeUndefined()
    expect(read({ subject: 'Re: Forget me', inReplyTo: ['<letter@kept.test>'] })).toBeUndefined()
    expect(read({ subject: 'Fwd: Help', text: '> I need somebody who knows batteries' })).toBeUndefined()
  })
})

test('a day cannot be reckoned from a mail without a date', () => {
  const { date: _, ...undated } = inbound({ from: bob, text: 'pause until 1 March' })
  expect(understandCommand(undated, true)).toEqual({ is: 'pause' })
})

test('where they are it is another day already', () => {
  const tomorrow = { text: 'pause until tomorrow', date: Date.UTC(2027, 0, 4, 23) }
  expect(read({ ...tomorrow, offset: -300 })).toEqual(until('2027-01-05'))
  expect(read({ ...tomorrow, offset: 540 })).toEqual(until('2027-01-06'))
})

test('whatever is written, it is read in a moment', () => {
  const pieces = fc.constantFrom(
    'pause',
    'a',
    'month',
    'max',
    'please',
    ' ',
    '\n',
    ',',
    '1',
    'until',
    'é',
    "'",
    'cancel ',
    '…',
    '@',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 400 }), words => {
      const text = words.join('')
      expect(() => read({ text, subject: text })).not.toThrow()
    }),
    { seed: 7, numRuns: 200 },
  )
  const start = performance.now()
  for (const piece of ['please ', 'max ', 'pause until ', 'cancel, ', 'Re: ', "'", '[x]', 'a@'])
    read({ text: piece.repeat(20_000), subject: piece.repeat(20_000) })
  expect(performance.now() - start).toBeLessThan(3_000)
})
