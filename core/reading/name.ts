/** Names as people write them in running text, and whether a name and an address are one person's. */
import { localpartOf } from '../mail/address.ts'
import { ASCII, folded, spelled, unaccented } from './letters.ts'
import { ARTICLES, GIVEN, NOT_A_NAME, NOT_FIRST, OWNERS, PARTICLES } from './words/name.ts'

export interface NameRun {
  name: string
  start: number
  end: number
}

const WORD = /\p{L}[\p{L}\p{M}'’]*(?:[.-]\p{L}[\p{L}\p{M}'’]*)*\.?/gu
const CAPITAL = /^(?![\p{sc=Hebrew}\p{sc=Arabic}])[\p{Lu}\p{Lt}\p{Lo}]/u
const MAX_WORDS = 5
/** Characters of a line that was ended by wrapping and not by the writer. */
const WRAPPED = 40

/** 山田さん, 李女士, 김민수 님: where no letter is a capital, what follows a name shows it. */
const HONOURED =
  /([\p{sc=Han}\p{sc=Katakana}ー・]{1,10}?)(?:さん|さま|様|氏|くん|先生|女士|小姐|总|經理|经理)|(\p{sc=Hangul}{2,4}) ?(?:님|씨)/gu
/** 把張柏翰: what leads up to a name there. */
export const LEADS_EAST =
  /^(?:.*(?:把|将|將|给|給|跟|與|与|叫|介[绍紹](?:一下)?|[认認][识識]|一下)|.+(?:和|向|位|的|是))(?=.{2,4}$)/u
const EASTERN = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
/** J'ajoute, L'adresse, Dell'azienda; D'Angelo is a name. */
const ELIDED = /^(?:[JLNMTSDC]|Qu|Un|All|Dell|Nell|Sull|Quest|Com|Dov)['’]\p{Ll}/u
/** A full stop that does not end a sentence. */
const INITIAL = /^(?:\p{Lu}|[JS]r|St)\.$/u
/** Bob's, Ann'in, Lee'yi: the name ends before the apostrophe. */
const POSSESSIVE = /(?:['’]s?|(?<=\p{L}{2})['’]\p{Ll}{1,4})$/u

/**
 * Runs of capitalised words that may be somebody's name, in order. A possessive 's is left off.
 * @param column characters of its first line that stand before the text
 */
export function nameRuns(text: string, column = 0): NameRun[] {
  const runs: NameRun[] = []
  let run: { words: string[]; start: number; end: number } | undefined
  const close = () => {
    while (run && PARTICLES.has(run.words.at(-1)!.toLowerCase()) && !CAPITAL.test(run.words.at(-1)!)) {
      run.end -= run.words.pop()!.length + 1
    }
    if (run && run.words.length > 0 && run.words.length <= MAX_WORDS)
      runs.push({ name: run.words.join(' '), start: run.start, end: run.end })
    run = undefined
  }
  let owned: 'noun' | 'article' | undefined
  let at = 0
  for (;;) {
    if (!run) {
      const small = smallWords(text, at)
      if (small.to > small.from) owned = ownedBy(text.slice(small.from, small.to))
      at = small.next
    }
    WORD.lastIndex = at
    const match = WORD.exec(text)
    if (!match) break
    at = WORD.lastIndex
    const raw = match[0]
    if (!run && raw >= 'a' && raw < '{') {
      owned = ownedBy(raw)
      continue
    }
    // "mit meinem Förster Veit Urban": a noun, which German writes as a name.
    const isNoun = owned === 'noun' || (owned && !ONE_MORE.test(text.slice(at, at + 80)))
    if (isNoun && !run) {
      owned = undefined
      continue
    }
    if (EASTERN.test(raw)) {
      close()
      runs.push(...honoured(text, match.index, at))
      continue
    }
    const possessive = raw.includes("'") || raw.includes('’') ? POSSESSIVE.exec(raw) : null
    const full = possessive ? raw.slice(0, possessive.index) : raw
    // A full stop belongs to an initial or to "Jr.", else it ends the sentence.
    const stop = full.endsWith('.') && !INITIAL.test(full)
    const word = stop ? full.slice(0, -1) : full
    const end = match.index + word.length
    const adjacent = run !== undefined && follows(text, run.end, match.index, column)
    const lower = word.toLowerCase()
    // "Sr. Arce" is a title, "Bob Lee Sr." none.
    const common =
      (NOT_A_NAME.has(lower) ||
        (!adjacent &&
          (NOT_FIRST.has(lower) || (lower.endsWith('.') && NOT_A_NAME.has(lower.slice(0, -1)))))) &&
      !isGiven(text, match.index, end, lower)
    const capital = CAPITAL.test(word) && !common && word.length > 0 && !ELIDED.test(word)
    if (run && (!adjacent || !(capital || PARTICLES.has(word.toLowerCase())))) {
      close()
      owned = ownedBy(raw)
    }
    if (run) {
      run.words.push(word)
      run.end = end
    } else if (capital) run = { words: [word], start: match.index, end }
    if (run && (stop || possessive)) close()
  }
  close()
  return runs
}

/**
 * Over words that begin with a small letter of ASCII, as most do, and what stands between: where the last of them begins
 * and ends, and where to go on. As `WORD` has them.
 */
function smallWords(text: string, start: number): { from: number; to: number; next: number } {
  let [from, to, next] = [0, 0, start]
  while (next < text.length) {
    const code = text.charCodeAt(next)
    if (isSmall(code)) {
      const end = smallWordEnd(text, next)
      if (end < 0) break
      ;[from, to, next] = [next, end, end]
    } else if (code < 0x80 && !isCapital(code)) next += 1
    else break
  }
  return { from, to, next }
}

/** Where the word ends that begins here; -1 when it has more than ASCII and apostrophes. */
function smallWordEnd(text: string, start: number): number {
  let end = start
  for (;;) {
    let code = text.charCodeAt(end)
    while (isSmall(code) || isCapital(code) || code === 0x27 || code === 0x2019) code = text.charCodeAt(++end)
    if (code >= 0x80) return -1
    if (code !== 0x2e && code !== 0x2d) return end
    const after = text.charCodeAt(end + 1)
    if (after >= 0x80) return -1
    if (!isSmall(after) && !isCapital(after)) return code === 0x2e ? end + 1 : end
    end += 1
  }
}

const isSmall = (code: number): boolean => code > 0x60 && code < 0x7b
const isCapital = (code: number): boolean => code > 0x40 && code < 0x5b

/** "der Enno Tjarks" is a name whole. */
const ONE_MORE = /^ \p{Lu}[\p{L}'’-]+(?![\p{L}'’-]| \p{Lu}\p{Ll})/u

