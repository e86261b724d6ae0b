import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Person } from '../../../core/introduction/state.ts'
import type { Inbound } from '../../../core/mail/inbound.ts'
import { understandPromise } from '../../../core/reading/promise.ts'
import type { PromiseReading } from '../../../core/reading/reading.ts'
import { fixture, inbound, read } from '../mail/fixture.ts'

const dana: Person = { address: 'dana@dale.example', name: 'Dana Dale' }
const alice: Person = { address: 'alice@archer.example', name: 'Alice Archer' }
const dan: Person = { address: 'dan@day.example', name: 'Dan Day' }
const intro: Person = { address: 'intro@kept.test' }
const known: Person[] = [{ address: 'bob.lee@corp.example', name: 'Bob Lee' }]

type Promised = Extract<PromiseReading, { is: 'promise' }>
const understand = (mail: Partial<Inbound>, recipients = ['intro@kept.test']) =>
  understandPromise(inbound({ from: dana, ...mail }), { domain: 'kept.test', recipients, known })
const promise = (mail: Partial<Inbound>, recipients?: string[]): Promised => {
  const reading = understand(mail, recipients)
  if (reading.is !== 'promise') throw new Error(`read as ${reading.is}`)
  return reading
}
const copied = (text: string, more: Partial<Inbound> = {}) =>
  promise({ to: [alice], cc: [intro], text, ...more })
const direct = (text: string, more: Partial<Inbound> = {}) => understand({ to: [intro], text, ...more })
const addresses = (people: Person[]) => people.map(person => person.address)

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
    ['let me put you in touch with bob lee, bob@corp.example', 'bob lee'],
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

describe('whoever is only on the way is never asked, in any language', () => {
  test.each([
    `Alice, Carol (carol@x.example) has promised to introduce you to someone at Corp.`,
    `I met Carol (carol@x.example) at the fair. I'll do the intro to Bob tomorrow.`,
    `Carol (carol@x.example) wants me to introduce you to Bob Lee.`,
    `My colleague Carol (carol@x.example) is on holiday, so I will introduce you to Bob Lee myself.`,
    `Je demande à Carole (carole@x.example) de te présenter Bob.`,
    `Carole (carole@x.example) va te présenter à Bob Lee.`,
    `Carol (carol@x.example) stellt dir Bob Lee vor.`,
    `Carol (carol@x.example) wird dich mit Bob bekannt machen.`,
    `Frag bitte Carol (carol@x.example), sie kann dich vorstellen.`,
    `Carolina (carolina@x.example) te va a presentar a Bob.`,
    `Carla (carla@x.example) ti presenterà Bob, in contatto con tutti.`,
    `Kees (kees@x.example) stelt je voor aan Bob.`,
    `Кэрол (carol@x.example) познакомит тебя с Бобом.`,
    `Попроси Кэрол (carol@x.example) познакомить тебя с Бобом.`,
    `キャロルさん（carol@x.example）がボブさんを紹介してくれます。`,
    `Carol (carol@x.example) seni Bob ile tanıştırmak istiyor.`,
    `Karolina (karolina@x.example) chce przedstawić Cię Bobowi.`,
    `Carol (carol@x.example) vill presentera dig för Bob.`,
    `Please write to Carol (carol@x.example) so she can introduce you to Bob.`,
    `Ask Carol (carol@x.example) to introduce you.`,
    `Carol (carol@x.example) is the one who can put you in touch with Bob Lee.`,
    `I got your details from Carol (carol@x.example) and would like to introduce you to Bob.`,
    `I'll introduce you to Bob. Carol (carol@x.example) is in copy of the contract, not of this.`,
    `We were introduced by Carol (carol@x.example), remember? I will introduce you to our CFO.`,
    `I'll introduce you to Bob through Carol (carol@x.example).`,
    `I'll introduce you to Bob's boss, Carol will send it. Bob is bob@corp.example.`,
    `I'd love to introduce you to Bob, but Carol (carol@x.example) asked me to wait.`,
    `I'm introducing you to Bob next week; until then talk to Carol (carol@x.example).`,
    `I will introduce you to Carol's brother. She is carol@x.example.`,
    `Te presentaré a Bob cuando Carla (carla@x.example) vuelva.`,
    `Ich stelle dir Bob vor, sobald Carol (carol@x.example) zurück ist.`,
    `Je te présenterai Bob dès que Carole (carole@x.example) sera rentrée.`,
    `I was going to introduce you to Bob (bob@corp.example) but he left the company.`,
    `I introduced you to Bob (bob@corp.example) last year, how did it go?`,
    `Bob (bob@corp.example) said no, so I won't be introducing you.`,
    `我会请卡罗尔（carol@x.example）介绍你认识鲍勃。`,
    `캐롤 님(carol@x.example)이 밥 님을 소개해 줄 거예요.`,
  ])('%s', text => {
    const reading = understand({ to: [alice], cc: [intro], text })
    expect(reading.is === 'promise' ? reading.targets : []).toEqual([])
  })
})

