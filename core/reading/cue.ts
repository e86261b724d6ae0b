/** Where a text says that somebody is introduced, and where the words for whom begin. */
import { isCommitted, isGoverned, isReported } from './commitment.ts'
import { isHedged, isHedgedLoosely } from './hedge.ts'
import { type Phrases, terms } from './lexicon.ts'
import { ME, YOU } from './words/doubt.ts'
import { AT_THE_HEAD, HEADS, LANGUAGES, type Language, ME_TOO } from './words/introduce.ts'
import { whole } from './words.ts'

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
const BEGINS = /^\s+["'(„“«¿¡]?(?:[\p{Lu}\p{Lo}]|\d{1,2}\)\s|[\w.+-]{1,64}@)/u
/** The same of somebody who types no capitals. */
const BEGINS_LOW = /^\s+["'(„“«¿¡]?[\p{L}]/u
const NO_CAPITALS = /^\P{L}{0,9}\p{Ll}|(?<!\p{L})i(?:['’ ]|$)|\p{Ll}{3}[.!?…] {1,2}\p{Ll}{2}/u
const CAPITALS = /[.!?…] {1,2}["'(]?\p{Lu}/u
/** A colon, a comma or a dash leads over a blank line. */
const LEADS_ON = /[:,–—-]\s{0,3}$/

/** One text is asked for its sentences by many, one after the other. */
let last: { text: string; found: readonly Sentence[] } = { text: '', found: [] }

/** Sentences: up to a stop before a capital, or a blank line. */
export function sentences(text: string): readonly Sentence[] {
  if (last.text !== text) last = { text, found: sentencesIn(text) }
  return last.found
}

function sentencesIn(text: string): Sentence[] {
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
    for (const cue of itemsOf(text, sentence).flatMap(item => cuesIn(item.words, item))) {
      // Of two that overlap, the one that knows more of the phrase was tried first.
      if (!found.some(other => cue.start < other.from && cue.from > other.start)) found.push(cue)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What begins an item of a list. */
const ITEM = /\n(?=\s?(?:[-*•]\s|\d{1,2}[.)]\s))/g

/** A sentence, or where it is a list what leads up to that, which goes on about all of it, and each of its items. */
function itemsOf(text: string, sentence: Sentence): (Sentence & { words: string })[] {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + MAX_SENTENCE))
  const starts = [...words.matchAll(ITEM)].map(({ index }) => index)
  return [0, ...starts].map((from, at) => {
    const to = starts[at] ?? words.length
    const end = at === 0 || at === starts.length ? sentence.end : sentence.start + to
    return { start: sentence.start + from, end, words: words.slice(from, to) }
  })
}

interface Phrasebook extends Language {
  pattern?: RegExp
  /** The same, quick to tell that there is none. */
  table?: Pick<Phrases, 'test'>
}

const PHRASEBOOKS: readonly Phrasebook[] = LANGUAGES.map(language => {
  const lines = (language.phrases ?? '').split('\n').filter(Boolean)
  if (lines.length === 0) return language
  const source = lines.join('|').replaceAll(' ', String.raw`\s{1,3}`)
  return { ...language, pattern: new RegExp(whole(`(?:${source})`), 'giu'), table: terms([source]) }
})
const IN_ENGLISH = PHRASEBOOKS[0]!.pattern
/** By the first four letters of a word whose word it may be, a bit for each book; only their patterns are tried. */
const STEMS = new Map<string, number>()
PHRASEBOOKS.forEach(({ stems }, at) => {
  for (const stem of stems.split(' ')) STEMS.set(stem, (STEMS.get(stem) ?? 0) | (1 << at))
})

/** English alone, though another language has the stem as well. */
const ENGLISH_WORDS = new Set(LANGUAGES[0]!.words?.split(' '))
/** One for the first two letters of each stem: most words have none of them. */
const STEM_HEADS = new Uint8Array(1024)
for (const stem of STEMS.keys()) STEM_HEADS[headOf(stem, 0)] = 1

const EASTERN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const EAST = PHRASEBOOKS.filter(book => book.stems === '')

/** A number for two letters of ASCII in any case, and one for all others. */
function headOf(words: string, at: number): number {
  const [one, two] = [words.charCodeAt(at), words.charCodeAt(at + 1)]
  return one < 0x80 && two < 0x80 ? ((one & 31) << 5) | (two & 31) : 0
}

/** Letters of Latin, and from Greek to Arabic, and an apostrophe. */
const isLetter = (code: number): boolean =>
  (code > 0x60 && code < 0x7b) ||
  (code > 0x40 && code < 0x5b) ||
  code === 0x27 ||
  (code >= 0xc0 && (code <= 0x24f || (code >= 0x370 && code <= 0x6ff) || (code >= 0x1e00 && code <= 0x1eff)))

/** Whose a word of three letters or more may be. */
function booksOf(words: string, from: number, to: number): number {
  if (to - from < 3 || STEM_HEADS[headOf(words, from)] === 0) return 0
  const books = STEMS.get(words.slice(from, Math.min(to, from + 4)).toLowerCase()) ?? 0
  return books > 1 && ENGLISH_WORDS.has(words.slice(from, to).toLowerCase()) ? books & 1 : books
}

function booksFor(words: string): Phrasebook[] {
  let found = 0
  let from = -1
  for (let at = 0; at <= words.length; at += 1) {
    const inside = at < words.length && isLetter(words.charCodeAt(at))
    if (inside && from < 0) from = at
    else if (!inside && from >= 0) {
      found |= booksOf(words, from, at)
      from = -1
    }
  }
  const books = found === 0 ? [] : PHRASEBOOKS.filter((_, at) => found & (1 << at))
  return EASTERN.test(words) ? [...books, ...EAST] : books
}

function cuesIn(words: string, sentence: Sentence): Cue[] {
  const books = booksFor(words)
  if (books.length === 0) return []
  // A line break within a sentence is a space that was wrapped; to `HEADS` it may also be where a line begins.
  const flat = words.replaceAll('\n', ' ')
  const found: Cue[] = []
  for (const { pattern, table, doubts } of books) {
    const first = found.length
    if (pattern && table?.test(flat)) phrasesIn({ words, flat, sentence }, flat, pattern, found)
    if (doubts?.test(flat)) for (const cue of found.slice(first)) cue.doubtful = true
  }
  if (AT_THE_HEAD.test(words)) phrasesIn({ words, flat, sentence }, words, HEADS, found)
  if (found.length > 0) return found
  const book = books.find(({ loose }) => loose.test(flat))
  const loose = book?.loose.exec(flat)
  if (!loose || ME_TOO.test(flat)) return []
  const doubtful =
    !isGoverned(flat) ||
    isReported(flat) ||
    isHedgedLoosely(flat, loose) ||
    (book?.doubts?.test(flat) ?? false)
  return [{ sentence, start: sentence.start, from: sentence.start, to: sentence.end, doubtful, loose: true }]
}

interface Said {
  words: string
  /** Those in one line. */
  flat: string
  sentence: Sentence
}

/** Adds to what is found. `searched`: the words, or those in one line. */
function phrasesIn({ words, flat, sentence }: Said, searched: string, pattern: RegExp, found: Cue[]): void {
  const isEnglish = pattern === IN_ENGLISH
  const most = found.length + MAX_CUES
  pattern.lastIndex = 0
  for (let match = pattern.exec(searched); match && found.length < most; match = pattern.exec(searched)) {
    const x = groupOf(match)?.trim()
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
        !(isEnglish ? isCommitted(withLines(words), match.index, from) : isGoverned(flat)) ||
        isHedged(words, flat, match.index, from, isEnglish),
    }
    found.push(cue)
    if (x === undefined || told || YOU.test(x)) continue
    const at = sentence.start + match.index + match[0].indexOf(x)
    cue.subject = { from: at, to: at + x.length }
    // "introduce Bob to you": whom it is about stands before "to".
    if (YOU.test(rest)) Object.assign(cue, cue.subject)
  }
}

/** A line that begins with a capital begins a clause: "bob@…" and below it "Will introduce you". */
const withLines = (words: string): string => words.replace(/\n(?!\p{Lu})/gu, ' ')

/** What the only group holds that took part in the match. */
function groupOf(match: RegExpExecArray): string | undefined {
  for (let at = 1; at < match.length; at += 1) if (match[at] !== undefined) return match[at]
  return undefined
}

/** "introduce Bob Lee, who has supplied us with timber": what is told of him goes on, and leads to nobody. */
const TOLD_OF = /\s(?:who|whose|which)\s[^,]*$/iu
const NOTHING = /^/u

/** "introduce the two of you, he can help with": whom was said before. */
const YOU_ALONE = new RegExp(`${YOU.source}(?=\\s?[,;–—])`, 'iu')
