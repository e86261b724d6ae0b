import { describe, expect, test } from 'vitest'
import { givesReason, neverAlone, quote, wordsFor } from '../../../core/letters/words.ts'
import { alice, bob, direct, promise } from './sample.ts'

describe('the introducer’s words on their way to a party', () => {
  const toBob = (words: string) => wordsFor(promise({ words }), [bob])

  test('name whoever they only give the address of', () => {
    expect(toBob('Meet the founder of Archer: alice@archer.example, a joy to work with.')).toBe(
      'Meet the founder of Archer: Alice Archer, a joy to work with.',
    )
  })

  test('do not name them twice', () => {
    expect(toBob('Alice Archer <alice@archer.example> builds boats.')).toBe('Alice Archer builds boats.')
    expect(toBob('Alice builds boats. Her address is alice@archer.example')).toBe(
      'Alice builds boats. Her address is …',
    )
  })

  test('keep the reader’s own address and the one the introducer signed with', () => {
    expect(toBob('bob@corp.example, meet her.\nDana\ndana@dale.example')).toBe(
      'bob@corp.example, meet her.\nDana\ndana@dale.example',
    )
  })

  test('lose the addresses of people who are not in this introduction at all', () => {
    expect(toBob('I promised Alice you and Carol (carol@cole.example).')).toBe(
      'I promised Alice you and Carol.',
    )
  })

  test('to a requester in the direct form: the target’s address goes', () => {
    const words = 'Introduce Alice <alice@archer.example> to Bob <bob@corp.example>, because…'
    expect(wordsFor(direct({ words }), [alice])).toBe(
      'Introduce Alice <alice@archer.example> to Bob, because…',
    )
  })

  test('keep their lines, but not what is invisible or too many empty ones', () => {
    expect(toBob('One\r\n\r\n\r\n\r\nTwo\u202e\u200b\u0007\rThree')).toBe('One\n\nTwo\nThree')
  })
})

describe('whether a promise says why', () => {
  test.each([
    ['Alice, I will introduce you to Bob (bob@corp.example).', false],
    ['bob@corp.example', false],
    ['Introduce Alice to Bob because she builds boats.', true],
    ['Alice, meet Bob. He has sailed around the world twice and knows every yard in Brittany.', true],
    ['See https://archer.example/a/b Alice, meet Bob bob@corp.example https://corp.example/about us', false],
  ])('%j: %s', (words, gives) => {
    expect(givesReason(promise({ words }))).toBe(gives)
  })
})

describe('lines that could be taken for an answer', () => {
  test.each([
    [
      ['Shall I?', 'Yes.', 'Good'],
      ['Shall I? Yes.', 'Good'],
    ],
    [['No', 'matter'], ['No matter']],
    [
      ['Shall I?', '', '> no <', ''],
      ['Shall I? > no <', '', ''],
    ],
    [
      ['yes', 'no', 'maybe'],
      ['yes no', 'maybe'],
    ],
    [['Yes!'], ['In one word: Yes!']],
    [
      ['', 'no', ''],
      ['', 'In one word: no'],
    ],
    [
      ['Yesterday', 'None', 'yes, please'],
      ['Yesterday', 'None', 'yes, please'],
    ],
  ])('%j become %j', (lines, joined) => {
    const out = neverAlone(lines)
    expect(out.filter(line => /^\W*(?:yes|no)\W*$/i.test(line))).toEqual([])
    expect(out.filter(Boolean)).toEqual(joined.filter(Boolean))
  })
})

test('no words, no quote', () => {
  expect(quote(' \n\u200b\n ', 'Dana Dale')).toEqual([])
})
