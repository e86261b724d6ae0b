/**
 * The matters of a mail that has several: its paragraphs, the items of its lists, and what begins with "also" or "by the way". Where
 * one of them makes an introduction, what the others ask, put off or cannot do is about something else, and is not read.
 */
import type { Cue } from './cue.ts'
import { nameRuns, nameWords } from './name.ts'
import { NEXT, POSTSCRIPT, SHE, THEY } from './words/matter.ts'
import { PERFORMS } from './words/performing.ts'
import { SPEAKS } from './words/wavering.ts'

interface Matter {
  start: number
  end: number
  /** Does not go on about the one before it: an item of a list, or another topic by its first words. */
  apart: boolean
}

const BOUND =
  /\n[^\S\n]*\n|\n(?=\s?(?:[-*•–]\s|\d{1,2}[.)]\s))|(?<=[.!?…)]\s{0,2})[ \n](?=[\p{Lu}*]|\(?\d{1,2}\)\s)/gu
const ITEM = /^\s{0,3}(?:[-*•–]\s|\(?\d{1,2}[.)]\s)/u
/** "Alice,", "Hi Alice!", which is of no matter. */
const GREETING = /^[^\n,!:.@?]{1,40}[,!:](?=\s|$)|^[^\n@?]{1,40}(?=\n|$)/u
/** Words of a sentence that may take back all of a mail. */
const SHORT = 8

/**
 * The text without what is beside the point, as far as that is sure.
 * @param end where the body ends, and its subject begins
 * @param isAsked whether somebody of this name may be one of several whom it is for
 */
export function pertinent(
  text: string,
  end: number,
  cues: readonly Cue[],
  isAsked: (name: string) => boolean,
): string {
  const matters = mattersOf(text.slice(0, end))
  if (matters.length < 2) return text
  const made = matters.map(({ start, end }) => {
    const words = text.slice(start, end)
    const isCued = cues.some(cue => !cue.doubtful && cue.start >= start && cue.start < end)
    return words.includes('@') && (isCued || PERFORMS.test(words))
  })
  if (!made.includes(true)) return text
  const named = new Set(
    matters.flatMap(({ start, end }, at) =>
      made[at] ? nameRuns(text.slice(start, end)).flatMap(({ name }) => nameWords(name)) : [],
    ),
  )
  const kept = matters.map((matter, at) => {
    const words = text.slice(matter.start, matter.end)
    if (made[at] || /@|linkedin\./iu.test(words) || SPEAKS.test(words)) return words
    const runs = nameRuns(words)
    const names = runs.flatMap(({ name }) => nameWords(name))
    if (runs.some(({ name }) => isAsked(name)) || (at > 0 && names.some(name => named.has(name))))
      return words
    const isNext = made[at - 1] === true && !matter.apart
    const first = firstOf(words)
    if (isNext || made[at + 1]) return SHE.test(words) ? words : isNext ? first : greetingOf(words, at)
    if (at === 0) return greetingOf(words, at)
    const follows = made.indexOf(true) < at
    const isTaken = POSTSCRIPT.test(words) || first.split(' ').length <= SHORT
    return follows && (isTaken || (THEY.test(first) && names.length === 0)) ? first : ''
  })
  return kept.every((words, at) => words.length === matters[at]!.end - matters[at]!.start)
    ? text
    : `${kept.join('')}${text.slice(end)}`
}

/** True when both places are in one matter. */
export const areOne = (text: string, one: number, other: number): boolean => {
  const matters = mattersOf(text)
  const at = (place: number) => matters.findIndex(({ end }) => place < end)
  return at(one) === at(other)
}

const greetingOf = (words: string, at: number): string => (at === 0 ? (GREETING.exec(words)?.[0] ?? '') : '')

const firstOf = (words: string): string => /^\s*[\s\S]*?(?:[.!?…](?=\s)|$)/u.exec(words)![0]

/** One text is asked for its matters by many. */
let last: { text: string; found: readonly Matter[] } = { text: '', found: [] }

function mattersOf(text: string): readonly Matter[] {
  if (last.text !== text) last = { text, found: mattersIn(text) }
  return last.found
}

function mattersIn(text: string): Matter[] {
  const found: Matter[] = []
  let start = 0
  let apart = false
  for (const { 0: gap, index } of text.matchAll(BOUND)) {
    const at = index + gap.length
    const rest = text.slice(at, at + 80)
    const isItem = ITEM.test(rest)
    const isTopic = NEXT.test(rest)
    if (!gap.includes('\n') && !isTopic && !isItem) continue
    if (gap === '\n' && !isItem && !isTopic) continue
    found.push({ start, end: index, apart })
    start = index
    apart = isItem || isTopic
  }
  found.push({ start, end: text.length, apart })
  return found
}
