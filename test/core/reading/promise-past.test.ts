import { describe, expect, test } from 'vitest'
import { addresses, alice, copied, direct, intro, promise, targets } from './dana.ts'

const proposed = (text: string) => {
  const reading = copied(text)
  expect(reading.targets).toEqual([])
  return addresses(reading.proposed)
}

describe('an introduction made long ago is none of today', () => {
  test.each([
    "Alice, I introduced you to Marion Tate back in May, don't you remember? marion@tate.example. Did you ever speak?",
    'Alice, we already put you in touch with Marion Tate, marion@tate.example.',
    'Liebe Alice, ich habe dich im Mai doch schon Marion Tate vorgestellt, marion@tate.example. Habt ihr je gesprochen?',
    "Chère Alice, je t'ai déjà présenté Marion Tate en mai, marion@tate.example. Tu lui as parlé ?",
    'Alice, te presenté a Marion Tate en mayo, marion@tate.example. ¿Hablasteis?',
    'Alice, apresentei-te a Marion Tate em maio, marion@tate.example. Chegaram a falar?',
    'Alice, ti ho già presentato Marion Tate a maggio, marion@tate.example. Vi siete sentite?',
    'Alice, ik heb je in mei al aan Marion Tate voorgesteld, marion@tate.example. Hebben jullie elkaar gesproken?',
  ])('%s', text => expect(proposed(text)).toEqual(['marion@tate.example']))

  test.each([
    'Alice, I introduced you to Bob in May. Now I would like to introduce you to Marion Tate, marion@tate.example.',
    'Alice, ich habe dir im Mai Bob vorgestellt. Heute stelle ich dir Marion Tate vor, marion@tate.example.',
    "Alice, je t'ai présenté Bob en mai. Aujourd'hui je te présente Marion Tate, marion@tate.example.",
    'Alice, te presenté a Bob en mayo. Hoy te presento a Marion Tate, marion@tate.example.',
  ])('but one of today beside it goes ahead: %s', text =>
    expect(targets(text)).toEqual(['marion@tate.example']),
  )
})

describe('an offer that waits for an answer of the one it is made to', () => {
  test.each([
    "Alice if you still want one, my cousin Marion is at marion@tate.example and I'd introduce you. Only if you want though, tell me yes or no first and I'll write it up.",
    "Alice, I'll introduce you to Marion Tate, marion@tate.example. Only if you really want it.",
    'Alice, ich stelle dir Marion Tate vor, marion@tate.example. Aber nur wenn du wirklich willst, sag mir erst ja oder nein.',
    "Alice, je te présente Marion Tate, marion@tate.example. Seulement si tu veux, dis-moi d'abord oui ou non.",
    'Alice, te presento a Marion Tate, marion@tate.example. Solo si quieres, dime primero sí o no.',
    'Alice, apresento-te a Marion Tate, marion@tate.example. Só se quiseres, diz-me sim ou não primeiro.',
    'Alice, ti presento Marion Tate, marion@tate.example. Solo se vuoi, dimmi prima sì o no.',
    'Alice, ik stel je voor aan Marion Tate, marion@tate.example. Alleen als je dat wilt, zeg eerst ja of nee.',
  ])('%s', text => expect(proposed(text)).toEqual(['marion@tate.example']))

  test.each([
    "Alice, I'll introduce you to Marion Tate, marion@tate.example. Kept asks her first.",
    "Alice, I'll introduce you to Marion Tate, marion@tate.example. She said yes or no is all the same to her, just ask.",
    'Alice, ich stelle dir Marion Tate vor, marion@tate.example. Sie wird erst gefragt.',
    'Alice, te presento a Marion Tate, marion@tate.example. Primero se le pregunta.',
  ])('but not who is asked first: %s', text => expect(targets(text)).toEqual(['marion@tate.example']))
})

