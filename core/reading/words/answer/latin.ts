/** The same words as people type them who have no Greek or Cyrillic letters at hand. */
import type { Language } from './language.ts'

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: '[vw]',
  г: 'g',
  д: 'd',
  е: '(?:e|ye|je)',
  ё: '(?:yo|jo|e)',
  ж: '(?:zh|j)',
  з: 'z',
  и: 'i',
  й: '[yij]',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: '(?:kh|h|x)',
  ц: '(?:ts|c)',
  ч: 'ch',
  ш: 'sh',
  щ: '(?:sht|shch|sch)',
  ъ: '[auy]?',
  ы: '[yi]',
  ь: "'?",
  э: 'e',
  ю: '(?:yu|ju|iu|u)',
  я: '(?:ya|ja|ia|q)',
  ѝ: 'i',
}
const GREEK: Readonly<Record<string, string>> = {
  α: 'a',
  β: '[vb]',
  γ: '[gy]',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: '[hi]',
  θ: '(?:th|8|u)',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: '(?:ks|x|3)',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: '[uyi]',
  φ: '(?:f|ph)',
  χ: '(?:x|h|ch)',
  ψ: 'ps',
  ω: '[wo]',
}
/** Two letters of Greek that are one sound. */
const PAIRS: ReadonlyArray<readonly [RegExp, string]> = [
  [/ου/g, '(?:ou|u)'],
  [/αι/g, '(?:ai|e)'],
  [/[εο]ι/g, '(?:ei|oi|i)'],
  [/μπ/g, '(?:mp|b)'],
  [/ντ/g, '(?:nt|d)'],
  [/γκ/g, '(?:gk|g)'],
  [/[εα]υ/g, '[ea][vfyu]'],
]
/** What says a whole thing; a lone denial or doubt in Latin letters may be another language's. */
const HEADS = ['yes', 'agrees', 'declines', 'again', 'never', 'stranger', 'notMine'] as const
/** A class of characters; an escape; a word. */
const PARTS = /\[[^\]]*\]|\\p\{[^}]*\}|\\.|[\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+/gu
const LETTERS = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu

/** Those tables of a language that say a whole thing, in Latin letters. */
export const romanised = (language: Language): Language =>
  Object.fromEntries([
    ...HEADS.map(head => [head, (language[head] ?? []).map(latin)]),
    ['later', (language.again ?? []).map(latin)],
  ])

const latin = (source: string): string =>
  source.replace(PARTS, part => {
    if (part.startsWith('\\')) return part
    if (!part.startsWith('[')) return word(part)
    const letters = part.match(LETTERS)
    return letters ? `(?:${[...new Set(letters.map(word))].join('|')})` : part
  })

function word(letters: string): string {
  const bare = letters
    .normalize('NFD')
    .replace(/(?<=\p{Script=Greek})\p{M}/gu, '')
    .normalize('NFC')
  return PAIRS.reduce((text, [pair, sound]) => text.replace(pair, sound), bare).replace(
    LETTERS,
    letter => CYRILLIC[letter] ?? GREEK[letter] ?? letter,
  )
}
