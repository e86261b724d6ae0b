/** In which language somebody writes, so that no word of it is taken for one of another that looks like it. */

import { gone, type Phrases, phrases } from './lexicon.ts'
import { markedBy } from './marks.ts'
import { TONGUES } from './words/answer/tongue.ts'

/** What is left of a text without the words that deny or doubt only in another language. */
export type Own = (text: string) => string

/** Marks a text must have at least, and times as many as of the next language. */
const [FEWEST, AHEAD] = [2, 1.5]

const marked = markedBy(TONGUES.map(({ marks }) => marks))
const FRIENDS: readonly Phrases[] = TONGUES.map(({ friends }) => phrases(friends))

const same: Own = text => text

/** @param words all that somebody wrote. */
export function ownWords(words: string): Own {
  const counts = marked(words)
  const [most = 0, next = 0] = counts.toSorted((a, b) => b - a)
  if (most < FEWEST || most < next * AHEAD) return same
  const friends = FRIENDS[counts.indexOf(most)]!
  return text => friends.replace(text, gone)
}
