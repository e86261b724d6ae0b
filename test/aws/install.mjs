// Sees to it that the emulator is there: moto, from PyPI, in a virtual environment of its own. Without Python there is
// none, and the tests say so. Plain JavaScript on Node alone, so that it can run before anything else.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url))
const venv = fileURLToPath(new URL('../../node_modules/.cache/kept/python', import.meta.url))
const done = `${venv}/bin/moto_server`

const run = (program, ...args) => spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] })
const made = existsSync(done) && statSync(done).mtimeMs >= statSync(requirements).mtimeMs
if (!made && spawnSync('python3', ['--version']).status === 0) {
  process.stdout.write('Kept: installing the emulator of AWS, this once.\n')
  mkdirSync(venv, { recursive: true })
  const steps = [
    () => run('python3', '-m', 'venv', venv),
    () => run(`${venv}/bin/pip`, 'install', '--quiet', '--force-reinstall', '-r', requirements),
  ]
  if (!steps.every(step => step().status === 0)) {
    process.stderr.write('Kept: the emulator of AWS could not be installed, see above.\n')
    process.exit(process.env.CI ? 1 : 0)
  }
}
