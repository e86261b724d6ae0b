/**
 * Which of the people named in a text the introducer means. Sure is who stands where a promise says whom it is
 * about; everyone else is at most asked about, because asking the wrong person is the worst that can happen.
 */
import { acts } from './aside.ts'
import { countOf } from './count.ts'
import { type Cue, sentences } from './cue.ts'
import { type Headed, peopleIn, REACH, type Told, WHO } from './description.ts'
import { isAlso, isChoice, joins, lacksOne } from './list.ts'
import { areOne } from './matter.ts'
import type { Mention } from './mention.ts'
import {
  isConditional,
  isDesk,
  isGuessed,
  isNextOfKin,
  isOneOfTwo,
  isShared,
  isSomebodyElses,
} from './misgiving.ts'
import { resembles, sharesWord } from './name.ts'
import { CORRECTIONS, DESCRIPTION, PRONOUN } from './words/doubt.ts'
import { ONE_OF } from './words/hesitation.ts'
import { ADDRESSED, FATES, LEFT_OPEN, MATTERS, SERVES } from './words/sole.ts'
import { CLITIC, KNOWS, THEM } from './words/target.ts'

export interface Verdict {
  sure: Mention[]
  unsure: Mention[]
  /** Named, but not where any promise is. */
  idle: Mention[]
}

export function weigh(told: Told, cues: readonly Headed[], candidates: readonly Mention[]): Verdict {
  const { text } = told
  const marks = new Map<Mention, 'sure' | 'unsure'>()
  candidates.forEach((candidate, index) => {
    const within = cues.filter(cue => cue.from <= candidate.start && candidate.start < cue.to)
    const previous = candidates[index - 1]
    if (within.length === 0) {
      const known = previous && marks.get(previous)
      const [first] = marks.keys()
      if (known && goesOn(text, cues, first!, previous, candidate)) marks.set(candidate, known)
      return
    }
    const cue = within.find(cue => governs(told, cue, candidate, previous))
    const joined = previous && marks.has(previous) && joins(text, previous, candidate)
    // The next one of a list is as sure as the one before it.
    if (cue) marks.set(candidate, cue.doubtful ? 'unsure' : 'sure')
    else marks.set(candidate, joined ? marks.get(previous)! : 'unsure')
  })
  for (const candidate of candidates)
    if (!marks.has(candidate)) {
      const cue = cues.find(cue => linked(told, cue, candidate, candidates))
      if (cue) marks.set(candidate, cue.doubtful ? 'unsure' : 'sure')
    }
  markCounted(told, cues, candidates, marks)
  for (const candidate of candidates) {
    const cue = cues.find(cue => cue.from <= candidate.start && candidate.start < cue.to)
    const head = cue?.head ?? cues.find(cue => cue.head && resembles(cue.head.name, candidate.address))?.head
    const name =
      candidate.name ?? (head ?? cues.findLast(cue => cue.start < candidate.start && cue.head)?.head)?.name
    const shared =
      marks.size === 1 &&
      cue !== undefined &&
      (isShared(told, cue, candidate) || lacksOne(text, candidate, told.isOther))
    const [next = ''] = text.slice(candidate.end, candidate.end + 80).split('\n\n', 1)
    const doomed = FATES.test(next) && !WHO_WAS.test(next)
    const doubted =
      shared ||
      doomed ||
      isConditional(text, candidate) ||
      isNextOfKin(text, candidate) ||
      isGuessed(text, candidate) ||
      isSomebodyElses(candidate, name)
    if (doubted && marks.has(candidate)) marks.set(candidate, 'unsure')
    const competes = marks.size === 0 || marks.has(candidate)
    if (competes && isDesk(candidate)) marks.set(candidate, 'unsure')
  }

  const marked = candidates.filter(candidate => marks.has(candidate))
  if (marked.length === 0) return { sure: [], unsure: [], idle: [...candidates] }
  const idle = candidates.filter(candidate => !marks.has(candidate))
  const [first, last] = [marked[0]!, marked.at(-1)!]
  const covering = cues.filter(cue => cue.from <= first.start && cue.to > first.start)
  const from = Math.min(
    first.nameStart,
    ...(covering.length > 0
      ? covering
      : sentences(text)
          .filter(({ end }) => first.start < end)
          .slice(0, 1)
    ).map(({ start }) => start),
  )
  const chosen = marked.some(
    (one, at) =>
      at > 0 && (isChoice(text, marked[at - 1]!, one) || isOneOfTwo(text, from, marked[at - 1]!, one)),
  )
  // "use bob@… instead": of one address, it says that it is the one.
  const after = text.slice(last.end, last.end + 200)
  const around =
    marked.length > 1
      ? text.slice(from, last.end + 200)
      : `${text.slice(from, last.end)}${restOf(after).replace(INSTEAD, '')}`
  const sentence = sentences(text).findLast(({ start }) => start <= first.start)!
  const beyond =
    idle.length > 0 ? text.slice(Math.min(from, sentence.start), candidates.at(-1)!.end + 200) : around
  const corrected = CORRECTIONS.test(around) || ONE_OF.test(around) || LEFT_OPEN.test(beyond)
  if (chosen || corrected || marked.some(candidate => marks.get(candidate) === 'unsure'))
    return { sure: [], unsure: chosen || corrected ? [...candidates] : marked, idle }
  return { sure: marked, unsure: [], idle }
}

