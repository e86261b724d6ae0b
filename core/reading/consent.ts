/**
 * The evidence for and against a yes that does not stand alone. People tell stories beside a yes: a no in them is
 * about their garden. What counts against it is what refuses, puts off, hands on, asks about or mocks the
 * introduction, and what a mere "yes, I got this" acknowledges.
 */
import { CLAUSE, consume } from './clause.ts'
import { gone, phrases } from './lexicon.ts'
import { doubted, type Sense } from './sense.ts'
import type { Sentence } from './utterance.ts'
import {
  ACKNOWLEDGES,
  BARE,
  MUST_BE_ANSWERED,
  ORDERS,
  SOFT,
  TAKES_BACK,
  THE_INTRODUCTION,
  UNWILLING,
} from './words/answer/evidence.ts'
import { NEGATION } from './words/answer/negation.ts'
import { spoken } from './words/answer/spoken.ts'
import { whole } from './words.ts'

const TAKEN_BACK = phrases(TAKES_BACK)
const ACKNOWLEDGED = phrases([...ACKNOWLEDGES, ...spoken('acknowledges')])
const ABOUT = phrases([...THE_INTRODUCTION, ...spoken('introduction')])
const SOFTENED = phrases(SOFT)
const NEGATED = phrases(NEGATION)
const ASKED = phrases([...MUST_BE_ANSWERED, ...spoken('asked')])
const BARE_ALONE = new RegExp(`^(?:${[BARE, ...spoken('bare')].join('|')})[^\\p{L}\\p{N}]*$`, 'u')
const ORDER = new RegExp(`^${ORDERS}(?!\\p{L})`, 'u')
/** "Re Tobias: of course". */
const HEADED = /^re:? \p{L}+(?: \p{L}+)?: /u
const YOU = phrases(['you', 'your', 'yours', "you're", ...spoken('you')])
/** Makes of "I'm swamped" more than a sigh. */
const DEFERS =
  /(?<!\p{L})(?:then|once|when|however|unfortunately|sadly|first|only|instead|not)(?!\p{L})|^but(?!\p{L})/u
const TURNED = /^(?:but|however|unfortunately|sadly|alas|regrettably|only)(?!\p{L})/u
const CONCEDES = /^(?:although|though) /u
const SADLY = /^(?:unfortunately|sadly|regrettably|alas|decline|however|refuse|remove|unsubscribe)/u
const OPINION = new RegExp(`${UNWILLING}(?!\\p{L})`, 'u')
const NOBODY = /(?:^|and )(?:nobody|no one|none of)/u
const WANTS = /(?:wants?|needs?|cares?|asked for)(?!\p{L})/u
/** What did not happen, but for a yes that was none. */
const PAST = new RegExp(
  `^(?!.*${whole('(?:yes|mean|meant|agree|well|sign)')}).*${whole("(?:didn't|wasn't|weren't|hadn't|never (?:actually |properly |really |once |even )*(?:\\p{L}+ed|got|found|met|had|went|saw|did|knew|took|made|came|left|forgot|spoke|spoken))")}`,
  'u',
)
/** A clause of so many words is about what was said last. */
const SHORT = 4

/** `explicit`: agrees to be introduced; `bare`: a yes that may answer anything. */
type Consent = 'explicit' | 'bare'

/** Whether somebody agrees, and nothing that they say besides is about not being introduced. */
export function consents(sentences: readonly Sentence[], senses: readonly Sense[]): boolean {
  const found = sentences.map((sentence, at) => consentIn(sentence, senses[at]!))
  const explicit = found.includes('explicit')
  const last = found.findLastIndex(Boolean)
  if (!explicit && !found.includes('bare')) return alone(senses)
  return !sentences.some((sentence, at) => hinders(sentence, senses[at]!, at > last))
}

/** "OK, sounds good": a weak yes wants everything around it to speak for it. */
const alone = (senses: readonly Sense[]): boolean =>
  senses.some(({ yes }) => yes) &&
  senses.every(
    sense =>
      (sense.yes || sense.clean || sense.supports) &&
      !(sense.doubt || sense.question || sense.negated || sense.later || sense.other),
  )

/** Whether something said beside a yes makes it none, be it ever so plain. */
export function takenBack(sentences: readonly Sentence[], senses: readonly Sense[]): boolean {
  const lower = sentences.map(({ raw }) => raw.toLowerCase())
  if (lower.some(text => TAKEN_BACK.test(text))) return true
  const bare = senses.every(({ agreed }, at) => !agreed && opening(sentences[at]!.raw) !== 'explicit')
  return bare && lower.some(text => ACKNOWLEDGED.test(text))
}

function consentIn({ raw, asked }: Sentence, sense: Sense): Consent | undefined {
  if (asked || sense.mocked || sense.no) return undefined
  if (sense.agreed) return 'explicit'
  if (sense.yes === 'plain' && !sense.doubt && !sense.negated && !sense.bare) return 'explicit'
  if (sense.yes === 'plain' && HEADED.test(raw.toLowerCase())) return 'explicit'
  return opening(raw)
}

/** What a sentence begins with, when all that follows is courtesy or something to tell them. */
function opening(raw: string): Consent | undefined {
  const pieces = raw
    .replace(/^\d{1,2}[.)] /, '')
    .split(CLAUSE)
    .map(clause => ({ clause, ...consume(clause.trim(), false) }))
  if (pieces.every(({ weak }) => weak) || pieces.some(({ no }) => no)) return undefined
  if (pieces.some(({ rest }) => rest !== '' && !ORDER.test(rest.toLowerCase()))) return undefined
  const said = pieces.filter(({ yes }) => yes).map(({ clause }) => clause)
  return said.every(clause => BARE_ALONE.test(clause.trim().toLowerCase())) ? 'bare' : 'explicit'
}

/** Whether a sentence refuses, doubts, defers or asks, and is about the introduction. */
function hinders(sentence: Sentence, sense: Sense, after: boolean): boolean {
  if (sense.never || sense.torn || sense.stranger || sense.notMine || sense.no) return true
  if (sense.later === 'asked' || sense.mocked) return true
  const lower = SOFTENED.replace(sentence.raw.toLowerCase(), gone)
  // Before a yes, "but" turns against what spoke against it.
  if (after && !sense.grants && TURNED.test(lower)) return true
  if (sense.later && DEFERS.test(SOFTENED.replace(sense.said, gone))) return true
  const left = SOFTENED.replace(sense.left, gone)
  if (doubted(SOFTENED.replace(sense.said, gone))) return true
  const asks = sense.question && !sense.aside && left.trim() !== ''
  if (asks && (!YOU.test(left) || ASKED.test(left))) return true
  return sense.negated && left.split(CLAUSE).some((clause, at) => denies(clause.trim(), at === 0))
}

/** Whether a clause denies the introduction, or what was said last. */
function denies(written: string, first: boolean): boolean {
  const clause = written.replace(CONCEDES, '')
  const found = NEGATED.exec(clause)
  if (!found || ORDER.test(clause)) return false
  if (SADLY.test(found[0])) return true
  if (OPINION.test(clause)) return true
  if (PAST.test(clause) || (NOBODY.test(clause) && !WANTS.test(clause))) return false
  if (ABOUT.test(clause.slice(found.index))) return true
  return first && found.index === 0 && clause.split(' ').length <= SHORT
}
