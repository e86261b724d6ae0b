/**
 * `npm run simulate -- --people 200 --days 365 --seed 1 [--faults]`: a town's year of promises, in seconds. Prints what became
 * of them, and each breach of a law with its time and introduction; the same arguments play the same year again.
 */
import { parseArgs } from 'node:util'
import { table } from '../bench/table.ts'
import { tried } from './law.ts'
import type { Violation } from './record.ts'
import { report } from './report.ts'
import { Simulation } from './simulation.ts'

/** Breaches of one law that are shown. */
const MOST_SHOWN = 10

const say = (text: string) => process.stdout.write(`${text}\n`)

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '200' },
    days: { type: 'string', default: '365' },
    seed: { type: 'string', default: '1' },
    faults: { type: 'boolean', default: false },
  },
})
const [people, days, seed] = [values.people, values.days, values.seed].map(Number)
const simulation = new Simulation({ people: people!, days: days!, seed: seed!, faults: values.faults })
const start = performance.now()
const violations = await tried(simulation)
const seconds = ((performance.now() - start) / 1000).toFixed(1)
const processor = (process.cpuUsage().user / 1e6).toFixed(1)

for (const each of report(simulation)) say(`\n${table(each)}`)
say(`\n${people} people, ${days} days, seed ${seed}: ${seconds} s (${processor} s of processor)`)
for (const [law, broken] of byLaw(violations)) {
  say(`\n${law}: broken ${broken.length} times`)
  for (const { at, item, says } of broken.slice(0, MOST_SHOWN)) {
    const form = simulation.onlooker.promiseOf.get(item ?? '')?.form
    say(`  ${new Date(at).toISOString()} ${item ?? ''} ${form ?? ''} ${says}`)
  }
}
say(violations.length === 0 ? 'Every law holds.' : `${violations.length} breaches of the law.`)
process.exitCode = violations.length === 0 ? 0 : 1

function byLaw(all: Violation[]): Map<string, Violation[]> {
  const laws = new Map<string, Violation[]>()
  for (const violation of all) {
    const before = laws.get(violation.law)
    if (before) before.push(violation)
    else laws.set(violation.law, [violation])
  }
  return laws
}
