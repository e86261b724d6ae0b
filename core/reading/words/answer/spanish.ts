/** Answers in Spanish, of Spain and of the Americas. */
import { accentless } from './accent.ts'
import { IBERIAN_AHEAD } from './iberian-time.ts'
import type { Language } from './language.ts'
import { SPANISH_AGREEMENT } from './spanish-agreement.ts'
import { SPANISH_BESIDE } from './spanish-beside.ts'
import { SPANISH_REFUSAL } from './spanish-refusal.ts'

export const SPANISH: Language = accentless({
  ahead: IBERIAN_AHEAD,
  ...SPANISH_AGREEMENT,
  ...SPANISH_REFUSAL,
  ...SPANISH_BESIDE,
})
