import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { bundle } from '../aws/bundle.ts'
import { median, ratio, type Table } from './table.ts'

const LOADS = 9
const CARRYING = `
  import { DynamoDBClient, GetItemCommand, PutItemCommand, BatchGetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
  import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses'
  import { SchedulerClient, CreateScheduleCommand, UpdateScheduleCommand, DeleteScheduleCommand } from '@aws-sdk/client-scheduler'
  import { S3Client, GetObjectCommand, DeleteObjectCommand } from '@aws-sdk/client-s3'
  export const clients = [new DynamoDBClient(), new SESClient(), new SchedulerClient(), new S3Client()]
  export const commands = [GetItemCommand, PutItemCommand, BatchGetItemCommand, QueryCommand, SendRawEmailCommand,
    CreateScheduleCommand, UpdateScheduleCommand, DeleteScheduleCommand, GetObjectCommand, DeleteObjectCommand]`
const SWEEPING = `
  import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb'
  import { SQSClient, SendMessageBatchCommand } from '@aws-sdk/client-sqs'
  export const clients = [new DynamoDBClient(), new SQSClient()]
  export const commands = [QueryCommand, SendMessageBatchCommand]`

/** Each handler as SST bundles it, against a bundle of nothing but the clients that it needs. */
export async function bundles(): Promise<Table> {
  const rows = [['handler', 'size', 'of its clients bare', 'zipped', 'module load', 'of its clients bare']]
  for (const name of ['inbound', 'wake', 'feedback', 'digest', 'web']) {
    const handler = await bundle(`functions/${name}.ts`)
    const bare = await bundle(`bare-${name}.ts`, 'bare', name === 'digest' ? SWEEPING : CARRYING)
    const [size, least] = [handler.file, bare.file].map(file => statSync(file).size) as [number, number]
    const loads = { handler: [] as number[], bare: [] as number[] }
    for (let n = 0; n < LOADS; n++) {
      loads.handler.push(load(handler.file))
      loads.bare.push(load(bare.file))
    }
    const [ours, theirs] = [median(loads.handler), median(loads.bare)]
    rows.push([
      name,
      `${(size / 1_024).toFixed(0)} KB`,
      ratio(size / least),
      `${(gzipSync(readFileSync(handler.file)).length / 1_024).toFixed(0)} KB`,
      `${ours.toFixed(0)} ms`,
      ratio(ours / theirs),
    ])
  }
  return {
    title: `Bundles: minified size, and module load in a new process (median of ${LOADS}; goal 1.3×)`,
    rows,
  }
}

/** Milliseconds that a new process takes to load the module. */
function load(file: string): number {
  const script = `const start = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - start)`
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, ...ENVIRONMENT },
  })
  return Number(out.trim())
}

const ENVIRONMENT = {
  AWS_REGION: 'eu-west-1',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  ...Object.fromEntries(
    [
      'STAGE',
      'DOMAIN',
      'TABLE',
      'ARCHIVE',
      'CONFIGURATION_SET',
      'WAKE_GROUP',
      'WAKE_QUEUE',
      'WAKE_QUEUE_URL',
      'WAKE_ROLE',
      'WAKE_DEAD_LETTERS',
    ].map(name => [`KEPT_${name}`, 'bench']),
  ),
  KEPT_WEB: 'https://kept.example',
  SST_RESOURCE_App: '{"name":"kept","stage":"bench"}',
  SST_RESOURCE_SigningKeys: JSON.stringify({ value: `a:${'0'.repeat(64)}` }),
}
