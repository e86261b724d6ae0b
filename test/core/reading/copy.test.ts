import { describe, expect, test } from 'vitest'
import { understandPromise } from '../../../core/reading/promise.ts'
import { fixture, read } from '../mail/fixture.ts'
import { addresses, alice, copied, dana, known } from './dana.ts'

describe('copied, an ordinary promise is sure', () => {
  test.each([
    ["Alice, I'll introduce you to Bob Lee (bob@corp.example), he runs purchasing.", 'Bob Lee'],
    ['Alice, connecting you with Bob <bob@corp.example>.', 'Bob'],
    ['Alice, meet Bob: bob@corp.example', 'Bob'],
    ['You should talk to Bob, bob@corp.example. He knows everybody.', 'Bob'],
    ["I'd love to introduce you to Bob. His address is bob@corp.example.", 'Bob'],
    ['I promised to introduce you to Bob; you can reach him at bob@corp.example', 'Bob'],
    ['Happy to introduce you to Bob Lee at Corp, bob (at) corp (dot) example.', 'Bob Lee'],
    ['Alice, intro to Bob Lee <bob@corp.\nexample> as promised', 'Bob Lee'],
    ['Let me put you in touch with\nBob Lee\n(bob@corp.example)', 'Bob Lee'],
    ["I'd like to introduce Bob Lee (bob@corp.example) to you.", 'Bob Lee'],
    ["I'd like to introduce Bob Lee (bob@corp.example) to Alice.", 'Bob Lee'],
    ['I want you to meet our head of sales, Bob Lee (bob@corp.example).', 'Bob Lee'],
    ["I can't wait to introduce you to Bob, bob@corp.example!", 'Bob'],
    ['Bob Lee (bob@corp.example) is someone you should meet.', 'Bob Lee'],
    ["I'll introduce you to Bob.\n\nBob Lee\nPurchasing, Corp\nbob@corp.example", 'Bob Lee'],
    ['let me put you in touch with bob lee, bob@corp.example', 'Bob Lee'],
    ['Alice <alice@archer.example>, please meet Bob Lee <bob@corp.example>.', 'Bob Lee'],
  ])('%s', (text, name) =>
    expect(copied(text)).toMatchObject({
      form: 'copy',
      requesters: [alice],
      targets: [{ address: 'bob@corp.example', name }],
      proposed: [],
    }),
  )

  test.each([
    'Liebe Alice,\n\nich möchte dich mit Bob Lee (bob@corp.example) bekannt machen.\n\nViele Grüße\nDana',
    'Ich stelle dir gerne Bob Lee (bob@corp.example) vor.',
    'Je te présente Bob Lee (bob@corp.example), qui dirige les achats.',
    'Je souhaite vous mettre en relation avec Bob Lee (bob@corp.example).',
    'Alice, te presento a Bob Lee (bob@corp.example).',
    'Quero apresentar você ao Bob Lee (bob@corp.example).',
    'Ti presento Bob Lee <bob@corp.example>.',
    'Ik stel je graag voor aan Bob Lee (bob@corp.example).',
  ])('%s', text => expect(copied(text).targets).toEqual([{ address: 'bob@corp.example', name: 'Bob Lee' }]))

  test('in a mail with a signature that holds other addresses', async () => {
    const reading = understandPromise(await read(fixture('promise-gmail')), {
      domain: 'kept.test',
      recipients: ['intro@kept.test'],
      known,
    })
    expect(reading).toMatchObject({
      form: 'copy',
      targets: [{ address: 'bob@corp.example', name: 'Bob Lee' }],
      quoted: false,
    })
    expect(reading.is === 'promise' && reading.words).toMatch(/^Hi Alice,[\s\S]+now\.\n\nDana$/)
  })

  test('where the address is only behind a link', () =>
    expect(
      copied("I'll introduce you to Bob.", {
        html: '<p>I\'ll introduce you to <a href="mailto:bob@corp.example">Bob</a>.</p>',
      }),
    ).toMatchObject({
      targets: [{ address: 'bob@corp.example', name: 'Bob' }],
      words: "I'll introduce you to Bob.",
    }))

  test('where the name is turned', () =>
    expect(copied('I\'ll introduce you to "Lee, Bob" <b.lee@corp.example>.').targets[0]?.name).toBe(
      'Bob Lee',
    ))

  test('where the subject says whom the address belongs to', () =>
    expect(copied("Alice, Bob's on bob@corp.example.", { subject: 'Intro to Bob Lee' }).targets).toHaveLength(
      1,
    ))
})

