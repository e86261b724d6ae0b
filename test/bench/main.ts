/** `npm run bench`: ratios taken in one run on one machine, as tables. Absolute figures are of this machine, now. */
import { emulated } from '../aws/emulator.ts'
import { capacity, cost } from './aws.ts'
import { bundles } from './bundles.ts'
import { endToEnd } from './end-to-end.ts'
import { linear } from './linear.ts'
import { processOf } from './process.ts'
import { reading } from './reading.ts'
import { table } from './table.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)
const only = process.argv.slice(2)
/** Those that need an AWS; without the emulators there is none, and that is said. */
const onAws = { cost, capacity }
const benches = { reading, linear, 'end-to-end': endToEnd, process: processOf, bundles, ...onAws }

for (const [name, bench] of Object.entries(benches)) {
  if (only.length > 0 && !only.includes(name)) continue
  if (name in onAws && !emulated()) continue
  say(`\n${table(await bench())}`)
}
