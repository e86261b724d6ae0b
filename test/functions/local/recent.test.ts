import { describe, expect, it } from 'vitest'
import { Recent } from '../../../functions/local/recent.ts'
import { given, promise } from '../../given.ts'
import { MemoryStore } from '../../memory-store.ts'

const item = (n: number) => {
  const { state } = given([n / 3_600_000, promise({ id: `intro-${n}` })])
  return {
    kind: 'introduction' as const,
    id: `intro-${n}`,
    version: 0,
    state: state!,
    handled: [],
    pending: [],
  }
}

describe('the newest introductions', () => {
  it('are those that were there before, and each as it was last committed', async () => {
    const table = new MemoryStore()
    await table.commit(item(1))
    const recent = new Recent(table)
    expect((await recent.list(10)).map(({ introduction }) => introduction.id)).toEqual(['intro-1'])
    const stored = await recent.store.commit(item(2))
    await recent.store.commit({ ...stored, state: { ...stored.state, outcome: 'introduced' } })
    const [first, second] = await recent.list(10)
    expect(first?.introduction).toMatchObject({ id: 'intro-2', outcome: 'introduced' })
    expect(second?.introduction.id).toBe('intro-1')
  })

  it('stay as many as anybody scrolls through, however many there are', async () => {
    const recent = new Recent(new MemoryStore())
    await recent.list(1)
    for (let n = 0; n < 2_500; n++) await recent.store.commit(item(n))
    const listed = await recent.list(1_000)
    expect(listed).toHaveLength(1_000)
    expect(listed[0]?.introduction.id).toBe('intro-2499')
    expect(listed.at(-1)?.introduction.id).toBe('intro-1500')
  })
})
