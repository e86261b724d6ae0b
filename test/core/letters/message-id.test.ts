import { describe, expect, test } from 'vitest'
import type { Letter } from '../../../core/effect.ts'
import { askIdOf, messageIdOf, parseMessageId } from '../../../core/letters/message-id.ts'
import { nobodyYet } from '../../../core/person/state.ts'
import type { StoredItem } from '../../../core/ports.ts'
import { promise, service } from './sample.ts'

const introduction = promise()
const { id } = introduction
const stored = { id, version: 1, handled: [], pending: [] }
const item: StoredItem = { ...stored, kind: 'introduction', state: introduction }
const of = (letter: Letter, effect = 'cause:0') => messageIdOf({ id: effect, letter }, item, service)
const receipt: Letter = { kind: 'receipt', to: 'introducer', others: [] }

describe('the Message-ID of a letter', () => {
  test('is the same however often it is sent, and another for every effect', () => {
    expect(of(receipt)).toBe(of(receipt))
    expect(of(receipt)).not.toBe(of(receipt, 'cause:1'))
    expect(of(receipt)).toMatch(/^<[a-z2-7.]+@kept\.test>$/)
  })

  test('of a consent request is known without the effect, for the letters that thread on it', () => {
    const request: Letter = { kind: 'consent-request', to: { party: 'target' } }
    expect(of(request, 'one:0')).toBe(of(request, 'other:3'))
    expect(of(request)).toBe(askIdOf(introduction, 'target', service))
    expect(askIdOf(introduction, 'target', service)).not.toBe(askIdOf(introduction, 0, service))
  })

  test('says whose letter it was, for a reply that passed over Reply-To', () => {
    expect(parseMessageId(of(receipt), service)).toEqual({ item: id, seat: 'introducer' })
    expect(parseMessageId(of({ kind: 'reminder', to: { party: 1 } }), service)).toEqual({
      item: id,
      seat: 1,
    })
    expect(parseMessageId(askIdOf(introduction, 'target', service), service)).toEqual({
      item: id,
      seat: 'target',
    })
  })

  test('of the next target’s letters is none of the first one’s', () => {
    const second = promise({ former: [promise().target!] })
    const request: Letter = { kind: 'consent-request', to: { party: 'target' } }
    const next = messageIdOf({ id: 'cause:0', letter: request }, { ...item, state: second }, service)
    expect(next).not.toBe(of(request))
    expect(parseMessageId(next, service)).toEqual({ item: id, seat: 'target', turn: 1 })
  })

  test('of a digest finds its person', () => {
    const person: StoredItem = {
      ...stored,
      kind: 'person',
      state: nobodyYet('dana@dale.example'),
    }
    const digest = { kind: 'digest', to: 'person', from: 0, until: 1 } as const
    const messageId = messageIdOf({ id: 'cause:0', letter: digest }, person, service)
    expect(parseMessageId(messageId, service)).toEqual({ item: id, seat: 'person' })
  })

  test('of letters that are answered to somebody else gives nobody a seat', () => {
    const note = { kind: 'help', to: 'erin@dale.example', subject: 'help' } as const
    for (const letter of [
      { kind: 'introduction', to: 'parties' },
      { kind: 'wrote-back', to: 'introducer', party: 'target', note: 'Why?' },
    ] as const) {
      expect(parseMessageId(of(letter), service)).toBeUndefined()
    }
    expect(
      parseMessageId(messageIdOf({ id: 'cause:0', letter: note }, item, service), service),
    ).toBeUndefined()
  })

  test('cannot be made up by whoever knows the introduction’s id', () => {
    const ask = askIdOf(introduction, 'target', service)
    for (const forged of [
      `<ask.${id}@kept.test>`,
      `<ask.${id}ta${'a'.repeat(16)}@kept.test>`,
      ask.replace('kept.test', 'evil.test'),
      ask.slice(1, -1),
      `${ask}${ask}`,
      `<${'a'.repeat(100_000)}@kept.test>`,
      '',
    ]) {
      expect(parseMessageId(forged, service)).toBeUndefined()
    }
  })
})
