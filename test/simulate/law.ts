/** What must hold of every run, whatever people do and whatever fails. Each law is a file in `laws/`. */
import { HOUR } from '../../core/introduction/state.ts'
import { closing } from './laws/closing.ts'
import { consent } from './laws/consent.ts'
import { digests } from './laws/digests.ts'
import { heard } from './laws/heard.ts'
import { peace } from './laws/peace.ts'
import { rest } from './laws/rest.ts'
import { secrecy } from './laws/secrecy.ts'
import { table } from './laws/table.ts'
import type { Violation } from './record.ts'
import type { Simulation } from './simulation.ts'

/** How much later things may be when the service fails: its longest outage, a sweep, and a few more tries. */
const FAULTS_DELAY = 6 * HOUR

/** Lets the town live, and says what was against the law. */
export async function tried(simulation: Simulation): Promise<Violation[]> {
  const { onlooker, settings, kept, agenda } = simulation
  const looks = [secrecy(onlooker), closing(onlooker)]
  onlooker.look = (sent, letter) => {
    for (const look of looks) look(sent, letter)
  }
  await simulation.run()
  const grace = settings.faults ? FAULTS_DELAY : 0
  heard(onlooker, grace)
  table(onlooker, kept.store)
  consent(onlooker)
  digests(onlooker, grace)
  peace(onlooker, grace)
  rest(onlooker, kept.store, agenda.now)
  return onlooker.violations
}
