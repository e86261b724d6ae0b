// Sees to it that the dependencies are there, so that a fresh clone needs no step before `npm start` or `npm test`.
// Plain JavaScript on Node alone: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

/** Installs what the lockfile names, unless it was installed after the lockfile last changed. */
export function install() {
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`Kept needs Node 20.19 or newer; this is ${process.versions.node}.\n`)
    process.exit(1)
  }
  const installed = `${root}node_modules/.package-lock.json`
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs)
    return
  process.stdout.write('Kept: installing its dependencies, this once.\n')
  const npm = process.env.npm_execpath
  const [command, ...args] = npm ? [process.execPath, npm, 'ci'] : ['npm', 'ci']
  const { status } = spawnSync(command, [...args, '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !npm && process.platform === 'win32',
  })
  if (status !== 0) {
    process.stderr.write('Kept: the installation failed, see above. Is the package registry within reach?\n')
    process.exit(1)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install()
