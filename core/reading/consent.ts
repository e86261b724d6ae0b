/**
 * The evidence for and against a yes that does not stand alone. People tell stories beside a yes: a no in them is
 * about their garden. What counts against it is what refuses, puts off, hands on, asks about or mocks the
 * introduction, and what a mere "yes, I got this" acknowledges.
 */
import { CLAUSE, consume } from './clause.ts'
import { closes, endsInYes, lastOf } from './closing.ts'
import { denies, ORDER } from './denial.ts'
import { doubted } from './doubt.ts'
import { FAVOURS, hinders, SOFTENED, weighed } from './hindrance.ts'
import { gone, phrases } from './lexicon.ts'
import { unquoted } from './quotation.ts'
import type { Sense } from './sense.ts'
import type { Sentence } from './utterance.ts'
import { ACKNOWLEDGES, BARE, CONCLUSION, SURELY, TAKES_BACK, TELLING } from './words/answer/evidence.ts'
import { STILL } from './words/answer/excuse.ts'
import { spoken } from './words/answer/spoken.ts'

/** Takes back, wherever it stands, a yes beside it. */
export const TAKEN_BACK = phrases([...TAKES_BACK, ...spoken('takesBack')])
export const ACKNOWLEDGED = phrases([...ACKNOWLEDGES, ...spoken('acknowledges')])
const BARE_ALONE = new RegExp(`^(?:${[BARE, ...spoken('bare')].join('|')})[^\\p{L}\\p{N}]*$`, 'u')
/** Agrees, whatever is told behind it. */
const WILLINGLY = new RegExp(`^(?:${spoken('willing').join('|')})\\P{L}*$`, 'u')
/** "Re Tobias: of course". */
const HEADED = /^re:? \p{L}+(?: \p{L}+)?: /u
/** "Yes to Alice", and to no day. */
const YES_TO =
  /^(?:(?:[Aa]nd|[Bb]ut|[Ss]o),? )?(?:[Aa] )?(?:big |definite |firm |clear )?[Yy]es to (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|Zoom|Skype)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?=$|[,;!])/u
