import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { introduce } from './load.ts'
import { median, ratio, type Table } from './table.ts'

const MADE = [1_000, 5_000, 10_000]
const STARTS = 5
const root = fileURLToPath(new URL('../..', import.meta.url))

/** The process as `npm start` runs it: how soon it is there, and what it weighs as introductions go through it. */
export async function processOf(): Promise<Table> {
  const data = await mkdtemp(join(tmpdir(), 'kept-bench-'))
  const starts: number[] = []
  const bare: number[] = []
  try {
    // The first one bundles.
    await (await start(data)).stop()
    for (let i = 0; i < STARTS; i++) {
      bare.push(await bareNpm())
      const running = await start(data)
      starts.push(running.seconds)
      await running.stop()
    }
    const running = await start(data)
    const rows = [
      ['', 'figure', 'goal'],
      [
        'npm start to the banner, median',
        `${median(starts).toFixed(2)} s (${ratio(median(starts) / median(bare))} of npm listing its scripts)`,
        'under 1.5 s',
      ],
    ]
    await new Promise(resolve => setTimeout(resolve, 2_000))
    const rest = await running.memory()
    rows.push(['memory at rest', rest, 'under 150 MB'])
    let made = 0
    for (const goal of MADE) {
      await introduce(running, made, goal - made)
      made = goal
      rows.push([
        `memory after ${made.toLocaleString('en')} introductions`,
        await running.memory(),
        made === MADE.at(-1) ? 'flat' : '',
      ])
    }
    await running.stop()
    return { title: 'The process', rows }
  } finally {
    await rm(data, { recursive: true, force: true })
  }
}

interface Running {
  seconds: number
  smtp: number
  api: string
  memory(): Promise<string>
  stop(): Promise<void>
}

async function start(data: string): Promise<Running> {
  const since = performance.now()
  const npm = spawn('npm', ['start'], {
    cwd: root,
    detached: true,
    env: { ...process.env, KEPT_DATA: data, KEPT_SMTP_PORT: '0', KEPT_HTTP_PORT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const said = await until(npm, 'Try it')
  const seconds = (performance.now() - since) / 1_000
  npm.stdout!.resume()
  const port = (pattern: RegExp) => Number(pattern.exec(said)![1])
  return {
    seconds,
    smtp: port(/SMTP\s+localhost:(\d+)/),
    api: `http://127.0.0.1:${port(/Mailboxes\s+http:\/\/localhost:(\d+)/)}`,
    memory: () => memoryOf(npm.pid!),
    stop: () =>
      new Promise(resolve => {
        npm.once('exit', () => resolve())
        process.kill(-npm.pid!, 'SIGTERM')
      }),
  }
}

async function until(child: ChildProcess, words: string): Promise<string> {
  let said = ''
  for await (const chunk of child.stdout!.iterator({ destroyOnReturn: false })) {
    said += chunk
    if (said.includes(words)) return said
  }
  throw new Error(`it ended before its banner: ${said}`)
}

async function bareNpm(): Promise<number> {
  const since = performance.now()
  const child = spawn('npm', ['run'], { cwd: root, stdio: 'ignore' })
  await new Promise(resolve => child.once('exit', resolve))
  return (performance.now() - since) / 1_000
}

/**
 * Resident memory of the service itself, which is the process group's node (Linux: /proc/PID/status): its own, and with
 * the files it has mapped, which LevelDB leaves to the system to keep or drop.
 */
async function memoryOf(group: number): Promise<string> {
  const stdout = execFileSync('ps', ['-e', '-o', 'pgid=,pid=,args='], { encoding: 'utf8' })
  const line = stdout
    .split('\n')
    .find(
      row =>
        Number(row.trim().split(/\s+/)[0]) === group &&
        /\bnode\b.*run\.mjs/.test(row) &&
        !/\bsh -c\b/.test(row),
    )
  const pid = line!.trim().split(/\s+/)[1]
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) =>
    (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)![1]) / 1024).toFixed(0)
  return `${megabytes('RssAnon')} MB (${megabytes('VmRSS')} MB with mapped files)`
}
