import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import type { Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb'
import { ClassicLevel } from 'classic-level'
import dynalite from 'dynalite'
import { storeClient } from '../aws/store.ts'
import { TABLE } from '../aws/table.ts'
import { mendIterators } from './iterators.ts'
import { repair } from './repair.ts'

/** DynamoDB inside this process: dynalite on a loopback port that the system chose. */
export interface Database {
  client: DynamoDBClient
  table: string
  /** How many index rows a kill had left wrong; they are right now. */
  repaired: number
  /** Lets what is under way finish, then closes. May be called again. */
  close(): Promise<void>
}

/**
 * Opens the database in the folder `path`, made when it is not there; without one it is kept in memory. Its table is
 * there when this resolves. Throws an Error, in words for whoever named the folder, when it cannot be had.
 *
 * What is committed survives a SIGKILL of this process: LevelDB has handed it to the operating system. It is not
 * synced to the disk, so a power cut can lose the last seconds.
 */
export async function openDatabase(options: { path?: string; table?: string } = {}): Promise<Database> {
  const { path, table = 'kept' } = options
  const repaired = path === undefined ? 0 : await prepare(path, table)
  mendIterators()
  // By default dynalite takes as long to create a table as AWS might.
  const server = dynalite({ ...(path !== undefined && { path }), createTableMs: 0 })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = embeddedClient((server.address() as AddressInfo).port)
  const close = closing(server, client)
  try {
    await ensureTable(client, table)
  } catch (error) {
    await close()
    throw error
  }
  return { client, table, repaired, close }
}

/**
 * Opens the folder once without dynalite, which would answer a folder that it cannot open by ending the process, and
 * puts right what the last process to have it left wrong.
 */
async function prepare(path: string, table: string): Promise<number> {
  const level = new ClassicLevel<string, unknown>(path, { valueEncoding: 'json' })
  try {
    await mkdir(path, { recursive: true })
    await level.open()
  } catch (error) {
    const cause = (error instanceof Error && error.cause) || error
    const { code, message } = cause as NodeJS.ErrnoException
    throw new Error(
      code === 'LEVEL_LOCKED' ? `${path} is in use by another Kept` : `cannot write to ${path}: ${message}`,
      { cause },
    )
  }
  try {
    return await repair(level, table)
  } finally {
    await level.close()
  }
}

/** A client that asks nothing of the machine's AWS configuration and does not sign: dynalite does not look. */
const embeddedClient = (port: number): DynamoDBClient =>
  storeClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'local',
    credentials: { accessKeyId: 'kept', secretAccessKey: 'kept' },
    signer: {
      sign: async request => ({ ...request, headers: { ...request.headers, ...UNSIGNED } }),
    },
  })

/** What dynalite wants to see before it believes that a request was signed. */
const UNSIGNED = {
  authorization: 'AWS4-HMAC-SHA256 Credential=kept, SignedHeaders=host, Signature=none',
  'x-amz-date': '20270101T000000Z',
}

async function ensureTable(client: DynamoDBClient, table: string): Promise<void> {
  try {
    await client.send(new CreateTableCommand({ TableName: table, ...TABLE }))
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
  }
  const describe = new DescribeTableCommand({ TableName: table })
  while ((await client.send(describe)).Table?.TableStatus !== 'ACTIVE');
}

/**
 * Closes once, after the requests under way: dynalite throws where nobody can catch it when its database is closed
 * in the middle of one. Connections are kept alive, so each has to be let go once it is idle.
 */
function closing(server: Server, client: DynamoDBClient): () => Promise<void> {
  let closed: Promise<void> | undefined
  server.on('request', (_, response: ServerResponse) =>
    response.once('close', () => closed && server.closeIdleConnections()),
  )
  return () => {
    closed ??= new Promise<void>((resolve, reject) =>
      server.close(error => (error ? reject(error) : resolve())),
    ).finally(() => client.destroy())
    return closed
  }
}
