/** Promises typed on a phone, under a subject that says what they are, and in other scripts. */
import { describe, expect, test } from 'vitest'
import { addresses, alice, copied, direct, intro, promise, understand } from './dana.ts'

const KAY = ['kay@volt.example']

describe('typed in a hurry, it says what it would say spelled out', () => {
  test.each([
    'ill introduce u to kay strand, kay@volt.example, shes the one with the lamps',
    'hi alice, im putting u in touch w kay strand (kay@volt.example) cos shes got the van',
    'ok so intro’ing you to kay: kay@volt.example. shes nice',
    'alice meet kay (kay@volt.example), kay meet alice. she does the lamps i told u about',
    'this is kay, the one with the lamps: kay@volt.example',
  ])('goes ahead: %s', text => expect(addresses(copied(text).targets)).toEqual(KAY))
  test.each([
    'i can intro you to kay if u like - kay@volt.example',
    'i wont introduce u to kay (kay@volt.example), shes a nightmare',
    'ill introduce u to kay (kay@volt.example) if u promise to behave',
    'do u want me to intro u to kay, kay@volt.example? lmk',
  ])('asks: %s', text => expect(copied(text).targets).toEqual([]))
  test('a Dutch u is a Dutch u', () =>
    expect(
      addresses(
        copied('Graag stel ik u voor aan Kay Strand (kay@volt.example), onze lichtontwerper.').targets,
      ),
    ).toEqual(KAY))
})

describe('a subject is the heading of an introduction', () => {
  test.each([
    ['Alice <> Kay', 'Alice, let me know how you get on with Kay (kay@volt.example). She does lamps.'],
    ['Intro', 'Alice, the lamp person is Kay Strand (kay@volt.example). Be nice to her.'],
    [
      'Intro: Alice (Archer Design) / Kay (Volt)',
      'Alice, Kay runs light at Volt and wants to redo it. kay@volt.example.',
    ],
  ])('%s: %s', (subject, text) => expect(addresses(copied(text, { subject }).targets)).toEqual(KAY))
  test.each([
    ['Alice <> Kay', 'Alice, how did it go with Kay (kay@volt.example)? Did she ever answer?'],
    ['Alice <> Kay', 'Alice, I spoke to Kay (kay@volt.example) and she’d rather not, sorry.'],
    ['Intro: Kay', 'Alice, I asked Kay (kay@volt.example) and haven’t heard back. Give it a week.'],
    ['Intro to Kay', 'Alice, which Kay did you mean, kay@volt.example?'],
    ['Intro', 'Alice, I introduced you to Kay (kay@volt.example) in May, did that go anywhere?'],
    ['Introduction', 'Alice, my introduction to the book is attached. Comments to kay@volt.example please.'],
  ])('but over news of it, or a question, it promises nothing: %s: %s', (subject, text) => {
    const reading = understand({ to: [alice], cc: [intro], subject, text })
    expect(reading.is === 'promise' ? reading.targets : []).toEqual([])
  })
  test('to the service alone, over the two by name', () => {
    const reading = direct(
      'Alice: alice@archer.example\nKay: kay@volt.example\n\nAlice wants to learn about lamps.',
      {
        subject: 'Intro: Alice <> Kay',
      },
    )
    expect(reading).toMatchObject({ is: 'promise', targets: [{ address: 'kay@volt.example' }] })
  })
  test('and not over two bare addresses, of which nobody knows who is who', () =>
    expect(direct('alice@archer.example\nkay@volt.example', { subject: 'Introduction' })).toMatchObject({
      is: 'promise',
      targets: [],
    }))
})

describe('each by turn, and a relative clause', () => {
  test('the first is …, the second is …', () =>
    expect(
      addresses(
        copied(
          'Alice, there are two people whom I’d like to introduce you to, quite separately. The first is Kay Strand, kay@volt.example. She lights ships.\n\nThe second is Dr. Moe Field, moe@field.example. He films them.',
        ).targets,
      ),
    ).toEqual(['kay@volt.example', 'moe@field.example']))
  test('who has been supplying us with lamps leads to nobody', () =>
    expect(
      addresses(
        copied(
          'Dear Alice,\nIt gives me great pleasure to introduce Kay Strand, who has been supplying us with lamps for nine years. She can be reached at kay@volt.example or by telephone.',
        ).targets,
      ),
    ).toEqual(KAY))
  test('a title is no end of a sentence', () =>
    expect(
      direct(
        'Please introduce Alice Archer (alice@archer.example) and Moe Field (moe@field.example) to Dr. Kay Strand (kay@volt.example).',
      ),
    ).toMatchObject({ targets: [{ address: 'kay@volt.example', name: 'Kay Strand' }] }))
})

