import { describe, expect, test } from 'vitest'
import { renderHtml, renderText } from '../../../core/letters/render.tsx'
import { writeLetter } from '../../../core/letters/write.ts'
import { agreed, alice, amir, bob, context, deck, direct, promise, write } from './sample.ts'

const letter = { kind: 'introduction', to: 'parties' } as const
const draft = write(letter)
const flat = (text: string) => text.replace(/\s+/g, ' ')

describe('the introduction', () => {
  test('goes to everybody it joins, and to the introducer in bcc', () => {
    expect(draft.to.map(({ address }) => address)).toEqual([alice.address, bob.address])
    expect(draft.bcc).toEqual(['dana@dale.example'])
    expect(draft.replyTo).toEqual([
      { address: alice.address, name: 'Alice Archer' },
      { address: bob.address, name: 'Bob Lee' },
    ])
  })

  test('names them all in its subject', () => {
    expect(draft.subject).toBe('Alice Archer, meet Bob Lee')
    expect(write(letter, promise({ requesters: [alice, amir] })).subject).toBe(
      'Alice Archer and Amir Aziz, meet Bob Lee',
    )
  })

  test('holds the introducer’s words, each side’s address and LinkedIn, and who writes first', () => {
    const text = flat(renderText(draft))
    expect(text).toContain('because he has the sensors you need')
    for (const fact of [alice.address, alice.linkedin!, bob.address, bob.linkedin!])
      expect(text).toContain(fact)
    expect(text).toContain('Alice Archer, would you write first?')
    expect(text).toContain('Dana Dale has moved to bcc')
    expect(draft.attachments).toEqual([deck])
  })

  test('has no address to answer Kept by, and not the introducer’s', () => {
    const everything = renderText(draft) + renderHtml(draft) + JSON.stringify(draft.replyTo)
    expect(everything).not.toMatch(/kept\.test|dana@dale\.example/)
  })

  test('threads under the promise for those who had it', () => {
    expect(draft.thread).toEqual(['<promise@dale.example>'])
    expect(write(letter, direct()).thread).toEqual([])
  })

  test('leaves out whoever did not agree, and their address', () => {
    const introduction = agreed(direct({ words: 'Alice, and Amir amir@aziz.example, meet Bob.' }))
    for (const consent of ['no', 'asked', 'unasked'] as const) {
      const requesters = [...introduction.requesters, { ...amir, consent }]
      const draft = writeLetter(letter, { ...introduction, requesters }, context)
      expect(draft.to).toHaveLength(2)
      expect(JSON.stringify(draft)).not.toContain('amir@aziz.example')
    }
  })

  test('is not written at all without a yes from both sides', () => {
    expect(() => writeLetter(letter, promise(), context)).toThrow(RangeError)
    const alone = agreed(promise({ requesters: [] }))
    expect(() => writeLetter(letter, alone, context)).toThrow(RangeError)
  })

  test('does without a quote when there are no words', () => {
    expect(flat(renderText(write(letter, promise({ words: '' }))))).toContain(
      'would like you to know each other.',
    )
  })
})
