/** Answers in the Slavic languages, in Latin and Cyrillic letters; polite and familiar. */
import { accentless } from './accent.ts'
import type { Language } from './language.ts'
import { SLAVIC_AGREEMENT } from './slavic-agreement.ts'
import { SLAVIC_BESIDE } from './slavic-beside.ts'
import { SLAVIC_REFUSAL } from './slavic-refusal.ts'

export const SLAVIC: Language = accentless({ ...SLAVIC_AGREEMENT, ...SLAVIC_REFUSAL, ...SLAVIC_BESIDE })
