/** Days named in other languages, put into English word by word for one reader of dates. */
import { PHRASES, WHOLE_PHRASES, WORDS } from './words/date.ts'
import {
  NUMBERED_MONTH,
  PHRASES_REST,
  STEMS,
  UNPARTED,
  WHOLE_PHRASES_REST,
  WORDS_REST,
} from './words/date-rest.ts'
import { whole } from './words.ts'

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const TRANSLATED = new Map(
  [...WORDS_REST, ...WORDS].flatMap(([english, foreign]) =>
    foreign.split(' ').map(word => [word, english] as const),
  ),
)
const STEMMED = STEMS.flatMap(([english, foreign]) =>
  foreign.split(' ').map(stem => [stem, english] as const),
)
type Translation = readonly [RegExp, english: string]
const translation = ([foreign, english]: readonly [string, string]): Translation => [
  new RegExp(whole(`(?:${foreign})`), 'gu'),
  english,
]
const FIRST = [...PHRASES.slice(0, WHOLE_PHRASES), ...WHOLE_PHRASES_REST].map(translation)
const THEN = [...PHRASES.slice(WHOLE_PHRASES), ...PHRASES_REST].map(translation)
/** "15.4." and "15.4.2027". */
const DOTTED = /(?<![\d.:])(\d{1,2})\.(1[0-2]|0?[1-9])\.(?:\s?(20\d\d))?(?!\d)/g
/** Characters of an ending. */
const ENDING = 6

/** `pregúntame el 3 de mayo` → `pregúntame el 3 may`: lower case in and out; what names no day stays as it is. */
export function inEnglish(text: string): string {
  let english = text
    .replace(DOTTED, (_, on: string, month: string, year = '') =>
      `${on} ${MONTHS[Number(month) - 1]} ${year}`.trim(),
    )
    .replace(/(\d)(?:\.|º|er|e|ª|°|η|ης|-го)(?= )/g, '$1')
    .replace(NUMBERED_MONTH, (...found) => {
      const { month, on, day, vietnamese } = found.at(-1)
      return ` ${on ?? day ?? ''} ${MONTHS[Number(month ?? vietnamese) - 1]} `
    })
    .replace(/ein paar|un par de|un paio di|een paar|um par de/g, 'a few')
  for (const [pattern, phrase] of UNPARTED) english = english.replace(pattern, phrase)
  for (const [pattern, phrase] of FIRST) english = english.replace(pattern, phrase)
  english = english.replace(/[\p{L}\p{M}’-]+/gu, inEnglishWord)
  if (english !== text) english = english.replace(/(?<=\d) (?:de|di|of) (?=[a-z])/g, ' ')
  for (const [pattern, phrase] of THEN) english = english.replace(pattern, phrase)
  return english
}

/** A word as it is, or by how it begins. */
function inEnglishWord(word: string): string {
  const stemmed = () =>
    STEMMED.find(([stem]) => word.startsWith(stem) && word.length <= stem.length + ENDING)?.[1]
  return TRANSLATED.get(word) ?? stemmed() ?? word
}