describe('not everybody with an address is meant', () => {
  test.each([
    ["I'll introduce you to Bob (bob@corp.example). Please cc billing@dale.example on the invoice."],
    ["I'll introduce you to Bob (bob@corp.example - not bob@old.example any more)."],
    ["I'll introduce you to Bob (bob@corp.example). My assistant Jane (jane@dale.example) will find a time."],
    ["I'll introduce you to Bob (bob@corp.example). My new address is dana@new.example."],
    [
      "I have to talk to Carol (carol@corp.example) first, then I'll introduce you to Bob (bob@corp.example).",
    ],
    [
      "I'll introduce you to Bob (bob@corp.example).\n\nBest regards,\nDana Dale\nDale & Co\ndana@private.example | jane@dale.example",
    ],
    [
      "I'll introduce you to Bob (bob@corp.example).\n\nThis e-mail and any attachments are confidential. Write to legal@dale.example.",
    ],
    ["I'll introduce you to Bob (bob@corp.example), dana@dale.example and intro@kept.test are on this mail."],
  ])('%s', text => expect(addresses(copied(text).targets)).toEqual(['bob@corp.example']))

  test('a postscript is no signature', () =>
    expect(
      copied("I'll introduce you to Bob.\n\nBest,\nDana\n+1 555 0100\n\nPS: Bob is on bob@corp.example")
        .targets,
    ).toHaveLength(1))
})

describe('several', () => {
  test.each([
    "I'll introduce you to Bob (bob@corp.example) and Carol (carol@corp.example).",
    "I'll introduce you to Bob and Carol (bob@corp.example, carol@corp.example).",
    "I'll introduce you to:\n\n- Bob Lee <bob@corp.example>, purchasing\n- Carol King <carol@corp.example>, marketing",
    "I'll connect you to my friend Bob (bob@corp.example) and to his colleague Carol (carol@corp.example).",
  ])('targets: %s', text =>
    expect(addresses(copied(text).targets)).toEqual(['bob@corp.example', 'carol@corp.example']),
  )

  test('requesters share the promise', () =>
    expect(
      promise({ to: [alice, dan], cc: [intro], text: "I'll introduce you both to Bob (bob@corp.example)." }),
    ).toMatchObject({
      form: 'copy',
      requesters: [alice, dan],
      targets: [{ address: 'bob@corp.example' }],
    }))

  test('six are too many', () => {
    const six = ['A', 'B', 'C', 'D', 'E', 'F']
      .map(name => `${name} (${name.toLowerCase()}@corp.example)`)
      .join(', ')
    expect(understand({ to: [alice], cc: [intro], text: `I'll introduce you to ${six}` })).toEqual({
      is: 'too-many',
    })
  })
})

describe('reply', () => {
  const history =
    'On Mon, Jan 4, 2027 at 10:00 AM Alice Archer <alice@archer.example> wrote:\n> Could you introduce me to Carol (carol@corp.example)?'

  test('only new text counts, and only new text travels', () =>
    expect(
      copied(`Will do: introducing you to Bob Lee, bob@corp.example.\n\n${history}`, {
        inReplyTo: ['<a@archer.example>'],
      }),
    ).toMatchObject({
      form: 'reply',
      quoted: true,
      words: 'Will do: introducing you to Bob Lee, bob@corp.example.',
      targets: [{ address: 'bob@corp.example' }],
    }))
  test('somebody named in the history alone is nobody', () =>
    expect(understand({ to: [alice], cc: [intro], text: `Sure!\n\n${history}` })).toEqual({ is: 'nobody' }))
  test('of Outlook, in HTML alone', async () =>
    expect(
      understandPromise(await read(fixture('promise-outlook-html-reply')), {
        domain: 'kept.test',
        recipients: ['intro@kept.test'],
        known,
      }),
    ).toMatchObject({ form: 'reply', targets: [{ address: 'bob@corp.example', name: 'Bob Lee' }] }))
})

