/** Answers in Spanish, of Spain and of the Americas. */
import { accentless } from './accent.ts'
import type { Language } from './language.ts'
import { SPANISH_AGREEMENT } from './spanish-agreement.ts'
import { SPANISH_BESIDE } from './spanish-beside.ts'
import { SPANISH_REFUSAL } from './spanish-refusal.ts'

export const SPANISH: Language = accentless({ ...SPANISH_AGREEMENT, ...SPANISH_REFUSAL, ...SPANISH_BESIDE })
