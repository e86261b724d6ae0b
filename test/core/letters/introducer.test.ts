import { describe, expect, test } from 'vitest'
import type { Letter } from '../../../core/effect.ts'
import type { Introduction } from '../../../core/introduction/state.ts'
import type { Draft } from '../../../core/letters/draft.ts'
import { renderText } from '../../../core/letters/render.tsx'
import { parseTokenLocalpart } from '../../../core/mail/token.ts'
import { casesOf, drafted } from './catalogue.ts'
import { alice, amir, asked, bob, carol, direct, promise, promiseOfNobody, service, write } from './sample.ts'

const actions = (draft: Draft) => draft.blocks.flatMap(block => ('actions' in block ? block.actions : []))
const flat = (draft: Draft) => renderText(draft).replace(/\s+/g, ' ')
const tokenIn = (href: string) =>
  parseTokenLocalpart(service.keys, href.slice('mailto:'.length).split('@')[0]!)

const toIntroducer = casesOf(promise()).filter(({ letter }) => letter.to === 'introducer')

test.each(toIntroducer)('$letter.kind, $as: goes to the introducer alone, under their promise', each => {
  const draft = drafted(each)
  expect(draft.to).toEqual([{ address: 'dana@dale.example', name: 'Dana Dale' }])
  expect(draft.bcc).toEqual([])
  expect(draft.thread).toEqual(['<promise@dale.example>'])
  expect(draft.attachments).toEqual([])
})

describe('the receipt', () => {
  const receipt = (introduction: Introduction, others: Array<{ id: string; target: typeof carol }> = []) =>
    write({ kind: 'receipt', to: 'introducer', others }, introduction)

  test('says who is asked, at which address, and by when the requester hears', () => {
    const draft = receipt(promise())
    expect(draft.subject).toBe('We are asking Bob Lee about meeting Alice Archer')
    expect(flat(draft)).toContain('Bob Lee’s address: bob@corp.example')
    expect(flat(draft)).toContain('Alice Archer will hear by Thursday 26 November, 15:00 UTC')
    expect(flat(draft)).not.toContain('alice@archer.example')
  })

  test('says that both sides are asked when both are', () => {
    expect(receipt(direct()).subject).toBe('We are asking Bob Lee and Alice Archer')
    expect(flat(receipt(direct()))).toContain('asking everybody first: Bob Lee and Alice Archer')
    expect(flat(receipt(direct()))).toContain('alice@archer.example')
  })

  test('takes back each of several introductions by itself', () => {
    const other = 'bbbbbbbbbbbbbbbbbbbbbbbb'
    const cancels = actions(receipt(promise(), [{ id: other, target: carol }]))
    expect(cancels.map(({ label }) => label)).toEqual([
      'Cancel the one to Bob Lee',
      'Cancel the one to Carol Cole',
    ])
    expect(cancels.map(({ href }) => tokenIn(href))).toEqual([
      { verb: 'cancel', item: promise().id, seat: 'introducer' },
      { verb: 'cancel', item: other, seat: 'introducer' },
    ])
  })

  test('names what was left out, and what is kept back', () => {
    const mail = { ...promise().mail, quoted: true, tooLarge: ['film.mov', 'dump\r\n.zip'] }
    const text = flat(receipt(promise({ mail })))
    expect(text).toContain('Left out, being too large for a letter: film.mov and dump .zip.')
    expect(text).toContain('Left out: the earlier mail that yours quotes.')
    expect(text).toContain('Kept back until the introduction is made: deck.pdf.')
  })

  test('mentions none of that when nothing was', () => {
    const mail = { ...promise().mail, attachments: [] }
    expect(flat(receipt(promise({ mail })))).not.toMatch(/Left out|Kept back/)
  })

  test('asks for one line, in a reply, when the promise does not say why', () => {
    const short = receipt(promise({ words: 'Alice, I will introduce you to Bob.' }))
    expect(flat(short)).toContain('does not say why this is worth Bob Lee’s time')
    expect(actions(short)[0]!.href).toMatch(/^mailto:reply\.[a-z2-7]+@kept\.test\?subject=/)
    expect(flat(receipt(promise()))).not.toContain('does not say why')
  })
})

