import { TABLE, TIME_TO_LIVE } from '../functions/aws/table.ts'

type Key = { AttributeName: string; KeyType: 'HASH' | 'RANGE' }

const key = (keys: readonly Key[], type: Key['KeyType']) =>
  keys.find(({ KeyType }) => KeyType === type)?.AttributeName

/** Every introduction, person and correspondence: on demand, recoverable to any second of the last 35 days. */
export const table = new sst.aws.Dynamo('Table', {
  fields: Object.fromEntries(
    TABLE.AttributeDefinitions.map(({ AttributeName, AttributeType }) => [
      AttributeName,
      AttributeType === 'S' ? ('string' as const) : ('number' as const),
    ]),
  ),
  primaryIndex: { hashKey: key(TABLE.KeySchema, 'HASH')! },
  globalIndexes: Object.fromEntries(
    TABLE.GlobalSecondaryIndexes.map(({ IndexName, KeySchema }) => [
      IndexName,
      {
        hashKey: key(KeySchema, 'HASH')!,
        rangeKey: key(KeySchema, 'RANGE')!,
        projection: 'keys-only' as const,
      },
    ]),
  ),
  ttl: TIME_TO_LIVE,
  deletionProtection: $app.stage === 'production',
  transform: { table: { serverSideEncryption: { enabled: true } } },
})
