/** Whether a promise is put as a question, anywhere in its mail: "Would she suit you?" Who has decided asks nothing about it. */
import { sentences } from './cue.ts'
import type { Mention } from './mention.ts'
import { nameWords } from './name.ts'
import { isPlea } from './pairing.ts'
import { COURTEOUS_ALL } from './words/commitment.ts'
import { ABOUT_IT, ABOUT_THEM } from './words/reserve.ts'

const ASKS = /[?？]["')\]]{0,2}\s*$/
const POSTSCRIPT =
  /(?:^|\n)\s?(?:(?:p\.?\s?){1,3}s|p\.?\s?d|n\.?b|nachtrag|edit|update|addendum)[.:,)\s][^\n]{0,300}/giu
/** Characters of a question that are looked at. */
const MAX = 300

/**
 * True for a question in the paragraph of those who are named, or after them about "it", or anywhere about them. Asking the service to
 * introduce is none.
 */
export function isQuestioned(text: string, named: readonly Mention[]): boolean {
  if (!/[?？]/.test(text)) return false
  const first = named[0]?.start ?? text.length
  const paragraph = text.indexOf('\n\n', named.at(-1)?.end ?? text.length)
  const names = new Set(named.flatMap(({ name }) => nameWords(name ?? '')))
  return sentences(text).some(sentence => {
    const words = text.slice(Math.max(sentence.start, sentence.end - MAX), sentence.end)
    if (!ASKS.test(words) || isPlea(text, { sentence }) || COURTEOUS_ALL.test(words)) return false
    const after = sentence.end > first
    if (after && (paragraph < 0 || sentence.start < paragraph)) return true
    if (after && ABOUT_IT.test(words)) return true
    return ABOUT_THEM.test(words) || nameWords(words).some(word => word.length > 2 && names.has(word))
  })
}

/** "PS Tim has just rung": what is added about them once all was said may change it. */
export function isAmended(text: string, named: readonly Mention[]): boolean {
  const names = new Set(named.flatMap(({ name }) => nameWords(name ?? '')))
  POSTSCRIPT.lastIndex = named.at(-1)?.end ?? text.length
  for (let found = POSTSCRIPT.exec(text); found; found = POSTSCRIPT.exec(text))
    if (ABOUT_THEM.test(found[0]) || nameWords(found[0]).some(word => word.length > 2 && names.has(word)))
      return true
  return false
}