describe('the question', () => {
  const question = (
    introduction: Introduction,
    change: Partial<Extract<Letter, { kind: 'question' }>> = {},
  ) => write({ kind: 'question', to: 'introducer', round: 1, ...change }, introduction)

  test('about one person is answered with one tap', () => {
    const draft = question(promiseOfNobody({ proposed: [bob] }))
    expect(draft.subject).toBe('Introduce Alice Archer to Bob Lee, bob@corp.example? Please reply yes')
    const [yes] = actions(draft)
    expect(tokenIn(yes!.href)).toEqual({ verb: 'yes', item: promise().id, seat: 'introducer' })
    expect(flat(draft)).toContain('If you mean somebody else, reply with their address instead.')
  })

  test('about several gives each a link whose mail holds their address', () => {
    const choices = actions(question(promiseOfNobody({ proposed: [bob, carol] }))).slice(0, 2)
    expect(choices.map(({ label }) => label)).toEqual([
      'Ask Bob Lee, bob@corp.example',
      'Ask Carol Cole, carol@cole.example',
    ])
    expect(choices.map(({ href }) => new URL(href).searchParams.get('body'))).toEqual([
      'bob@corp.example',
      'carol@cole.example',
    ])
    for (const { href } of choices) expect(tokenIn(href)).toMatchObject({ verb: 'reply', seat: 'introducer' })
  })

  test('about nobody asks for the address, in the introducer’s own words', () => {
    const draft = question(promiseOfNobody())
    expect(draft.subject).toBe('Please reply with the address of “our head of sales”, to meet Alice Archer')
    expect(tokenIn(`mailto:${draft.replyTo[0]!.address}`)).toMatchObject({
      verb: 'reply',
      seat: 'introducer',
    })
  })

  test('about an address that bounced says which', () => {
    const draft = question(promiseOfNobody(), { unreachable: 'bob@corp.example' })
    expect(draft.subject).toBe('Please reply with an address that works: bob@corp.example bounces')
    expect(flat(draft)).toContain('mail to bob@corp.example comes back')
  })

  test('after a reply that could not be used says so', () => {
    expect(flat(question(promiseOfNobody(), { misread: true }))).toContain(
      'We could not tell from it whom you mean',
    )
  })

  test('says that it is asked again, and when for the last time', () => {
    const rounds = ([1, 2, 3] as const).map(round => flat(question(promiseOfNobody(), { round })))
    expect(rounds.map(text => text.includes('We are asking again'))).toEqual([false, true, true])
    expect(rounds.map(text => text.includes('the last time we ask'))).toEqual([false, false, true])
  })

  test('says what happens otherwise, and when, and can be called off', () => {
    const draft = question(promiseOfNobody())
    expect(flat(draft)).toContain(
      'If we do not know by Thursday 26 November, 15:00 UTC, Alice Archer will hear',
    )
    expect(tokenIn(actions(draft).at(-1)!.href)).toMatchObject({ verb: 'cancel' })
  })
})

describe('what becomes of it', () => {
  test('a no is told in private, with whatever was written, and is not to be pressed', () => {
    const text = flat(
      write({ kind: 'passed', to: 'introducer', party: 'target', is: 'no', note: 'Too busy.' }),
    )
    expect(text).toContain('Bob Lee would rather not meet Alice Archer this time.')
    expect(text).toContain('Too busy.')
    expect(text).toContain('do not press them')
    expect(text).toContain('Alice Archer will hear by Thursday 26 November, 15:00 UTC')
  })

  test('one requester’s no leaves the others their introduction', () => {
    const introduction = direct({ requesters: [{ ...asked(alice), consent: 'no' }, asked(amir)] })
    const text = flat(write({ kind: 'passed', to: 'introducer', party: 0, is: 'no' }, introduction))
    expect(text).toContain('Alice Archer would rather not meet Bob Lee this time.')
    expect(text).toContain('For Amir Aziz it goes on as promised.')
  })

  test.each([
    ['asked', 'Bob Lee has not said yes or no, but wrote this:'],
    ['yes', 'Bob Lee said yes, and wrote this to you:'],
    ['no', 'Bob Lee wrote to you again, after saying no:'],
  ] as const)('what the target wrote (%s) can be answered directly', (consent, standing) => {
    const draft = write(
      { kind: 'wrote-back', to: 'introducer', party: 'target', note: 'Who is it for?' },
      promise({ target: { ...bob, consent } }),
    )
    expect(draft.replyTo).toEqual([{ address: 'bob@corp.example', name: 'Bob Lee' }])
    expect(flat(draft)).toContain(standing)
    expect(flat(draft)).toContain('Who is it for?')
  })

  test('silence is told with the name of whoever was silent', () => {
    const introduction = direct({ target: { ...bob, consent: 'yes' } })
    expect(write({ kind: 'unanswered', to: 'introducer' }, introduction).subject).toBe(
      'No word from Alice Archer, so it was not made',
    )
  })

  test('cancelling before anybody was asked, and after', () => {
    const cancelled: Letter = { kind: 'cancelled', to: 'introducer' }
    expect(flat(write(cancelled, promiseOfNobody()))).toContain('Nobody has been asked.')
    expect(flat(write(cancelled))).toContain('no answer to it will introduce anybody')
  })

  test('too late: how to have Kept ask first next time', () => {
    expect(flat(write({ kind: 'too-late', to: 'introducer' }))).toContain('bob=corp.example@kept.test')
  })

  test('a party that the introduction has not got is a fault, not a letter', () => {
    expect(() => write({ kind: 'late-yes', to: 'introducer', party: 7 })).toThrow(RangeError)
    expect(() => write({ kind: 'consent-request', to: { party: 'target' } }, promiseOfNobody())).toThrow(
      RangeError,
    )
  })
})
