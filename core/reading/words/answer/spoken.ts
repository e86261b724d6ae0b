/** The languages, table by table. */
import { ASIAN } from './asian.ts'
import { BALKAN } from './balkan.ts'
import { CATALAN } from './catalan.ts'
import { DUTCH } from './dutch.ts'
import { EASTERN } from './eastern.ts'
import { FAR_EASTERN } from './far-east.ts'
import { FINNISH } from './finnish.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { GREEKLISH } from './greeklish.ts'
import { HINDI } from './hindi.ts'
import { HUNGARIAN } from './hungarian.ts'
import { ICELANDIC } from './icelandic.ts'
import { INDONESIAN } from './indonesian.ts'
import { ITALIAN } from './italian.ts'
import type { Language } from './language.ts'
import { NORDIC } from './nordic.ts'
import { PUT_TOGETHER } from './parts/languages.ts'
import { PORTUGUESE } from './portuguese.ts'
import { ROMANCE } from './romance.ts'
import { SCANDINAVIAN } from './scandinavian.ts'
import { SEMITIC } from './semitic.ts'
import { SLAVIC } from './slavic.ts'
import { SPANISH } from './spanish.ts'
import { VIETNAMESE } from './vietnamese.ts'

const LANGUAGES: readonly Language[] = [
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  ROMANCE,
  DUTCH,
  SLAVIC,
  NORDIC,
  SCANDINAVIAN,
  FINNISH,
  ICELANDIC,
  EASTERN,
  BALKAN,
  SEMITIC,
  HUNGARIAN,
  ASIAN,
  CATALAN,
  GREEKLISH,
  HINDI,
  INDONESIAN,
  VIETNAMESE,
  ...PUT_TOGETHER,
  FAR_EASTERN,
]

/** What all of them say under that head. */
export const spoken = (table: keyof Language): string[] =>
  LANGUAGES.flatMap(language => language[table] ?? [])
