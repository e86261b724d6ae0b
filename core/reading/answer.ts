/**
 * What a reply to a consent request says. Consent is only what is plainly one: a yes on which nothing hangs, and
 * beside which nothing speaks against it. All else is asked again, for a yes that was none is somebody's time
 * given away.
 */
import type { Inbound } from '../mail/inbound.ts'
import type { AnswerReading } from './reading.ts'
import { withoutSignature } from './signature.ts'
import { visibleText } from './visible.ts'
import { FILLERS, NEGATION, NO, PUTS_OFF, SCHEDULING, SUPPORT, UNCERTAIN, WEAK, YES } from './words/answer.ts'
import { SIGN_OFFS } from './words/sign-off.ts'
import { anyOf } from './words.ts'

/** Characters of what they wrote that are passed on. */
const MAX_NOTE = 4000
/** An answer is in the first words; a letter this long is for people to read. */
const MAX_ANSWER = 5000

/** At the start of what is left, as whole words. */
const leading = (words: readonly string[]): RegExp => new RegExp(`^${anyOf(words)}(?![\\p{L}\\p{N}'])`, 'iu')
const SAYS_YES = leading(YES)
const SAYS_NO = leading(NO)
const FILLER = leading([...FILLERS, ...SIGN_OFFS])
/** What leads up to an answer, and would put it off if it came after: "Thanks, but no". */
const LEADS_UP = leading([
  'but',
  'i appreciate it',
  'i appreciate that',
  'i appreciate the thought',
  'unfortunately',
  "i'm afraid",
])
/** A name they greet or are called by: "Hi Dana," "Dana - yes". */
const CALLED = /^ ?(?:\p{Lu}[\p{L}'’.-]{0,30} ?){1,3}(?:[,!:–—-]|\n)/u
/** Their own name beneath, or the name of whom they answer. */
const NAME_ALONE = /^[\s.,!…]*(?:\p{Lu}[\p{L}'’.-]{0,30}[ ]?){1,3}[\s.!,]*$/u

export function understandAnswer(inbound: Inbound): AnswerReading {
  const words = withoutSignature(visibleText(inbound).text, inbound.from?.name)
  if (words === '') return { is: bareAnswer(inbound.subject) ?? 'unclear' }
  const reading = answerOf(words)
  const note = words.slice(0, MAX_NOTE).trim()
  return reading.bare ? { is: reading.is } : { is: reading.is, note }
}

type Is = AnswerReading['is']

/** What plain words say; `bare` when they say nothing else. */
export function answerOf(words: string): { is: Is; bare: boolean } {
  if (words.length > MAX_ANSWER) return { is: 'unclear', bare: false }
  const text = plain(words)
  const said = opening(text)
  if (!said) return { is: 'unclear', bare: false }
  const { is, rest } = said
  if (letterless(rest) || NAME_ALONE.test(rest)) return { is: /[?¿]/.test(text) ? 'unclear' : is, bare: true }
  if (is === 'no') {
    // Nothing after a plain no makes it a yes; but "no, later" and "no, ask Carol" are not the end of it.
    const plainly = said.ended || NEGATION.test(rest)
    const unsaid = PUTS_OFF.test(text) || /[?¿]/.test(text) || YES_AFTER_ALL.test(rest)
    return { is: plainly && !unsaid ? 'no' : 'unclear', bare: false }
  }
  const [first = ''] = text.split(/(?<=[.!?\n])/, 1)
  const questions = rest.split(/(?<=[.!?\n])/).filter(part => /[?¿]/.test(part))
  if (first.includes('?') || questions.some(question => !SCHEDULING.test(question)))
    return { is: 'unclear', bare: false }
  const about = said.open ? rest.replace(WITH_WHOM, '') : rest
  if (UNCERTAIN.test(about) || NEGATION.test(beyondPhrases(about))) return { is: 'unclear', bare: false }
  const stands = said.open || (said.ended && !said.weak) || SUPPORT.test(rest)
  return { is: stands ? 'yes' : 'unclear', bare: false }
}

interface Opening {
  is: Is
  /** What follows the answer. */
  rest: string
  /** True when a sentence or a clause ends after it. */
  ended: boolean
  /** True when it is one that goes on: "happy to …". */
  open: boolean
  weak: boolean
}

const OPEN_END = /\b(?:to|us|me|delighted|love that|talk|chat|meet|connect|help|introduced)$/iu
const WITH_WHOM =
  /^[\s,]{0,2}(?:be introduced|talk|speak|chat|meet|connect|help)(?: (?:to|with))?(?: [\p{L}'’.-]{1,30})?/iu
const MUST_END = /^(?:i can't|i cannot|don't|do not|pass|n|negative|decline)$/i

/** The answer that the text opens with, after greetings, and what follows it. */
function opening(text: string): Opening | undefined {
  let rest = text
  let found: Opening | undefined
  // Each turn takes a phrase off the front, and phrases are short.
  for (let turn = 0; turn < 12; turn++) {
    rest = rest.replace(/^[\s.,;:!–—…()*_"'-]{1,40}/u, '')
    const phrase = longest(found ? [SAYS_NO, SAYS_YES, FILLER] : [SAYS_NO, SAYS_YES, FILLER, LEADS_UP], rest)
    if (!phrase) {
      const called = found ? undefined : CALLED.exec(rest)?.[0]
      if (!called) break
      rest = rest.slice(called.length)
      continue
    }
    const after = rest.slice(phrase.length)
    const ended = /^\s?(?:[.,;:!?–—…()\n-]|$|\p{Extended_Pictographic})/u.test(after)
    const is =
      SAYS_NO.exec(rest)?.[0] === phrase ? 'no' : SAYS_YES.exec(rest)?.[0] === phrase ? 'yes' : undefined
    if (MUST_END.test(phrase) && !ended) break
    rest = after
    if (!is) {
      if (found) found = { ...found, rest, ended }
      continue
    }
    // "Yes please don't" is a no, for the last word is plain; any other yes and no together is neither.
    if (found && found.is !== is)
      return {
        is: is === 'no' && /\b(?:don't|do not)/i.test(phrase) && ended ? 'no' : 'unclear',
        rest: '',
        ended,
        open: false,
        weak: false,
      }
    const weak = WEAK.test(phrase) && (found?.weak ?? true)
    found = { is, rest, ended, open: OPEN_END.test(phrase), weak }
  }
  return found
}

const longest = (patterns: readonly RegExp[], text: string): string =>
  patterns.reduce((best, pattern) => {
    const match = pattern.exec(text)?.[0] ?? ''
    return match.length > best.length ? match : best
  }, '')

const YES_AFTER_ALL = /(?<![\p{L}])(?:yes|go ahead|happy to|sounds good|let's do it)(?![\p{L}])/iu
const letterless = (text: string): boolean => !/[\p{L}\p{N}?¿]/u.test(text)

/** "No problem" and the like hold a "no" that is none. */
const beyondPhrases = (text: string): string =>
  text.replace(
    /(?<![\p{L}])(?:no (?:problem|worries|rush|hurry|need|pressure|objections?)|not (?:a problem|at all|only)|don['’]?t (?:mind|worry|hesitate)|can['’]?t wait|cannot wait|why not|kein problem|pas de (?:problème|souci)|sin problema|sem problemas?|nessun problema|geen probleem)(?![\p{L}])/giu,
    ' ',
  )

/** Curly quotes straight, white space single, one kind of line end. */
const plain = (text: string): string =>
  text
    .replace(/[’‘`´]/g, "'")
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

/** The subject alone, when it is an answer and nothing else. */
function bareAnswer(subject: string): Is | undefined {
  const text = plain(
    subject.slice(0, 300).replace(/^(?:\s{0,3}(?:re|aw|sv|antw|r|rif|res)\s?:\s{0,3}){1,5}/i, ''),
  )
  const { is, bare } = answerOf(text)
  return bare ? is : undefined
}
