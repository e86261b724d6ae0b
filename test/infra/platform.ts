/** SST's platform, as `sst install` lays it into `.sst`: from the package registry, once, as for a first deploy. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const platform = `${root}.sst/platform`

/** What the pinned SST deploys with; it asks the program for its version and, when that is right, for nothing more. */
const PULUMI = 'v3.215.0'

/** Throws what `sst install` says when it fails. */
export function installPlatform(): void {
  const { version } = JSON.parse(readFileSync(`${root}node_modules/sst/package.json`, 'utf8'))
  if (existsSync(`${platform}/config.d.ts`) && readFileSync(`${platform}/version`, 'utf8').trim() === version)
    return
  const home = `${root}node_modules/.cache/kept/sst`
  mkdirSync(`${home}/sst/bin`, { recursive: true })
  writeFileSync(`${home}/sst/bin/pulumi`, `#!/bin/sh\necho ${PULUMI}\n`)
  chmodSync(`${home}/sst/bin/pulumi`, 0o755)
  const { status, stdout, stderr } = spawnSync(`${root}node_modules/.bin/sst`, ['install'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      XDG_CONFIG_HOME: home,
      SST_STAGE: 'test',
      SST_NO_BUN: '1',
      SST_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
    },
  })
  if (status !== 0) throw new Error(`sst install: ${stdout}${stderr}`)
}
