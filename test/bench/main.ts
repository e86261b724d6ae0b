/** `npm run bench`: ratios taken in one run on one machine, as tables. Absolute figures are of this machine, now. */
import { endToEnd } from './end-to-end.ts'
import { linear } from './linear.ts'
import { processOf } from './process.ts'
import { reading } from './reading.ts'
import { table } from './table.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)
const only = process.argv.slice(2)
const benches = { reading, linear, 'end-to-end': endToEnd, process: processOf }

for (const [name, bench] of Object.entries(benches)) {
  if (only.length > 0 && !only.includes(name)) continue
  say(`\n${table(await bench())}`)
}
