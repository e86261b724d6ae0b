import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  type DynamoDBClientConfig,
  GetItemCommand,
  PutItemCommand,
  type PutItemCommandInput,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
  type ScanCommandInput,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { DAY } from '../../core/introduction/state.ts'
import { parseItem } from '../../core/item-schema.ts'
import { Conflict, type Store, type StoredItem } from '../../core/ports.ts'
import { CLIENT, unlogged } from './client.ts'
import { reporting } from './failure.ts'
import { TIME_TO_LIVE } from './table.ts'

/** A Store that can also be read through from end to end, which only lists and repairs do. */
export interface TableStore extends Store {
  /** Every item, in no order; one that changes meanwhile may come before or after its change. */
  scan(): AsyncIterable<StoredItem>
}

/** A client for what a store does, which is the smallest of requests. */
export const storeClient = (config: DynamoDBClientConfig = {}): DynamoDBClient =>
  unlogged(
    new DynamoDBClient({
      ...CLIENT,
      requestHandler: { ...CLIENT.requestHandler, requestTimeout: 3_000 },
      ...config,
    }),
  )

/** The Store on a DynamoDB table of the shape that `table.ts` says. */
export function dynamoStore(client: DynamoDBClient, table: string): TableStore {
  return {
    load: id =>
      reported(`load ${id}`, async () => {
        const { Item: row } = await client.send(
          new GetItemCommand({ TableName: table, Key: { id: { S: id } }, ConsistentRead: true }),
        )
        return row && itemOf(unmarshall(row))
      }),

    loadAll: ids =>
      reported(`load ${ids.length} items`, async () => {
        const items: StoredItem[] = []
        let left = ids.map(id => ({ id: { S: id } }))
        // What a batch leaves undone for want of throughput or size is asked for again.
        for (let tries = 0; left.length > 0; tries++) {
          if (tries === MOST_BATCHES) throw new Error('the table answers only in parts')
          const { Responses, UnprocessedKeys } = await client.send(
            new BatchGetItemCommand({ RequestItems: { [table]: { Keys: left } } }),
          )
          items.push(...(Responses?.[table] ?? []).map(row => itemOf(unmarshall(row))))
          left = (UnprocessedKeys?.[table]?.Keys ?? []) as typeof left
        }
        return items
      }),

    commit: item =>
      reported(`commit ${item.id}`, async () => {
        const stored = { ...item, version: item.version + 1 }
        await client
          .send(
            new PutItemCommand({
              TableName: table,
              Item: marshall(rowOf(stored), { removeUndefinedValues: true }),
              ...stillAt(item.version),
            }),
          )
          .catch(error => {
            throw error instanceof ConditionalCheckFailedException ? new Conflict(item.id) : error
          })
        return stored
      }),

    due: (before, limit) =>
      reported('list what is due', async () => {
        const rows = await query(client, limit, {
          TableName: table,
          IndexName: 'due',
          KeyConditionExpression: 'due = :due AND dueAt <= :before',
          ExpressionAttributeValues: marshall({ ':due': DUE, ':before': before }),
        })
        return rows.map(({ id, dueAt }) => ({ id, dueAt }))
      }),

    promisedBy: (introducer, limit) =>
      reported('list the introductions of an introducer', async () => {
        const rows = await query(client, limit, {
          TableName: table,
          IndexName: 'introducer',
          KeyConditionExpression: 'introducer = :introducer',
          ExpressionAttributeValues: marshall({ ':introducer': introducer }),
          ScanIndexForward: false,
        })
        return rows.map(({ id }) => id)
      }),

    async *scan() {
      let from: ScanCommandInput['ExclusiveStartKey']
      do {
        const page = await reported('scan', () =>
          client.send(new ScanCommand({ TableName: table, ConsistentRead: true, ExclusiveStartKey: from })),
        )
        for (const row of page.Items ?? []) yield itemOf(unmarshall(row))
        from = page.LastEvaluatedKey
      } while (from)
    },
  }
}

/** The first `limit` rows, over as many pages as they take. */
async function query(client: DynamoDBClient, limit: number, input: QueryCommandInput): Promise<Row[]> {
  const rows: Row[] = []
  let from: QueryCommandInput['ExclusiveStartKey']
  while (rows.length < limit) {
    const page = await client.send(
      new QueryCommand({ ...input, Limit: limit - rows.length, ExclusiveStartKey: from }),
    )
    for (const row of page.Items ?? []) rows.push(unmarshall(row))
    from = page.LastEvaluatedKey
    if (!from) break
  }
  return rows
}

/** 100 items of the largest size that there is come in 3 answers of 16 MB. */
const MOST_BATCHES = 8

type Row = ReturnType<typeof unmarshall>

/** The one partition of the index `due`. */
const DUE = 'due'
/** A correspondence counts the letters of one day, so a week is more than it is ever asked about. */
const CORRESPONDENCE_KEPT = 7 * DAY

/** The item, and beside it what the indexes and the time to live go by. */
function rowOf(item: StoredItem): Row {
  return {
    ...item,
    ...(item.dueAt !== undefined && { due: DUE }),
    ...(item.kind === 'introduction' && {
      introducer: item.state.introducer.address,
      promisedAt: item.state.promisedAt,
    }),
    ...(item.kind === 'correspondence' && {
      [TIME_TO_LIVE]: Math.floor((item.state.createdAt + CORRESPONDENCE_KEPT) / 1000),
    }),
  }
}

function itemOf(row: Row): StoredItem {
  const { due, introducer, promisedAt, [TIME_TO_LIVE]: _, ...item } = row
  return parseItem(item)
}

/** The condition that nobody has written the item since this version of it was loaded. */
const stillAt = (version: number): Partial<PutItemCommandInput> =>
  version === 0
    ? { ConditionExpression: 'attribute_not_exists(id)' }
    : {
        ConditionExpression: '#version = :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: marshall({ ':version': version }),
      }

/** What no repetition mends: the item itself is more than the table takes, or there is a mistake in what we ask. */
const PERMANENT = new Set([
  'AccessDeniedException',
  'IncompleteSignatureException',
  'ItemCollectionSizeLimitExceededException',
  'MissingAuthenticationTokenException',
  'ResourceNotFoundException',
  'SerializationException',
  'UnknownOperationException',
  'UnrecognizedClientException',
  'ValidationException',
])

const reported = reporting(({ name }) => PERMANENT.has(name))
