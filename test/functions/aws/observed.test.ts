import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../../core/ports.ts'
import { jsonLog } from '../../../functions/aws/log.ts'
import { observed } from '../../../functions/aws/observed.ts'
import { MemoryStore } from '../../memory-store.ts'
import { introduction, NOON } from '../../store.contract.ts'

let store: Store
let lines: Array<Record<string, unknown>>
beforeEach(() => {
  lines = []
  store = observed(
    new MemoryStore(),
    jsonLog(
      'test',
      () => NOON,
      line => lines.push(JSON.parse(line)),
    ),
  )
})

const receipt = { id: 'm:0', at: NOON, letter: { kind: 'receipt', to: 'introducer', others: [] } } as const

describe('a store that is observed', () => {
  it('counts a letter once, when it is decided and committed', async () => {
    const first = await store.commit(
      introduction('one', { pending: [{ ...receipt, letter: { ...receipt.letter, others: [] } }] }),
    )
    expect(lines).toMatchObject([{ letter: 'receipt', item: 'one', Letters: 1 }])
    await store.commit({ ...first, handled: ['m'] })
    await store.commit({ ...first, version: 2, pending: [] })
    expect(lines).toHaveLength(1)
  })

  it('counts nothing of a commit that was a conflict', async () => {
    await store.commit(introduction('one'))
    await store
      .commit(introduction('one', { pending: [{ ...receipt, letter: { ...receipt.letter, others: [] } }] }))
      .catch(() => {})
    expect(lines).toEqual([])
  })

  it('says how an introduction came to its end, and how long that took', async () => {
    await store.commit(introduction('one'))
    const item = await store.load('one')
    if (item?.kind !== 'introduction') throw new Error('it is there')
    const state = { ...item.state, outcome: 'introduced' as const, retiredAt: NOON + 90_000 }
    const ended = await store.commit({ ...item, state })
    expect(lines).toMatchObject([{ outcome: 'introduced', item: 'one', Outcomes: 1, TimeToOutcome: 90 }])
    await store.commit({ ...ended, handled: ['later'] })
    expect(lines).toHaveLength(1)
  })

  it('says nothing of what it cannot know to be new', async () => {
    const under = new MemoryStore()
    await under.commit(
      introduction('one', { pending: [{ ...receipt, letter: { ...receipt.letter, others: [] } }] }),
    )
    const fresh = observed(
      under,
      jsonLog(
        'test',
        () => NOON,
        line => lines.push(JSON.parse(line)),
      ),
    )
    await fresh.commit(
      introduction('one', {
        version: 1,
        pending: [{ ...receipt, letter: { ...receipt.letter, others: [] } }],
      }),
    )
    expect(lines).toEqual([])
  })
})
