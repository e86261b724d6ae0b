/** "Dana Fox é que não conheço": whoever asks, by name, beside that nobody of that name is known. */
import { KNOWN, LINKING, NOT, NOT_FOUND, WHO_ASKS } from './words/answer/acquaintance.ts'

const KNOWS_NOT = `(?<![\\p{L}'])${NOT} ?(?:[\\p{L}']+ ){0,2}?${KNOWN}(?!\\p{L})`
const BEHIND = new RegExp(`${KNOWS_NOT}(?:,? ${LINKING}){0,7},? ?$`, 'u')
const BEFORE = new RegExp(`^(?: \\p{L}+)?,?(?: ${LINKING}){0,4},? ?(?:${LINKING} )?${KNOWS_NOT}`, 'u')
const WHO = new RegExp(`${WHO_ASKS} (?:${LINKING} )?$`, 'u')
const UNFOUND = new RegExp(`(?<![\\p{L}'])${NOT_FOUND}`, 'u')

/** @param asker names of who asks, in lower case. */
export const deniesKnowing = (lower: string, asker: readonly string[]): boolean =>
  asker.some(name => {
    const at = lower.search(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u'))
    if (at < 0) return false
    const before = lower.slice(0, at)
    return (
      BEHIND.test(before) ||
      WHO.test(before) ||
      BEFORE.test(lower.slice(at + name.length)) ||
      UNFOUND.test(before)
    )
  })
