/** "Prøv Mette Kjær i salg": whom they tell to ask stands right behind the verb, by name. */
import { phrases } from './lexicon.ts'
import { spoken } from './words/answer/spoken.ts'

const ASKING = phrases(spoken('asking'))
const BEHIND = /^,?(?: \p{Ll}+){0,3}? (\p{Lu}\p{Ll}+)/u

/** @param known names of those whom the request is about, in lower case. */
export function asksSomebody(raw: string, lower: string, known: readonly string[]): boolean {
  const asking = raw.length === lower.length && ASKING.exec(lower)
  if (!asking) return false
  const name = BEHIND.exec(raw.slice(asking.index + asking[0].length))?.[1]
  return name !== undefined && !known.includes(name.toLowerCase())
}
