import { describe, expect, test } from 'vitest'
import { samples } from '../../letters/samples.ts'
import { KINDS, letterTable, mostOf } from '../../letters/table.ts'
import { casesOf, forms } from './catalogue.ts'

const table = letterTable()
const rowOf = new Map(table.map(row => [row.kind, row]))
const kindIn = (name: string) => KINDS.filter(kind => name.split(', ').includes(kind))

describe('the table of letters in docs/flow.md', () => {
  test('has every kind of letter once, and nothing else', () => {
    expect(table.map(({ kind }) => kind).toSorted()).toEqual([...KINDS].toSorted())
  })

  test.each(table)('$kind: says when, to whom, and how often at most', ({ when, to, atMost }) => {
    expect(when.length).toBeGreaterThan(10)
    expect(to).toMatch(/^(?:(?:introducer|target|requester|person|writer)(?:, )?)+$|^all parties/)
    expect(atMost.every(({ count }) => count > 0)).toBe(true)
  })

  test('each kind is in the catalogue', () => {
    expect(new Set(samples.flatMap(({ name }) => kindIn(name)))).toEqual(new Set(KINDS))
  })

  test.each(forms)('%s: nobody gets a letter that the table does not give them', (_, introduction) => {
    for (const { letter } of casesOf(introduction)) {
      const { to } = letter
      const reader = to === 'parties' ? 'all parties' : to === 'introducer' ? to : seatOf(to.party)
      expect(rowOf.get(letter.kind)!.to, letter.kind).toContain(reader)
    }
  })

  test('amounts add up', () => {
    const counted = { target: 2, party: 3, window: 1, mail: 4, day: 0, week: 0 }
    expect(mostOf(rowOf.get('closed')!, counted)).toBe(2)
    expect(mostOf(rowOf.get('ask-again')!, counted)).toBe(5)
  })

  test('one that cannot be read is a mistake, not an empty table', () => {
    const flow =
      '| letter | when | to | at most |\n| --- | --- | --- | --- |\n| help | asked | writer | often |\n\n'
    expect(() => letterTable(flow)).toThrow('often')
    expect(() => letterTable('')).toThrow('no table')
  })
})

const seatOf = (party: 'target' | number) => (party === 'target' ? 'target' : 'requester')