describe('sealed', () => {
  const bob: Person = { address: 'bob=corp.example@kept.test', name: 'Bob Lee' }

  test('needs no reading', () =>
    expect(
      promise({ to: [alice, bob], text: 'You two have much to talk about, carol@corp.example says.' }, [
        bob.address,
      ]),
    ).toMatchObject({
      form: 'sealed',
      requesters: [alice],
      targets: [{ address: 'bob@corp.example', name: 'Bob Lee' }],
      proposed: [],
    }))
  test('in Bcc takes the name from the text', () =>
    expect(promise({ to: [alice], text: 'Alice, you should meet Bob Lee.' }, [bob.address]).targets).toEqual([
      { address: 'bob@corp.example', name: 'Bob Lee' },
    ]))
  test('with nobody else on the mail finds the requester in the text', () =>
    expect(
      promise({ to: [bob], text: 'Alice Archer <alice@archer.example> would like to meet Bob.' }, [
        bob.address,
      ]).requesters,
    ).toEqual([alice]))
  test('with nobody at all to introduce is nobody', () =>
    expect(understand({ to: [bob], text: 'Hello' }, [bob.address])).toEqual({ is: 'nobody' }))
})

describe('direct', () => {
  test.each([
    'Introduce Alice <a@archer.example> to Bob <b@corp.example>, because they both row.',
    'Please connect a@archer.example and b@corp.example',
    'intro: a@archer.example -> b@corp.example',
    'Could you introduce Alice (a@archer.example) to Bob (b@corp.example)? They both row.',
    'Alice <a@archer.example> would like to meet Bob <b@corp.example>.',
    'Could you ask Bob <b@corp.example> whether he would talk to Alice <a@archer.example>?',
    'Please introduce\n\nAlice (a@archer.example)\n\nto\n\nBob (b@corp.example)\n\nThanks\nDana',
  ])('%s', text =>
    expect(direct(text)).toMatchObject({
      form: 'direct',
      requesters: [{ address: 'a@archer.example' }],
      targets: [{ address: 'b@corp.example' }],
    }),
  )
  test('in the subject alone', () =>
    expect(direct('', { subject: 'intro: a@archer.example -> b@corp.example' })).toMatchObject({
      form: 'direct',
      targets: [{ address: 'b@corp.example' }],
    }))
  test('several are promised to one', () =>
    expect(
      direct('Introduce Alice <a@archer.example> and Dan <d@day.example> to Bob <b@corp.example>'),
    ).toMatchObject({
      requesters: [{ address: 'a@archer.example' }, { address: 'd@day.example' }],
      targets: [{ address: 'b@corp.example' }],
    }))
  test.each([
    ['a@archer.example\nb@corp.example'],
    ['Please connect a@archer.example, b@corp.example and c@corp.example'],
  ])('unsure: %s', text =>
    expect(direct(text)).toMatchObject({
      form: 'direct',
      targets: [],
      requesters: [{ address: 'a@archer.example' }],
    }),
  )
  test('to somebody without an address', () => {
    expect(direct('Introduce Alice <a@archer.example> to our head of sales')).toMatchObject({
      form: 'no-address',
      described: 'our head of sales',
    })
    expect(direct('Introduce Alice <a@archer.example> to Bob')).toMatchObject({
      form: 'no-address',
      proposed: known,
    })
  })
  test.each([
    ['help', { is: 'help' }],
    ['?', { is: 'help' }],
    ['', { is: 'empty' }],
    ['What is this?', { is: 'nobody' }],
    ['Introduce me to Bob <b@corp.example>', { is: 'nobody' }],
    ['Introduce Alice to Bob <b@corp.example>', { is: 'nobody' }],
  ])('%j', (text, reading) => expect(direct(text)).toEqual(reading))
  test('help in the subject', () => expect(direct('', { subject: 'Help' })).toEqual({ is: 'help' }))
})

test('bcc: the service is in no header', () =>
  expect(promise({ to: [alice], text: "I'll introduce you to Bob (bob@corp.example)." })).toMatchObject({
    form: 'bcc',
    requesters: [alice],
  }))

