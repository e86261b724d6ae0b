import { describe, expect, test } from 'vitest'
import { addresses, alice, copied, dan, intro, meant, promise, targets } from './dana.ts'

describe('copied, what Kept does anyway is no condition: whoever is meant is asked first', () => {
  test.each([
    'Promised you Bob at the mill - bob@right.example. Will introduce once he’s ok with it.',
    'Alice, provided he says yes, you’ll be introduced to Bob Lee, bob@right.example.',
    'Alice, with his permission I introduce you to Bob Lee, bob@right.example.',
    'Alice, meet Bob Lee (bob@right.example). Kept will ask him first, you both hear if he is.',
    'Introducing you to Bob Lee (bob@right.example), subject to him saying yes.',
    'Liebe Alice, wie versprochen mache ich dich mit Jana Wolf bekannt, jana.wolf@right.example. Sie wird vorher gefragt, du brauchst nichts zu tun.',
    "Bonjour Alice, dès qu'elle est d'accord je te mets en relation avec Anne Petit, anne@right.example.",
    'Hola Alice: te presento a Marta Gil, marta@right.example. Primero le preguntan a ella y luego os escribís.',
    'Ciao Alice, ti metto in contatto con Rita Neri, rita@right.example. Prima glielo chiedono, poi vi scrivete voi.',
    'Hoi Alice, ik stel je voor aan Joost Blom (joost@right.example) zodra hij akkoord is.',
  ])('%s', text => expect(targets(text)).toEqual(meant(text)))
  test.each([
    'Alice, I’ll introduce you to Bob Lee (bob@right.example) once my wife agrees.',
    'Alice, I’ll introduce you to Bob Lee (bob@right.example) once she agrees and you have paid me.',
    'Alice, I’d introduce you to Bob Lee (bob@right.example) if he agreed, but he never does.',
    'Alice, I’ll introduce you to Bob Lee (bob@right.example) once you both agree.',
    'Prima glielo chiedo io, poi ti presento Rita Neri (rita@right.example).',
    'Hallo Alice, wenn Sie einverstanden sind, stelle ich Ihnen Jan Wolf vor (jan.wolf@right.example).',
    'Hola Alice, te presento a Luis Gil (luis@right.example) si quiere.',
  ])('but not: %s', text => expect(targets(text)).toEqual([]))
})

describe('copied, a promise in one sentence and the address in another', () => {
  test.each([
    'Alice,\n\nthe scheduler person is Bob Lee <bob+kernel@right.example>.\nI will introduce you. He needs a board.',
    'I said I’d put you in touch and I will. Use bob@right.example, not blee@old.example, he left there in spring.',
    'Separately: I spoke to Bob. I’d like to introduce the two of you properly; he’s at\nbob.lee@right.example.',
    'The landlord is Edith Pomeroy and I’ll introduce you to her this week: epomeroy@right.example.',
    'Email Bob (bob@right.example), he answers in five minutes. I’m putting the pair of you in touch here.',
    'max, die züchterin heißt resi moosbauer, resi@right.example. hiermit seid ihr vorgestellt :)',
    'Alice, el mejor talabartero es Ramón Ibarra. Escribile a ramon@right.example. Y los presento nomás!',
    'Alice, jag har talat med Sven Ek, sven.ek@right.example. Jag kopplar gärna ihop er.',
    'Dag Alice, de affineur is Wouter Claes (wouter@right.example), dus: Alice, Wouter. Wouter, Alice.',
    'Иван, хочу познакомить тебя с Леной Гусевой, она монтирует кино: lena.guseva@right.example.',
  ])('%s', text => expect(targets(text)).toEqual(meant(text)))
  test.each([
    'Alice, Kim (kim@right.example) keeps my diary. I’ll introduce you.',
    'I’ll introduce you to Bob Lee. Write to Kim at kim@right.example to find a slot.',
    'Alice, I’ve told Bob (bob@right.example) about you. I won’t be introducing you though.',
    'Liebe Alice, Jana Wolf (jana@right.example) war da. Ich bringe den Kuchen mit.',
  ])('but not: %s', text => expect(targets(text)).toEqual([]))
})

