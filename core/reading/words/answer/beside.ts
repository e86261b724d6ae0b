/** What is told beside a plain consent, language by language. */
import { DUTCH_TOLD } from './dutch-beside.ts'
import { ENGLISH_TOLD } from './english-beside.ts'
import { FRENCH_TOLD } from './french-beside.ts'
import { GERMAN_TOLD } from './german-beside.ts'
import { ITALIAN_TOLD } from './italian-beside.ts'
import { PORTUGUESE_TOLD } from './portuguese-beside.ts'
import { SPANISH_TOLD } from './spanish-beside.ts'
import type { Told } from './told.ts'

export const TOLDS: readonly Told[] = [
  ENGLISH_TOLD,
  SPANISH_TOLD,
  FRENCH_TOLD,
  PORTUGUESE_TOLD,
  ITALIAN_TOLD,
  GERMAN_TOLD,
  DUTCH_TOLD,
]
