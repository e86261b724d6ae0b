/** The forms in which the words are the requester's: a request forwarded, and an offer taken up. */
import { describe, expect, test } from 'vitest'
import type { Letter } from '../../../core/effect.ts'
import type { Draft } from '../../../core/letters/draft.ts'
import { renderText } from '../../../core/letters/render.tsx'
import { parseTokenLocalpart } from '../../../core/mail/token.ts'
import { unnamed } from './catalogue.ts'
import { agreed, alice, bob, forward, owed, promise, service, write } from './sample.ts'

const flat = (draft: Draft) => renderText(draft).replace(/\s+/g, ' ')
const verbs = (draft: Draft) =>
  draft.blocks
    .flatMap(block => ('actions' in block ? block.actions : []))
    .map(({ href }) => parseTokenLocalpart(service.keys, href.slice('mailto:'.length).split('@')[0]!)?.verb)

const request: Letter = { kind: 'consent-request', to: { party: 'target' } }
const notMade: Letter = { kind: 'not-made', to: { party: 0 } }

describe.each([
  ['forwarded', forward()],
  ['owed', owed()],
])('a request that is %s', (_, introduction) => {
  test('asks the target in the requester’s words, without their address', () => {
    const text = flat(write(request, introduction))
    expect(text).toContain(
      'Alice Archer would like to meet you, and has asked Dana Dale for an introduction.',
    )
    expect(text).toContain('build the boats that his sensors were made for')
    expect(text).toContain('— from Alice Archer to Dana Dale')
    expect(text).not.toContain('archer.example')
  })

  test('introduces in the same words, and adds the introducer’s line as their own', () => {
    const reason = 'He has just opened an office in her town.'
    const text = flat(write({ kind: 'introduction', to: 'parties' }, { ...agreed(introduction), reason }))
    expect(text).toContain('— from Alice Archer to Dana Dale He has just opened')
    expect(text).toContain('in her town. — from Dana Dale')
  })

  test('a requester without a name is not called by their address', () => {
    const { name: _, ...nameless } = alice
    const draft = write(request, { ...introduction, requesters: [nameless] })
    expect(renderText(draft)).not.toContain('archer.example')
    expect(flat(draft)).toContain('— from The one who asked for it to Dana Dale')
  })

  test('its receipt does not thank for a promise', () => {
    const text = flat(write({ kind: 'receipt', to: 'introducer', others: [] }, introduction))
    expect(text).toContain('We are asking Bob Lee first, in the words of Alice Archer.')
    expect(text).not.toContain('your promise')
  })

  test('comes to nothing in words that say whose idea it was, and not why', () => {
    const text = flat(write(notMade, introduction))
    expect(text).toMatch(/that you (?:asked Dana Dale for|took up)/)
    expect(text).not.toMatch(/Bob|declin|answer|silen|refus/i)
    for (const end of ['declined', 'unanswered', 'ghosted', 'withdrawn'] as const) {
      const target = { ...bob, consent: end === 'declined' ? ('no' as const) : ('asked' as const) }
      expect(write(notMade, { ...introduction, target, outcome: end })).toEqual(write(notMade, introduction))
    }
  })
})

describe('an offer that is taken up', () => {
  const open = unnamed(owed())
  const nudge: Letter = { kind: 'nudge', to: 'introducer' }

  test('is noted to whoever took it up', () => {
    const draft = write({ kind: 'noted', to: { party: 0 } }, open)
    expect(draft.to[0]?.address).toBe(alice.address)
    expect(flat(draft)).toContain('You will hear by Thursday 26 November, 15:00 UTC, one way or the other.')
    expect(draft.unsubscribe).toBeUndefined()
  })

  test('brings one nudge, which says what Kept is, and can be answered with an address or a no', () => {
    const draft = write(nudge, open)
    expect(verbs(draft)).toEqual(['reply', 'no'])
    expect(flat(draft)).toContain('This is the only reminder.')
    expect(flat(draft)).toContain('— from Alice Archer')
    expect(draft.unsubscribe).toBeDefined()
  })

  test('offers whom the mail seems to mean', () => {
    expect(verbs(write(nudge, { ...open, proposed: [bob] }))).toEqual(['yes', 'no'])
  })

  test('that is let go of is told at once', () => {
    const gone = { ...open, cancelledAt: 1, outcome: 'withdrawn' as const }
    const text = flat(write({ kind: 'cancelled', to: 'introducer' }, gone))
    expect(text).toContain('We are telling Alice Archer now')
    expect(text).not.toContain('will hear by')
  })
})

test('the requester of a forward has no mail that letters could be a reply to', () => {
  expect(write(notMade, forward()).thread).toEqual([])
  expect(write({ kind: 'introduction', to: 'parties' }, forward()).thread).toEqual([])
  expect(write(notMade, owed()).thread).toEqual(promise().mail.messageId ? ['<promise@dale.example>'] : [])
})
