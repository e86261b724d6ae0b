import { HOUR, type Instant } from '../../../core/introduction/state.ts'
import type { Person } from '../person.ts'
import type { Onlooker } from '../record.ts'

/** By when every requester has heard, and the very most, when somebody was asked late. */
const AT_MOST = 96 * HOUR

/**
 * Each requester of each promise hears by its deadline that they are introduced, or that it will not happen: but those who
 * have asked for no more letters, or have said themselves that they do not want it. `grace`: how late faults may make it.
 */
export function heard(onlooker: Onlooker, grace: number): void {
  const told = new Map<string, Instant>()
  for (const { letter, item, to, sentAt } of onlooker.sent) {
    if (letter.kind !== 'introduction' && letter.kind !== 'not-made') continue
    for (const address of to) {
      const key = `${item} ${address}`
      if (!told.has(key)) told.set(key, sentAt)
    }
  }
  // Whoever is not to be asked, and has not had the promise, knows of none.
  const refused = onlooker.sent.filter(({ letter }) => letter.kind === 'refused' && letter.party !== 'target')
  const unasked = new Set(refused.map(({ item }) => item))
  for (const made of onlooker.made) {
    if (made.form === 'too-late') continue
    for (const item of made.introductions) {
      for (const requester of made.requesters) {
        const at = told.get(`${item} ${requester.address}`)
        if (at !== undefined && at <= made.at + AT_MOST + grace) continue
        if (made.form === 'direct' && unasked.has(item)) continue
        if (isExcused(onlooker, requester, item, made.at + AT_MOST)) continue
        const says = at === undefined ? 'never heard' : `heard after ${Math.round((at - made.at) / HOUR)} h`
        onlooker.accuse(
          'the requester hears by the deadline',
          made.at,
          `${requester.name} ${says}, by ${made.form}`,
          item,
        )
      }
    }
  }
}

const isExcused = (onlooker: Onlooker, who: Person, item: string, until: Instant): boolean =>
  onlooker.commands.some(
    ({ by, is, at }) => by === who && at <= until && (is === 'never' || is === 'forget'),
  ) ||
  onlooker.statements.some(
    ({ by, is, at, item: of }) => by === who && of === item && at <= until && NO.has(is),
  )

/** Whoever says so is in no introduction, and waits for none. */
const NO: ReadonlySet<string> = new Set(['no', 'stranger', 'never'])