/** A line or a paragraph for each, under "two introductions:". */
function goesOn(
  text: string,
  cues: readonly Cue[],
  first: Mention,
  previous: Mention,
  next: Mention,
): boolean {
  const isLine = ({ nameStart }: Mention) => LINE.test(text.slice(Math.max(0, nameStart - 6), nameStart))
  const led = cues.some(
    ({ from, to }) => from <= first.start && first.start < to && LIST.test(text.slice(from, first.nameStart)),
  )
  if (isAlso(text, previous, next)) return true
  return led && isLine(previous) && isLine(next) && next.nameStart - previous.end <= FAR
}
const LINE = /\n\s?(?:[-*•–]\s?|\d{1,2}[.)]\s?)?$/u
/** Characters from one of a list to the next. */
const FAR = 400

/** "Owen (owen@…), who used to run it": what somebody was says why they are meant. */
const WHO_WAS = /^[\s)>\],]{0,4}who used to/i

/** "introducing you to all of them", who were listed before. */
const ALL_OF_THEM =
  /^\s?(?:(?:to|with) )?(?:all(?: (?:of them|three|four|five))?|both(?: of them)?|them(?: all| both)?|each(?: of them)?|every one of them|allen|beiden|ihnen|tous|toutes|todos|todas|ambos|ambas|tutti|entrambi|allemaal|alle|allebei|beide|alla|begge)(?=\s?(?:[.,;:!?)–—]|$|\n)|\s(?:separately|via|through|by|now|here|today|in turn|herewith|hereby|and|so|properly)(?![\p{L}]))/iu

/** "two people: …": as many as are named are meant, wherever they stand; with fewer, somebody is missing. */
function markCounted(
  { text }: Told,
  cues: readonly Headed[],
  candidates: readonly Mention[],
  marks: Map<Mention, 'sure' | 'unsure'>,
): void {
  for (const cue of cues) {
    const said = candidates.filter(({ end }) => end <= cue.start)
    const listed = said.every((one, at) => at === 0 || joins(text, said[at - 1]!, one))
    if (said.length > 1 && listed && !cue.doubtful && ALL_OF_THEM.test(text.slice(cue.from, cue.to)))
      for (const one of said) marks.set(one, 'sure')
    const count = countOf(text, cue)
    if (count === undefined) continue
    const acting = candidates.some(one => acts(text, one, one.start - 60))
    if (candidates.length < count) for (const one of marks.keys()) marks.set(one, 'unsure')
    else if (candidates.length === count && !cue.doubtful && !acting)
      for (const one of candidates) marks.set(one, 'sure')
    return
  }
}

/** To the end of the sentence, or the next one where that is short: "No, wait." */
const restOf = (words: string): string => REST.exec(words)?.[0] ?? words
const REST = /^[^.!?\n]{0,200}(?:[.!?]\s{1,2}[^.!?\n]{0,30}(?=[.!?\n]|$))?/
const INSTEAD = /^[\s)>\]]{0,4}instead(?=\s?[.,!:;]|$)/iu
const TITLES = /(?<![\p{L}])(?:dr|mr|mrs|ms|prof|eng|ing|sra?|dra)\.\s/giu

function governs(told: Told, cue: Headed, candidate: Mention, previous: Mention | undefined): boolean {
  const { text } = told
  const { head } = cue
  if (candidate.start - cue.from > REACH) return false
  if (cue.loose) return isAlone(told, cue, candidate)
  if (head && head.start < candidate.start) {
    if (resembles(head.name, candidate.address)) return true
    if (candidate.name) return sharesWord(head.name, candidate.name) && !between(previous, cue, candidate)
    if (between(previous, cue, candidate)) return false
    const rest = text.slice(head.end, candidate.start)
    return rest.length <= 80 && !WHO.test(rest) && !/[;!?]|\.\s/.test(rest) && peopleIn(rest).length === 0
  }
  if (between(previous, cue, candidate)) return false
  if (isListed(text.slice(cue.from, candidate.nameStart))) return true
  const rest = text.slice(cue.from, candidate.start).replace(TITLES, '').replaceAll('\n', ' ')
  return (
    rest.length <= 80 &&
    !WHO.test(rest) &&
    (!/[.!?;]\s/.test(rest) || ADDRESSED.test(rest)) &&
    (candidate.name !== undefined || peopleIn(rest).length === 0)
  )
}

/** "three shops who should have your teapots:", and there they are. */
const isListed = (words: string): boolean => {
  const lead = LIST.exec(words.slice(-90))
  return (
    lead !== null &&
    words.length <= 120 &&
    !/[.!?;]\s|@/.test(words.slice(0, words.length - lead[0].length)) &&
    peopleIn(words).length === 0
  )
}
const LIST = /[:：]\s{0,3}(?:[-*•–]\s?|\d{1,2}[.)]\s?)?$/u