describe('what is only wished, forbidden, or put off until something happens', () => {
  test.each([
    "Alice, in a better world I'd introduce you to Marion Tate (marion@tate.example).",
    "Alice, my lawyer says I mustn't introduce you to Marion Tate (marion@tate.example) while the case runs.",
    'Alice, this is the Marion Tate thing again: marion@tate.example. Intro yes or no, your call.',
    "Alice, I'll introduce you to Marion Tate (marion@tate.example) over my dead body.",
    'Alice, the day I introduce you to Marion Tate (marion@tate.example) is the day I retire.',
    "Alice, here's a thought experiment: I introduce you to Marion Tate, marion@tate.example. What happens?",
    'Alice, after the merger closes I can introduce you to Marion Tate, marion@tate.example.',
    "Alice, I'm tempted to introduce you to Marion Tate (marion@tate.example).",
    'Liebe Alice, am liebsten würde ich dir Marion Tate (marion@tate.example) vorstellen, darf aber nicht.',
    'Liebe Alice, Marion Tate (marion@tate.example) stelle ich dir vor, wenn die Hölle zufriert.',
    'Chère Alice, je te présenterais bien Marion Tate (marion@tate.example), mais elle est fâchée contre moi.',
  ])('%s', text => expect(proposed(text)).toEqual(['marion@tate.example']))

  test.each([
    "Alice, after the merger I'd like to introduce you to Marion Tate, marion@tate.example. She must not wait.",
    'Liebe Alice, Marion Tate (marion@tate.example) stelle ich dir hiermit vor, sie darf alles bauen, was klingt.',
  ])('but not: %s', text => expect(targets(text)).toEqual(['marion@tate.example']))
})

describe('who was named just before the two are put in touch', () => {
  test.each([
    "Hi Alice,\n\nyou asked on Saturday who did our heating. It was Marion Tate,\nmarion@tate.example. I'll put you two in touch, she is slow on the phone but very good.",
    'Liebe Alice,\n\nich selbst gebe keine mehr ab, der Rücken. Aber die junge Kollegin\nin Soest schon: Marion Tate, marion@tate.example. Ich stelle euch\neinander vor, sie sucht Standplätze und du hast die Wiese.',
    'Liebe Alice, du hast gefragt, wer unsere Heizung macht. Das ist Marion Tate, marion@tate.example. Ich bringe euch zusammen, sie ist sehr gut.',
    "Chère Alice, tu as demandé qui fait notre chauffage. C'est Marion Tate, marion@tate.example. Je vous mets en relation, elle est excellente.",
    'Alice, preguntaste quién nos lleva la calefacción. Es Marion Tate, marion@tate.example. Os pongo en contacto, es muy buena.',
    'Alice, perguntaste quem trata do aquecimento. É a Marion Tate, marion@tate.example. Ponho-vos em contacto, ela é muito boa.',
    'Alice, mi hai chiesto chi ci fa il riscaldamento. È Marion Tate, marion@tate.example. Vi metto in contatto, lei è bravissima.',
    'Alice, je vroeg wie onze verwarming doet. Dat is Marion Tate, marion@tate.example. Ik breng jullie met elkaar in contact, ze is erg goed.',
  ])('%s', text => {
    expect(copied(text).targets).toEqual([{ address: 'marion@tate.example', name: 'Marion Tate' }])
  })

  test.each([
    "Alice, I asked Marion Tate, marion@tate.example. I'll put you two in touch.",
    "Alice, Marion Tate (marion@tate.example) knows Bob Moss. I'll put you two in touch, he is slow.",
    'Liebe Alice, frag Marion Tate, marion@tate.example. Ich stelle euch einander nicht vor.',
  ])('but not whoever is only on the way: %s', text => expect(targets(text)).toEqual([]))
})

test('a title ends no sentence between the two who are introduced', () => {
  const given =
    'Would you kindly introduce our churchwarden Martin Cobb (martin@cobb.example) to Mr. Nuttall of Nuttall Organs, alfred@nuttallorgans.example? He would like one more job before he retires.'
  expect(direct(given)).toMatchObject({
    requesters: [{ address: 'martin@cobb.example' }],
    targets: [{ address: 'alfred@nuttallorgans.example' }],
  })
})

test('where a sentence does end, who comes after it may be anybody', () => {
  const given =
    'Please introduce Martin Cobb (martin@cobb.example) to Bob. Nuttall Organs is at alfred@nuttallorgans.example.'
  expect(direct(given)).toMatchObject({ targets: [] })
})

test.each([
  'À présenter à Benoît Clerc svp (benoit@clerc.example). Je me porte garante.',
  'A presentar a Benoît Clerc por favor (benoit@clerc.example).',
])('on top of a forward: %s', top => {
  const given = `${top}\n\n---------- Forwarded message ---------\nFrom: Alice Archer <alice@archer.example>\nDate: Mon, Jan 3, 2028 at 9:12 AM\nSubject: A favour\nTo: Dana Dale <dana@dale.example>\n\nBonjour Dana,\n\nPourriez-vous me présenter quelqu'un qui entretient des voies ?`
  const reading = promise({ to: [intro], subject: 'Fwd: A favour', text: given })
  expect(reading.requesters).toMatchObject([{ address: alice.address }])
  expect(addresses(reading.targets)).toEqual(['benoit@clerc.example'])
})
