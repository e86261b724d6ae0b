/** Times to come beside a yes, or behind the "but" of a no, in all languages but those that put them in its midst. */
import { AGREES_ALL, consume } from './clause.ts'
import { NEGATED } from './denial.ts'
import { phrases } from './lexicon.ts'
import { spoken } from './words/answer/spoken.ts'

const AHEAD = phrases([...spoken('ahead'), ...spoken('aheadWithin')])
const NOT_BEFORE = phrases(spoken('notBefore'))
const BUT =
  /(?:지만|는데)(?!\p{L})|(?<=\p{L})(?:が|けど|けれど)(?=、)|(?<!\p{L})(?:but|men|mutta|ale|але|но|а|ama|fakat|אבל|لكن|ولكن|dar|însă|αλλά|αλλα|όμως|de|però|tapi|nhưng|लेकिन|ама)(?!\p{L})/u
/** Words of a time that an answer is put off to, and no story. */
const FEW = 6

/** "Teraz nie mam czasu, ale w styczniu chętnie": whether a time alone stands behind a "but". */
export function postpones(lower: string): boolean {
  if (!AHEAD.test(lower)) return false
  const turned = lower.split(BUT)[1]?.trim() ?? ''
  return AHEAD.test(turned) && !NEGATED.test(turned) && turned.split(' ').length <= FEW
}

/** "Ale nie przed marcem" */
export const waitsFor = (lower: string): boolean => NOT_BEFORE.test(lower)

/** What stands around such a time, and says no more than that it is meant. */
const AROUND =
  /(?<!\p{L})(?:ya|já|que sea|que seja|s[oó] que|mejor|melhor|reci[eé]n|eso s[ií]|a ser posible|de preferencia|de preferência|preferiblemente|digamos|quiz[aá]s?|tal vez|talvez|aunque|s[oó]lo|só|por favor|gracias|obrigad[oa]|entonces|então|si puede ser|con calma|com calma|m[aá]s o menos|mais ou menos|mais|ma|pero|mas|plutôt|seulement|uniquement|juste|simplement|idéalement|si possible|s'il (?:te|vous) plaît|svp|stp|de préférence|par exemple|disons|peut-être|possible|vers|solo|soltanto|solamente|piuttosto|preferibilmente|se possibile|magari|meglio|però|diciamo|forse|per favore|possibilmente)(?!\p{L})/gu
/** "Paru en janvier", "de lo que vimos en marzo": when something was. */
const CAME_OUT =
  /(?:(?<!caf|présent|contact|intéress|appel)é(?:e|s|es)?|par[u]e?|sorti|uscit[oa]|pubblicat[oa]|nat[oa]|vist[oa]|lett[oa]|stat[oa]|scritt[oa]|(?<!\p{L})(?:lo|do|no) que \p{L}+(?: \p{L}+)?)$/u

/**
 * "Elle peut m'écrire au printemps", "Volontieri, ma dopo le feste": a yes with a time before or behind it, or in a clause
 * of its own. `alone`: whether the time may be all that is said.
 */
export function putsOffIn(lower: string, granted: boolean, alone: boolean): boolean {
  if (!AHEAD.test(lower)) return false
  const parts = lower
    .split(/[,;:!()–—]/)
    .map(part =>
      AHEAD.replace(part, () => '|')
        .replace(AROUND, ' ')
        .trim(),
    )
    .filter(part => part !== '')
  if (alone && parts.every(part => /^[| ]+$/.test(part))) return true
  return parts.some(part => {
    if (!/^\||\|$/.test(part)) return false
    const rest = part.replace(/^[| ]+|[| ]+$/g, '')
    return rest === '' ? granted : !rest.includes('|') && !CAME_OUT.test(rest) && agrees(rest)
  })
}
const agrees = (clause: string): boolean => {
  const { yes, no, rest } = consume(clause, false)
  return (yes && !no && rest === '') || AGREES_ALL.test(clause)
}
