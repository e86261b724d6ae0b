import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { GetItemCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DAY } from '../../core/introduction/state.ts'
import { dynamoStore, storeClient } from '../../functions/aws/store.ts'
import { type Database, openDatabase } from '../../functions/local/database.ts'
import { MemoryStore } from '../memory-store.ts'
import { correspondence, introduction, NOON, storeContract } from '../store.contract.ts'

storeContract('memory', async () => ({ store: new MemoryStore(), close: async () => {} }))

storeContract('dynalite', async () => {
  const { client, table, close } = await openDatabase()
  return { store: dynamoStore(client, table), close }
})

describe('the DynamoDB store', () => {
  let database: Database
  beforeEach(async () => {
    database = await openDatabase()
  })
  afterEach(() => database.close())

  test('follows an index from page to page until it has what was asked for', async () => {
    const { client, table } = database
    const asked: Array<number | undefined> = []
    client.middlewareStack.add(
      next => args => {
        const input = args.input as QueryCommandInput
        if (input.IndexName) asked.push(input.Limit)
        return next(input.IndexName ? { ...args, input: { ...input, Limit: 2 } as object } : args)
      },
      { step: 'initialize' },
    )
    const store = dynamoStore(client, table)
    for (let n = 0; n < 5; n++) await store.commit(introduction(`item-${n}`, { dueAt: NOON + n }))
    expect((await store.due(NOON + 9, 9)).map(({ id }) => id)).toEqual([0, 1, 2, 3, 4].map(n => `item-${n}`))
    expect(asked).toEqual([9, 7, 5])
    expect(await store.promisedBy('ines@north.example', 9)).toHaveLength(5)
  })

  test('lets DynamoDB forget a correspondence after a week, and an introduction never', async () => {
    const { client, table } = database
    const store = dynamoStore(client, table)
    await store.commit(correspondence('a correspondence'))
    await store.commit(introduction('an introduction'))
    const expiry = async (id: string) =>
      (await client.send(new GetItemCommand({ TableName: table, Key: { id: { S: id } } }))).Item?.expiresAt
    expect(await expiry('a correspondence')).toEqual({ N: String((NOON + 7 * DAY) / 1000) })
    expect(await expiry('an introduction')).toBeUndefined()
  })

  test('without its table fails for good, whatever it is asked', async () => {
    const store = dynamoStore(database.client, 'no-such-table')
    const permanent = { name: 'PortError', permanent: true }
    await expect(store.load('any')).rejects.toMatchObject(permanent)
    await expect(store.commit(introduction('any'))).rejects.toMatchObject(permanent)
    await expect(store.due(NOON, 1)).rejects.toMatchObject(permanent)
    await expect(store.promisedBy('ines@north.example', 1)).rejects.toMatchObject(permanent)
    await expect(store.scan()[Symbol.asyncIterator]().next()).rejects.toMatchObject(permanent)
  })
})

describe.each([
  ['ValidationException', 400, true],
  ['AccessDeniedException', 400, true],
  ['ResourceNotFoundException', 400, true],
  ['ProvisionedThroughputExceededException', 400, false],
  ['ThrottlingException', 400, false],
  ['RequestLimitExceeded', 400, false],
  ['ExpiredTokenException', 400, false],
  ['InternalServerError', 500, false],
  ['ServiceUnavailable', 503, false],
])('when DynamoDB answers %s', (name, status, permanent) => {
  test(`the failure is ${permanent ? 'permanent' : 'transient'} and says what was being done`, async () => {
    const server = createServer((_, response) =>
      response
        .writeHead(status, { 'content-type': 'application/x-amz-json-1.0' })
        .end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'so it is' })),
    ).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const client = clientOf((server.address() as AddressInfo).port)
    await expect(dynamoStore(client, 'kept').load('it')).rejects.toMatchObject({
      name: 'PortError',
      message: `cannot load it: ${name}: so it is`,
      permanent,
    })
    client.destroy()
    server.close()
  })
})

describe('when DynamoDB cannot be reached or does not answer', () => {
  test('the failure is transient', async () => {
    const server = createServer(() => {}).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const silent = clientOf(port, { requestTimeout: 50, throwOnRequestTimeout: true })
    await expect(dynamoStore(silent, 'kept').load('it')).rejects.toMatchObject({ permanent: false })
    silent.destroy()
    await new Promise(resolve => server.close(resolve))

    const refused = clientOf(port)
    await expect(dynamoStore(refused, 'kept').load('it')).rejects.toMatchObject({ permanent: false })
    refused.destroy()
  })
})

const clientOf = (port: number, requestHandler?: { requestTimeout: number; throwOnRequestTimeout: true }) =>
  storeClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'local',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
    ...(requestHandler && { requestHandler }),
  })