describe('no address', () => {
  test.each([
    ["I'll introduce you to our head of sales.", 'our head of sales'],
    ["I'll introduce you to someone at Corp who knows.", 'someone at Corp'],
    ["I'll introduce you to Yuri from Corp next week.", 'Yuri from Corp'],
  ])('%s', (text, described) =>
    expect(copied(text)).toMatchObject({
      form: 'no-address',
      requesters: [alice],
      targets: [],
      proposed: [],
      described,
    }),
  )
  test('a name that the introducer has introduced before is asked about, never sure', () =>
    expect(copied("I'll introduce you to Bob.")).toMatchObject({
      form: 'no-address',
      described: 'Bob',
      targets: [],
      proposed: known,
    }))
  test('an address that belongs to somebody else is not asked about', () =>
    expect(
      copied("I met Dan (dan@day.example) at the fair. I'd like to introduce you to Carol."),
    ).toMatchObject({
      form: 'no-address',
      described: 'Carol',
      proposed: [],
    }))
  test('for two requesters', () =>
    expect(
      promise({ to: [alice, dan], cc: [intro], text: "I'll introduce you both to our head of sales." }),
    ).toMatchObject({
      form: 'no-address',
      requesters: [alice, dan],
    }))
})

describe('too late: everybody has the mail', () => {
  test.each(['Alice, meet Dan. Dan, meet Alice.', "I'd like to connect you two.", ''])('%j', text =>
    expect(promise({ to: [alice, dan], cc: [intro], text })).toMatchObject({
      form: 'too-late',
      requesters: [alice, dan],
      targets: [],
      proposed: [],
    }),
  )
})

describe('nobody', () => {
  test.each([
    ['', { is: 'empty' }],
    ['Great to meet you!', { is: 'nobody' }],
    ['For the invoice write to accounts@dale.example', { is: 'nobody' }],
  ])('%j', (text, reading) => expect(understand({ to: [alice], cc: [intro], text })).toEqual(reading))
})

describe('LinkedIn profiles go with their person', () => {
  test('by the name in them, whatever the order', () => {
    const { requesters, targets } = copied(
      "I'll introduce you to Bob Lee (bob@corp.example). You: https://www.linkedin.com/in/alicearcher/?trk=x, Bob: linkedin.com/in/bob-lee-12ab",
    )
    expect(requesters[0]?.linkedin).toBe('https://www.linkedin.com/in/alicearcher')
    expect(targets[0]?.linkedin).toBe('https://www.linkedin.com/in/bob-lee-12ab')
  })
  test('by whoever was named last before, when the name says nothing', () =>
    expect(
      copied("I'll introduce you to Bob Lee (bob@corp.example, https://linkedin.com/in/rowing-champion).")
        .targets[0]?.linkedin,
    ).toBe('https://www.linkedin.com/in/rowing-champion'))
  test("but the introducer's own is nobody's", () =>
    expect(
      copied("I'll introduce you to Bob Lee (bob@corp.example). I am https://linkedin.com/in/danadale")
        .targets[0],
    ).not.toHaveProperty('linkedin'))
})

test('whatever the words, nobody at the service and never the introducer is a party', () => {
  const piece = fc.constantFrom(
    "I'll introduce you to ",
    'Alice ',
    'Bob ',
    '<bob@corp.example>',
    '(dana@dale.example)',
    'intro@kept.test',
    ', ',
    ' and ',
    '. ',
    '\n\n',
    'yes.token@kept.test',
    'alice@archer.example',
    'meet ',
    'a (at) b (dot) example',
    'linkedin.com/in/bob',
    '"Lee, Bob" ',
    'not ',
    '-- \n',
    '> ',
    '?',
    '@',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 25 }),
      fc.boolean(),
      (pieces, alone) => {
        const reading = understand({ to: alone ? [intro] : [alice], cc: [intro], text: pieces.join('') })
        if (reading.is !== 'promise') return
        const others = [...reading.targets, ...reading.proposed]
        for (const { address } of [...reading.requesters, ...others]) {
          expect(address).not.toMatch(/@kept\.test$/)
          expect(address).not.toBe(dana.address)
        }
        for (const { address } of others) expect(addresses(reading.requesters)).not.toContain(address)
      },
    ),
    { numRuns: 500 },
  )
})

