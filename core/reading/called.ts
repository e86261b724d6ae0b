/** Where a sentence calls people whose addresses may stand elsewhere: "Alice wants to meet Bob. She is a@…, he is b@…". */
import { type Sentence, sentences } from './cue.ts'
import type { Mention } from './mention.ts'
import { nameRuns, resembles, sharesWord } from './name.ts'

/** Sentences of a mail that are looked at. */
const MAX_SENTENCES = 20

export interface Called {
  sentence: Sentence
  /** As if their address stood where they are called, in that order. */
  people: Mention[]
  /** Those who are not called there. */
  others: Mention[]
}

/** The first sentence that calls two of them; undefined when there is none. */
export function calledIn(text: string, named: readonly Mention[]): Called | undefined {
  for (const sentence of sentences(text).slice(0, MAX_SENTENCES)) {
    const runs = nameRuns(text.slice(sentence.start, sentence.end)).map(({ name, start, end }) => ({
      name,
      start: sentence.start + start,
      end: sentence.start + end,
    }))
    const people: Mention[] = []
    const others: Mention[] = []
    for (const one of named) {
      const isHere = sentence.start <= one.start && one.start < sentence.end
      const run = isHere
        ? undefined
        : runs.find(({ name }) => resembles(name, one.address) || (one.name && sharesWord(name, one.name)))
      if (isHere) people.push(one)
      else if (run)
        people.push({ ...one, name: run.name, nameStart: run.start, start: run.end, end: run.end })
      else others.push(one)
    }
    // Two addresses for one name are a choice, and no pair.
    if (new Set(people.map(({ nameStart }) => nameStart)).size < people.length) return undefined
    if (people.length >= 2)
      return { sentence, people: people.toSorted((a, b) => a.nameStart - b.nameStart), others }
  }
  return undefined
}
