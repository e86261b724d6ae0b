import { parseArgs } from 'node:util'
import { Simulation } from './simulation.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '200' },
    days: { type: 'string', default: '365' },
    seed: { type: 'string', default: '1' },
    faults: { type: 'boolean', default: false },
  },
})
const sim = new Simulation({
  people: +values.people!,
  days: +values.days!,
  seed: +values.seed!,
  faults: values.faults!,
})
const t = performance.now()
const o = await sim.run()
console.log(
  ((performance.now() - t) / 1000).toFixed(1),
  's',
  o.made.length,
  'made',
  o.sent.length,
  'sent',
  o.mails,
  'mails',
  sim.kept.store.calls,
  o.counts,
  o.dispositions,
)
const kinds: Record<string, number> = {}
for (const s of o.sent) kinds[s.letter.kind] = (kinds[s.letter.kind] ?? 0) + 1
console.log(
  kinds,
  [...o.reasons].sort((a, b) => b[1] - a[1]),
)
console.log(o.violations.length, o.violations.slice(0, 12))
