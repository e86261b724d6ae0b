/** Kept's own way in the words of a promise: that whoever is meant is asked first. It leaves nothing open, and goes before they are read. */
import { stems } from './lexicon.ts'
import { resembles } from './name.ts'
import { PROVISOS } from './words/proviso.ts'

const HINTED = stems(PROVISOS.flatMap(({ hints }) => hints))
const BY_LANGUAGE = PROVISOS.map(({ hints, pattern }) => ({ hinted: stems(hints), pattern }))

const CAPITAL = /^\p{Lu}/u
/** "if he agreed" is a wish; "if he has agreed" is none. */
const WISHED = /^[^\p{L}]*(?:(?:but|and|only) )?if (?!.*(?:has|have|['’]s|['’]ve) )[^.]*(?:ed|said \p{L}+)$/iu
/** "se Lei è d'accordo": the one who reads it. */
const YOURS = /(?<=\p{L} )Lei(?!\p{L})/u

/** Characters in which those are looked for who have an address. */
const MAX = 20_000
/** Characters before an address in which a name is its owner's. */
const NEAR = 60
const ADDRESS = /[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]{1,190}/g

/** Whether a name is somebody's with an address in the text: what others have to agree to is another matter. */
function addressed(text: string): (name: string) => boolean {
  let found: { address: string; before: string }[] | undefined
  return name => {
    found ??= [...text.slice(0, MAX).matchAll(ADDRESS)].map(({ 0: address, index }) => ({
      address,
      before: text.slice(Math.max(0, index - NEAR), index),
    }))
    const [first] = name.split(' ')
    return found.some(({ address, before }) => before.includes(first!) || resembles(name, address))
  }
}

/** The text without "once she agrees" and "he will be asked first". */
export function withoutProvisos(text: string): string {
  if (!HINTED.test(text)) return text
  const isAddressed = addressed(text)
  const taken = (words: string, ...groups: unknown[]): string => {
    const names = groups.filter(
      (name, at): name is string => typeof name === 'string' && at < groups.length - 2,
    )
    const isMeant =
      names.every(name => CAPITAL.test(name) && isAddressed(name)) &&
      !WISHED.test(words) &&
      !YOURS.test(words)
    return isMeant ? (words.startsWith(',') ? ',' : '') : words
  }
  return BY_LANGUAGE.reduce(
    (rest, { hinted, pattern }) => (hinted.test(rest) ? rest.replace(pattern, taken) : rest),
    text,
  )
}
