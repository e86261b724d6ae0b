/** A yes for a time to come, in the languages that are put together from parts: "Po świętach chętnie ją poznam". */
import { AGREES_ALL, consume } from './clause.ts'
import { NEGATED } from './denial.ts'
import { gone, phrases } from './lexicon.ts'
import { spoken } from './words/answer/spoken.ts'

const AHEAD = phrases([...spoken('ahead'), ...spoken('aheadWithin')])
const NOT_BEFORE = phrases(spoken('notBefore'))
const BUT =
  /(?:지만|는데)(?!\p{L})|(?<!\p{L})(?:but|men|mutta|ale|але|но|а|ama|fakat|אבל|لكن|ولكن|dar|însă|αλλά|αλλα|όμως|de|en|však|però|tapi|nhưng|लेकिन|ама)(?!\p{L})/u
const CLAUSES = new RegExp(`[,，、،;:!]|${BUT.source}`, 'u')
/** Words of a time that an answer is put off to, and no story. */
const FEW = 6

/** Whether the clause that agrees names the time, or a few words behind the "but" of one that does not. */
export function postpones(lower: string, agrees: boolean): boolean {
  if (!AHEAD.test(lower)) return false
  if (lower.split(CLAUSES).some((clause, at) => agreesThen(clause.trim(), at > 0))) return true
  const turned = agrees ? undefined : lower.split(BUT)[1]?.trim()
  return turned !== undefined && isTimeAlone(turned)
}

const isTimeAlone = (clause: string): boolean =>
  AHEAD.test(clause) && !NEGATED.test(clause) && clause.split(' ').length <= FEW

const agreesThen = (clause: string, behind: boolean): boolean =>
  AHEAD.test(clause) &&
  (AGREES_ALL.test(clause) || consume(AHEAD.replace(clause, gone).trim(), false).yes) &&
  !(behind && NEGATED.test(clause))

/** "Ale nie przed marcem" */
export const waitsFor = (lower: string): boolean => NOT_BEFORE.test(lower)
