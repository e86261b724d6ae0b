/** Tables of what people say → what a sentence of theirs means. */

import type { Sentence } from './utterance.ts'
import { AGREES } from './words/answer/agreement.ts'
import { AGREES_REST } from './words/answer/agreement-rest.ts'
import { CHAT, MODESTY, TIED } from './words/answer/aside.ts'
import { DOUBT } from './words/answer/doubt.ts'
import { FILLER } from './words/answer/filler.ts'
import { EARNEST, FORMULA, HARMLESS_WORDS } from './words/answer/formula.ts'
import { CHITCHAT, HARMLESS, REQUEST, SCHEDULING, UNAVAILABLE } from './words/answer/harmless.ts'
import { IRONY } from './words/answer/irony.ts'
import { BUSY, LATER } from './words/answer/later.ts'
import { NEGATION } from './words/answer/negation.ts'
import { NEVER } from './words/answer/never.ts'
import { NO } from './words/answer/no.ts'
import { ASSISTANT, NOT_MINE, OTHER } from './words/answer/other.ts'
import { DECLINES } from './words/answer/refusal.ts'
import { DECLINES_REST } from './words/answer/refusal-rest.ts'
import { STRANGER, WHO_FITS, WHOM } from './words/answer/stranger.ts'
import { SUPPORT } from './words/answer/support.ts'
import { WEAK, YES } from './words/answer/yes.ts'
import { YES_ELSEWHERE } from './words/answer/yes-elsewhere.ts'
import { whole } from './words.ts'

const within = (sources: readonly string[], flags = 'u'): RegExp =>
  new RegExp(whole(`(?:${sources.join('|')})`), flags)
const next = (sources: readonly string[]): RegExp =>
  new RegExp(`(?:${sources.toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}'])`, 'uy')

const SAYS = {
  agrees: within([...AGREES, ...AGREES_REST]),
  declines: within([...DECLINES, ...DECLINES_REST]),
  later: within(LATER),
  busy: within(BUSY),
  other: within(OTHER),
  assistant: within(ASSISTANT),
  notMine: within(NOT_MINE),
  stranger: within(STRANGER),
  never: within(NEVER),
  doubt: new RegExp(`${within([...DOUBT, ...IRONY]).source}|[🙄😒🤮😡🖕💩😤🤡🤔🤷😬😐🥱]`, 'u'),
  negation: within(NEGATION),
  chitchat: within(CHITCHAT),
  scheduling: within(SCHEDULING),
  support: within(SUPPORT),
}
const HARMLESS_ALL = within(HARMLESS, 'gu')
const UNAVAILABLE_ALL = within(UNAVAILABLE, 'gu')
const AGREES_ALL = within([...AGREES, ...AGREES_REST], 'gu')
const DECLINES_ALL = within([...DECLINES, ...DECLINES_REST], 'gu')
const FORMULA_ALONE = new RegExp(`^(?:${FORMULA.join('|')})$`, 'u')
const KNOWN = within([...HARMLESS_WORDS, ...SUPPORT, ...SCHEDULING], 'gu')
const YES_NEXT = next([...YES, ...YES_ELSEWHERE])
const WEAK_NEXT = next(WEAK)
const NO_NEXT = next(NO)
const FILLER_NEXT = next(FILLER)
const NAME = /^\p{Lu}[\p{L}\p{M}'-]*(?: \p{Lu}[\p{L}\p{M}.'-]*){0,2}$/u
/** Polish for yes, Danish for thanks: beside a no it is the latter. */
const THANKS_IN_DANISH = /^(?:tak|ano|ya)$/
const TURNS =
  /(?<![\p{L}])(?:but|however|though|unfortunately|sadly|please|instead|better|rather|except|pero|mais|aber|mas|ma|maar|leider|malheureusement|purtroppo|infelizmente|helaas)(?![\p{L}])/u

/** "I'd rather not, but sure": turns the last word into an answer. */
const RELENTS = /[,;–—-] ?(?:but|aber|pero|mais|mas|ma|maar)(?![\p{L}])[^,;]*$/u

/** "Yeah, no": a sigh before the answer. */
const YEAH_NO = /^(?:yeah|yea),? (?=no$)/i

/** What one sentence says; several may hold. */
export interface Sense {
  /** `plain`: nothing but a yes; `warm`: agrees in more words; `weak`: a yes if nothing else is said. */
  yes?: 'plain' | 'warm' | 'weak'
  no: boolean
  /** A yes and a no in one sentence, of which the no is not plainly the last word. */
  torn: boolean
  /** `asked`: to be asked again; `hinted`: that now is bad. */
  later?: 'asked' | 'hinted'
  other: boolean
  /** That they are the wrong person, whoever the right one is. */
  notMine: boolean
  stranger: boolean
  never: boolean
  doubt: boolean
  question: boolean
  negated: boolean
  /** Speaks for a yes that is said elsewhere. */
  supports: boolean
  /** Says nothing but an answer, thanks and names. */
  bare: boolean
  /** About something else, or modest: whatever it denies or asks, it is not the introduction. */
  aside: boolean
  /** Turns against what was said before: "but …". */
  turns: boolean
}

