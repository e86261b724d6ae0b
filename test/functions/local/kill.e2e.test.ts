/** The process is killed with mail in flight: whatever got its 250 is there after the restart. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTransport } from 'nodemailer'
import { afterEach, describe, expect, it } from 'vitest'
import { promiseMail } from '../../mail.ts'

const start = fileURLToPath(new URL('../../../functions/local/run.mjs', import.meta.url))
let running: ChildProcess | undefined
let data: string | undefined

afterEach(async () => {
  running?.kill('SIGKILL')
  if (data) await rm(data, { recursive: true, force: true })
})

/** Starts the process on free ports and waits for its banner. */
async function launch(folder: string): Promise<{ process: ChildProcess; smtp: number; http: string }> {
  const child = spawn(process.execPath, [start, 'functions/local/main.ts'], {
    env: { ...process.env, KEPT_DATA: folder, KEPT_SMTP_PORT: '0', KEPT_HTTP_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running = child
  let said = ''
  for await (const chunk of child.stdout!.iterator({ destroyOnReturn: false })) {
    said += chunk
    const smtp = /SMTP\s+localhost:(\d+)/.exec(said)
    const http = /Mailboxes\s+(http:\S+)/.exec(said)
    if (smtp && http && said.includes('Try it')) {
      child.stdout!.resume()
      return { process: child, smtp: Number(smtp[1]), http: http[1]!.replace('localhost', '127.0.0.1') }
    }
  }
  throw new Error(`the process ended before its banner: ${said}`)
}

interface Listed {
  id: string
  introducer: string | { address: string }
}

describe('killed with mail in flight', () => {
  it.each([3, 25, 60])('after %i answers of 250', { timeout: 120_000 }, async enough => {
    data = await mkdtemp(join(tmpdir(), 'kept-'))
    const first = await launch(data)
    const transport = createTransport({
      host: '127.0.0.1',
      port: first.smtp,
      ignoreTLS: true,
      pool: true,
      maxConnections: 10,
    })
    const acknowledged = new Set<number>()
    let killed = false
    const sending = Array.from({ length: 200 }, async (_, n) => {
      const [from, alice] = [`dana${n}@dale.example`, `alice${n}@archer.example`]
      const raw = promiseMail({
        from,
        to: alice,
        messageId: `<${n}@dale.example>`,
        text: `I will introduce you to Bob Lee <bob${n}@corp.example>, who wants what you make.`,
      })
      try {
        await transport.sendMail({
          envelope: { from, to: [alice, 'intro@kept.test'] },
          raw: Buffer.from(raw),
        })
      } catch {
        return
      }
      acknowledged.add(n)
      if (acknowledged.size >= enough && !killed) {
        killed = true
        first.process.kill('SIGKILL')
      }
    })
    await Promise.all(sending)
    transport.close()
    expect(acknowledged.size).toBeGreaterThanOrEqual(enough)
    expect(acknowledged.size).toBeLessThan(200)

    const { http } = await launch(data)
    const messages = async (query: string) =>
      (
        (await (await fetch(`${http}/api/v1/search?query=${encodeURIComponent(query)}`)).json()) as {
          messages: Array<{ Subject: string }>
        }
      ).messages
    const listed = (await (await fetch(`${http}/api/introductions`)).json()) as
      | Listed[]
      | { introductions: Listed[] }
    const introducers = JSON.stringify(listed)
    for (const n of acknowledged) {
      expect(introducers).toContain(`"dana${n}@dale.example"`)
      // Alice has her mail, Bob is asked once, Dana has one receipt: nothing lost, nothing twice.
      for (const to of [`alice${n}@archer.example`, `bob${n}@corp.example`, `dana${n}@dale.example`]) {
        expect({ to, mails: (await messages(`to:${to}`)).length }).toEqual({ to, mails: 1 })
      }
    }

    // It goes on where it was: each Bob is reminded in his time, and each Alice hears in hers.
    await fetch(`${http}/api/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"advance":"PT73H"}',
    })
    for (const n of acknowledged) {
      expect((await messages(`to:bob${n}@corp.example`)).length).toBe(2)
      const toAlice = await messages(`to:alice${n}@archer.example`)
      // The weekly digest comes on whatever weekday the test runs before.
      expect(toAlice.filter(({ Subject }) => !/^Promised to you/.test(Subject))).toHaveLength(2)
    }
  })
})
