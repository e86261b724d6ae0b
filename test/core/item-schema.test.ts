import { describe, expect, test } from 'vitest'
import { parseItem } from '../../core/item-schema.ts'
import { PortError } from '../../core/ports.ts'
import { correspondence, introduction, NOON } from '../store.contract.ts'

/** The error that parsing this ends in. */
function refusal(stored: unknown): PortError {
  try {
    parseItem(stored)
  } catch (error) {
    if (error instanceof PortError) return error
    throw error
  }
  throw new Error('was not refused')
}

describe('a stored item', () => {
  const item = introduction('it')

  test('of either kind is what it was', () => {
    expect(parseItem(structuredClone(item))).toStrictEqual(item)
    expect(parseItem(correspondence('day', { dueAt: NOON }))).toStrictEqual(
      correspondence('day', { dueAt: NOON }),
    )
  })

  test('of another schema is refused by that, however different it looks', () => {
    expect(refusal({ id: 'it', kind: 'promise', state: { schema: 7 } }).message).toBe(
      'item it has schema 7; this Kept reads schema 1',
    )
  })

  test.each([
    ['nothing at all', null],
    ['a text', 'it'],
    ['an item without a state', { ...item, state: undefined }],
  ])('that is %s is refused as one without a schema', (_, stored) => {
    expect(refusal(stored).message).toContain('has schema undefined')
  })

  test.each([
    ['a field that nobody knows', { ...item, state: { ...item.state, mood: 'secret' } }, 'mood'],
    [
      'an unknown letter',
      { ...item, pending: [{ id: 'a:0', at: 1, letter: { kind: 'secret' } }] },
      'pending',
    ],
    ['a word for a time', { ...item, dueAt: 'secret' }, 'dueAt'],
    ['no introducer', { ...item, state: { ...item.state, introducer: undefined } }, 'introducer'],
  ])('with %s is refused: the error names the field, and nothing of what is in it', (_, stored, field) => {
    const { message } = refusal(stored)
    expect(message).toMatch(/^item it is not what schema 1 says: /)
    expect(message).toContain(field)
    expect(message).not.toContain('secret')
  })

  test('that is refused may be readable by other code, so it can be tried again', () => {
    expect(refusal({ ...item, dueAt: 'noon' }).permanent).toBe(false)
  })
})
