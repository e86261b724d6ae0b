/**
 * Which of the people named in a text the introducer means. Sure is who stands where a promise says whom it is
 * about; everyone else is at most asked about, because asking the wrong person is the worst that can happen.
 */
import { localpartOf } from '../mail/address.ts'
import type { Cue } from './cue.ts'
import type { Mention } from './mention.ts'
import { isGuessed, isOneOfTwo, isShared, isSomebodyElses } from './misgiving.ts'
import { type NameRun, nameRuns, resembles, sharesWord } from './name.ts'
import {
  ACTS_AFTER,
  ACTS_AFTER_EAST,
  ASIDES_AFTER,
  ASIDES_BEFORE,
  ASKS_BEFORE,
  CORRECTIONS,
  DESCRIPTION,
  DESCRIPTION_END,
  DESKS,
  NOT_THIS,
  PRONOUN,
} from './words/doubt.ts'
import { ONE_OF } from './words/hesitation.ts'

export interface Verdict {
  sure: Mention[]
  unsure: Mention[]
  /** Named, but not where any promise is. */
  idle: Mention[]
}

/** Characters from a promise's phrase to the address it is about. */
const REACH = 240
const WHO =
  /(?<![\p{L}\p{N}])(?:who|whom|whose|which|that|through|via|because|der|die|das|qui|que|che)(?![\p{L}\p{N}])/iu
const PLACE = /(?<![\p{L}])(?:at|from|of|in|@|bei|von|aus|chez|de|en|da|van|bij|för|fra)\s(?:the\s)?$/iu
const JOIN = String.raw`(?:and|&|\+|plus|as well as|und|sowie|y|e|et|en|och|og|i|oraz|ja|и|та|й|ve|와|과|と|和)`
const TO = '(?:also|to|with|mit|zu|à|con|com|met|aan|till|til|med|z|с|з)'
/** What may stand between two people of one list. */
const LISTED = new RegExp(
  String.raw`^[\s)>\].,;:]{0,6}(?:${JOIN}(?![\p{L}])[\s,]{0,3}(?:${TO}\s){0,2})?[\s(<[,:–-]{0,5}$`,
  'iu',
)
/** Or, further apart, what makes the next one part of the promise again. */
const AGAIN = new RegExp(
  String.raw`(?:(?<![\p{L}])${JOIN}\s(?:also\s)?${TO}(?:\s[\p{Ll}'’-]{1,20}){0,4}|\n\s?(?:[-*•–]|\d{1,2}[.)]))\s?[\s(<[,:–-]{0,5}$`,
  'u',
)
/** "Bob (bob@…), he runs the yard, and Carol (carol@…)" */
const RUNS_ON = new RegExp(
  String.raw`^[)>\]]?,\s(?:he|she|they|who|er|sie|der|die|il|elle|qui|él|ella|que|ele|ela|lui|lei|che|hij|zij|die)\s[^.!?;@]{1,80},?\s${JOIN}\s[\s(<[]{0,2}$`,
  'iu',
)
/** A verb of their own makes the next one the subject of another clause. */
const OWN_CLAUSE =
  /^[\s)>\]]{0,4}(?:is|was|will|has|can|could|would|works|does|ist|war|wird|hat|est|a|es|ha|será|è|sarà|heeft)(?![\p{L}])/iu
const OR =
  /(?<![\p{L}])(?:or|oder|ou|eller|lub|albo|of|oppure|либо|или|або|чи|tai|nebo|veya|ya da)(?![\p{L}])|\s\/\s/iu

/** True when the text sets an earlier word right, or leaves a choice. */
export const isCorrected = (text: string): boolean => CORRECTIONS.test(text)