describe('names', () => {
  test.each([
    ['Will Hodges', 'will@hodges.example'],
    ['Ravi Pillai', 'rp77@volt.example'],
    ['May Tran', 'may@tran.example'],
  ])('%s is somebody', (name, address) =>
    expect(
      promise({ to: [alice], cc: [intro], text: `Alice, I'm introducing you to ${name} (${address}).` })
        .targets,
    ).toEqual([{ address, name }]),
  )
  test('as names are written, not as they were typed', () =>
    expect(copied('ill introduce u to kay strand (kay@volt.example)').targets).toEqual([
      { address: 'kay@volt.example', name: 'Kay Strand' },
    ]))
  test('two names of which only an initial is alike are two people’s', () =>
    expect(
      copied(
        'Alice, I would like to introduce you to Persephone Blythe. You can reach her at gareth.pollitt@volt.example.',
      ).targets,
    ).toEqual([]))
})

describe('a colleague in copy is joined with nobody', () => {
  const beside = { address: 'ann@dale.example', name: 'Ann Dale' }
  test('whom the mail does not speak of', () =>
    expect(promise({ to: [alice], cc: [beside, intro], text: 'sure alice, will intro you two' }).form).toBe(
      'no-address',
    ))
  test('and on the To line is one of the two', () =>
    expect(promise({ to: [alice, beside], cc: [intro], text: 'Alice, Ann, meet each other!' }).form).toBe(
      'too-late',
    ))
})

describe('one of those who have the mail is left open', () => {
  test('one of you', () =>
    expect(
      promise({
        to: [alice, { address: 'ben@bright.example', name: 'Ben Bright' }],
        cc: [intro],
        text: 'Alice, Ben\n\nNeed to get one of you in front of Kay at the yard. kay@volt.example. Who wants it?',
      }).targets,
    ).toEqual([]))
})

describe('in other scripts and languages', () => {
  test.each([
    [
      'Γεια σου, όπως σου υποσχέθηκα, σε συστήνω στην Καίτη Λάμπρου (kaiti@lamprou.example).',
      'kaiti@lamprou.example',
    ],
    ['היי, רציתי להכיר לך את נועה כהן: noa@cohen.example. היא תשמח לעזור.', 'noa@cohen.example'],
    ['مرحبا، كما وعدتك أعرفك على باسل حداد (basel@haddad.example).', 'basel@haddad.example'],
    ['Bună, așa cum am promis, ți-l prezint pe Bogdan Lupu (bogdan@lupu.example).', 'bogdan@lupu.example'],
    ['Szia, ahogy ígértem, bemutatom neked Kovács Bélát (bela@kovacs.example).', 'bela@kovacs.example'],
    [
      'Хочу познакомить Вас с Аркадием Мещерским, вот его адрес: meshchersky@volt.example.',
      'meshchersky@volt.example',
    ],
    ['Hej Alice! Her er den intro jeg lovede: Bo Lund, bo@lund.example.', 'bo@lund.example'],
    ['Alice, maak kennis met Kay, kay@volt.example.', 'kay@volt.example'],
    ['Mag ik je voorstellen aan Kay Strand? kay@volt.example. Ze weet alles van lampen.', 'kay@volt.example'],
  ])('goes ahead: %s', (text, address) => expect(addresses(copied(text).targets)).toEqual([address]))
  test.each([
    'אולי אכיר לך את נועה (noa@cohen.example), אני עוד צריכה לשאול אותה.',
    'Θέλεις να σε συστήσω στην Καίτη Λάμπρου (kaiti@lamprou.example);',
    'هل تريدين أن أعرفك على باسل حداد (basel@haddad.example)؟',
    'Vrei să te prezint lui Bogdan Lupu (bogdan@lupu.example)?',
    'Milá Alice, bych tě mohla seznámit se Zdenou (zdena@volt.example). Jenže jí se napřed zeptám a dám ti vědět.',
  ])('asks: %s', text => expect(copied(text).targets).toEqual([]))
  test('請幫我把張柏翰介紹給許雅婷', () =>
    expect(direct('請幫我把張柏翰 (bohan@chang.example) 介紹給許雅婷 (yating@hsu.example)。')).toMatchObject({
      requesters: [{ address: 'bohan@chang.example', name: '張柏翰' }],
      targets: [{ address: 'yating@hsu.example', name: '許雅婷' }],
    }))
})

test('the service’s part may end a mail: what parts it from the subject stays', () =>
  expect(
    addresses(
      copied(
        'Hi Alice, your photographer is Kay Strand. kay@volt.example. The service in cc does the asking.',
        {
          subject: 'your search',
        },
      ).targets,
    ),
  ).toEqual(KAY))
