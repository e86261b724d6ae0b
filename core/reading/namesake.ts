/** "I'll introduce you to Lee": whom, where the mail tells of a Lee Carr and of a Lee Moran? */
import type { Told } from './description.ts'
import type { Mention } from './mention.ts'
import { nameRuns, nameWords } from './name.ts'

/** True when the text has two of one first name among those who do not have the mail, and one of those named may be either. */
export function hasNamesake({ text, isOther }: Told, named: readonly Mention[]): boolean {
  const firsts = new Set<string | undefined>()
  for (const { name } of named) if (name) firsts.add(nameWords(name)[0])
  if (firsts.size === 0) return false
  const surnames = new Map<string, Set<string>>()
  for (const { name } of nameRuns(text)) {
    const [first, ...more] = nameWords(name)
    if (!first || !firsts.has(first) || first.length < 2 || more.length === 0) continue
    if (isOther(name) || NOT_FIRST.test(first)) continue
    surnames.set(first, (surnames.get(first) ?? new Set()).add(more.at(-1)!))
  }
  return [...surnames.values()].some(({ size }) => size > 1)
}

/** "Sjoerd Bakema" and "Sjoerd Post", "Sam" and "Sam": both are called so, and perhaps are one. */
export function shareFirst(one: string, other: string): boolean {
  const [first] = nameWords(one)
  return first !== undefined && first.length > 1 && first === nameWords(other)[0] && !NOT_FIRST.test(first)
}

/** "Sjoerd Bakema" and "Sjoerd Post": of one first name, and not one. */
export function areNamesakes(one: string, other: string): boolean {
  const [words, others] = [nameWords(one), nameWords(other)]
  return shareFirst(one, other) && words.length > 1 && others.length > 1 && words.at(-1) !== others.at(-1)
}

/** Titles, and what places begin with. */
const NOT_FIRST =
  /^(?:dr|mr|mrs|ms|miss|prof|professor|sir|lady|lord|captain|father|sister|brother|mother|st|saint|san|santa|new|north|south|east|west|old|the|frau|herr|herrn|fr|madame|monsieur|mme|don|do[nñ]a|se[nñ]or|se[nñ]ora|dona|signor|signora|dott|dottoressa|avv|ing|mevrouw|meneer|van|von|de|la|le|el)$/
