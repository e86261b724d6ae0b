/** A promise made with mail clients that others wrote: swaks and mutt. */
import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { banner } from '../../functions/local/banner.ts'
import { sharedLocal } from '../local.ts'
import { needs } from './needs.ts'

const run = promisify(execFile)
const local = await sharedLocal()
const { smtpPort } = local.view

const PROMISE = 'Alice, I will introduce you to Bob Lee'

/** Bob has been asked, Dana has her receipt, and Alice has the promise itself. */
async function expectPromised(dana: string, alice: string, bob: string): Promise<void> {
  expect((await local.inbox(bob)).map(({ subject }) => subject)).toEqual([
    expect.stringContaining('Dana Dale'),
  ])
  expect(await local.inbox(dana)).toHaveLength(1)
  expect(await local.inbox(alice)).toHaveLength(1)
  expect((await local.inbox(bob))[0]!.raw).not.toContain(alice)
}

describe.skipIf(!needs('swaks', '--version'))('swaks', () => {
  it('copies intro@', async () => {
    await run('swaks', [
      ...['--server', `127.0.0.1:${smtpPort}`, '--from', 'dana@swaks.example'],
      ...['--to', 'alice@swaks.example,intro@kept.test', '--header', 'From: Dana Dale <dana@swaks.example>'],
      ...['--header', 'To: Alice <alice@swaks.example>', '--header', 'Cc: intro@kept.test'],
      ...[
        '--header',
        'Subject: Bob Lee',
        '--body',
        `${PROMISE} <bob@swaks.example>. He has what you are looking for.`,
      ],
    ])
    await expectPromised('dana@swaks.example', 'alice@swaks.example', 'bob@swaks.example')
  })

  it('the line that the banner gives works as it stands', async () => {
    const text = banner(local.view, { domain: 'kept.test', smtpPort, httpPort: 0, data: ':memory:' })
    const line = /swaks [\s\S]*$/.exec(text)![0]
    await run('sh', ['-c', line])
    expect(await local.inbox('bob@corp.example')).toHaveLength(1)
    expect(await local.inbox('alice@archer.example')).toHaveLength(1)
  })

  it('hears why a mail is refused', async () => {
    const refused = run('swaks', [
      '--server',
      `127.0.0.1:${smtpPort}`,
      '--from',
      'dana@swaks.example',
      '--to',
      'nobody@kept.test',
    ])
    await expect(refused).rejects.toMatchObject({ stdout: expect.stringContaining('550') })
  })
})

describe.skipIf(!needs('mutt', '-v'))('mutt', () => {
  it('copies intro@', async () => {
    const home = await mkdtemp(`${tmpdir()}/mutt-`)
    const settings = [
      `set smtp_url="smtp://127.0.0.1:${smtpPort}"`,
      'set from="dana@mutt.example"',
      'set realname="Dana Dale"',
      'set use_from=yes',
      'set use_envelope_from=yes',
      'set ssl_force_tls=no',
      'set ssl_starttls=no',
      'set copy=no',
    ]
    const mutt = spawn(
      'mutt',
      [
        '-n',
        '-F',
        '/dev/null',
        ...settings.flatMap(line => ['-e', line]),
        '-s',
        'Bob Lee',
        '-c',
        'intro@kept.test',
        '--',
        'alice@mutt.example',
      ],
      { env: { ...process.env, HOME: home }, stdio: ['pipe', 'inherit', 'inherit'] },
    )
    mutt.stdin.end(
      'Alice, I will introduce you to Bob Lee <bob@mutt.example>. He has what you are looking for.\n',
    )
    const status = await new Promise(resolve => mutt.once('exit', resolve))
    await rm(home, { recursive: true, force: true })
    expect(status).toBe(0)
    await expectPromised('dana@mutt.example', 'alice@mutt.example', 'bob@mutt.example')
  })
})