/** True when the words around it say that this address is not whom the mail is about. */
export function isAside(text: string, mention: Mention, cues: readonly Cue[]): boolean {
  const before = text.slice(Math.max(0, mention.start - 120), mention.start)
  const after = text.slice(mention.end, mention.end + 60)
  if (NOT_THIS.test(before) || ASIDES_AFTER.test(after)) return true
  const aside = ASIDES_BEFORE.exec(before)
  if (!aside) return false
  // "introduce you to my assistant Jane": there the promise itself is what stands before.
  const at = mention.start - before.length + aside.index
  return !cues.some(cue => cue.from >= at && cue.from <= mention.start)
}

export function weigh(
  text: string,
  candidates: readonly Mention[],
  cues: readonly Cue[],
  isOther: (name: string) => boolean,
): Verdict {
  const marks = new Map<Mention, 'sure' | 'unsure'>()
  const heads = new Map(cues.map(cue => [cue, headOf(text, cue, isOther)]))
  candidates.forEach((candidate, index) => {
    const within = cues.filter(cue => cue.from <= candidate.start && candidate.start < cue.to)
    if (within.length === 0) return
    const previous = candidates[index - 1]
    const cue = within.find(cue => governs(text, cue, heads.get(cue), candidate, previous, isOther))
    const joined = previous && marks.has(previous) && joins(text, previous, candidate)
    // The next one of a list is as sure as the one before it.
    if (cue) marks.set(candidate, cue.doubtful ? 'unsure' : 'sure')
    else marks.set(candidate, joined ? marks.get(previous)! : 'unsure')
  })
  for (const candidate of candidates)
    if (!marks.has(candidate)) {
      const cue = cues.find(cue => linked(text, cue, heads.get(cue), candidate, candidates, isOther))
      if (cue) marks.set(candidate, cue.doubtful ? 'unsure' : 'sure')
    }
  for (const candidate of candidates) {
    const cue = cues.find(cue => cue.from <= candidate.start && candidate.start < cue.to)
    const name = candidate.name ?? (cue && heads.get(cue)?.name)
    const shared = marks.size === 1 && cue !== undefined && isShared(text, cue, candidate, isOther)
    const doubted = shared || isGuessed(text, candidate) || isSomebodyElses(candidate, name)
    if (doubted && marks.has(candidate)) marks.set(candidate, 'unsure')
    const competes = marks.size === 0 || marks.has(candidate)
    if (competes && DESKS.test(localpartOf(candidate.address))) marks.set(candidate, 'unsure')
  }

  const marked = candidates.filter(candidate => marks.has(candidate))
  if (marked.length === 0) return { sure: [], unsure: [], idle: [...candidates] }
  const idle = candidates.filter(candidate => !marks.has(candidate))
  const [first, last] = [marked[0]!, marked.at(-1)!]
  const from = Math.min(
    first.nameStart,
    ...cues.filter(cue => cue.from <= first.start && cue.to > first.start).map(cue => cue.start),
  )
  const either = marked.length > 1 && OR.test(text.slice(first.end, last.start))
  const chosen = either || marked.some((one, at) => at > 0 && isOneOfTwo(text, from, marked[at - 1]!, one))
  const around = text.slice(from, last.end + 200)
  const corrected = CORRECTIONS.test(around) || ONE_OF.test(around)
  if (chosen || corrected || marked.some(candidate => marks.get(candidate) === 'unsure'))
    return { sure: [], unsure: chosen || corrected ? [...candidates] : marked, idle }
  return { sure: marked, unsure: [], idle }
}

/** The first name in the words for the target that is nobody's who has the mail already. */
export function headOf(text: string, cue: Cue, isOther: (name: string) => boolean): NameRun | undefined {
  const region = text.slice(cue.from, Math.min(cue.to, cue.from + REACH))
  for (const run of nameRuns(region)) {
    if (run.start > 90) return undefined
    const before = region.slice(0, run.start)
    if (/@\S*$/.test(before) || PLACE.test(before) || isOther(run.name)) continue
    if (WHO.test(before)) return undefined
    return { name: run.name, start: cue.from + run.start, end: cue.from + run.end }
  }
  return undefined
}

