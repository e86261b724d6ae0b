/** Plain mails put together by their parts: who promises how, where the address stands, and what stands beside it. */
import { describe, expect, test } from 'vitest'
import { addresses, copied, direct, targets } from './dana.ts'

const BOB = 'bob.lee@right.example'

const PROMISES = [
  'Time I introduced you to WHO.',
  'It’s about time I connected you with WHO.',
  'I keep meaning to put you in touch with WHO.',
  'I’m looping in WHO.',
  'Let me loop in WHO.',
  'Here’s who I had in mind: WHO.',
  'The name I promised you is WHO.',
  'I think you and WHO would get on.',
  'You asked about an introduction to WHO, and I’m glad to make it.',
  'WHO is the person I told you about.',
  'I think you and WHO should talk.',
  'I’d love to introduce you two because Bob knows the trade inside out: WHO.',
]
const STANDS = [`Bob Lee (${BOB})`, `my old friend Bob Lee <${BOB}>`]
const BESIDE = [
  'Over to you.',
  'P.S. Carol got the job!',
  'He was recommended by Beth Cole (beth@cole.example).',
  'For dates, Carol Finch (carol@right.example) is the one to ask.',
  'He knows the people at Brightwell (info@brightwell.example) well.',
  'He used to work for Greta Holm (greta@holm.example).',
  'His wife Anna is a potter, so mind the shelves.',
  'Our accounts people are at accounts@dale.example if you need the invoice again.',
]

describe('copied, a promise with an address in it goes ahead', () => {
  test.each(
    PROMISES.flatMap(words => STANDS.map(who => words.replace('WHO', who))).map(
      words => words[0]!.toUpperCase() + words.slice(1),
    ),
  )('%s', text => expect(targets(`Alice,\n\n${text}`)).toEqual([BOB]))
  test.each(BESIDE)('beside: %s', words =>
    expect(targets(`Alice,\n\nI’d like to introduce you to Bob Lee (${BOB}).\n\n${words}`)).toEqual([BOB]),
  )
  test('what they think of it is no guess at the address', () =>
    expect(targets(`Meet Bob Lee.\n\n${BOB}\n\nI think it would be worth half an hour.`)).toEqual([BOB]))
  test('an address that is spelled out is where "at" says that they are', () =>
    expect(targets('Meet Bob Lee. He is at bob dot lee at right dot example.')).toEqual([BOB]))
})

describe('copied, what another said goes by', () => {
  const asked = (words: string) => targets(`Alice,\n\n${words}`)
  test('before the promise', () =>
    expect(
      asked(`Sir Edmund (edmund@hall.example) has asked me not to, but I’ll introduce you to ${STANDS[0]}.`),
    ).toEqual([BOB]))
  test.each([
    `I’ll introduce you to ${STANDS[0]}. Tom Reed (tom@reed.example) has asked me not to.`,
    `${STANDS[0]} has asked me not to, but I’ll introduce you.`,
    `I’ll introduce you to ${STANDS[0]}. Sir Edmund has asked me not to.`,
  ])('but not: %s', words => expect(asked(words)).toEqual([]))
})

describe('copied, what is told of an introduction that was makes none', () => {
  test.each([
    'I met WHO yesterday thanks to your introduction.',
    'The introduction to WHO was very useful, thank you.',
    'I introduced you to WHO in May.',
    'I’d like you to meet the boss of WHO.',
    'I will introduce you to WHO next year, not now.',
    'WHO will fix the printer on Monday. The weather here is dreadful.',
    'Please loop in WHO.',
  ])('%s', text =>
    expect(copied(`Alice,\n\n${text.replace('WHO', STANDS[0]!)}`, { subject: 'Hello' }).targets).toEqual([]),
  )
})

