/** Letters of a promise that does not end in its first 72 hours. */
import { describe, expect, test } from 'vitest'
import type { Letter } from '../../../core/effect.ts'
import { DAY, HOUR, type Introduction } from '../../../core/introduction/state.ts'
import { deadline } from '../../../core/introduction/window.ts'
import type { Draft } from '../../../core/letters/draft.ts'
import { askIdOf } from '../../../core/letters/message-id.ts'
import { renderText } from '../../../core/letters/render.tsx'
import { parseTokenLocalpart } from '../../../core/mail/token.ts'
import { revived, unanswered, unnamed } from './catalogue.ts'
import { bob, carol, direct, PROMISED, promise, service, write as writeIn } from './sample.ts'

const write = (letter: Letter, introduction: Introduction) =>
  writeIn(letter, introduction, { deadline: deadline(introduction) })
const flat = (draft: Draft) => renderText(draft).replace(/\s+/g, ' ')
const actions = (draft: Draft) => draft.blocks.flatMap(block => ('actions' in block ? block.actions : []))
const tokens = (draft: Draft) =>
  actions(draft)
    .filter(({ href }) => href.startsWith('mailto:'))
    .map(({ href }) => parseTokenLocalpart(service.keys, href.slice('mailto:'.length).split('@')[0]!))

const to = { party: 'target' } as const
const toAlice = { party: 0 } as const
const MARCH = PROMISED + 30 * DAY
const later = promise({ target: { ...bob, consent: 'later', until: MARCH } })
const soon = promise({ target: { ...bob, consent: 'later', until: PROMISED + DAY } })

describe('a target who says later', () => {
  test('hears when they will be asked again, and can answer sooner', () => {
    const draft = write({ kind: 'put-off', to, until: MARCH }, later)
    expect(flat(draft)).toContain('We will ask you again on 23 December, and not before.')
    expect(tokens(draft).map(token => token?.verb)).toEqual(['yes', 'no'])
    expect(draft.thread).toEqual([askIdOf(later, 'target', service)])
  })

  test('is told what a yes does by then: the requester has been told that it will not happen', () => {
    expect(flat(write({ kind: 'put-off', to, until: MARCH }, later))).toContain(
      'Once we know that Alice Archer still would like it, one letter introduces you',
    )
    expect(flat(write({ kind: 'put-off', to, until: PROMISED + DAY }, soon))).toContain(
      'At once, one letter introduces you',
    )
  })

  test('is asked again with the words and the profile, and has thirty days', () => {
    const then = unanswered(promise({ target: { ...bob, until: MARCH, askedAt: MARCH } }))
    const text = flat(write({ kind: 'ask-again', to }, then))
    expect(text).toContain('As you wished, we have waited until now.')
    expect(text).toContain('because he has the sensors you need')
    expect(text).toContain('There is time until Friday 22 January, 15:00 UTC.')
    expect(text).toContain('we will not ask again')
  })

  test('is told when it is the introducer who asks once more', () => {
    const tried = promise({ windowAt: PROMISED + 5 * DAY })
    expect(flat(write({ kind: 'ask-again', to }, tried))).toContain(
      'Dana Dale has asked us to ask you once more',
    )
  })

  test('the introducer hears when, and what the requester hears meanwhile', () => {
    const passed: Letter = { kind: 'passed', to: 'introducer', party: 'target', is: 'later', until: MARCH }
    expect(flat(write(passed, later))).toContain('asked again later: on 23 December')
    expect(flat(write(passed, later))).toContain('Alice Archer will hear by Thursday 26 November')
    expect(flat(write(passed, unanswered(later)))).toContain('Alice Archer heard at the time')
    expect(flat(write({ ...passed, until: PROMISED + DAY }, soon))).not.toContain('will hear by')
  })
})

describe('a yes after the deadline', () => {
  const late = revived(promise())

  test('makes the requester choose, who is told that it had been off', () => {
    const draft = write({ kind: 'still-wanted', to: toAlice }, late)
    expect(flat(draft)).toContain('Now it can: Bob Lee would like to meet you. Would you still like to?')
    expect(tokens(draft)).toEqual([
      { verb: 'yes', item: late.id, seat: 0 },
      { verb: 'no', item: late.id, seat: 0 },
    ])
    expect(draft.thread).toEqual(['<promise@dale.example>'])
  })

  test('is thanked, and the introducer hears who is asked', () => {
    expect(flat(write({ kind: 'closed', to, because: 'asking' }, late))).toContain('You will hear by')
    const told = write({ kind: 'late-yes', to: 'introducer', party: 'target' }, late)
    expect(flat(told)).toContain('we are asking there whether it is still wanted')
  })

  test('of which nothing can come is the introducer’s to use', () => {
    const over = unanswered(promise())
    expect(flat(write({ kind: 'late-yes', to: 'introducer', party: 'target' }, over))).toContain(
      'put them on one mail together yourself',
    )
  })

  test('changes nothing in what the requester was told, whenever that letter is written', () => {
    const notMade: Letter = { kind: 'not-made', to: toAlice }
    for (const form of [promise(), direct()])
      expect(write(notMade, revived(form))).toEqual(write(notMade, form))
  })
})

