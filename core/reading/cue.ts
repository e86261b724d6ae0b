/** Where a text says that somebody is introduced, and where the words for whom begin. */
import { isCommitted, isGoverned, isReported } from './commitment.ts'
import { isHedged, isHedgedLoosely } from './hedge.ts'
import { ME, YOU } from './words/doubt.ts'
import { HEADS, LANGUAGES, type Language, ME_TOO } from './words/introduce.ts'

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
  /** True when no phrase was found, only a word for introducing: the target may stand anywhere in the sentence. */
  loose?: true
}

/** What may end a sentence: stops, or a blank line. */
const STOP = /(?<![.!?…])[.!?…؟]+["')\]]{0,2}(?=\s)|[。！？]+|\n[ \t]*\n/g
const ABBREVIATED =
  /(?:^|[^\p{L}\p{N}])(?:Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|Sra|Dra|Eng|Ing|Dipl|Mag|Rev|Pe|Arq|Lic|Avv|Dott|Sig|Hr|Hrn|Fr|Mme|Mlle|Inc|Ltd|vs|e\.g|i\.e|z\.B|bzw|ca|dr|mr|mrs|ms|prof|st|\p{Lu})\.$|(?:^|\n)\d{1,2}\.$/u
/** A capital, or an address on its own. */
const BEGINS = /^\s+["'(„“«¿¡]?(?:[\p{Lu}\p{Lo}]|[\w.+-]{1,64}@)/u
/** The same of somebody who types no capitals. */
const BEGINS_LOW = /^\s+["'(„“«¿¡]?[\p{L}]/u
const NO_CAPITALS = /^\P{L}{0,9}\p{Ll}|(?<!\p{L})i(?:['’ ]|$)/u
const CAPITALS = /[.!?…] {1,2}["'(]?\p{Lu}/u
/** A colon, a comma or a dash leads over a blank line. */
const LEADS_ON = /[:,–—-]\s{0,3}$/

/** Sentences: up to a stop before a capital, or a blank line. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = []
  const begins = NO_CAPITALS.test(text) && !CAPITALS.test(text) ? BEGINS_LOW : BEGINS
  let start = 0
  STOP.lastIndex = 0
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const end = match.index + match[0].length
    if (!ends(text, match[0], match.index, end, begins)) continue
    found.push({ start, end })
    start = end
  }
  if (start < text.length) found.push({ start, end: text.length })
  return found
}

function ends(text: string, stop: string, at: number, end: number, begins: RegExp): boolean {
  if (stop[0] === '\n') return !LEADS_ON.test(text.slice(Math.max(0, at - 4), at))
  if (!/^[.!?…؟]/.test(stop)) return true
  return (
    begins.test(text.slice(end, end + 70)) &&
    !(stop === '.' && ABBREVIATED.test(text.slice(Math.max(0, at - 6), end)))
  )
}

const MAX_SENTENCE = 4000
const MAX_CUES = 50

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

interface Phrasebook extends Language {
  pattern?: RegExp
}

const PHRASEBOOKS: readonly Phrasebook[] = LANGUAGES.map(language => {
  const lines = (language.phrases ?? '').split('\n').filter(Boolean)
  if (lines.length === 0) return language
  const source = lines.join('|').replaceAll(' ', String.raw`\s{1,3}`)
  return { ...language, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu') }
})
const IN_ENGLISH = PHRASEBOOKS[0]!.pattern
/** By the first four letters of a word whose word it may be, a bit for each book; only their patterns are tried. */
const STEMS = new Map<string, number>()
PHRASEBOOKS.forEach(({ stems }, at) => {
  for (const stem of stems.split(' ')) STEMS.set(stem, (STEMS.get(stem) ?? 0) | (1 << at))
})

const WORD = /[A-Za-z'\u00c0-\u024f\u0370-\u052f\u0590-\u06ff\u1e00-\u1eff]{3,}/g
const EASTERN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const EAST = PHRASEBOOKS.filter(book => book.stems === '')

function booksFor(words: string): Phrasebook[] {
  let found = 0
  WORD.lastIndex = 0
  for (let match = WORD.exec(words); match; match = WORD.exec(words))
    found |= STEMS.get(match[0].slice(0, 4).toLowerCase()) ?? 0
  const books = found === 0 ? [] : PHRASEBOOKS.filter((_, at) => found & (1 << at))
  return EASTERN.test(words) ? [...books, ...EAST] : books
}

function cuesIn(words: string, sentence: Sentence): Cue[] {
  const books = booksFor(words)
  if (books.length === 0) return []
  // A line break within a sentence is a space that was wrapped; to `HEADS` it may also be where a line begins.
  const flat = words.replaceAll('\n', ' ')
  const found = books.flatMap(({ pattern }) => (pattern ? phrasesIn(words, flat, pattern, sentence) : []))
  found.push(...phrasesIn(words, words, HEADS, sentence))
  if (found.length > 0) return found
  const book = books.find(({ loose }) => loose.test(flat))
  const loose = book?.loose.exec(flat)
  if (!loose || ME_TOO.test(flat)) return []
  const doubtful =
    !isGoverned(flat) ||
    isReported(flat) ||
    isHedgedLoosely(words, loose) ||
    (book?.doubts?.test(flat) ?? false)
  return [{ sentence, start: sentence.start, from: sentence.start, to: sentence.end, doubtful, loose: true }]
}

/** `searched`: the words, or those in one line. */
function phrasesIn(words: string, searched: string, pattern: RegExp, sentence: Sentence): Cue[] {
  const found: Cue[] = []
  const flat = words.replaceAll('\n', ' ')
  const isEnglish = pattern === IN_ENGLISH
  pattern.lastIndex = 0
  for (let match = pattern.exec(searched); match && found.length < MAX_CUES; match = pattern.exec(searched)) {
    const x = match.find((group, at) => at > 0 && group !== undefined)?.trim()
    if (x !== undefined && ME.test(x)) continue
    const told = x !== undefined && TOLD_OF.test(x)
    const parted = x === undefined ? undefined : told ? NOTHING.exec(x) : YOU_ALONE.exec(x)
    const from = match.index + (parted ? match[0].indexOf(x!) + parted[0].length : match[0].length)
    const rest = flat.slice(from, from + 200).trimStart()
    if (ME.test(rest) || (x === undefined && YOU.test(rest))) continue
    const cue: Cue = {
      sentence,
      start: sentence.start + match.index,
      from: sentence.start + from,
      to: sentence.end,
      doubtful:
        !(isEnglish ? isCommitted(flat, match.index, from) : isGoverned(flat)) ||
        isHedged(words, match.index, from, isEnglish),
    }
    if (x === undefined || told || YOU.test(x)) {
      found.push(cue)
      continue
    }
    const at = sentence.start + match.index + match[0].indexOf(x)
    const subject = { from: at, to: at + x.length }
    // "introduce Bob to you": whom it is about stands before "to".
    found.push(YOU.test(rest) ? { ...cue, subject, from: at, to: at + x.length } : { ...cue, subject })
  }
  return found
}

/** "introduce Bob Lee, who has supplied us with timber": what is told of him goes on, and leads to nobody. */
const TOLD_OF = /\s(?:who|whose|which)\s[^,]*$/iu
const NOTHING = /^/u

/** "introduce the two of you, he can help with": whom was said before. */
const YOU_ALONE = new RegExp(`${YOU.source}(?=\\s?[,;–—])`, 'iu')
