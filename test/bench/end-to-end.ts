import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { openWorld } from '../../functions/local/world.ts'
import { MemoryStore } from '../memory-store.ts'
import { introduce } from './load.ts'
import { ratio, type Table } from './table.ts'

const INTRODUCTIONS = 300
const ROUNDS = 3

/** Introductions made (a promise, its consent request, a yes, the introduction) each second, over SMTP. */
export async function endToEnd(): Promise<Table> {
  const rates = { embedded: [] as number[], memory: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    rates.embedded.push(await rate(undefined))
    rates.memory.push(await rate(inMemory))
  }
  const best = { embedded: Math.max(...rates.embedded), memory: Math.max(...rates.memory) }
  return {
    title: `End to end over SMTP, ${INTRODUCTIONS} introductions, best of ${ROUNDS}`,
    rows: [
      ['store', 'introductions a second', 'against in-memory'],
      ['embedded (dynalite, on disk)', best.embedded.toFixed(0), ratio(best.embedded / best.memory)],
      ['in-memory', best.memory.toFixed(0), ratio(1)],
    ],
  }
}

const inMemory = async () => ({ store: new MemoryStore(), close: async () => {} })

async function rate(store: typeof inMemory | undefined): Promise<number> {
  const data = await mkdtemp(join(tmpdir(), 'kept-bench-'))
  const fail = (error: unknown) => {
    throw error
  }
  const world = await openWorld(
    { domain: 'kept.test', smtpPort: 0, httpPort: 0, data },
    { record: () => {} },
    fail,
    store,
  )
  try {
    const target = { smtp: world.view.smtpPort, api: `http://127.0.0.1:${world.view.httpPort}` }
    await introduce(target, 0, 20)
    const start = performance.now()
    await introduce(target, 20, INTRODUCTIONS)
    return INTRODUCTIONS / ((performance.now() - start) / 1_000)
  } finally {
    await world.close()
    await rm(data, { recursive: true, force: true })
  }
}
