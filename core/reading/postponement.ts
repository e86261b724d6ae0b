/** A yes for a time to come, in the languages that are put together from parts: "Po świętach chętnie ją poznam". */
import { AGREES_ALL, consume } from './clause.ts'
import { NEGATED } from './denial.ts'
import { gone, phrases } from './lexicon.ts'
import { spoken } from './words/answer/spoken.ts'

const AHEAD = phrases(spoken('ahead'))
const CLAUSES =
  /[,，、،;:–—!]|(?<!\p{L})(?:but|men|mutta|ale|але|но|а|ama|fakat|אבל|لكن|ولكن|dar|însă|αλλά|αλλα|όμως|de|però|tapi|nhưng|लेकिन|пък|ама)(?!\p{L})/u

/** Whether the clause that agrees names the time, or what stands behind a no that is only one for now. */
export const postpones = (lower: string): boolean =>
  AHEAD.test(lower) && lower.split(CLAUSES).some((clause, at) => agreesThen(clause.trim(), at > 0))

const agreesThen = (clause: string, behind: boolean): boolean =>
  AHEAD.test(clause) &&
  (AGREES_ALL.test(clause) || consume(AHEAD.replace(clause, gone).trim(), false).yes) &&
  !(behind && NEGATED.test(clause))