describe('copied, a promise in another dress is sure', () => {
  test.each([
    "I'll get you introduced to Bob Lee (bob@corp.example).",
    'Consider yourself introduced to Bob Lee, bob@corp.example.',
    "Bob Lee (bob@corp.example) needs welders. I'll make that introduction.",
    "Bob Lee (bob@corp.example) needs welders. I'll put you in touch.",
    'Alice, bob@corp.example <- this is Bob. Introducing you two.',
    'I want to indroduce you to Bob Lee (bob@corp.example).',
    "I'll introduce you to Bob Lee (bob@corp.example). If the form breaks, write to helpdesk@mill.example.",
    'Ich mache dich mit dem Imker bekannt: Bob Lee (bob@corp.example).',
  ])('%s', text => expect(addresses(copied(text).targets)).toEqual(['bob@corp.example']))

  test.each([
    "Bob (bob@corp.example) knows the buyer. I'll make the intro.",
    "I had lunch with Bob (bob@corp.example). His boss buys steel. I'll make the intro.",
  ])('%s: not when the one with the address only leads to somebody', text =>
    expect(copied(text).targets).toEqual([]),
  )
})

describe('copied, nobody has an address', () => {
  test.each([
    'Yes will intro you to Nadia',
    'Sure, happy to introduce you to her.',
    'Ti presento la responsabile degli acquisti.',
    'Te presento a la responsable de compras.',
    'Je te présente la responsable des achats.',
    'Vou te apresentar a responsável de compras.',
  ])('%s: the introducer is asked for it', text =>
    expect(copied(text)).toMatchObject({ form: 'no-address', requesters: [alice] }),
  )
})

describe('unsure, the introducer is asked', () => {
  test.each([
    ['no promise', 'Alice, great to see you! Bob Lee (bob@corp.example) says hello.'],
    ['a promise not made', "I can't introduce you to Bob (bob@corp.example) yet."],
    ['an offer', 'Would you like me to introduce you to Bob (bob@corp.example)?'],
    ['a condition', "I'll introduce you to Bob (bob@corp.example) if you like."],
    ["somebody else's promise", 'Carol will introduce you to Bob (bob@corp.example).'],
    ['a promise kept long ago', 'Thanks for the intro to Bob (bob@corp.example)!'],
    ['a desk', "I'll introduce you to the people at sales@corp.example."],
    ['somebody on the way', "I'll introduce you to Carol, whom Bob (bob@corp.example) recommended."],
    ['another sentence', "I'll introduce you to our head of sales. Bob (bob@corp.example) suggested it."],
  ])('%s: %s', (_, text) => {
    const { targets, proposed } = copied(text)
    expect(targets).toEqual([])
    expect(proposed).toHaveLength(1)
  })

  test.each([
    "I'll introduce you to Bob (bob@corp.example) or Carol (carol@corp.example).",
    "I'll introduce you to Bob (bob@corp.example). Actually, Carol (carol@corp.example) is better.",
    "I'll introduce you to Bob (bob@corp.example), who works with Carol (carol@corp.example).",
  ])('which of two: %s', text => {
    const { targets, proposed } = copied(text)
    expect(targets).toEqual([])
    expect(addresses(proposed)).toEqual(['bob@corp.example', 'carol@corp.example'])
  })
})

test('a verb before an address is nobody\u2019s name', () =>
  expect(copied("I'd like to introduce you to Bob Lee. Use bob@corp.example.").targets).toEqual([
    { address: 'bob@corp.example', name: 'Bob Lee' },
  ]))

test('a Japanese name is whole with its space', () =>
  expect(copied('林 太郎さん(taro@hayashi.example)をご紹介します。').targets).toEqual([
    { address: 'taro@hayashi.example', name: '林 太郎' },
  ]))

test('a sender written family name first, with a department, closes by their own name', () => {
  const text =
    "I'll introduce you to Bob Lee (bob@corp.example).\n\nDana\n\nDana Dale\nTreasury\ndesk@dale.example"
  const from = { address: dana.address, name: 'Dale, Dana (Treasury)' }
  expect(copied(text, { from }).words).not.toContain('Treasury')
})