describe('one more try', () => {
  const silent: Letter = { kind: 'unanswered', to: 'introducer' }

  test('is a tap away after the first silence', () => {
    const draft = write(silent, unanswered(promise()))
    expect(tokens(draft)).toEqual([{ verb: 'again', item: promise().id, seat: 'introducer' }])
    const ghosted = write(
      { kind: 'ghosted', to: 'introducer' },
      { ...unnamed(promise()), outcome: 'ghosted' },
    )
    expect(tokens(ghosted).map(token => token?.verb)).toEqual(['again'])
  })

  test('is the only one: after it, a promise made anew', () => {
    const second = { ...unanswered(promise()), windowAt: PROMISED + 5 * DAY }
    expect(actions(write(silent, second))).toEqual([])
    expect(flat(write(silent, second))).toContain('write the promise once more')
  })

  test('is confirmed, with the new time and with what the requester knows', () => {
    const tried = promise({ windowAt: PROMISED + 5 * DAY })
    const draft = write({ kind: 'tried-again', to: 'introducer' }, tried)
    expect(draft.subject).toBe('We are asking Bob Lee once more')
    expect(flat(draft)).toContain('until Tuesday 1 December, 15:00 UTC')
    expect(tokens(draft).map(token => token?.verb)).toEqual(['cancel'])
  })
})

describe('somebody else', () => {
  const referred = unnamed(promise(), [{ ...bob, consent: 'no' }])
  const question: Letter = {
    kind: 'question',
    to: 'introducer',
    round: 1,
    referred: true,
    note: 'Carol does this now.',
  }

  test('is the introducer’s to choose, and they are told that nobody was written to', () => {
    const draft = write(question, { ...referred, proposed: [carol] })
    expect(draft.subject).toBe('Introduce Alice Archer to Carol Cole, carol@cole.example? Please reply yes')
    expect(flat(draft)).toContain('Carol does this now. — from Bob Lee')
    expect(flat(draft)).toContain('Nobody new is written to before you say so.')
    expect(tokens(draft).map(token => token?.verb)).toEqual(['yes', 'no'])
  })

  test('without an address is asked for, and so a day later', () => {
    expect(write(question, referred).subject).toContain('Please reply with the address')
    const { referred: _, note: __, ...again } = { ...question, round: 2 as const }
    expect(flat(write(again, referred))).toContain('They think that somebody else is the right one')
  })

  test('who is asked instead has a thread and addresses of their own', () => {
    const second: Introduction = {
      ...promise(),
      former: [{ ...bob, consent: 'no' }],
      target: { ...bob, ...carol },
    }
    const [first, next] = [promise(), second].map(each => write({ kind: 'consent-request', to }, each))
    expect(tokens(next!).map(token => token?.turn)).toEqual([1, 1])
    expect(next!.replyTo).not.toEqual(first!.replyTo)
    expect(askIdOf(second, 'target', service)).not.toBe(askIdOf(promise(), 'target', service))
  })
})

describe('who is not to be asked', () => {
  const refused = { kind: 'refused', to: 'introducer', party: 'target' } as const

  test.each([
    ['paused', 'has asked not to be asked about introductions before 23 December 2026'],
    ['enough', 'takes only so many introductions in a month'],
  ] as const)('%s: the introducer hears from when, and can take it back', (because, words) => {
    const draft = write({ ...refused, because, until: MARCH }, later)
    expect(draft.subject).toBe('We cannot ask Bob Lee yet')
    expect(flat(draft)).toContain(words)
    expect(flat(draft)).toContain('We will ask on 23 December 2026.')
    expect(tokens(draft).map(token => token?.verb)).toEqual(['cancel'])
  })

  test('never: nobody is asked, and the requester hears as if nobody had answered', () => {
    const { askedAt: _, ...unasked } = bob
    const draft = write({ ...refused, because: 'never' }, promise({ target: { ...unasked, consent: 'no' } }))
    expect(draft.subject).toBe('We cannot ask Bob Lee')
    expect(flat(draft)).toContain('has asked us never to write to them')
    expect(flat(draft)).toContain('They hear the same as if nobody had answered.')
    expect(flat(draft)).toContain('has not been written to')
  })

  test('never, said after the request: the letter does not pretend that they were not asked', () => {
    const draft = write({ ...refused, because: 'never' }, promise({ target: { ...bob, consent: 'no' } }))
    expect(flat(draft)).not.toMatch(/have not asked|not been written/)
  })

  test('a stranger is a no, told kindly', () => {
    const text = flat(write({ kind: 'passed', to: 'introducer', party: 'target', is: 'stranger' }, promise()))
    expect(text).toContain('they answered that they do not know you. We take that for a no.')
  })
})

describe('a week after the introduction', () => {
  const made = promise({ outcome: 'introduced', retiredAt: PROMISED + HOUR })

  test('the requester answers with one tap, or on a page', () => {
    const draft = write({ kind: 'did-you-meet', to: toAlice }, made)
    expect(draft.subject).toBe('Have you met Bob Lee?')
    expect(tokens(draft).map(token => token?.verb)).toEqual(['yes', 'later', 'no'])
    expect(actions(draft).at(-1)!.href).toMatch(/^https:\/\/kept\.test\/a\//)
  })

  test.each([
    ['yes', 'Alice Archer and Bob Lee have met'],
    ['not-yet', 'Alice Archer and Bob Lee have not met yet'],
    ['no', 'Alice Archer and Bob Lee did not meet'],
  ] as const)('the introducer hears %s', (met, subject) => {
    const draft = write({ kind: 'met', to: 'introducer', party: 0, met, note: 'A good hour.' }, made)
    expect(draft.subject).toBe(subject)
    expect(flat(draft)).toContain('A good hour. — from Alice Archer')
  })

  test('an introduction that did not reach the target is the introducer’s to mend', () => {
    const text = flat(write({ kind: 'unreachable', to: 'introducer', party: 'target' }, made))
    expect(text).toContain('the copy to bob@corp.example came back')
  })
})