/** Answers nothing that could be asked in passing, and so not "yes, I got your mail". */
const SURE = new RegExp(
  `^(?:(?:oh|well|ah|omg|hey|wow|lol|haha|ooh|ok|okay|yes|yeah|yep|sure),? )*${SURELY}(?:,? ${SURELY})*\\P{L}*$`,
  'u',
)
/** Goes on to tell of them, or of when they met. */
const TELLS = new RegExp(`^(?:${TELLING}|(?:but|though|although|only),? ${STILL})(?!\\p{L})`, 'u')
/** "A day with bees? Count me in", "Do I want to meet her? Of course": asked by whoever answers it. */
const ECHOES =
  /^(?:(?:and|oh|ooh|ah|wait|wow|omg|hang on|but),? )*(?:(?:the )?alice$|(?:a|an|another|the|my|your|his|her|their|that|those|free|meeting|talking|chatting|coffee|tea|lunch|cake|someone|somebody) (?!of you|time left|cost|fee|price|catch)\p{L}|(?:do|would|could|should|am|did) i (?:ever |really |even )*(?:want|like|mind|fancy|be|care|up|interested|remember|know (?:her|him|them))(?!\p{L})|(?!(?:who|what|why|how|when|where|which|is|are|was|does|did|do|can|could|will|would|has|have|should|may|if|unless|only|for|maybe|really|seriously|any|more|next|this|no|not|still|all|any)(?!\p{L}))[\p{L}'-]+(?: [\p{L}'-]+)?(?: (?:from|of|at|as in) (?:the )?[\p{L}'-]+|(?<=\p{L} \p{L}+))$)/iu
/** Begins an answer, and is all of its sentence: "Sure. She may have to shout." */
const SURE_ALONE =
  /^(?:oh |yeah |ok |well )?(?:sure(?: thing)?|fine|works|any ?time)(?:,? \p{Lu}\p{L}+)?\P{L}*$/iu
/** "Sure. You and every founder in town." */
const SNEERS =
  /^(?:do (?:what|as)|be that way|have it|(?:i'll|i will|we'll|will|let me) (?:look|read|check|think|reply|see|have a|get|respond|come back|answer|let)|you|because|cos|like|and|so|right|why|when|whenever|if|as|who|whatever|or|then|after|until|once|great|another)(?!\p{L})/iu

/** "I'm free most afternoons": an hour, which agrees to nothing beside what doubts. */
export const AT_HAND =
  /^(?:(?:and|but|so|also|ps),? )*(?:i'm|i am|we're|we are) (?:\p{L}+ )?(?:free|available|around|open|flexible) (?!to (?:it|this|that|an?|the|meet|talk|being|chat))[^,;]*$/iu

/** `explicit`: agrees to be introduced; `bare`: a yes that may answer anything. */
type Consent = 'explicit' | 'bare'

/** What each sentence consents to. */
const consentsIn = (sentences: readonly Sentence[], senses: readonly Sense[]): (Consent | undefined)[] =>
  sentences.map((sentence, at) =>
    at === 0 && SURE_ALONE.test(sentence.raw) && !sentence.asked && !SNEERS.test(sentences[1]?.raw ?? '')
      ? 'bare'
      : consentIn(sentence, senses[at]!),
  )

/** "I need a month or so. Then, gladly", "Sonst gern" */
const THEN =
  /^(?:(?:and|but|so|aber|et|y|e|en),? )*(?:then|afterwards|after that|dann|danach|alors|après|ensuite|entonces|después|luego|depois|então|allora|poi|dopo|dan|daarna|sonst|andernfalls|otherwise|anders|sinon|si no|senão|sennò|altrimenti|ellers|annars)(?!\p{L})/iu

/** Where the sentences are that consent, whatever is told beside them. */
export function plainConsents(
  sentences: readonly Sentence[],
  senses: readonly Sense[],
  found = consentsIn(sentences, senses),
): number[] {
  const last = found.findLastIndex(Boolean)
  // What an answer begins with answers what was asked.
  const isPlain = (at: number): boolean =>
    !THEN.test(sentences[at]!.raw) &&
    (found[at] === 'explicit' || (at === 0 && found[0] === 'bare' && senses[0]!.grants)) &&
    !hinders(sentences[at]!, senses[at]!, at > last, !senses[at]!.grants)
  return sentences.map((_, at) => at).filter(isPlain)
}

/** Whether somebody agrees, and nothing that they say besides is about not being introduced. */
export function consents(sentences: readonly Sentence[], senses: readonly Sense[]): boolean {
  const found = consentsIn(sentences, senses)
  const last = found.findLastIndex(Boolean)
  if (last < 0) return alone(senses)
  const plain = plainConsents(sentences, senses, found)
  const answered = (at: number): boolean =>
    found.slice(at + 1, at + 3).some(Boolean) &&
    sentences[at]!.asked &&
    ECHOES.test(sentences[at]!.raw.replace(/^.*[ ,]but /i, ''))
  return !sentences.some(
    (sentence, at) =>
      !plain.includes(at) && !answered(at) && hinders(sentence, senses[at]!, at > last, plain.length > 0),
  )
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
  return lower.some(text => TAKEN_BACK.test(text)) || acknowledges(sentences, senses)
}

/** "Yes, I got this": whether a bare yes is all there is, and answers something else. */
export function acknowledges(sentences: readonly Sentence[], senses: readonly Sense[]): boolean {
  const bare = senses.every(
    ({ agreed }, at) => !agreed && opening(sentences[at]!.raw) !== 'explicit' && !closes(sentences[at]!.raw),
  )
  return bare && sentences.some(({ raw }) => ACKNOWLEDGED.test(raw.toLowerCase()))
}

function consentIn({ raw: written, asked }: Sentence, sense: Sense): Consent | undefined {
  const raw = unquoted(written)
  if ((asked && !sense.rhetorical && !FAVOURS.test(sense.said)) || sense.mocked || sense.no) return undefined
  if (sense.agreed) return AT_HAND.test(raw) ? 'bare' : 'explicit'
  const doubt = sense.excused || doubted(SOFTENED.replace(sense.said, gone))
  if (sense.yes === 'plain' && !doubt && !sense.negated && !sense.bare) return 'explicit'
  if (sense.yes === 'plain' && HEADED.test(raw.toLowerCase())) return 'explicit'
  if (YES_TO.test(raw) && !sense.negated) return 'explicit'
  if (
    !sense.torn &&
    (closes(raw) || concludes(raw)) &&
    !doubted(weighed(endsInYes(raw) ? lastOf(raw.toLowerCase()) : sense.said, true, false))
  )
    return 'explicit'
  if (isSureAt(raw) && !sense.doubt && !sense.later && !sense.other && !deniesBehind(sense)) return 'explicit'
  return opening(raw)
}

/** "Dus ja, she is welcome", "Akkoord dus": a clause that is a yes and draws the sum of what was said. */
const CONCLUDES = new RegExp(
  `^(?:(?:en|und|et|y|e|na|nou|nun|tja|och) )?(?:${CONCLUSION})(?!\\p{L})|(?<!\\p{L})(?:${CONCLUSION})$`,
  'u',
)

export function concludes(raw: string): boolean {
  const clauses = raw.split(CLAUSE).map(clause => clause.trim())
  const at = clauses.findIndex(clause => CONCLUDES.test(clause.toLowerCase()))
  if (at < 0) return false
  const pieces = [clauses[at]!.toLowerCase().replace(CONCLUDES, ''), ...clauses.slice(at + 1)].map(clause =>
    consume(clause.trim(), false),
  )
  // "Also gut, einverstanden": what may be a mere sigh wants the yes behind it.
  const said = pieces.findIndex(({ yes, no, weak, rest }) => no || rest !== '' || (yes && !weak))
  return said >= 0 && pieces[said]!.yes && !pieces[said]!.no && pieces[said]!.rest === ''
}

/** "Yes indeed, and our apprentices are crying out for somebody like her": begins with what no other question is answered by. */
function isSureAt(raw: string): boolean {
  const first = raw.split(CLAUSE, 1)[0]!.trim().toLowerCase()
  return SURE.test(first) || WILLINGLY.test(first)
}

const deniesBehind = ({ negated, left }: Sense): boolean =>
  negated && left.split(CLAUSE).some((clause, at) => at > 0 && denies(clause.trim(), true, true))

/** "Yes, and tell Dana about time too": a word to somebody. */
const SAYS_TO =
  /^(?:and |but )?(?:please |do |just )*(?:(?:tell|thank|hug|kiss|greet) (?:her|him|them|\p{Lu}\p{Ll}+)|(?:give|send)(?: (?:her|him|them|\p{Lu}\p{Ll}+))? (?:my|our|all my|all our) (?:love|best|regards|thanks|greetings))(?! (?:to (?:stop|ask|try|write to)|yes|i'll|i will|that i(?:'ll| will)))(?!\p{L})/u

/** And what they tell denies nothing of it: "tell her I can't talk about the merger". */
const saysTo = (rest: string): boolean =>
  SAYS_TO.test(rest) && !denies(rest.replace(SAYS_TO, '').trim().toLowerCase(), true, true)

/** What a sentence begins with, when all that follows is courtesy or something to tell them. */
function opening(raw: string): Consent | undefined {
  const pieces = raw
    .replace(/^\d{1,2}[.)] /, '')
    .split(CLAUSE)
    .map(clause => ({ clause, ...consume(clause.trim(), false) }))
  if (pieces.every(({ weak }) => weak) || pieces.some(({ no, rest }) => no && rest === '')) return undefined
  const sure = SURE.test(pieces[0]!.clause.trim().toLowerCase()) && pieces[0]!.rest === ''
  const begins = [1, 2].map(many =>
    pieces
      .slice(0, many)
      .map(({ clause }) => clause.trim())
      .join(', '),
  )
  const willing = begins.some(words => WILLINGLY.test(words.toLowerCase()))
  const goesOn = (clause: string, rest: string): boolean =>
    willing ||
    ORDER.test(rest.toLowerCase()) ||
    (pieces[0]!.yes && pieces[0]!.rest === '' && saysTo(rest)) ||
    (sure && TELLS.test(clause.trim().toLowerCase()))
  if (pieces.some(({ clause, rest }) => rest !== '' && !goesOn(clause, rest))) return undefined
  const said = pieces.filter(({ yes }) => yes).map(({ clause }) => clause)
  return said.every(clause => BARE_ALONE.test(clause.trim().toLowerCase())) ? 'bare' : 'explicit'
}
