import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dynamoStore } from '../../../functions/aws/store.ts'
import { openDatabase } from '../../../functions/local/database.ts'
import { introduction, NOON } from '../../store.contract.ts'

describe('the embedded database', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kept-database-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('makes its folder, and has tomorrow what was committed today', async () => {
    const path = join(folder, 'new', 'dynamodb')
    const today = await openDatabase({ path })
    const stored = await dynamoStore(today.client, today.table).commit(introduction('kept', { dueAt: NOON }))
    await today.close()

    const tomorrow = await openDatabase({ path })
    const store = dynamoStore(tomorrow.client, tomorrow.table)
    expect(await store.load('kept')).toStrictEqual(stored)
    expect(await store.due(NOON, 9)).toEqual([{ id: 'kept', dueAt: NOON }])
    expect(tomorrow.repaired).toBe(0)
    await tomorrow.close()
  })

  test('in memory keeps nothing and shares nothing', async () => {
    const [one, other] = await Promise.all([openDatabase(), openDatabase()])
    await dynamoStore(one.client, one.table).commit(introduction('mine'))
    expect(await dynamoStore(other.client, other.table).load('mine')).toBeUndefined()
    await Promise.all([one.close(), other.close()])
  })

  test('says so when another has the folder, which goes on undisturbed', async () => {
    const path = join(folder, 'dynamodb')
    const first = await openDatabase({ path })
    await expect(openDatabase({ path })).rejects.toThrow(`${path} is in use by another Kept`)
    await dynamoStore(first.client, first.table).commit(introduction('undisturbed'))
    await first.close()
    const second = await openDatabase({ path })
    expect(await dynamoStore(second.client, second.table).load('undisturbed')).toBeDefined()
    await second.close()
  })

  test('says so when it cannot write where it should', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    await expect(openDatabase({ path: file })).rejects.toThrow(`cannot write to ${file}: `)
    const beneath = join(file, 'dynamodb')
    await expect(openDatabase({ path: beneath })).rejects.toThrow(`cannot write to ${beneath}: `)
  })

  test('finishes what is under way when it is closed, and may be closed twice', async () => {
    const path = join(folder, 'dynamodb')
    const database = await openDatabase({ path })
    const store = dynamoStore(database.client, database.table)
    await store.commit(introduction('before'))
    const ids = Array.from({ length: 20 }, (_, n) => `during-${n}`)
    const commits = Promise.allSettled(ids.map(id => store.commit(introduction(id, { dueAt: NOON }))))
    await Promise.all([database.close(), database.close()])
    const results = await commits

    const again = await openDatabase({ path })
    expect(again.repaired).toBe(0)
    const reopened = dynamoStore(again.client, again.table)
    for (const [n, { status }] of results.entries())
      expect(await reopened.load(ids[n]!)).toEqual(status === 'fulfilled' ? expect.anything() : undefined)
    await again.close()
  })
})