function governs(
  text: string,
  cue: Cue,
  head: NameRun | undefined,
  candidate: Mention,
  previous: Mention | undefined,
  isOther: (name: string) => boolean,
): boolean {
  if (candidate.start - cue.from > REACH) return false
  if (cue.loose) return isAlone(text, cue, candidate, isOther)
  if (head && head.start < candidate.start) {
    if (resembles(head.name, candidate.address)) return true
    if (candidate.name) return sharesWord(head.name, candidate.name) && !between(previous, cue, candidate)
    if (between(previous, cue, candidate)) return false
    const rest = text.slice(head.end, candidate.start)
    return rest.length <= 80 && !WHO.test(rest) && !/[;!?]|\.\s/.test(rest) && peopleIn(rest) === 0
  }
  if (between(previous, cue, candidate)) return false
  const rest = text.slice(cue.from, candidate.start)
  return (
    rest.length <= 80 &&
    !WHO.test(rest) &&
    !/[.!?;]\s/.test(rest) &&
    (candidate.name !== undefined || peopleIn(rest) === 0)
  )
}

/**
 * Where only a word for introducing was found, the one with an address is meant if the sentence has nobody else in
 * it and what follows the address is not something that they do themselves.
 */
function isAlone(text: string, cue: Cue, candidate: Mention, isOther: (name: string) => boolean): boolean {
  if (acts(text, candidate, cue.from)) return false
  const start = Math.min(candidate.nameStart, candidate.start)
  const greeting = cue.sentence.start === 0 ? (GREETING.exec(text.slice(0, 60))?.[0].length ?? 0) : 0
  const around = `${text.slice(Math.min(start, cue.from + greeting), start)}; ${text.slice(candidate.end, cue.to)}`
  return around.length <= 600 && !around.includes('@') && strangersIn(around, candidate, isOther) === 0
}

/** True when the one with the address does, or is asked to do, something of their own. `from`: where that may be said. */
const acts = (text: string, { start, end }: Mention, from: number): boolean => {
  const after = text.slice(end, end + 60)
  return (
    ACTS_AFTER.test(after) ||
    ACTS_AFTER_EAST.test(after) ||
    ASKS_BEFORE.test(text.slice(Math.max(0, from, start - 60), start))
  )
}

/** Whom a mail greets is who has it, however their language declines the name. */
const GREETING = /^[^\n,!:@]{1,40}[,!:]\s/

/** Names in the words that are nobody's yet: neither a place nor any of those on the mail, nor theirs again. */
const strangersIn = (text: string, candidate: Mention, isOther: (name: string) => boolean): number =>
  nameRuns(text).filter(
    run =>
      !PLACE.test(text.slice(0, run.start)) &&
      !isOther(run.name) &&
      !(candidate.name ? sharesWord(run.name, candidate.name) : resembles(run.name, candidate.address)),
  ).length

const between = (previous: Mention | undefined, cue: Cue, candidate: Mention): boolean =>
  previous !== undefined && previous.start >= cue.from && previous.end <= candidate.start

/** Names that stand for people, not for where they work. */
const peopleIn = (text: string): number =>
  nameRuns(text).filter(run => !PLACE.test(text.slice(0, run.start))).length

/** True when the next one is the one before's equal: of one list, or of one run-on sentence. */
export function joins(text: string, previous: Mention, candidate: Mention): boolean {
  const gap = text.slice(previous.end, Math.min(candidate.nameStart, candidate.start))
  if (LISTED.test(gap)) return true
  if (RUNS_ON.test(gap)) return !OWN_CLAUSE.test(text.slice(candidate.end, candidate.end + 30))
  return gap.length <= 400 && AGAIN.test(gap)
}