const ownedBy = (word: string): 'noun' | 'article' | undefined =>
  OWNERS.has(word) ? 'noun' : ARTICLES.has(word) ? 'article' : undefined

function honoured(text: string, from: number, to: number): NameRun[] {
  const found: NameRun[] = []
  const words = text.slice(from, Math.min(to + 3, from + 400))
  HONOURED.lastIndex = 0
  for (let match = HONOURED.exec(words); match; match = HONOURED.exec(words)) {
    const lead = LEADS_EAST.exec(match[1] ?? '')?.[0].length ?? 0
    const name = (match[1] ?? match[2]!).slice(lead)
    const start = from + match.index + lead
    if (start < to && !NOT_A_NAME.has(name)) found.push({ name, start, end: start + name.length })
  }
  return found
}

/** True when one word of a name may follow the other here: after a space, or where a full line was wrapped. */
function follows(text: string, end: number, start: number, column: number): boolean {
  const gap = text.slice(end, start)
  if (gap === ' ') return true
  const line = text.lastIndexOf('\n', end - 1)
  return /^[ \t]?\n[ \t]?$/.test(gap) && (line < 0 ? end + column : end - line) > WRAPPED
}

/** "and Will Hodges", "to Ravi (ravi@…)": a word that is a name as well, where it can be nothing else. */
function isGiven(text: string, start: number, end: number, word: string): boolean {
  if (!GIVEN.has(word)) return false
  const next = text.slice(end, end + 40)
  if (!/[\p{Ll},(&+:] $/u.test(text.slice(Math.max(0, start - 2), start))) return WHOLE.test(next)
  return /^ \p{Lu}\p{Ll}/u.test(next) || /^ ?[(<]/.test(next) || /^(?:,|:| [–-])? $/.test(next)
}

/** "Ravi Menon" on its line, "Will Hodges is": at the beginning, with a surname. */
const WHOLE =
  /^ \p{Lu}\p{Ll}[\p{L}'’-]*(?=\s?\n|$|[,:] ?|['’]s | [–—<-]| (?:is|was|and|has|had|runs|from|at|of|who|knows|needs|wants|would|will|works|makes|sells|lives|does|can)(?!\p{L}))/u

export const nameWords = (name: string): string[] =>
  (ASCII.test(name) ? name.toLowerCase().match(ASCII_WORDS) : unaccented(name).match(WORDS)) ?? []

const ASCII_WORDS = /[a-z0-9]+/g
const WORDS = /[\p{L}\p{N}]+/gu

const LETTERS = /\p{L}+/gu

/** What a name is compared with: the words of an address's local part, and those as one. */
export interface Localpart {
  pieces: readonly string[]
  joined: string
}

export function localpartWords(address: string): Localpart {
  const [localpart] = folded(localpartOf(address)).split('+', 1)
  const pieces = localpart!.match(LETTERS) ?? []
  return { pieces, joined: pieces.join('') }
}

/** Letters that no address has. */
const SCRIPT = /[\p{sc=Cyrillic}\p{sc=Greek}]/u

/** True when the address may well be made of the name: bob, b.lee, blee, lee.bob, bobl. */
export const resembles = (name: string, address: string): boolean =>
  isAddressed(name, nameWords(name), localpartWords(address))

/** The same of a name and its words. */
export const isAddressed = (name: string, words: readonly string[], localpart: Localpart): boolean =>
  isMadeOf(words, localpart) ||
  (UMLAUT.test(name) && isMadeOf(nameWords(spelled(name)), localpart)) ||
  (SCRIPT.test(name) && isInflected(words, localpart))

/** Jürgen is juergen@… as well, and Åse aase@…. */
const UMLAUT = /[äöüåø]/iu
/** Мещерским is meshchersky@…: what a name ends in is their grammar's. */
const isInflected = (words: readonly string[], { pieces }: Localpart): boolean =>
  words.some(word => word.length >= 6 && pieces.some(piece => piece.startsWith(word.slice(0, -2))))

function isMadeOf(words: readonly string[], { pieces, joined }: Localpart): boolean {
  if (words.length === 0 || joined === '') return false
  const [first, last] = [words[0]!, words.at(-1)!]
  if (words.some(word => word.length >= 2 && pieces.includes(word))) return true
  if (words.some(word => word.length >= 3 && (joined.startsWith(word) || joined.endsWith(word)))) return true
  return (
    words.length > 1 &&
    [first[0]! + last, first + last[0]!, last + first[0]!, words.map(w => w[0]).join('')].includes(joined)
  )
}

/** True when both may name one person: a word of two letters or more in common. */
export function sharesWord(a: string, b: string): boolean {
  const words = nameWords(a).filter(word => word.length > 1)
  return nameWords(b).some(word => words.includes(word))
}

/** True when the two are the same full name, of two words at least. */
export function sameFullName(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false
  const [left, right] = [nameWords(a), nameWords(b)]
  if (left.length < 2 || left.length !== right.length || !left.every(word => right.includes(word)))
    return false
  return left.toSorted().join(' ') === right.toSorted().join(' ')
}

/** The last one that is most like it: of "Miriam Adler at Adler" the one with more words. */
export const likest = (runs: readonly NameRun[], address: string): NameRun | undefined =>
  runs.reduce<NameRun | undefined>((best, run) => {
    if (!best) return run
    const more = likeness(best.name, address) - likeness(run.name, address)
    return more > 0 || (more === 0 && nameWords(best.name).length > nameWords(run.name).length) ? best : run
  }, undefined)

/** How many words of a name its address is made of. */
export const likeness = (name: string, address: string): number =>
  nameWords(name).filter(word => folded(address.slice(0, address.indexOf('@'))).includes(word)).length

/** "Lee, Bob (Corp)" → "Bob Lee" */
export const unreversed = (name: string): string => {
  const parts = name.replace(/\s?\([^()]{1,60}\)\s?$/, '').split(',')
  return (parts.length === 2 ? `${parts[1]!.trim()} ${parts[0]!.trim()}` : name).trim()
}

/** As names are written. */
export const titled = (name: string): string =>
  name.replace(/(?<![\p{L}'’])\p{Ll}(?!['’])/gu, letter => letter.toUpperCase())

/** "Per Giulia Conti", to an Italian: for Giulia Conti. Per Dahl keeps his name. */
export const unprefixed = (name: string, address: string): string =>
  /^Per \S+ \S/.test(name) && !address.startsWith('per') ? name.slice(4) : name
