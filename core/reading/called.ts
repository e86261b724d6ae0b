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

/** "Please introduce him to Bob": whoever has been named before. */
function pronounIn(
  text: string,
  { start }: Sentence,
  { nameStart }: Mention,
): { start: number; end: number } | undefined {
  const words = text.slice(start, nameStart)
  const found = THEM.exec(words)
  if (!found || words.length - found.index > MAX_BETWEEN) return undefined
  const at = start + found.index + found[0].length
  return { start: at, end: at }
}
/** Characters from a pronoun to whom they are introduced. */
const MAX_BETWEEN = 80
const THEM =
  /(?<=(?<!\p{L})(?:introduce|connect|put|link|bring|send|point|stell(?:en|t|e)?(?: sie)?|mach(?:en|t|e)?|verbinde\p{L}?|bring(?:en|t|e)?|stel|breng|koppel)\s)(?:him|her|them|ihn|sie|haar|hem|hen)(?!\p{L})|(?<=(?<!\p{L})(?:présente[zr]?|mets|mettez|apresent(?:a|e|em)|apresentá|põe|ponha)-)l?(?:[ae]s?|[ao]s?|l[ae]s?)(?!\p{L})|(?<!\p{L})(?:l[ae]s?|les) (?=présenter)|(?<=(?<!\p{L})(?:presénta|presenta|preséntale|presénte|preséntase|presentár?se|presentar|preséntese))l[aoei]s?(?!\p{L})/iu

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
    const [only] = people
    const at = only && people.length === 1 ? pronounIn(text, sentence, only) : undefined
    const before = others.filter(({ start }) => start < sentence.start)
    if (only && at && before.length === 1) {
      const them = { ...before[0]!, nameStart: at.start, ...at }
      return { sentence, people: [them, only], others: others.filter(one => one !== before[0]) }
    }
    // Two addresses for one name are a choice, and no pair.
    if (new Set(people.map(({ nameStart }) => nameStart)).size < people.length) return undefined
    if (people.length >= 2)
      return { sentence, people: people.toSorted((a, b) => a.nameStart - b.nameStart), others }
  }
  return undefined
}
