/** A sentence that ends in a yes, to which all before it led. */
import { CLAUSE, consume } from './clause.ts'
import { CLOSING } from './words/answer/evidence.ts'

/** "I trust your nose, so yes", "forgive the brevity: yes". */
const CLOSES = new RegExp(CLOSING, 'u')
/** "Bevor ich es vergesse: einverstanden", "no soy muy sociable, pero bueno, acepto". */
const LEADS_TO = /:\s|[,;–—-]? (?:pero|mais|mas|ma|però|aber|maar|but) (?=\S)/iu

export const closes = (raw: string): boolean => CLOSES.test(raw.toLowerCase()) || endsInYes(raw)

/** What stands last, behind all that led to it. */
export const lastOf = (said: string): string => said.split(LEADS_TO).at(-1)!

/** Whether that is a yes, and no more. */
export function endsInYes(raw: string): boolean {
  const [first, ...rest] = raw.split(LEADS_TO)
  if (rest.length === 0 || /\p{L}/u.test(first!) === false) return false
  const pieces = rest
    .at(-1)!
    .split(CLAUSE)
    .map(clause => consume(clause.trim(), false))
  return pieces.every(({ rest, no }) => rest === '' && !no) && pieces.some(({ yes, weak }) => yes && !weak)
}
