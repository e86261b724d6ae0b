/** Tables of what people say → what a sentence of theirs means. */

import { needsLeave } from './anew.ts'
import { BUTS, blank, GRANTED_ALL, HELD, leadingTo, tellingOf } from './but.ts'
import {
  AGREES_ALL,
  CLAUSE,
  consume,
  DECLINES_ALL,
  HARMLESS_ALL,
  mocks,
  type Piece,
  SENDS_LOVE,
  saysNothingElse,
} from './clause.ts'
import { delayIn, PUT_OFF } from './delay.ts'
import { NEGATED } from './denial.ts'
import { denied } from './denied.ts'
import { doubted } from './doubt.ts'
import { withoutHabits } from './habit.ts'
import { gone, phrases } from './lexicon.ts'
import { isDeclined, mindsNothing } from './objection.ts'
import { asksWho, consults } from './presented.ts'
import { unquoted } from './quotation.ts'
import { asksSomebody, NAMED_INSTEAD, NOT_ME, WHOSE } from './referral.ts'
import { asksNothing, GREETS, tells } from './rhetoric.ts'
import { STRANGER_ANY, whoIsUnknown } from './stranger.ts'
import { withoutTail } from './tail.ts'
import { untimed } from './then.ts'
import type { Sentence } from './utterance.ts'
import { CHAT, MODESTY, TIED } from './words/answer/aside.ts'
import { EXCUSED } from './words/answer/excuse.ts'
import { CHITCHAT, REQUEST } from './words/answer/harmless.ts'
import { NEVER } from './words/answer/never.ts'
import { ASSISTANT, NOT_MINE, OTHER } from './words/answer/other.ts'
import { SCHEDULING, UNAVAILABLE, WANTS_TO_KNOW } from './words/answer/scheduling.ts'
import { SUPPORT } from './words/answer/support.ts'

const SAYS = {
  agrees: AGREES_ALL,
  declines: DECLINES_ALL,
  other: phrases(OTHER),
  assistant: phrases(ASSISTANT),
  notMine: phrases(NOT_MINE),
  never: phrases(NEVER),
  negation: NEGATED,
  chitchat: phrases(CHITCHAT),
  scheduling: phrases(SCHEDULING),
  support: phrases(SUPPORT),
}
const UNAVAILABLE_ALL = phrases(UNAVAILABLE)
const TURNS =
  /(?<![\p{L}])(?:but|however|though|unfortunately|sadly|please|instead|better|rather|except|pero|mais|aber|mas|(?<!(?:de|à|sur|pour|par|avec|dans|et|est) )ma(?! part)|maar|leider|malheureusement|purtroppo|infelizmente|helaas)(?![\p{L}])/u

/** "I'd rather not, but sure": turns the last word into an answer. */
const RELENTS = /[,;–— -] ?(?:but|aber|pero|mais|mas|ma|maar)(?![\p{L}])[^,;]*$/u

/** Turns to nothing that would count. */
const DANGLING = / (?:but|pero|mais|aber|mas|ma|però|maar) ?$/u

