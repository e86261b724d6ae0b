import { DAY } from '../../../core/introduction/state.ts'
import { letterTable, mostOf } from '../../letters/table.ts'
import type { Onlooker } from '../record.ts'
import type { TownStore } from '../store.ts'

/** Letters that belong to no introduction, which one address gets in a day (UTC). */
const NOTES_A_DAY = 10
const WEEK = 7 * DAY

/** Nobody gets more letters of a kind than the table of letters in docs/flow.md gives them. */
export function table(onlooker: Onlooker, store: TownStore): void {
  const rows = new Map(letterTable().map(row => [row.kind, row]))
  const counts = new Map<string, number>()
  for (const sent of onlooker.sent) {
    const { letter, item, of, sentAt } = sent
    for (const address of sent.to) {
      const per =
        of === 'correspondence' ? Math.floor(sent.at / DAY) : letter.kind === 'digest' ? letter.until : item
      const kind = of === 'correspondence' ? 'notes' : letter.kind
      const key = `${kind} ${per} ${address}`
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      const row = rows.get(letter.kind)
      if (!row) onlooker.accuse('no letter outside the table', sentAt, letter.kind, item)
      else if (
        count > (of === 'introduction' ? mostOf(row, countedBy(onlooker, store, item)) : ofAPerson(kind))
      )
        onlooker.accuse('no more letters than the table', sentAt, `${count} of ${kind} to ${address}`, item)
    }
  }
}

const ofAPerson = (kind: string): number => (kind === 'notes' ? NOTES_A_DAY : 1)

function countedBy({ wrote }: Onlooker, store: TownStore, id: string) {
  const item = store.peek(id)
  if (item?.kind !== 'introduction') throw new Error(`no introduction ${id}`)
  const { requesters, target, former, windowAt, promisedAt } = item.state
  const targets = former.length + (target ? 1 : 0)
  return {
    target: targets,
    party: requesters.length + targets,
    window: windowAt === promisedAt ? 1 : 2,
    mail: wrote.get(id) ?? 0,
    day: Math.ceil(WEEK / DAY),
    week: 1,
  }
}
