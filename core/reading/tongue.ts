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

/** Marks of a mail that is in another language than English, whatever words of that it holds. */
const ABROAD = 3
const ENGLISH =
  /(?<!\p{L})(?:i|i'm|im|i've|i'd|i'll|the|and|of|to|my|you|with|but|it|it's|its|for|that|not|this|have|been|just|any|thanks|sorry|are|her|she|your|we|don't|dont)(?!\p{L})/giu

/** Whether somebody plainly writes in one of the other languages. */
export function isAbroad(words: string): boolean {
  const most = Math.max(...marked(words))
  return most >= ABROAD && most > 2 * (words.match(ENGLISH)?.length ?? 0)
}