/** The promise goes on about somebody named before: by a pronoun, or by nothing at all. */
const THEM =
  /^\s?(?:(?:to )?(?:him|her|them)(?![\p{L}])|(?:(?:herewith|hereby|now|right away|today|tomorrow|shortly|as promised|(?:via|by|with) (?:the |this )?(?:cc|copy))(?![\p{L}]))?(?:[.!…\s]{0,5}$|, (?:he|she|they)(?![\p{L}])))/iu
/** Named only as the way to somebody else. */
const KNOWS =
  /(?<![\p{L}])(?:knows|works (?:with|for|under)|reports to|represents|assists|looks after|can tell|(?:has|have) an?|(?:his|her|their|an?|old) (?:\p{L}{1,20} )?(?:boss|colleague|friend|husband|wife|brother|sister|manager|deputy|successor|neighbou?r|cousin|contact))(?![\p{L}])/iu

/** An address in another sentence than the promise, which names the same person or goes on about them. */
function linked(
  text: string,
  cue: Cue,
  head: NameRun | undefined,
  candidate: Mention,
  candidates: readonly Mention[],
  isOther: (name: string) => boolean,
): boolean {
  if (candidates.some(other => other !== candidate && other.start >= cue.from && other.start < cue.to))
    return false
  if (head) {
    if (resembles(head.name, candidate.address)) return true
    if (candidate.name) return sharesWord(head.name, candidate.name)
  }
  if (candidates.length > 1 || acts(text, candidate, candidate.start - 60)) return false
  // "May Fairweather (may@…) buys for nine galleries. I'd like you to meet her."
  const between = cue.start - candidate.end
  if (between >= 0 && between < REACH && THEM.test(text.slice(cue.from, cue.to))) {
    const said = text.slice(candidate.end, cue.start)
    return !KNOWS.test(said) && strangersIn(said, candidate, isOther) === 0
  }
  const after = candidate.start - cue.to
  if (after >= 0 && after < REACH && !candidate.name) return PRONOUN.test(text.slice(cue.to, candidate.start))
  // "Bob Lee (bob@…) is somebody you should meet."
  const said = text.slice(cue.from, cue.to)
  const open = !head && !DESCRIPTION.test(said.trim()) && peopleIn(said) === 0
  return (
    open &&
    candidate.name !== undefined &&
    candidate.start >= cue.sentence.start &&
    candidate.end <= cue.start
  )
}

/** "Happy to introduce you to her": whom it is about was said elsewhere. */
export const isPronoun = (text: string, cue: Cue): boolean =>
  /^\s?(?:to )?(?:him|her|them)(?![\p{L}])/iu.test(text.slice(cue.from, cue.to))

/** How the target is called where no address is given: a name with where they work, or "our head of sales". */
export function described(text: string, cue: Cue, isOther: (name: string) => boolean): string | undefined {
  const region = text.slice(cue.from, Math.min(cue.to, cue.from + REACH))
  const head = headOf(text, cue, isOther)
  const phrase = DESCRIPTION.exec(region.replaceAll('\n', ' ').trim())?.[1]
  const article = /^\s?(?:el|la|le|il|der|die|den|dem)\s/i.test(region)
  if (phrase && !(article && head && head.start - cue.from <= 6)) {
    const end = phrase.search(DESCRIPTION_END)
    const short = (end > 0 ? phrase.slice(0, end) : phrase).trim()
    if (
      /\s/.test(short) ||
      /^(?:respons|gerente|diretor)/iu.test(short) ||
      /^(?:some|jemand|quelqu|algui|alguém|qualcuno|iemand)/iu.test(short)
    )
      return short
  }
  if (!head) return undefined
  const place = /^(?:,? (?:at|from|of|in|@|bei|von|chez|de|van|bij) )(?:the )?/i.exec(
    text.slice(head.end, head.end + 20),
  )
  const where = place && nameRuns(text.slice(head.end, head.end + 100))[0]
  return where && where.start === place[0].length ? text.slice(head.start, head.end + where.end) : head.name
}