describe('copied, each of several is meant', () => {
  test.each([
    'I’d like to introduce you to ONE. And also to TWO.',
    'I’d like to introduce you to ONE, who runs the mill. Also to TWO.',
    'Two people for you:\n1. ONE, who runs the mill\n2. TWO, who buys the flour',
  ])('%s', text =>
    expect(
      targets(
        `Alice,\n\n${text.replace('ONE', `Bob Lee (${BOB})`).replace('TWO', 'Rita Stone <rita@right.example>')}`,
      ),
    ).toEqual([BOB, 'rita@right.example']),
  )
})

describe('direct, who is introduced to whom', () => {
  const read = (text: string) => {
    const reading = direct(
      text.replace('ALICE', 'Alice Archer <alice@archer.example>').replace('BOB', `Bob Lee (${BOB})`),
    )
    if (reading.is !== 'promise') throw new Error(`read as ${reading.is}`)
    return [addresses(reading.requesters), addresses(reading.targets)]
  }
  test.each([
    'Introduce ALICE to BOB.',
    'Please introduce to BOB my friend ALICE.',
    'For ALICE: an introduction to BOB.',
    'Who: ALICE\nTo whom: BOB',
    'ALICE ile BOB arasında tanışma sağlar mısın?',
    'Lütfen ALICE ile BOB kişisini tanıştırın.',
    'ALICE ve BOB tanışsın istiyorum.',
    'Introducér venligst ALICE for BOB.',
    'Proszę o skontaktowanie ALICE z BOB.',
    'Voitko esitellä ALICE henkilölle BOB?',
  ])('%s', text => expect(read(text)).toEqual([['alice@archer.example'], [BOB]]))
})

describe('copied, in other languages', () => {
  const WHO = `Jana Wolf (jana.wolf@right.example)`
  test.each([
    'Te quería presentar a WHO.',
    'Te prometí que te presentaría a WHO.',
    'Tienes que hablar con WHO.',
    'Lo mejor es que hables con WHO, la que lleva las grúas. Con mucho gusto te la presento.',
    'Tens de falar com WHO.',
    'Devi assolutamente parlare con WHO.',
    'Lascia che ti presenti WHO.',
    'Ich würde dich gerne mit WHO vernetzen.',
    'Du musst unbedingt mit WHO sprechen.',
    'Es wird Zeit, dass ich dir WHO vorstelle.',
    'Het wordt tijd dat ik je voorstel aan WHO.',
    'Je zou eens met WHO moeten praten.',
    'Du borde träffa WHO.',
    'Poznaj WHO.',
  ])('%s', text =>
    expect(targets(`Alice,\n\n${text.replace('WHO', WHO)}`)).toEqual(['jana.wolf@right.example']),
  )
  test.each([
    'La mise en relation avec WHO a été très utile, merci.',
    'La presentación con WHO fue muy útil, gracias.',
    'Der Kontakt zu WHO war sehr nützlich, danke.',
    'Die Vorstellung bei WHO war sehr hilfreich.',
    'WHO schickt dir am Montag die Fotos.',
    'WHO stuurt je maandag de foto’s.',
    'Jag ville presentera dig för WHO, men det går tyvärr inte.',
    'Хотел познакомить тебя (WHO), но он отказался.',
    'Спасибо, что познакомил меня: WHO.',
    'Chciałem przedstawić Ci WHO, ale odmówił.',
  ])('but not: %s', text => expect(copied(`Alice,\n\n${text.replace('WHO', WHO)}`).targets).toEqual([]))
  test.each([
    ['佐藤さんをご紹介します。メールアドレスはsato@right.exampleです。', 'sato@right.example'],
    ['向你介绍李静。邮箱是jing@right.example。', 'jing@right.example'],
  ])('%s', (text, address) => expect(targets(text)).toEqual([address]))
  test.each(['Jana Wolf von Right', 'Jana Wolf van Right', 'Jana Wolf di Right'])('%s', name =>
    expect(copied(`Alice, meet ${name} (jana.wolf@right.example).`).targets).toEqual([
      { address: 'jana.wolf@right.example', name: 'Jana Wolf' },
    ]),
  )
})
