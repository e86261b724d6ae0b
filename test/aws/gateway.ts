/** What stands where AWS would: hands each call to the emulator that knows the service, and writes it down. */

import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** One call, as it came over the wire. */
export interface Call {
  /** As IAM names it: `ses:SendRawEmail`. */
  action: string
  /** What it is done to, as far as the request says: a table, a bucket and key, a schedule, a queue. */
  resource: string
  /** Bytes of the request's body. */
  bytes: number
  body: string
  /** The handler that made it. */
  by?: string | undefined
  status: number
  /** DynamoDB's own account of what the call cost. */
  capacity?: Capacity[]
}

export interface Capacity {
  CapacityUnits: number
  Table?: { CapacityUnits: number }
  GlobalSecondaryIndexes?: Record<string, { CapacityUnits: number }>
}

/** How the next calls of an action fail: what AWS would answer instead. */
interface Fault {
  action: string
  left: number
  status: number
  headers: Record<string, string>
  body: string
}

export class Gateway {
  readonly calls: Call[] = []
  readonly url: string
  /** Whose calls those are that come now. */
  caller: string | undefined
  #faults: Fault[] = []
  readonly #close: () => Promise<void>

  private constructor(url: string, close: () => Promise<void>) {
    this.url = url
    this.#close = close
  }

  /** `ports`: of the emulator of DynamoDB, and of the one of everything else. */
  static async open(ports: { dynamodb: number; rest: number }): Promise<Gateway> {
    let gateway: Gateway | undefined
    const server = createServer((request, response) => {
      gateway!.#pass(request, response, ports).catch(error => response.destroy(error))
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    gateway = new Gateway(`http://127.0.0.1:${port}`, async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    })
    return gateway
  }

  /** Has the next calls of this action fail, as AWS does for want of throughput: the SDK tries up to four times. */
  throttle(action: string, times: number): void {
    const name = action.startsWith('ses:') ? 'Throttling' : 'ThrottlingException'
    this.refuse(action, times, { name, message: 'Maximum sending rate exceeded.' })
  }

  /** Has the next calls of this action fail with this error, in the words of its protocol. */
  refuse(action: string, times: number, { name, message }: { name: string; message: string }): void {
    const xml = `<ErrorResponse><Error><Type>Sender</Type><Code>${name}</Code><Message>${message}</Message></Error><RequestId>1</RequestId></ErrorResponse>`
    const json = JSON.stringify({ __type: `com.amazonaws#${name}`, message })
    const query = action.startsWith('ses:')
    const headers = query
      ? { 'content-type': 'text/xml' }
      : { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': name }
    this.#faults.push({ action, left: times, status: 400, headers, body: query ? xml : json })
  }

  /** Forgets the calls and the faults so far. */
  clear(): void {
    this.calls.length = 0
    this.#faults = []
  }

  close(): Promise<void> {
    return this.#close()
  }

  async #pass(
    request: IncomingMessage,
    response: ServerResponse,
    ports: { dynamodb: number; rest: number },
  ): Promise<void> {
    const service = serviceOf(request)
    const received = await buffer(request)
    const body = service === 'dynamodb' ? metered(received) : received
    const call: Call = {
      ...describe(service, request, received.toString('latin1')),
      bytes: received.length,
      body: received.toString('utf8'),
      by: this.caller,
      status: 0,
    }
    this.calls.push(call)
    const fault = this.#faults.find(({ action, left }) => action === call.action && left > 0)
    if (fault) {
      fault.left -= 1
      call.status = fault.status
      response.writeHead(fault.status, fault.headers).end(fault.body)
      return
    }
    const answer = await forward(request, body, service === 'dynamodb' ? ports.dynamodb : ports.rest)
    const text = await buffer(answer)
    call.status = answer.statusCode!
    if (service === 'dynamodb' && call.status === 200) call.capacity = capacityOf(text)
    // The time is the test's: the SDK would take another one for a wrong clock, and try again.
    const headers = { ...answer.headers, date: new Date().toUTCString(), 'content-length': text.length }
    response.writeHead(call.status, headers).end(text)
  }
}

/** The service that a request was signed for: `Credential=id/date/region/service/aws4_request`. */
const serviceOf = ({ headers }: IncomingMessage): string =>
  /Credential=[^/]+\/\d+\/[^/]+\/([a-z0-9-]+)\//.exec(headers.authorization ?? '')?.[1] ?? 'none'

async function forward(request: IncomingMessage, body: Buffer, port: number): Promise<IncomingMessage> {
  const onward = send({
    port,
    host: '127.0.0.1',
    method: request.method,
    path: request.url,
    headers: { ...request.headers, 'content-length': body.length },
  })
  onward.end(body)
  const [answer] = (await once(onward, 'response')) as [IncomingMessage]
  return answer
}

function describe(
  service: string,
  request: IncomingMessage,
  body: string,
): { action: string; resource: string } {
  const { pathname } = new URL(request.url!, 'http://gateway')
  const method = request.method!
  const target = String(request.headers['x-amz-target'] ?? '')
    .split('.')
    .at(-1)
  switch (service) {
    case 'dynamodb':
      return {
        action: `dynamodb:${target}`,
        resource: /"TableName":"([^"]+)"/.exec(body)?.[1] ?? tableOf(body),
      }
    case 'sqs':
      return { action: `sqs:${target?.replace(/Batch$/, '')}`, resource: /\/([^/"]+)"/.exec(body)?.[1] ?? '' }
    case 's3':
      return { action: `s3:${VERBS[method]}Object`, resource: pathname.slice(1) }
    case 'scheduler':
      return {
        action: `scheduler:${VERBS_OF_SCHEDULES[method]}Schedule`,
        resource: pathname.split('/').at(-1)!,
      }
    default:
      return { action: `${service}:${new URLSearchParams(body).get('Action')}`, resource: '' }
  }
}

const VERBS: Record<string, string> = { GET: 'Get', PUT: 'Put', DELETE: 'Delete', HEAD: 'Get' }
const VERBS_OF_SCHEDULES: Record<string, string> = {
  GET: 'Get',
  POST: 'Create',
  PUT: 'Update',
  DELETE: 'Delete',
}

const tableOf = (body: string): string =>
  Object.keys((JSON.parse(body || '{}') as { RequestItems?: object }).RequestItems ?? {})[0] ?? ''

/** Has DynamoDB say what each call costs; the handlers have no use for it, and do not ask. */
function metered(body: Buffer): Buffer {
  const input = JSON.parse(body.toString('utf8') || '{}')
  return Buffer.from(JSON.stringify({ ...input, ReturnConsumedCapacity: 'INDEXES' }))
}

function capacityOf(text: Buffer): Capacity[] {
  const { ConsumedCapacity } = JSON.parse(text.toString('utf8')) as {
    ConsumedCapacity?: Capacity | Capacity[]
  }
  return ConsumedCapacity ? [ConsumedCapacity].flat() : []
}
