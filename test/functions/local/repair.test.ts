import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { IntroductionItem } from '../../../core/ports.ts'
import { dynamoStore, type TableStore } from '../../../functions/aws/store.ts'
import { openDatabase } from '../../../functions/local/database.ts'
import { introduction, NOON } from '../../store.contract.ts'

type Level = ClassicLevel<string, unknown>

/**
 * dynalite writes the entries of one commit one after another: here a commit is taken apart into those entries, and
 * the database is left as a kill after each of them would leave it.
 */
describe('a database whose process was killed in the middle of a commit', () => {
  let path: string
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), 'kept-repair-'))
  })
  afterEach(() => rm(path, { recursive: true }))

  /** Opens the database for as long as `work` takes; resolves to how many rows it repaired at the start. */
  async function running(work: (store: TableStore) => Promise<unknown> = async () => {}): Promise<number> {
    const { client, table, repaired, close } = await openDatabase({ path })
    await work(dynamoStore(client, table)).finally(close)
    return repaired
  }

  async function entries(): Promise<Map<string, unknown>> {
    return onDisk(async level => new Map(await level.iterator().all()))
  }

  async function onDisk<T>(work: (level: Level) => Promise<T>): Promise<T> {
    const level: Level = new ClassicLevel(path, { valueEncoding: 'json' })
    return work(level).finally(() => level.close())
  }

  const first = introduction('promise', { dueAt: NOON })
  const create = (store: TableStore) => store.commit(first)
  const change = async (store: TableStore) => {
    const item = (await store.load('promise')) as IntroductionItem
    await store.commit({ ...item, dueAt: NOON + 5 })
  }

  /** What a commit writes, in dynalite's order: rows taken out of indexes, rows put into them, the item. */
  async function writesOf(commit: (store: TableStore) => Promise<unknown>) {
    const before = await entries()
    await running(commit)
    const after = await entries()
    const gone = [...before.keys()].filter(key => !after.has(key))
    const put = [...after].filter(([key, value]) => JSON.stringify(before.get(key)) !== JSON.stringify(value))
    const isRow = (key: string) => key.startsWith('index-')
    const writes = [
      ...gone.map(key => ({ type: 'del' as const, key })),
      ...put.filter(([key]) => isRow(key)).map(([key, value]) => ({ type: 'put' as const, key, value })),
      ...put.filter(([key]) => !isRow(key)).map(([key, value]) => ({ type: 'put' as const, key, value })),
    ]
    return { before, writes }
  }

  /** The database as it was before the commit, and then only so many of its writes. */
  const killedAfter = ({ before, writes }: Awaited<ReturnType<typeof writesOf>>, done: number) =>
    onDisk(async level => {
      await level.clear()
      await level.batch([...before].map(([key, value]) => ({ type: 'put' as const, key, value })))
      await level.batch(writes.slice(0, done))
    })

  test('a wake that was taken from the index and not put back is found again', async () => {
    await running(create)
    const commit = await writesOf(change)
    expect(commit.writes.map(({ type, key }) => [type, key.split('~')[0]])).toEqual([
      ['del', 'index-global'],
      ['put', 'index-global'],
      ['put', 'item-kept'],
    ])
    await killedAfter(commit, 1)
    const repaired = await running(async store => {
      expect(await store.due(NOON + 9, 9)).toEqual([{ id: 'promise', dueAt: NOON }])
      expect(await store.load('promise')).toStrictEqual({ ...first, version: 1 })
    })
    expect(repaired).toBe(1)
  })

  test('a time that the item never came to have is taken out, and its own is put back', async () => {
    await running(create)
    await killedAfter(await writesOf(change), 2)
    const repaired = await running(async store => {
      expect(await store.due(NOON + 9, 9)).toEqual([{ id: 'promise', dueAt: NOON }])
    })
    expect(repaired).toBe(2)
  })

  test('rows of an item that never came to be are taken out', async () => {
    await running()
    const commit = await writesOf(create)
    await killedAfter(commit, 2)
    const repaired = await running(async store => {
      expect(await store.due(NOON + 9, 9)).toEqual([])
      expect(await store.promisedBy('ines@north.example', 9)).toEqual([])
      await create(store)
    })
    expect(repaired).toBe(2)
  })

  test('a commit that was written whole stays as it is', async () => {
    await running(create)
    const commit = await writesOf(change)
    await killedAfter(commit, commit.writes.length)
    const repaired = await running(async store => {
      expect(await store.due(NOON + 9, 9)).toEqual([{ id: 'promise', dueAt: NOON + 5 }])
    })
    expect(repaired).toBe(0)
  })

  test('what is repaired is so for good', async () => {
    await running(create)
    await killedAfter(await writesOf(change), 1)
    expect(await running()).toBe(1)
    expect(await running()).toBe(0)
  })

  test('a table that was still being created is created anew', async () => {
    await running()
    await onDisk(async level => {
      const table = (await level.get('table~kept')) as object
      await level.put('table~kept', { ...table, TableStatus: 'CREATING' })
    })
    await running(async store => {
      expect(await create(store)).toMatchObject({ version: 1 })
    })
  })
})
