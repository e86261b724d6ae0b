/** The same words as people type them in a hurry: without their accents. */
import type { Language } from './language.ts'

/** Without its accent each of these is another word: "si" is if, "schon" already, "que" that, "once" once. */
const OTHERWISE = new Set([
  'sí',
  'schön',
  'schöne',
  'schönen',
  'qué',
  'más',
  'för',
  'što',
  'šta',
  'ürse',
  'önce',
])
/** Shorter ones are too near to words of other languages. */
const SHORTEST = 3
/** A class of characters, which stays as it is; an escape; a word. */
const PARTS = /\[[^\]]*\]|\\p\{[^}]*\}|\\.|\p{L}+/gu
const ACCENTED = /[\u00c0-\u024f\u0370-\u03ff\u1e00-\u1fff]/gu
const UMLAUTS: Readonly<Record<string, string>> = {
  ä: '(?:ä|ae?)',
  ö: '(?:ö|oe?)',
  ü: '(?:ü|ue?)',
  ß: '(?:ß|ss)',
}

/** Every table of a language, with each accented letter in its words free to have lost its accent. */
export function accentless(language: Language, umlauts = false): Language {
  return Object.fromEntries(
    Object.entries(language).map(([table, sources]) => [
      table,
      (sources as readonly string[]).map(source => loosened(source, umlauts)),
    ]),
  )
}

const loosened = (source: string, umlauts: boolean): string =>
  source.replace(PARTS, part => {
    if (part.startsWith('[') || part.startsWith('\\')) return part
    if (part.length < SHORTEST || OTHERWISE.has(part)) return part
    return part.replace(ACCENTED, letter => (umlauts && UMLAUTS[letter]) || either(letter))
  })

/** Letters that no accent can be taken from, as they are typed without their stroke or dot. */
const STROKED: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ø: 'o', ı: 'i' }

/** `é` → `[ée]`: the letter, or what is left of it. */
const either = (letter: string): string => {
  const bare = STROKED[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')
  return bare === letter ? letter : `[${letter}${bare}]`
}