/** "Alice from Northwind?": who it is about, said again. */
const ECHO =
  /^(?:(?:oh|ah|omg|wow|wait|what),? )*(?!(?:what|who|why|how|for|is|are|does|do)(?!\p{L}))[\p{L}'-]+(?: [\p{L}'-]+)?(?: (?:from|of|at|as in|the one from) (?:the )?[\p{L}\p{N}'-]+)?$/iu

/** "Yeah, no": a sigh before the answer. */
const YEAH_NO = /^(?:(?:yeah|yea),? (?=no(?:$|,? i'm))|y (?=\p{L}))/iu

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
  /** A wish or a "no objection" that a "but" takes away. */
  excused: boolean
  /** A question in form alone. */
  rhetorical: boolean
  /** Turns against what was said before: "but …". */
  turns: boolean
  /** Holds a yes, whatever else it says. */
  grants: boolean
  /** Says nothing but an answer, thanks, names, and what takes nothing from an answer. */
  clean: boolean
  /** Agrees in a whole sentence, whatever else it says. */
  agreed: boolean
  /** A set phrase beside words that make fun of it. */
  mocked: boolean
  /** What they say, in lower case, without what is harmless. */
  said: string
  /** And without its agreement. */
  left: string
}

/**
 * @param strangers names of whom they cannot be expected to know: those they would be introduced to.
 * @param asker names of whoever asks them, in lower case: "I'm copying Dana" hands nothing on.
 * @param granted whether another sentence says yes, so that modesty and limits take nothing from it.
 */
export function senseOf(
  { raw: written, asked, shouted, own }: Sentence,
  strangers: readonly string[],
  asker: readonly string[] = [],
  granted = false,
): Sense {
  const raw = withoutTail(unquoted(written.replace(YEAH_NO, '')))
  const [agreeing, lower, ahead] = agreementIn(raw, asked)
  const clauses = raw.split(CLAUSE).map(clause => clause.trim())
  const pieces: Piece[] = clauses.map(clause => consume(clause, shouted))
  const all = pieces.every(piece => piece.rest === '')
  const greets = greetsIn(raw, lower, asked)
  const plainYes = !greets && pieces.some(piece => piece.yes && piece.rest === '')
  const agreed = agreeing && denied(agreeing, lower, asker) ? null : agreeing
  const grants = plainYes || agreed !== null
  const spare = (words: string): string => {
    const left = UNAVAILABLE_ALL.replace(HARMLESS_ALL.replace(words, gone), gone)
    return granted || grants ? GRANTED_ALL.replace(left, gone) : left
  }
  const unknown = whoIsUnknown(lower, raw, strangers, asker, granted || grants)
  const told = granted || grants ? GRANTED_ALL.replace(lower, gone) : lower
  const plain = unknown === 'expected' ? STRANGER_ANY.replace(told, gone) : leadingTo(agreed, lower)
  const spared = spare(spokenTo(asker, plain))
  const text = withoutHabits(granted && !grants ? tellingOf(spared) : spared)
    .replace(/ {2,}/g, ' ')
    .replace(BUTS.test(raw.slice(-6)) ? /^$/ : DANGLING, ' ')

  const declines = SAYS.declines.exec(text)
  const declined = declines && isDeclined(declines, text, agreed) ? declines : null
  // One that went with its story ("No, I have not had the parcel") answers something else.
  const retold = (clause: string): boolean =>
    granted && !grants && !text.includes(spokenTo(asker, clause.toLowerCase()))
  const unminded = mindsNothing(clauses)
  const plainNo = pieces.some(
    ({ no, rest }, at) =>
      no &&
      rest === '' &&
      own(clauses[at]!.toLowerCase()).trim() !== '' &&
      !retold(clauses[at]!) &&
      !(unminded && at === 0),
  )
  const weakOnly = plainYes && pieces.every(piece => !piece.yes || piece.weak)
  const supports = SAYS.support.test(plain)
  const nothingIn = (clause: string, next = ''): boolean => {
    const turned = /^but(?!\p{L})/iu.test(next) ? `${clause} but` : clause
    const left = clauses.length === 1 ? text : spare(spokenTo(asker, turned))
    return consume(left.trim(), shouted).rest === ''
  }
  // Only a yes has a use for it.
  const clean =
    all ||
    ((plainYes || granted) &&
      pieces.every(({ rest }, at) => {
        const clause = clauses[at]!.toLowerCase()
        return rest === '' || (asked && SAYS.chitchat.test(clause)) || nothingIn(clause, clauses[at + 1])
      }))

  const named = !PUT_OFF.test(text) && asksSomebody(raw, lower, [...strangers, ...asker])
  const asksWhom = (asked || /^who(?!\p{L})/u.test(lower)) && asksWho(lower)
  // "Será um prazer falar com a Alice" hands nothing on.
  const other =
    (SAYS.other.test(agreed ? SAYS.agrees.replace(text, gone) : text) || named || WHOSE.test(raw)) &&
    !asksWhom
  const saysNo = declined !== null || (plainNo && !(other && NOT_ME.test(lower)))
  const yes = agreed
    ? ('warm' as const)
    : plainYes && (clean || supports)
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
  const echo = (granted || grants) && ECHO.test(raw) && strangers.some(name => lower.includes(name))
  const request = REQUEST.test(plain) && agreed !== null
  const rhetorical = asked && asksNothing(lower, granted || grants)
  const question =
    asked && !rhetorical && !request && !echo && text.trim() !== '' && !SAYS.chitchat.test(plain)
  const mocked = grants && mocks(raw.replace(/[\p{L}'-]+(?= \p{Ll})/gu, word => spokenTo(asker, word)))
  const excused = EXCUSED.test(lower)
  const said = own(text)
  const later = agreed && ahead ? 'asked' : delayIn(text, said, lower)
  const left = agreed ? own(SAYS.agrees.replace(text, gone)) : said
  return {
    ...(yes && !(saysNo && !torn) && { yes }),
    no: saysNo && !torn,
    torn,
    ...(later && { later }),
    other:
      (other || (saysNo && NAMED_INSTEAD.test(raw))) &&
      !SAYS.assistant.test(text) &&
      !consults(lower) &&
      !HELD.test(lower),
    notMine: SAYS.notMine.test(text),
    stranger: unknown === 'stranger',
    never: SAYS.never.test(text),
    doubt: doubted(said) || (raw === '' && asked) || mocked || excused || needsLeave(lower),
    question: question && !(scheduling && !doubted(said) && !WANTS_TO_KNOW.test(text)),
    negated: !(rhetorical && tells(lower)) && SAYS.negation.test(left),
    supports,
    bare: all || saysNothingElse(raw, lower, shouted),
    aside: MODESTY.test(lower) || (CHAT.test(lower) && !TIED.test(lower) && !doubted(said)),
    excused,
    rhetorical,
    turns: TURNS.test(text),
    grants,
    clean,
    agreed: agreed !== null,
    mocked,
    said,
    left,
  }
}

const greetsIn = (raw: string, lower: string, asked: boolean): boolean =>
  (asked && GREETS.test(lower)) || SENDS_LOVE.test(raw)

/** What agrees, in the sentence in lower case: where it must, without its times, and whether one of these is to come. */
function agreementIn(
  raw: string,
  asked: boolean,
): [agreeing: RegExpExecArray | null, lower: string, ahead: boolean] {
  const lower = raw.toLowerCase()
  if (greetsIn(raw, lower, asked)) return [null, lower, false]
  // "I'm game if she is"
  const agreement = (text: string): RegExpExecArray | null =>
    SAYS.agrees.exec(text) ?? SAYS.agrees.exec(HARMLESS_ALL.replace(text, blank).trimEnd())
  const plainly = agreement(lower)
  if (plainly) return [plainly, lower, false]
  const { left, ahead } = untimed(lower)
  const agreeing = left === lower ? null : agreement(left)
  return agreeing ? [agreeing, left, ahead] : [null, lower, false]
}

/** Whether a line is a yes or a no by itself, whatever else it might be. */
export function answers(line: string): boolean {
  const lower = line.toLowerCase()
  const pieces = lower.split(CLAUSE).map(clause => consume(clause.trim(), true))
  return (
    pieces.some(({ yes, no, rest }) => (yes || no) && rest === '') ||
    SAYS.agrees.test(lower) ||
    SAYS.declines.test(lower) ||
    SAYS.never.test(lower)
  )
}

/** The text with "you" for whoever is spoken to by name. */
const spokenTo = (names: readonly string[], text: string): string =>
  names.length === 0
    ? text
    : text.replace(/[\p{L}'-]+/gu, word => (names.includes(word.toLowerCase()) ? 'you' : word))

/** True when the no ends last, or holds the yes: "please don't introduce us". */
const outlasts = (at: number, no: string, yes: RegExpExecArray): boolean =>
  at + no.length >= yes.index + yes[0].length || (at <= yes.index && at + no.length + 1 >= yes.index)
