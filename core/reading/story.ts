/** What somebody tells before a "but" that leads to a yes. */
import { type Phrases, phrases } from './lexicon.ts'
import { spoken } from './words/answer/spoken.ts'

/** Conditions and second thoughts, which no "but" gets over. */
export const HELD = phrases(spoken('held'))

/** "En tiedä, mitä annettavaa minulla on, mutta …": what a yes right behind a "but" leaves behind, unless it decides. */
export const isGotOver = (
  before: string,
  decisive: readonly Pick<Phrases, 'test'>[],
  denies: Pick<Phrases, 'test'>,
): boolean => {
  const but = BUT_AT_LAST.exec(before)
  if (!but) return false
  const told = before.slice(0, but.index)
  const leads = before.slice(but.index + but[0].length)
  if (leads.trim().split(' ').length > NEAR || denies.test(leads) || HELD.test(leads)) return false
  return ![...decisive, HELD].some(table => table.test(told))
}
/** Words between the "but" and the yes. */
const NEAR = 7
const BUTS_ELSEWHERE =
  '(?:(?<!\\p{L})(?:ale|але|ama|fakat|mutta|dar|însă|αλλά|αλλα|όμως|tapi|tetapi|nhưng|लेकिन|lekin|אבל|لكن|ولكن|ali|ама)|[,;–-] ?(?:de|no|но|а|par|men|पर|però))'
const BUT_AT_LAST = new RegExp(`${BUTS_ELSEWHERE}(?!\\p{L})(?!.*${BUTS_ELSEWHERE}(?!\\p{L}))`, 'u')
