/** The sentences of a mail as words of doubt are looked for in them: in lower case, and § for whoever is named. */
import { localpartOf } from '../mail/address.ts'
import type { Mention } from './mention.ts'

/** Characters of a sentence that are looked at. */
const MAX = 600
/** Whoever is named after so many is looked for no more. */
const MOST = 20
const STOP =
  /(?<=(?<!(?:^|\n)\s?(?:p\.?){1,3}s)[.!?…。！？]["')\]]?)\s+|\n\s*\n|\n\s?(?=[-*•]\s|\d{1,2}[.)]\s)/i
const ADDRESS = /[^\s<>()[\],;:"]{1,64}@[\p{L}\p{N}.-]{0,189}[\p{L}\p{N}]/gu
/** "Kay Strand (kay@volt.example)" is one. */
const SAME = /§(?:[\s("<,:[]{1,3}§[)>\]]{0,2})+/g

/** Apostrophes are straight, white space is one. */
export function sayings(words: string, named: readonly Mention[]): string[] {
  const addresses = new Set(named.map(({ address }) => address))
  let marked = words.includes('@')
    ? words.replace(ADDRESS, found => (addresses.has(found.toLowerCase()) ? '§' : '@'))
    : words
  for (const name of namesOf(named)) if (marked.includes(name)) marked = withoutName(marked, name)
  return marked
    .replace(SAME, '§')
    .replace(/[’‘]/g, "'")
    .split(STOP)
    .map(sentence => inOneLine(sentence.slice(0, MAX)).trim().toLowerCase())
}

const inOneLine = (sentence: string): string =>
  /[^\S ]| {2}/.test(sentence) ? sentence.replace(/\s+/g, ' ') : sentence

/** The words of their names; as names are written, since many are words as well. */
function namesOf(named: readonly Mention[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { name = '', address } of named.slice(0, MOST))
    for (const word of [...name.split(/[^\p{L}]+/u), ...localpartOf(address).split(/[^\p{L}]+/u)])
      if (word.length > 2) words.add(word[0]!.toUpperCase() + word.slice(1))
  return words
}

const LETTER_BEFORE = /[\p{L}\p{N}]$/u
const LETTER_AFTER = /^[\p{L}\p{N}]/u

/** Wherever it is a word of its own. */
const withoutName = (text: string, name: string): string =>
  text.replaceAll(name, (found, at: number, whole: string) => {
    const end = at + name.length
    const isPart =
      LETTER_BEFORE.test(whole.slice(Math.max(0, at - 2), at)) || LETTER_AFTER.test(whole.slice(end, end + 2))
    return isPart ? found : '§'
  })