/**
 * @param strangers names of whom they cannot be expected to know: those they would be introduced to.
 * @param asker names of whoever asks them, in lower case: "I'm copying Dana" hands nothing on.
 */
export function senseOf(
  { raw: written, asked, shouted }: Sentence,
  strangers: readonly string[],
  asker: readonly string[] = [],
): Sense {
  const raw = written.replace(YEAH_NO, '')
  const lower = raw.toLowerCase()
  const pieces = raw.split(CLAUSE).map(clause => consume(clause.trim(), shouted))
  const all = pieces.every(piece => piece.rest === '')
  const unknown = whoIsUnknown(lower, raw, strangers)
  const plain = unknown === 'expected' ? lower.replace(SAYS.stranger, ' ') : lower
  const text = plain.replace(HARMLESS_ALL, ' ').replace(UNAVAILABLE_ALL, ' ')

  const agreed = SAYS.agrees.exec(plain)
  const declined = SAYS.declines.exec(text)
  const plainYes = pieces.some(piece => piece.yes && piece.rest === '')
  const plainNo = pieces.some(piece => piece.no && piece.rest === '')
  const weakOnly = plainYes && pieces.every(piece => !piece.yes || piece.weak)
  const supports = SAYS.support.test(plain)

  const saysNo = declined !== null || plainNo
  const yes = agreed
    ? ('warm' as const)
    : plainYes && (all || supports)
      ? weakOnly && !supports
        ? ('weak' as const)
        : ('plain' as const)
      : undefined
  const strongYes = pieces.some(piece => piece.yes && !piece.weak && piece.rest === '')
  // "I'd love to but I can't", "Yes please don't": the no is the last word, when it comes last and turns.
  const lastWord =
    declined !== null &&
    (!agreed || outlasts(plain.lastIndexOf(declined[0]), declined[0], agreed) || !TURNS.test(plain)) &&
    (!strongYes || TURNS.test(plain))
  const last = pieces.at(-1)!
  const relents = last.yes && !last.no && last.rest === '' && RELENTS.test(lower)
  const torn = saysNo && (((strongYes || agreed !== null) && !lastWord) || relents)
  const scheduling = SAYS.scheduling.test(plain)
  const request = REQUEST.test(plain) && agreed !== null
  const question =
    asked &&
    !request &&
    !SAYS.chitchat.test(plain) &&
    !/^\W*(?:why not|cómo no|warum nicht|pourquoi pas|por que não|perché no|waarom niet)\W*$/u.test(plain)
  const remaining = text.replace(AGREES_ALL, ' ')
  return {
    ...(yes && !(saysNo && !torn) && { yes }),
    no: saysNo && !torn,
    torn,
    ...(SAYS.later.test(text)
      ? { later: 'asked' as const }
      : SAYS.busy.test(text)
        ? { later: 'hinted' as const }
        : {}),
    other: SAYS.other.test(spokenTo(asker, text)) && !SAYS.assistant.test(text),
    notMine: SAYS.notMine.test(text),
    stranger: unknown === 'stranger',
    never: SAYS.never.test(text),
    doubt: SAYS.doubt.test(text) || (raw === '' && asked) || mocks(raw),
    question: question && !(scheduling && !SAYS.doubt.test(text)),
    negated: SAYS.negation.test(remaining),
    supports,
    bare: all || saysNothingElse(raw, lower, shouted),
    aside: MODESTY.test(lower) || (CHAT.test(lower) && !TIED.test(lower) && !SAYS.doubt.test(text)),
    turns: TURNS.test(plain),
  }
}

