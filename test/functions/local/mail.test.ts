import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openMail } from '../../../functions/local/mail.ts'
import { fromAliceToBob } from './letters.ts'

const ALL = { start: 0, limit: 10_000 }
const ROOT = new URL('../../..', import.meta.url).pathname

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-mail-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('mail in a folder', () => {
  it('is there when it is opened again: mails, counts, archive and settings', async () => {
    const before = await openMail(folder)
    const id = await before.mailboxes.deliver({ ...fromAliceToBob(), once: '<1@kept.test>' })
    await before.mailboxes.setRead([id], true)
    await before.archive.put('key', Uint8Array.of(1, 2, 3))
    await before.settings.set('clock', { offset: 3_600_000 })
    await before.close()

    const after = await openMail(folder)
    expect(await after.mailboxes.list(ALL)).toMatchObject({
      total: 1,
      unread: 0,
      mails: [{ id, read: true }],
    })
    expect(await after.mailboxes.deliver({ ...fromAliceToBob(), once: '<1@kept.test>' })).toBe(id)
    expect(await after.mailboxes.deliver(fromAliceToBob())).not.toBe(id)
    expect(await after.archive.get('key')).toEqual(Uint8Array.of(1, 2, 3))
    expect(await after.settings.get('clock')).toEqual({ offset: 3_600_000 })
    await after.close()
  })

  it('is written before it is closed, even when nobody waited', async () => {
    const before = await openMail(folder)
    const delivered = Promise.all([1, 2, 3].map(() => before.mailboxes.deliver(fromAliceToBob())))
    await delivered.then(() => before.close())
    const after = await openMail(folder)
    expect((await after.mailboxes.list(ALL)).total).toBe(3)
    await after.close()
  })

  it('is opened by one process at a time', async () => {
    const first = await openMail(folder)
    await expect(openMail(folder)).rejects.toThrow(/in use: is Kept running already\?/)
    await first.close()
  })

  it('cannot be where a file is', async () => {
    await expect(openMail(join(ROOT, 'package.json'))).rejects.toThrow(/package\.json cannot be opened/)
  })
})

describe('what was never put', () => {
  it('is undefined, in the archive and the settings', async () => {
    const mail = await openMail(':memory:')
    expect(await mail.archive.get('nothing')).toBeUndefined()
    expect(await mail.settings.get('nothing')).toBeUndefined()
  })
})

/** Delivers without end, and says which mail is kept as soon as it is. */
const RESTLESS = `
  import { openMail } from './functions/local/mail.ts'
  import { fromAliceToBob } from './test/functions/local/letters.ts'
  const { mailboxes } = await openMail(${JSON.stringify('FOLDER')})
  for (let i = 0; ; i++) {
    const ids = await Promise.all([1, 2, 3].map(() => mailboxes.deliver(fromAliceToBob('x'.repeat(2000)))))
    if (i % 3 === 0) await mailboxes.remove([ids[0]])
    console.log(ids.slice(1).join(' '))
  }
`

describe('a process that is killed while it delivers', () => {
  async function start(): Promise<ChildProcess & { stdout: NodeJS.ReadableStream }> {
    const contents = RESTLESS.replace('FOLDER', folder)
    const stdin = { contents, resolveDir: ROOT, loader: 'ts' as const }
    const options = {
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      packages: 'external',
    } as const
    const { outputFiles } = await build({ ...options, stdin })
    const child = spawn(process.execPath, ['--input-type=module'], {
      cwd: ROOT,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    child.stdin.end(outputFiles[0]!.contents)
    return child as ChildProcess & { stdout: NodeJS.ReadableStream }
  }

  it('has lost nothing that it acknowledged, and kept nothing by half', async () => {
    const child = await start()
    const ids: string[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      ids.push(...line.split(' '))
      if (ids.length > 400) child.kill('SIGKILL')
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    expect(child.signalCode).toBe('SIGKILL')

    const { mailboxes, close } = await openMail(folder)
    const { mails, total, unread } = await mailboxes.list(ALL)
    const kept = mails.map(({ id }) => id)
    expect(kept).toEqual(expect.arrayContaining(ids))
    expect([total, unread]).toEqual([kept.length, kept.length])
    expect((await mailboxes.of('bob@b.example', ALL)).map(({ id }) => id)).toEqual(kept)
    expect(await mailboxes.people()).toMatchObject([{ total: 0 }, { total, unread }])
    for (const id of kept) expect(await mailboxes.raw(id)).toEqual(fromAliceToBob('x'.repeat(2000)).raw)
    await close()
  })
})