describe('copied, several are meant', () => {
  test.each([
    'I’ll introduce you to two people: Bob Lee (bob@right.example), 4000 ha of olives and a fly problem, and Ann Day (ann@right.example), who maps frost.',
    'You asked for names and I have two. Bob Lee, bob@right.example, paints signs. Ann Day, ann@right.example, cuts letters. I’ll introduce you to both.',
    'Alice, I hereby introduce you to Prof. Bob Lee (bob@right.example) and Dr. Ann Day (ann@right.example).',
    'as promised, who still cuts wheels:\n\n1. Bob Lee, bob@right.example\n2. Ann Day, ann@right.example\n\nI’m introducing you to all of them.',
    'Cara Alice, apresento-a a duas pessoas: Rui Prado, rui@right.example (procura solas) e Jens Kruse, jens@right.example, que faz bancos.',
    'Liebe Alice, ich stelle dir zwei Leute vor: Jana Wolf (jana@right.example), die baut Öfen, und Uwe Kranz (uwe@right.example), der sie mauert.',
  ])('%s', text => expect(targets(text)).toEqual(meant(text)))
  test.each([
    'I’ll introduce you to 2 people. Bob Lee at the Palace (bob@right.example) and that guy Rick, need to find his email.',
    'Alice, meet Bob Lee (bob@right.example) and his sister Ann Day.',
    'I’ll introduce you to Bob (bob@right.example) or Ann (ann@right.example), say which.',
    'I’ll introduce you to Bob (bob@right.example), he works with me and Ann (ann@right.example) can tell you more.',
  ])('but not: %s', text => expect(targets(text)).toEqual([]))
})

describe('names as mail writes them', () => {
  const nameOf = (text: string) => copied(text).targets.map(({ name }) => name)

  test('the family name first, with the company', () =>
    expect(
      nameOf('I introduce you to my colleague:\n\nLee, Bob (Port Operations) <bob.lee@right.example>'),
    ).toEqual(['Bob Lee']))
  test('of two names the one that the address is made of', () =>
    expect(nameOf('Introducing you to Joan Ferrer, of Resinas Ferrer, joan.ferrer@right.example.')).toEqual([
      'Joan Ferrer',
    ]))
  test('without a title', () =>
    expect(
      nameOf('Me complace presentarle al Sr. Gonzalo Arce (gonzalo.arce@right.example), jefe de tráfico.'),
    ).toEqual(['Gonzalo Arce']))
  test('a noun that German writes large is none', () =>
    expect(nameOf('Ich stelle dir den Ofenbauer Jan Wolf vor, jan.wolf@right.example.')).toEqual([
      'Jan Wolf',
    ]))
  test('in a header', () => {
    const reading = promise({
      to: [{ address: 'barbara.lee@gifts.example', name: 'Lee, Barbara (Corporate Gifts)' }],
      cc: [intro],
      text: 'Barbara, meet Bob Lee (bob@right.example).',
    })
    expect(reading.requesters.map(({ name }) => name)).toEqual(['Barbara Lee'])
  })
})

test('whom the greeting only tells to be in copy is not promised', () => {
  const reading = promise({
    to: [alice],
    cc: [dan, intro],
    text: 'Alice (Dan in cc as he keeps our accounts),\n\nmeet Bob Lee, bob@right.example.',
  })
  expect(addresses(reading.requesters)).toEqual([alice.address])
})

describe('copied, where somebody is from is no aside', () => {
  test.each([
    'Alice, I’ll introduce you to Bob Lee from Acme, bob@right.example.',
    'Alice, meet Bob Lee from our planning side (bob.lee@right.example).',
    'Alice, looping in Bob Lee from the mill, bob@right.example. He grinds what you need.',
    'Alice, bringing in my old friend Bob Lee (bob@right.example), who knows your river.',
    'Alice, you should be introduced to Bob Lee, bob@right.example, who mills rye.',
  ])('%s', text => expect(targets(text)).toEqual(meant(text)))
  test.each([
    'Alice, I’ll introduce you to Bob Lee. You’ll get the plans from Ann Day, ann@right.example.',
    'Alice, I got the plans from Ann Day, ann@right.example. I’ll introduce you to Bob soon.',
    'Alice, here is Ann Day (ann@right.example), who knows the owner.',
    'Alice, you should not be introduced to Bob Lee, bob@right.example.',
    'Alice, I’ll introduce you to Bob from the mill. One of these is his: bob.l@right.example, b.lee@right.example.',
  ])('but not: %s', text => expect(targets(text)).toEqual([]))
})

describe('copied, an introduction that fell through', () => {
  test.each([
    'Alice, the introduction to Bob won’t go ahead, he is too busy. His address (bob@right.example) is of no use then.',
    'Liebe Alice, die Vorstellung bei Bob fällt leider ins Wasser. Seine Adresse (bob@right.example) brauchst du nicht.',
    'Chère Alice, la présentation à Bob ne se fera pas, il est débordé (bob@right.example).',
    'Hoi Alice, de kennismaking met Bob gaat niet door. Laat zijn adres (bob@right.example) dus maar zitten.',
  ])('%s', text => expect(targets(text)).toEqual([]))
  test('but not what else falls through', () => {
    const text = 'Alice, ik stel je graag voor aan Bob, bob@right.example. Het etentje gaat helaas niet door.'
    expect(targets(text)).toEqual(meant(text))
  })
})
