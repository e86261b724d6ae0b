import { describe, expect, test } from 'vitest'
import {
  cutAddresses,
  linkedinOf,
  listOf,
  nameInLocalpart,
  nameOf,
  shorten,
  subject,
} from '../../../core/letters/names.ts'

const called = (name: string) => nameOf({ address: 'bob@corp.example', name })

describe('a name that is shown', () => {
  test.each([
    ['Bob Lee', 'Bob Lee'],
    ['  Bob \r\n\t Lee ', 'Bob Lee'],
    ['"Lee, Bob"', 'Lee, Bob'],
    ['Bob\u202e\u2066 Lee\u200b', 'Bob Lee'],
    ['Bob Lee <bob@corp.example>', 'Bob Lee'],
    ['Bob Lee (bob@corp.example)', 'Bob Lee'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['👩‍👩‍👧‍👦', undefined],
    ['Zoë 👩‍👩‍👧‍👦', 'Zoë 👩‍👩‍👧‍👦'],
    ['bob@corp.example', undefined],
    ["'bob@corp.example'", undefined],
    ['', undefined],
    ['-- ?', undefined],
  ])('%j is %j', (name, shown) => {
    expect(called(name)).toBe(shown)
  })

  test('is shortened between what a reader takes for letters', () => {
    expect(called('x'.repeat(500))).toBe(`${'x'.repeat(59)}…`)
    const flags = called(`Z${'🏴‍☠️'.repeat(100)}`)!
    expect(flags.length).toBeLessThanOrEqual(60)
    expect(flags).toMatch(/^Z(?:🏴‍☠️)+…$/u)
    expect(shorten('short', 60)).toBe('short')
  })
})

describe('a name that an address gives away', () => {
  test.each([
    ['dana.dale@dale.example', 'Dana Dale'],
    ['team@dale.example', undefined],
    ['d.dale.1970@dale.example', undefined],
    ['forgotten', undefined],
  ])('%s: %s', (address, name) => {
    expect(nameInLocalpart({ address })).toBe(name)
  })
})

describe('addresses in a text', () => {
  const cut = (text: string) => cutAddresses(text, () => '…')

  test.each([
    ['write to bob@corp.example.', 'write to …'],
    ['Bob <bob@corp.example> and', 'Bob and'],
    ['Bob [mailto:bob@corp.example], who', 'Bob, who'],
    ['mailto:bob@corp.example?subject=hi', '…'],
    ['bob%40corp.example', '…'],
    ['*bob@corp.example*', '…'],
    ['meet at 10 @ the café', 'meet at 10 @ the café'],
    ['@boblee on https://social.example/@bob.lee', '@boblee on https://social.example/@bob.lee'],
  ])('%j becomes %j', (text, left) => {
    expect(cut(text)).toBe(left)
  })

  test('one that may stay keeps its brackets and its case', () => {
    expect(cutAddresses('Dana <Dana@Dale.example>', () => undefined)).toBe('Dana <Dana@Dale.example>')
  })

  test('what is longer than any address is cut without a closer look', () => {
    const asked: string[] = []
    cutAddresses(`a${'.'.repeat(100_000)}@b.example`, address => {
      asked.push(address)
      return '…'
    })
    expect(asked).toEqual([''])
  })

  test('nonsense takes time in proportion to its length', () => {
    const time = (length: number) => {
      const text = '.@'.repeat(length / 2)
      const before = performance.now()
      cut(text)
      return performance.now() - before
    }
    time(100_000)
    expect(time(1_000_000)).toBeLessThan(2_000)
  })
})

describe('several names', () => {
  test.each([
    [[], ''],
    [['Alice'], 'Alice'],
    [['Alice', 'Amir'], 'Alice and Amir'],
    [['Alice', 'Amir', 'Ann'], 'Alice, Amir and Ann'],
    [['Alice', 'Amir', 'Ann', 'Al', 'Ada'], 'Alice, Amir and 3 others'],
  ])('%j read %j', (names, list) => {
    expect(listOf(names)).toBe(list)
  })
})

test('a subject gives every name less room until it fits', () => {
  const name = 'Maximiliane '.repeat(10)
  const fitted = subject(max => `${shorten(name, max)} would like to introduce you to ${shorten(name, max)}`)
  expect(fitted.length).toBeLessThan(120)
  expect(fitted.match(/Maximiliane/g)?.length).toBeGreaterThan(3)
  expect(fitted).toMatch(/…$/)
})

describe('a LinkedIn page', () => {
  test.each([
    ['https://www.linkedin.com/in/boblee', true],
    ['https://de.linkedin.com/in/b%C3%B6b', true],
    ['http://www.linkedin.com/in/boblee', false],
    ['https://linkedin.com.evil.test/in/boblee', false],
    ['https://evil.test/linkedin.com/in/boblee', false],
    ['javascript:alert(1)//https://linkedin.com/in/x', false],
    ['https://www.linkedin.com/in/bob@corp.example', false],
    ['https://www.linkedin.com/in/bob"onclick=1', false],
  ])('%s: %s', (linkedin, is) => {
    expect(linkedinOf({ address: 'bob@corp.example', linkedin })).toBe(is ? linkedin : undefined)
  })
})
