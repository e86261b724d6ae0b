/** Kept's own way in the words of a promise: that whoever is meant is asked first. It leaves nothing open, and goes before they are read. */
import { stems } from './lexicon.ts'
import { HINTS, PROVISOS } from './words/proviso.ts'

const HINTED = stems(HINTS)

const CAPITAL = /^\p{Lu}/u
/** "if he agreed" is a wish; "if he has agreed" is none. */
const WISHED = /^[^\p{L}]*(?:(?:but|and|only) )?if (?!.*(?:has|have|['’]s|['’]ve) )[^.]*(?:ed|said \p{L}+)$/iu
/** "se Lei è d'accordo": the one who reads it. */
const YOURS = /(?<=\p{L} )Lei(?!\p{L})/u

/** The text without "once she agrees" and "he will be asked first". */
export function withoutProvisos(text: string): string {
  if (!HINTED.test(text)) return text
  return PROVISOS.reduce(
    (rest, proviso) =>
      rest.replace(proviso, (words: string, ...rest: unknown[]) => {
        const names = rest.filter(
          (name, at): name is string => typeof name === 'string' && at < rest.length - 2,
        )
        return names.every(name => CAPITAL.test(name)) && !WISHED.test(words) && !YOURS.test(words)
          ? words.startsWith(',')
            ? ','
            : ''
          : words
      }),
    text,
  )
}
