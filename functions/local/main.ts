/** What `npm start` runs. */
import { banner } from './banner.ts'
import { readSettings } from './settings.ts'
import { openWorld } from './world.ts'

// Whoever reads the log may go away; the mail goes on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

const say = (line: string) => process.stdout.write(`${line}\n`)
const complain = (error: unknown) => process.stderr.write(`Kept: ${explain(error)}\n`)

try {
  const settings = readSettings(process.env)
  const world = await openWorld(
    settings,
    {
      record: ({ disposition, reason, introductions }) =>
        say([time(), disposition, `(${reason})`, ...introductions].join(' ')),
    },
    complain,
  )
  say(banner(world.view, settings))
  const stop = () => {
    // A second signal does not wait.
    process.once('SIGINT', () => process.exit(130))
    world.close().then(
      () => process.exit(0),
      error => {
        complain(error)
        process.exit(1)
      },
    )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  complain(error)
  process.exit(1)
}

function time(): string {
  return new Date().toISOString().slice(11, 19)
}

/** One line that says what to do. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, port } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE')
    return `port ${port} is taken; choose another with KEPT_SMTP_PORT or KEPT_HTTP_PORT`
  if (code === 'EACCES' && port !== undefined)
    return `port ${port} needs more rights than this user has; choose one above 1023`
  return error.message
}
