/** In which language somebody writes, so that no word of it is taken for one of another that looks like it. */

import { gone, type Phrases, phrases } from './lexicon.ts'
import { TONGUES } from './words/answer/tongue.ts'

/** What is left of a text without the words that deny or doubt only in another language. */
export type Own = (text: string) => string

/** Marks a text must have at least, and times as many as of the next language. */
const [FEWEST, AHEAD] = [2, 1.5]

/** By word, a bit for each language that it marks. */
const MARKS = new Map<string, number>()
TONGUES.forEach(({ marks }, at) => {
  for (const word of marks.split(' ')) MARKS.set(word, (MARKS.get(word) ?? 0) | (1 << at))
})
const FRIENDS: readonly Phrases[] = TONGUES.map(({ friends }) => phrases(friends))
const WORD = /\p{L}+/gu

const same: Own = text => text

/** @param words all that somebody wrote. */
export function ownWords(words: string): Own {
  const counts = TONGUES.map(() => 0)
  for (const [word] of words.toLowerCase().matchAll(WORD)) {
    const marked = MARKS.get(word) ?? 0
    for (let at = 0; marked >> at; at++) if (marked & (1 << at)) counts[at]! += 1
  }
  const [most = 0, next = 0] = counts.toSorted((a, b) => b - a)
  if (most < FEWEST || most < next * AHEAD) return same
  const friends = FRIENDS[counts.indexOf(most)]!
  return text => friends.replace(text, gone)
}