/** The text with "you" for whoever is spoken to by name. */
const spokenTo = (names: readonly string[], text: string): string =>
  names.length === 0 ? text : text.replace(/[\p{L}'-]+/gu, word => (names.includes(word) ? 'you' : word))

/**
 * True when a set phrase shares its clause with words that nobody knows to be harmless ("Sounds great on paper"), or
 * leads to an order: "Go ahead, ruin my week".
 */
function mocks(raw: string): boolean {
  let formula = false
  for (const clause of raw.split(CLAUSE).map(part => part.trim())) {
    const lower = clause.toLowerCase()
    if (lower === '') continue
    const agreed = lower.match(AGREES_ALL)
    const earnest = agreed?.some(phrase => !FORMULA_ALONE.test(phrase))
    if (agreed && !earnest) {
      if (unknownIn(clause)) return true
      formula = true
    } else if (formula && !agreed && !EARNEST.test(lower) && consume(clause, false).rest !== '') return true
  }
  return false
}

/** Whether words are left when the set phrases, courtesies, harmless words and names are taken out. */
const unknownIn = (clause: string): boolean => {
  const blank = (found: string) => ' '.repeat(found.length)
  const left = clause
    .toLowerCase()
    .replace(HARMLESS_ALL, blank)
    .replace(AGREES_ALL, blank)
    .replace(KNOWN, blank)
  return (
    consume(
      restore(left, clause)
        .replace(/\p{Lu}\p{L}+/gu, ' ')
        .trim()
        .replace(/\s+/g, ' '),
      false,
    ).rest !== ''
  )
}

/** True when the no ends last, or holds the yes: "please don't introduce us". */
const outlasts = (at: number, no: string, yes: RegExpExecArray): boolean =>
  at + no.length >= yes.index + yes[0].length || (at <= yes.index && at + no.length + 1 >= yes.index)

/** True when courtesies and names are all that is left beside the answer. */
const saysNothingElse = (raw: string, lower: string, shouted: boolean): boolean => {
  if (raw.length !== lower.length) return false
  const blank = (found: string) => ' '.repeat(found.length)
  const left = lower.replace(AGREES_ALL, blank).replace(DECLINES_ALL, blank)
  const rest = [...raw].length === raw.length ? restore(left, raw) : left
  return rest.split(CLAUSE).every(clause => consume(clause.trim(), shouted).rest === '')
}
const restore = (left: string, raw: string): string =>
  left.replace(/\p{L}+/gu, (word, at: number) => raw.slice(at, at + word.length))

const CLAUSE = /[,;:、，；：()"“”«»]|\s[–—-]+\s|(?<=\p{L})[–—]|\.\.+|…/u

interface Piece {
  yes: boolean
  weak: boolean
  no: boolean
  rest: string
}

/** Takes plain answers, courtesies and a name off the front of a clause, phrase by phrase. */
function consume(clause: string, shouted: boolean): Piece {
  const lower = clause.toLowerCase()
  const piece: Piece = { yes: false, weak: true, no: false, rest: '' }
  let thanks = false
  let at = 0
  for (let turn = 0; turn < 16; turn++) {
    at += /^[^\p{L}\p{N}\p{Extended_Pictographic}+]*/u.exec(lower.slice(at, at + 40))![0].length
    if (at >= lower.length) break
    const [yes, weak, no, filler] = [YES_NEXT, WEAK_NEXT, NO_NEXT, FILLER_NEXT].map(pattern => {
      pattern.lastIndex = at
      return pattern.exec(lower)?.[0] ?? ''
    }) as [string, string, string, string]
    const longest = Math.max(yes.length, weak.length, no.length, filler.length)
    if (longest === 0) {
      const rest = clause.slice(at)
      if (!(NAME.test(rest) && !shouted)) piece.rest = rest
      break
    }
    if (yes.length === longest) {
      if (THANKS_IN_DANISH.test(yes)) thanks = true
      else piece.weak = false
      piece.yes = true
    } else if (weak.length === longest) piece.yes = true
    else if (no.length === longest) piece.no = true
    at += longest
  }
  if (piece.no && piece.weak) piece.yes = false
  if (thanks && !piece.no) piece.weak = false
  return piece
}

/** Nobody need know whom they would be introduced to; of anybody else it is what they tell us. */
function whoIsUnknown(
  lower: string,
  raw: string,
  strangers: readonly string[],
): 'stranger' | 'expected' | undefined {
  const found = SAYS.stranger.exec(lower)
  if (!found) return undefined
  const end = found.index + found[0].length
  // The phrase itself may end in "who" or "anyone".
  const whom = /(?: who| anyone| anybody)?$/.exec(found[0])!
  if (WHO_FITS.test(lower.slice(found.index + whom.index))) return undefined
  const after = raw.slice(end)
  const name =
    /^[\s,:]*(?:(?:who|any|anyone|anybody|a|called|named|by|of|is|the|name|keine|kein) ){0,4}(\p{Lu}[\p{L}'-]+)/u.exec(
      after,
    )?.[1]
  if (name) return strangers.includes(name.toLowerCase()) ? 'expected' : 'stranger'
  if (WHOM.test(after.toLowerCase()) || /^\W*(?:sorry|to me|i'm afraid|at all)?\W*$/i.test(after))
    return 'stranger'
  return /^ ?(?:her|him|them|la|lo|le|sie|ihn|haar|hem|persona|personne|person|pessoa|persoon|\p{L}{0,4} ?(?:persona|person|personne|pessoa|persoon))(?![\p{L}])/u.test(
    after,
  )
    ? 'stranger'
    : undefined
}