/**
 * Where only a word for introducing was found, the one with an address is meant if the sentence has nobody else in
 * it and what follows the address is not something that they do themselves.
 */
function isAlone(told: Told, cue: Cue, candidate: Mention): boolean {
  const { text } = told
  if (acts(text, candidate, cue.from) || MATTERS.test(text.slice(cue.from, cue.to))) return false
  const start = Math.min(candidate.nameStart, candidate.start)
  const greeting = cue.sentence.start === 0 ? (GREETING.exec(text.slice(0, 60))?.[0].length ?? 0) : 0
  const around = `${text.slice(Math.min(start, cue.from + greeting), start)}; ${text.slice(candidate.end, cue.to)}`
  return around.length <= 600 && !around.includes('@') && !hasStranger(told, around, candidate)
}

/** Whom a mail greets is who has it, however their language declines the name. */
const GREETING = /^[^\n,!:@]{1,40}[,!:]\s/

/** True when the words name somebody who is neither one of those on the mail nor the candidate again. */
const hasStranger = ({ isOther }: Told, words: string, candidate: Mention): boolean => {
  const strangers = peopleIn(words).filter(
    ({ name }) =>
      !isOther(name) &&
      !(candidate.name ? sharesWord(name, candidate.name) : resembles(name, candidate.address)),
  )
  const [only, ...more] = strangers
  // Nothing tells whether Леной is lena@…, but nobody else is there.
  return only !== undefined && !(candidate.name === undefined && more.length === 0 && SCRIPT.test(only.name))
}

/** Letters that no address has. */
const SCRIPT = /[^\P{L}\p{Script=Latin}]/u

const between = (previous: Mention | undefined, cue: Cue, candidate: Mention): boolean =>
  previous !== undefined && previous.start >= cue.from && previous.end <= candidate.start

/** "I never do it myself, I use Rosalind Tay. I'll introduce you. She's at rosalind@…", wherever others are named before. */
function isToldNext(
  { text }: Told,
  cue: Headed,
  { start, nameStart }: Mention,
  all: readonly Mention[],
): boolean {
  const gap = start - cue.to
  if (cue.head || gap < 0 || gap > 60 || !/^[\s.!…]{0,5}$/.test(text.slice(cue.from, cue.to))) return false
  const from = text.lastIndexOf('\n\n', cue.start)
  const isNext = nameStart < start && /^\s*$/.test(text.slice(cue.to, nameStart))
  return (
    (isNext || ADDRESSED.test(text.slice(cue.to, start))) &&
    nameStart >= cue.to &&
    !all.some(other => other.start > from && other.start < start)
  )
}

/** An address in another sentence than the promise, which names the same person or goes on about them. */
function linked(told: Told, cue: Headed, candidate: Mention, candidates: readonly Mention[]): boolean {
  const { text } = told
  const { head } = cue
  if (candidates.some(other => other !== candidate && other.start >= cue.from && other.start < cue.to))
    return false
  if (head) {
    if (resembles(head.name, candidate.address)) return true
    if (candidate.name) return sharesWord(head.name, candidate.name)
  }
  if (isToldNext(told, cue, candidate, candidates)) return true
  const isRival = (other: Mention) => other !== candidate && areOne(text, other.start, candidate.start)
  if (candidates.length > 1 && (!areOne(text, cue.start, candidate.start) || candidates.some(isRival)))
    return false
  if (acts(text, candidate, candidate.start - 60)) return false
  // "May Fairweather (may@…) buys for nine galleries. I'd like you to meet her."
  const between = cue.start - candidate.end
  const goesOn = THEM.test(text.slice(cue.from, cue.to)) || CLITIC.test(text.slice(cue.start, cue.to))
  if (between >= 0 && between < REACH && goesOn) {
    const said = text.slice(candidate.end, cue.start)
    const sentence = sentences(text).find(({ end }) => candidate.start < end)!
    const around = `${text.slice(sentence.start, candidate.nameStart)}; ${said}`
    return !KNOWS.test(said) && !SERVES.test(said) && !hasStranger(told, around, candidate)
  }
  const after = candidate.start - cue.to
  // "Bob Lee's sister, Jana. … bob@…": it is his.
  const people = peopleIn(text.slice(cue.from, candidate.start))
  if (head && people.some(({ name }) => !sharesWord(name, head.name) && resembles(name, candidate.address)))
    return false
  if (after >= 0 && after < REACH && !candidate.name) return PRONOUN.test(text.slice(cue.to, candidate.start))
  // "Bob Lee (bob@…) is somebody you should meet."
  const said = text.slice(cue.from, cue.to)
  const open = !head && !DESCRIPTION.test(said.trim()) && peopleIn(said).length === 0
  return (
    open &&
    candidate.name !== undefined &&
    candidate.start >= cue.sentence.start &&
    candidate.end <= cue.start
  )
}
