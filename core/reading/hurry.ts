/** English as it is typed in a hurry, spelled out: "ill introduce u" says what "I'll introduce you" says. */
import { markedBy } from './marks.ts'
import { HURRIED, MARKS } from './words/hurry.ts'

/** Characters by which the language is told. */
const MAX_MARKED = 2000

const marked = markedBy(MARKS)
/** All at once: the group that matched says which. */
const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}'’@.])(?:${HURRIED.map(([typed]) => `(${typed})`).join('|')})(?![\\p{L}\\p{N}'’@]|\\.\\p{L})`,
  'giu',
)

/** The text with such words spelled out, where most of it is English. */
export function spelledOut(text: string): string {
  ANY.lastIndex = 0
  if (!ANY.test(text)) return text
  const [english = 0, ...others] = marked(text.slice(0, MAX_MARKED))
  if (english === 0 || others.some(count => count >= english)) return text
  return text.replace(ANY, (typed: string, ...groups: unknown[]) => {
    if (/^\p{Lu}$/u.test(typed)) return typed
    const meant = HURRIED[groups.findIndex(group => group !== undefined)]![1]
    return /^\p{Lu}/u.test(typed) ? meant[0]!.toUpperCase() + meant.slice(1) : meant
  })
}
