/** The languages whose answers are put together from parts. */
import type { Language } from '../language.ts'
import { ARABIC_PARTS } from './arabic.ts'
import { BULGARIAN_PARTS } from './bulgarian.ts'
import { CATALAN_PARTS } from './catalan.ts'
import { CHINESE_PARTS } from './chinese.ts'
import { CZECH_PARTS } from './czech.ts'
import { FINNISH_PARTS } from './finnish.ts'
import { GREEK_PARTS } from './greek.ts'
import { HEBREW_PARTS } from './hebrew.ts'
import { HINDI_PARTS } from './hindi.ts'
import { HUNGARIAN_PARTS } from './hungarian.ts'
import { ICELANDIC_PARTS } from './icelandic.ts'
import { INDONESIAN_PARTS } from './indonesian.ts'
import { JAPANESE_PARTS } from './japanese.ts'
import { KOREAN_PARTS } from './korean.ts'
import { POLISH_PARTS } from './polish.ts'
import { ROMANIAN_PARTS } from './romanian.ts'
import { RUSSIAN_PARTS } from './russian.ts'
import { SCANDINAVIAN_PARTS } from './scandinavian.ts'
import { SLOVAK_PARTS } from './slovak.ts'
import { TURKISH_PARTS } from './turkish.ts'
import { UKRAINIAN_PARTS } from './ukrainian.ts'
import { VIETNAMESE_PARTS } from './vietnamese.ts'

export const PUT_TOGETHER: readonly Language[] = [
  SCANDINAVIAN_PARTS,
  FINNISH_PARTS,
  ICELANDIC_PARTS,
  POLISH_PARTS,
  CZECH_PARTS,
  SLOVAK_PARTS,
  RUSSIAN_PARTS,
  UKRAINIAN_PARTS,
  BULGARIAN_PARTS,
  ROMANIAN_PARTS,
  GREEK_PARTS,
  TURKISH_PARTS,
  HUNGARIAN_PARTS,
  CATALAN_PARTS,
  INDONESIAN_PARTS,
  VIETNAMESE_PARTS,
  HINDI_PARTS,
  HEBREW_PARTS,
  ARABIC_PARTS,
  JAPANESE_PARTS,
  CHINESE_PARTS,
  KOREAN_PARTS,
]
