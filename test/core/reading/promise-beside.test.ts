import { describe, expect, test } from 'vitest'
import { meant, targets } from './dana.ts'

describe('copied, a question mark behind what is told by the way asks nothing', () => {
  test.each([
    'I’ll introduce you to Kara Lind, kara@right.example, ok?',
    'Alice, I’ll intro you to Kara Lind, kara@right.example, she’s after a cargo bike which I think is yours?',
    'I’ll introduce you to Kara Lind, kara@right.example, she’s the one from Ghent, right?',
    'Ich mach dir zwei Intros, ok?\n\n- Jana Wolf, jana@right.example\n- Uwe Kranz, uwe@right.example',
    'Te presento a Marta Gil, marta@right.example, ¿vale?',
  ])('%s', text => expect(targets(text)).toEqual(meant(text)))
  test.each([
    'Shall I introduce you to Kara Lind, kara@right.example, ok?',
    'I could introduce you to Kara Lind, kara@right.example, would that help?',
    'I’ll introduce you to Kara Lind, kara@right.example, shall I?',
    'I’ll introduce you to Kara Lind, kara@right.example, who would suit you?',
    'I’ll introduce you to Kara Lind, kara@right.example, or Toby Ngo, toby@right.example, ok?',
    'Maybe I’ll introduce you to Kara Lind, kara@right.example, ok?',
    'Ti presento Rita Neri, rita@right.example, che fa pane?',
    '¿Te presento a Marta Gil, marta@right.example, que hace pan?',
  ])('but not: %s', text => expect(targets(text)).toEqual([]))
})

describe('copied, somebody else who is named is not meant', () => {
  test.each([
    'Colm Devaney, colm@right.example. I’ll introduce you. My sister Noreen will tell you what he’s like (noreen@keane.example).',
    'Colm Devaney, colm@right.example. I’ll introduce you. Noreen says hi (noreen@keane.example).',
    'I can’t introduce you to Sir Edmund (edmund@moor.example), he has asked me not to. I’ll introduce you to his agent, Fiona Craig, fiona@right.example.',
    'The breeder is Aled Rhys. He is no longer at aled@towy.example, write aled.rhys@right.example instead. I shall introduce you, for he has bees to spare.',
  ])('%s', text => expect(targets(text)).toEqual(meant(text)))
  test.each([
    'I can’t introduce you to Sir Edmund (edmund@right.example).',
    'I can’t introduce you to Kara Lind (kara@right.example) today. I’ll introduce you to Kara next week.',
    'I can’t introduce you to Kara Lind (kara@right.example). Should I introduce you to Toby Ngo, toby@right.example?',
  ])('but not: %s', text => expect(targets(text)).toEqual([]))
})

describe('copied, a list under what is counted', () => {
  const people = 'Bob Lee, bob@right.example (schreibt kleine Schecks)\n- Ann Day, ann@right.example'
  test.each([
    'Ich mach dir zwei Intros:',
    'Two intros for you:',
    'Je te fais deux mises en relation :',
    'Te hago dos presentaciones:',
  ])('%s', lead => expect(targets(`${lead}\n\n- ${people}`)).toEqual(meant(people)))
  test.each([
    'Soll ich dir zwei Intros machen?',
    'Ich mach dir zwei Intros, aber erst im März.',
    '¿Te hago dos presentaciones?',
  ])('but not: %s', lead => expect(targets(`${lead}\n\n- ${people}`)).toEqual([]))
})

describe('copied, an address that is written out in words of its language', () => {
  test.each([
    'bob [kuyruklu a] right [nokta] example',
    'bob (arroba) right (punto) example',
    'bob (chez) right (point) example',
    'bob (Klammeraffe) right (Punkt) example',
    'bob (małpa) right (kropka) example',
    'bob (собака) right (точка) example',
    'bob (zavináč) right (tečka) example',
  ])('%s', address =>
    expect(targets(`I’ll introduce you to Bob Lee, ${address}.`)).toEqual(['bob@right.example']),
  )
})