test('a megabyte of anything takes linear time', () => {
  for (const part of [
    '@',
    'a@b.example ',
    'a@b.',
    '<',
    '(a at ',
    'introduce you to ',
    'meet Bob, ',
    'Bob ',
    '?',
    '"',
    'Thanks,\n',
    'linkedin.com/in/a ',
    'dich mit ',
  ]) {
    const text = part.repeat(Math.ceil((1024 * 1024) / part.length))
    const start = process.cpuUsage()
    understand({ to: [alice], cc: [intro], text })
    understand({ to: [intro], html: text })
    expect(process.cpuUsage(start).user / 1000, JSON.stringify(part)).toBeLessThan(6000)
  }
})

describe('copied, an introducer who does not know yet is asked: which address, whose, when or whether', () => {
  test.each([
    "I'd like to introduce you to Sam at Quayside (sam.ody@quay.example, sam.irons@quay.example).",
    "I'll introduce you to Ruth: ruth@mill.example / ruth@weir.example.",
    'Let me introduce you to one of the Harrys (harry@mill.example).',
    "I'll connect you with Olive, whichever address works: olive@mill.example, olive@weir.example",
    "I'd like to introduce you to Bob Lee (bob@corp.example, I think).",
    'Let me introduce you to Bob Lee, bob@corp.example if I remember right.',
    "I'll introduce you to Bob Lee (bob@corp.example?).",
    'Ich stelle dir Bob Lee vor, bob@corp.example, glaube ich.',
    'Je te présente Bob Lee, bob@corp.example je crois.',
    'Te presento a Bob Lee (bob@corp.example, creo).',
    "I'll introduce you to Mona and Peter Quill, they share quill@mill.example.",
    "I'll introduce you to Owen and his boss, owen@mill.example.",
    "I'll introduce you to Rita Moss (jack.stone@mill.example).",
    'Remind me to introduce you to Bob Lee, bob@corp.example.',
    "Some day I'll introduce you to Bob Lee, bob@corp.example.",
    "One of these days I'll introduce you to Bob Lee, bob@corp.example.",
    'One day I should introduce you to Bob Lee (bob@corp.example).',
    "I'll introduce you to Bob Lee (bob@corp.example) sometime.",
    'Eines Tages stelle ich dir Bob Lee (bob@corp.example) vor.',
    'Un jour je te présente Bob Lee (bob@corp.example).',
    'Algún día te presento a Bob Lee (bob@corp.example).',
    "I'll introduce you to Bob Lee (bob@corp.example), or not.",
    'You asked me to introduce you to Bob Lee (bob@corp.example). Not going to happen.',
    "I'll introduce you to Bob Lee (bob@corp.example). I was joking.",
    'You wanted me to introduce you to Bob Lee (bob@corp.example). Let me sleep on it.',
    "I'll introduce you to Bob Lee (bob@corp.example), but only once the contract is signed.",
    "I'll introduce you to Bob Lee (bob@corp.example) only after the fair.",
    "I'll introduce you to Bob Lee (bob@corp.example). Don't tell him before Monday.",
    'Ich wollte dich mit Bob Lee (bob@corp.example) bekannt machen, aber er ist im Urlaub.',
    'Ik zou je graag voorstellen aan Bob Lee (bob@corp.example), maar hij is ziek.',
    'Gostava de te apresentar ao Bob Lee (bob@corp.example), mas ele está fora.',
    'Quería presentarte a Bob Lee (bob@corp.example), pero está de viaje.',
    'Je voulais te présenter Bob Lee (bob@corp.example), mais il est parti.',
    'Volevo presentarti Bob Lee (bob@corp.example), ma è in ferie.',
  ])('%s', text => expect(copied(text)).toMatchObject({ requesters: [alice], targets: [] }))
})

describe('copied, what only sounds like hesitation is sure', () => {
  test.each([
    "I'd like to introduce you to Bob Lee (bob@corp.example), I think he can help.",
    'You asked me to introduce you to Bob Lee (bob@corp.example), so here goes.',
    "I'll introduce you to Bob Lee (bob@corp.example). He actually runs the yard.",
    "I'll introduce you to Bob Lee (bob@corp.example). It isn't bob@old.example.",
  ])('%s', text => expect(addresses(copied(text).targets)).toEqual(['bob@corp.example']))

  test('two with a name each are two', () =>
    expect(
      addresses(
        copied("I'll introduce you to Bob Lee (bob@corp.example) and Carla Moos (carla@moos.example).")
          .targets,
      ),
    ).toEqual(['bob@corp.example', 'carla@moos.example']))
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
