/** Answers in Swedish, Danish and Norwegian, which share most of their words. */
import { accentless } from './accent.ts'
import type { Language } from './language.ts'
import { SCANDINAVIAN_AGREEMENT } from './scandinavian-agreement.ts'
import { SCANDINAVIAN_BESIDE } from './scandinavian-beside.ts'
import { SCANDINAVIAN_REFUSAL } from './scandinavian-refusal.ts'

export const SCANDINAVIAN: Language = accentless({
  ...SCANDINAVIAN_AGREEMENT,
  ...SCANDINAVIAN_REFUSAL,
  ...SCANDINAVIAN_BESIDE,
})
