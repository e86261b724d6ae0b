import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'

/**
 * The one table: an item an introduction, or one address's correspondence of one day.
 * `infra/` builds it on AWS and `functions/local/database.ts` builds it embedded, from these same facts.
 *
 * Both indexes are sparse and hold keys alone: `due` has the items that will want attention, by when (all in one
 * partition, which carries some 1,000 changes a second); `introducer` has the introductions of each introducer.
 */
export const TABLE = {
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  AttributeDefinitions: [
    { AttributeName: 'id', AttributeType: 'S' },
    { AttributeName: 'due', AttributeType: 'S' },
    { AttributeName: 'dueAt', AttributeType: 'N' },
    { AttributeName: 'introducer', AttributeType: 'S' },
    { AttributeName: 'promisedAt', AttributeType: 'N' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: 'due',
      KeySchema: [
        { AttributeName: 'due', KeyType: 'HASH' },
        { AttributeName: 'dueAt', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
    {
      IndexName: 'introducer',
      KeySchema: [
        { AttributeName: 'introducer', KeyType: 'HASH' },
        { AttributeName: 'promisedAt', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
} satisfies Omit<CreateTableCommandInput, 'TableName'>

/** The attribute, in epoch seconds, after which DynamoDB removes an item by itself. */
export const TIME_TO_LIVE = 'expiresAt'
