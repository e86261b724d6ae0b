import { describe, expect, test } from 'vitest'
import type { Letter } from '../../../core/effect.ts'
import { HOUR, type Introduction } from '../../../core/introduction/state.ts'
import type { Draft } from '../../../core/letters/draft.ts'
import { askIdOf } from '../../../core/letters/message-id.ts'
import { renderText } from '../../../core/letters/render.tsx'
import { parseTokenLocalpart } from '../../../core/mail/token.ts'
import { alice, amir, asked, bob, direct, PROMISED, promise, service, write } from './sample.ts'

const request: Letter = { kind: 'consent-request', to: { party: 'target' } }

const actions = (draft: Draft) => draft.blocks.flatMap(block => ('actions' in block ? block.actions : []))
const tokenOf = (address: string) => parseTokenLocalpart(service.keys, address.split('@')[0]!)
const addressIn = (href: string) => href.slice('mailto:'.length).split('?')[0]!
const flat = (draft: Draft) => renderText(draft).replace(/\s+/g, ' ')

describe('the consent request', () => {
  const draft = write(request)

  test('says who introduces, whom they would meet, in which words, and by when', () => {
    expect(draft.subject).toBe('Dana Dale would like to introduce you to Alice Archer')
    expect(draft.fromName).toBe('Dana Dale via Kept')
    expect(flat(draft)).toContain('https://www.linkedin.com/in/alice-archer')
    expect(flat(draft)).toContain('because he has the sensors you need')
    expect(flat(draft)).toContain('from Dana Dale to Alice Archer')
    expect(flat(draft)).toContain('Please answer by Thursday 26 November, 15:00 UTC')
  })

  test('can be answered with one tap, on a page, or by a plain reply', () => {
    const seat = { item: promise().id, seat: 'target' }
    const [yes, no, page] = actions(draft)
    expect(tokenOf(addressIn(yes!.href))).toEqual({ verb: 'yes', ...seat })
    expect(tokenOf(addressIn(no!.href))).toEqual({ verb: 'no', ...seat })
    expect(page!.href).toMatch(/^https:\/\/kept\.test\/a\/[a-z2-7]{42}$/)
    expect(new URL(yes!.href).searchParams.get('body')).toBe('Yes')
    expect(new URL(no!.href).searchParams.get('body')).toBe('No')
    expect(new URL(yes!.href).searchParams.get('subject')).toBeTruthy()
    expect(tokenOf(draft.replyTo[0]!.address)).toEqual({ verb: 'reply', ...seat })
  })

  test('starts a thread of its own', () => {
    expect(draft.thread).toEqual([])
  })

  test('of a requester who is asked says whom they would meet, and that the others are asked too', () => {
    const draft = write({ kind: 'consent-request', to: { party: 0 } }, direct())
    expect(draft.to).toEqual([{ address: alice.address, name: alice.name }])
    expect(draft.subject).toBe('Dana Dale would like to introduce you to Bob Lee')
    expect(flat(draft)).toContain('When everybody asked has agreed, one letter introduces you')
    expect(flat(write(request))).toContain('At once, one letter introduces you')
  })

  test('names everybody they would meet', () => {
    const three = direct({ requesters: [asked(alice), asked(amir)] })
    expect(write(request, three).subject).toContain('Alice Archer and Amir Aziz')
    expect(write({ kind: 'consent-request', to: { party: 0 } }, three).subject).toContain(
      'Bob Lee and Amir Aziz',
    )
  })

  test('shows nothing of an address in place of a name that is missing', () => {
    const { name: _, ...nameless } = alice
    const draft = write(
      request,
      promise({ requesters: [nameless], introducer: { address: 'x17@dale.example' } }),
    )
    expect(draft.subject).toBe('Somebody you know would like you to meet somebody')
    expect(renderText(draft)).not.toMatch(/\balice\b@|archer\.example|dale\.example/)
    expect(draft.fromName).toBe('Kept')
  })

  test.each([
    ['dana@dale.example', 'Dana would like'],
    ['dana.dale@dale.example', 'Dana Dale would like'],
    ['sales@dale.example', 'Somebody you know would like'],
    ['d.dale@dale.example', 'Somebody you know would like'],
  ])(
    'an introducer without a display name is called by their local part, if it is a name: %s',
    (address, start) => {
      const draft = write(request, promise({ introducer: { address } }))
      expect(draft.subject).toMatch(new RegExp(`^${start}`))
      expect(renderText(draft)).not.toContain('dale.example')
    },
  )
})

