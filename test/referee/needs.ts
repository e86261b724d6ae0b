import { spawnSync } from 'node:child_process'

/**
 * Whether a program that others wrote is here to referee. Where it is missing its tests are skipped, and say so;
 * in CI nothing is skipped.
 */
export function needs(program: string, ...args: string[]): boolean {
  const found = spawnSync(program, args, { stdio: 'ignore' }).error === undefined
  if (found) return true
  if (process.env.CI) throw new Error(`${program} is not installed, and in CI nothing is skipped`)
  process.stderr.write(
    `SKIPPED: ${program} is not installed, so what it would have refereed was not tested\n`,
  )
  return false
}
