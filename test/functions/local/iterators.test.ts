import { MemoryLevel } from 'memory-level'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dynamoStore } from '../../../functions/aws/store.ts'
import { openDatabase } from '../../../functions/local/database.ts'

describe('the iterators that dynalite opens', () => {
  afterEach(() => vi.restoreAllMocks())

  it('are closed after each query, so that nothing is kept for them', async () => {
    const { client, table, close } = await openDatabase()
    const iterator = new MemoryLevel().values()
    let shared = Object.getPrototypeOf(iterator)
    while (!Object.hasOwn(shared, 'close')) shared = Object.getPrototypeOf(shared)
    const closed = vi.spyOn(shared, 'close')
    const store = dynamoStore(client, table)
    for (let i = 0; i < 5; i++) await store.due(Number.MAX_SAFE_INTEGER, 1)
    await vi.waitFor(() => expect(closed.mock.calls.length).toBeGreaterThanOrEqual(5))
    await close()
  })
})