describe('the letters after it', () => {
  const to = { party: 'target' } as const
  const after: Letter[] = [
    { kind: 'reminder', to },
    { kind: 'clarify', to },
    { kind: 'confirm', to, from: 'pa@assistants.example' },
    { kind: 'closed', to, because: 'too-late' },
  ]

  test.each(after)('$kind stays in its thread', letter => {
    const draft = write(letter)
    expect(draft.thread).toEqual([askIdOf(promise(), 'target', service)])
    expect(draft.subject).toBe(`Re: ${write(request).subject}`)
  })

  test.each(after.slice(0, 3))('$kind offers the same answers', letter => {
    expect(actions(write(letter))).toEqual(actions(write(request)))
  })

  test('the reminder is the only one, and holds the words again', () => {
    const late = promise({ target: { ...bob, askedAt: PROMISED + 24 * HOUR } })
    expect(flat(write(after[0]!, late))).toContain('Dana Dale asked you on 24 November')
    expect(flat(write(after[0]!))).toContain('This is the only reminder.')
    expect(flat(write(after[0]!))).toContain('because he has the sensors you need')
    expect(renderText(write(after[0]!)).length).toBeLessThan(renderText(write(request)).length)
  })

  test('confirm shows where the answer came from, and not from whom', () => {
    expect(flat(write(after[2]!))).toContain('assistants.example')
    expect(flat(write(after[2]!))).not.toContain('pa@')
  })

  test.each(['answered', 'too-late', 'withdrawn'] as const)(
    'closed (%s) offers nothing more to answer',
    because => {
      expect(actions(write({ kind: 'closed', to, because }))).toEqual([])
    },
  )

  test('closed (too late) says when the time was over', () => {
    expect(flat(write(after[3]!))).toContain('ended on Thursday 26 November, 15:00 UTC')
  })
})

describe('when it is not made', () => {
  const notMade: Letter = { kind: 'not-made', to: { party: 0 } }
  const ends: Array<[string, Partial<Introduction>]> = [
    [
      'declined',
      { outcome: 'declined', target: { ...bob, consent: 'no', answeredAt: PROMISED, note: 'Never.' } },
    ],
    ['declined by another requester', { outcome: 'declined', target: { ...bob, consent: 'yes' } }],
    ['unanswered', { outcome: 'unanswered', target: { ...bob, remindedAt: PROMISED + 48 * HOUR } }],
    ['withdrawn', { outcome: 'withdrawn', cancelledAt: PROMISED + HOUR }],
    ['misunderstood', { outcome: 'unanswered', target: { ...bob, clarifiedAt: PROMISED } }],
  ]

  test.each(ends)('the requester of a promise that was %s reads the same words as any other', (_, end) => {
    expect(write(notMade, promise(end))).toEqual(write(notMade))
    expect(write(notMade, direct(end))).toEqual(write(notMade, direct()))
  })

  test('and so does one whose introducer never said to whom', () => {
    const { target: _, ...ghosted } = promise({ outcome: 'ghosted', described: 'our head of sales' })
    expect(write(notMade, ghosted)).toEqual(write(notMade))
  })

  test('they are told who promised it and when, and not who it would have been', () => {
    expect(flat(write(notMade))).toContain(
      'The introduction that Dana Dale promised you on 23 November will not happen this time.',
    )
    expect(flat(write(notMade))).not.toMatch(/Bob|Lee|declin|answer|silen|refus/i)
  })

  test('it stays under the promise for those who had it, else under the request', () => {
    expect(write(notMade).thread).toEqual(['<promise@dale.example>'])
    expect(write(notMade, direct()).thread).toEqual([askIdOf(direct(), 0, service)])
  })
})
