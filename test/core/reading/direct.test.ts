import { describe, expect, test } from 'vitest'
import { understandPromise } from '../../../core/reading/promise.ts'
import { inbound } from '../mail/fixture.ts'
import { dana, direct, intro, known } from './dana.ts'

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
    ['Thanks for introducing Felix to Gloria, gloria@b.example', { is: 'nobody' }],
  ])('%j', (text, reading) => expect(direct(text)).toEqual(reading))
  test('help in the subject', () => expect(direct('', { subject: 'Help' })).toEqual({ is: 'help' }))
})

describe('direct, of two only the one who is asked has an address', () => {
  const gloria = { address: 'gloria@b.example', name: 'Gloria' }

  test.each([
    ['Introduce Felix to Gloria, gloria@b.example', 'Felix'],
    ['Please connect Felix Fairweather with Gloria (gloria@b.example), they both row.', 'Felix Fairweather'],
    ['Introduce my cousin to Gloria <gloria@b.example>', 'my cousin'],
    ['Felix would like to meet Gloria, gloria@b.example', 'Felix'],
    ['Felix -> Gloria <gloria@b.example>', 'Felix'],
  ])('nobody knows the other, and who that is is asked: %s', (text, described) =>
    expect(direct(text)).toMatchObject({
      form: 'direct',
      requesters: [gloria],
      targets: [],
      proposed: [],
      described,
    }),
  )
  test('one of that name was introduced before, and both are confirmed', () =>
    expect(direct('Introduce Bob to Gloria, gloria@b.example')).toMatchObject({
      form: 'direct',
      requesters: known,
      targets: [],
      proposed: [gloria],
    }))
  test('several of that name were introduced before, and which is asked', () => {
    const bobs = [...known, { address: 'bob@hill.example', name: 'Bob Hill' }]
    const reading = understandPromise(
      inbound({ from: dana, to: [intro], text: 'Introduce Bob to Gloria, gloria@b.example' }),
      { domain: 'kept.test', recipients: ['intro@kept.test'], known: bobs },
    )
    expect(reading).toMatchObject({ requesters: [gloria], targets: [], proposed: bobs, described: 'Bob' })
  })
})
