import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Person } from '../../../core/introduction/state.ts'
import { understandPromise } from '../../../core/reading/promise.ts'
import { fixture, read } from '../mail/fixture.ts'
import { addresses, alice, copied, dan, dana, intro, known, promise, understand } from './dana.ts'

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
