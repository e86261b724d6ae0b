/** Where a text says that somebody is introduced, and where the words for whom begin. */
import { ANOTHERS, DOUBTS, ME, YOU } from './words/doubt.ts'
import { CUES, HEADS } from './words/introduce.ts'

export interface Sentence {
  start: number
  end: number
}

export interface Cue {
  sentence: Sentence
  start: number
  /** Where the words for the target begin and end. */
  from: number
  to: number
  /** What stands between verb and "to", when that is neither "you" nor empty: "Alice" in "introduce Alice to". */
  subject?: { from: number; to: number }
  /** Negated, asked, or hung on a condition. */
  doubtful: boolean
}

const STOP =
  /(?<!(?<![\p{L}\p{N}])(?:Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|Inc|Ltd|vs|e\.g|i\.e|\p{Lu}))(?<![.!?…])[.!?…]+["')\]]{0,2}(?=\s+["'(]?[\p{Lu}\p{Lo}])|(?<![:,–—-]\s{0,3})\n[ \t]*\n/gu

/** Sentences: up to a stop before a capital, or a blank line, unless a colon or a comma leads over it. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length
    found.push({ start, end })
    start = end
  }
  if (start < text.length) found.push({ start, end: text.length })
  return found
}

const MAX_SENTENCE = 4000
const MAX_CUES = 50
/** Characters before a cue in which a "not" or a "maybe" belongs to it. */
const NEAR = 100

export function cues(text: string): Cue[] {
  const found: Cue[] = []
  for (const sentence of sentences(text)) {
    if (found.length >= MAX_CUES) break
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + MAX_SENTENCE))
    for (const cue of cuesIn(words, sentence)) {
      // Of two that overlap, the one that knows more of the phrase was tried first.
      if (!found.some(other => cue.start < other.from && cue.from > other.start)) found.push(cue)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function cuesIn(words: string, sentence: Sentence): Cue[] {
  const found: Cue[] = []
  const question = /\?["')\]]{0,2}\s*$/.test(words)
  // A line break within a sentence is a space that was wrapped; to `HEADS` it may also be where a line begins.
  const flat = words.replaceAll('\n', ' ')
  for (const pattern of [CUES, HEADS])
    for (const match of (pattern === HEADS ? words : flat).matchAll(pattern)) {
      const x = match
        .slice(1)
        .find(group => group !== undefined)
        ?.trim()
      if (x !== undefined && ME.test(x)) continue
      const from = match.index + match[0].length
      const rest = flat.slice(from).trimStart()
      if (ME.test(rest) || (x === undefined && YOU.test(rest))) continue
      const before = flat.slice(Math.max(0, match.index - NEAR), match.index)
      const cue: Cue = {
        sentence,
        start: sentence.start + match.index,
        from: sentence.start + from,
        to: sentence.end,
        doubtful:
          question ||
          ANOTHERS.test(before) ||
          DOUBTS.test(flat.slice(Math.max(0, from - NEAR), from)) ||
          CONDITION_AFTER.test(flat.slice(from)),
      }
      if (x !== undefined && !YOU.test(x)) {
        const at = sentence.start + match.index + match[0].indexOf(x)
        cue.subject = { from: at, to: at + x.length }
        // "introduce Bob to you": whom it is about stands before "to".
        if (YOU.test(rest)) found.push({ ...cue, from: at, to: at + x.length })
        else found.push(cue)
      } else found.push(cue)
    }
  return found
}

const CONDITION_AFTER =
  /(?<![\p{L}\p{N}])if (?:you|that|this|it|useful|helpful|interested|ok|okay|relevant|of interest)(?![\p{L}\p{N}])/iu
