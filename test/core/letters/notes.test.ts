import { describe, expect, test } from 'vitest'
import { renderText } from '../../../core/letters/render.tsx'
import { writeNote } from '../../../core/letters/write.ts'
import { notes, unreadables } from './catalogue.ts'
import { service } from './sample.ts'

const flat = (text: string) => text.replace(/\s+/g, ' ')

test('help tells the ways to make a promise, with the addresses of this service', () => {
  const draft = writeNote(notes[0]!.note, { service })
  const text = flat(renderText(draft))
  expect(text).toContain('copy intro@kept.test')
  expect(text).toContain('bob=corp.example@kept.test')
  expect(text).toContain('cancel: in reply to a letter about a promise')
  expect(draft.thread).toEqual(['<question@dale.example>'])
})

describe('a mail that could not be used', () => {
  const write = (because: (typeof unreadables)[number], subject = 'Meet Bob') =>
    writeNote({ kind: 'unreadable', to: 'erin@dale.example', subject, because }, { service })

  test.each(unreadables)('%s: which one, why, and how to do it right', because => {
    const draft = write(because)
    expect(draft.subject).toBe('We could not use your mail “Meet Bob”')
    expect(draft.to).toEqual([{ address: 'erin@dale.example' }])
    expect(draft.blocks.length).toBeGreaterThan(1)
  })

  test('each for its own reason and with its own remedy', () => {
    const reasons = unreadables.map(because => flat(renderText(write(because))))
    expect(new Set(reasons).size).toBe(unreadables.length)
  })

  test('an empty subject is spoken of as such, a long one shortened', () => {
    expect(write('empty', ' ').subject).toBe('We could not use your mail without a subject')
    expect(write('empty', 'x'.repeat(500)).subject.length).toBeLessThan(120)
  })
})
