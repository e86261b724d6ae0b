/** Answers in Portuguese, of Portugal and of Brazil. */
import { accentless } from './accent.ts'
import type { Language } from './language.ts'
import { PORTUGUESE_AGREEMENT } from './portuguese-agreement.ts'
import { PORTUGUESE_BESIDE } from './portuguese-beside.ts'
import { PORTUGUESE_REFUSAL } from './portuguese-refusal.ts'

export const PORTUGUESE: Language = accentless({
  ...PORTUGUESE_AGREEMENT,
  ...PORTUGUESE_REFUSAL,
  ...PORTUGUESE_BESIDE,
})
