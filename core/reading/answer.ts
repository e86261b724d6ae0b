/**
 * What a reply to a consent request says. Consent is only what is plainly one: a yes on which nothing hangs, and
 * beside which nothing speaks against it. All else is asked again, for a yes that was none is somebody's time
 * given away.
 */
import type { Inbound } from '../mail/inbound.ts'
import type { AnswerReading } from './reading.ts'
import { withoutSignature } from './signature.ts'
import { visibleText } from './visible.ts'
import { FILLERS, NEGATION, NO, PUTS_OFF, SCHEDULING, UNCERTAIN, YES } from './words/answer.ts'
import { anyOf } from './words.ts'

/** Characters of what they wrote that are passed on. */
const MAX_NOTE = 4000
/** An answer is in the first words; a letter this long is for people to read. */
const MAX_ANSWER = 5000

/** At the start of what is left, as whole words. */
const leading = (words: readonly string[]): RegExp => new RegExp(`^${anyOf(words)}(?![\\p{L}\\p{N}'])`, 'iu')
const SAYS_YES = leading(YES)
const SAYS_NO = leading(NO)
const FILLER = leading(FILLERS)
/** A name they greet or are greeted with: "Hi Dana," "Yes, Dana". */
const GREETING =
  /^(?:hi|hello|hey|dear|hola|hallo|hoi|bonjour|salut|ciao|olá|oi|liebe[r]?|cher|chère|caro|cara|beste)(?: \p{L}[\p{L}'’.-]{0,30}){0,3}\s?[,!:–—-]?\s*(?:\n|(?<=[,!:]\s?))/iu

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
  const text = plain(words.slice(0, MAX_ANSWER))
  const said = opening(text)
  if (!said) return { is: 'unclear', bare: false }
  const { is, rest, sentence } = said
  if (words.length > MAX_ANSWER) return { is: 'unclear', bare: false }
  if (letterless(rest)) return { is: contradicts(sentence, is) ? 'unclear' : is, bare: true }
  if (is === 'no') {
    // Nothing after a plain no makes it a yes; but "no, later" and "no, ask Carol" are not the end of it.
    const unsaid = PUTS_OFF.test(text) || /[?¿]/.test(text) || saysYesToo(rest)
    return { is: unsaid ? 'unclear' : 'no', bare: false }
  }
  const questions = rest.split(/(?<=[.!?\n])/).filter(part => /[?¿]/.test(part))
  const open = questions.some(question => !SCHEDULING.test(question)) || /^[^.!\n]*\?/.test(sentence)
  if (open || UNCERTAIN.test(rest)) return { is: 'unclear', bare: false }
  if (TAKES_BACK.test(text)) return { is: 'no', bare: false }
  return { is: NEGATION.test(beyondPhrases(rest)) ? 'unclear' : 'yes', bare: false }
}

/** "Yes please don't": the last word is plain. */
const TAKES_BACK = /^[^.!?\n]{0,20}(?:please|pls)[ ,]{1,2}(?:don['’]?t|do not)(?: introduce us)?[.!]?\s*$/iu

/** The answer that the text opens with, after greetings, and what follows it. */
function opening(text: string): { is: Is; rest: string; sentence: string } | undefined {
  let rest = text.replace(GREETING, '')
  const start = rest
  let is: Is | undefined
  // Each turn takes at least one character off the front, and all that are taken are short.
  for (let turn = 0; turn < 12; turn++) {
    rest = rest.replace(/^[\s.,;:!–—…()*_"'-]{1,40}/u, '')
    const no = SAYS_NO.exec(rest)?.[0]
    const yes = SAYS_YES.exec(rest)?.[0]
    const filler = FILLER.exec(rest)?.[0]
    const longest = [no, yes, filler].reduce<string | undefined>(
      (a, b) => (b && b.length > (a?.length ?? 0) ? b : a),
      undefined,
    )
    if (!longest) break
    const said =
      longest === yes && longest !== no ? 'yes' : longest === no && longest !== yes ? 'no' : undefined
    if (said && is && said !== is)
      return {
        is: said === 'no' && /(?:don['’]?t|do not)/i.test(longest) ? 'no' : 'unclear',
        rest: '',
        sentence: '',
      }
    is = is ?? said
    rest = rest.slice(longest.length)
  }
  return is && { is, rest, sentence: start.split('\n', 1)[0]! }
}

const contradicts = (sentence: string, is: Is): boolean => is === 'yes' && sentence.trimEnd().endsWith('?')
const letterless = (text: string): boolean => !/[\p{L}\p{N}?¿]/u.test(text)
const saysYesToo = (rest: string): boolean =>
  /(?<![\p{L}])(?:yes|go ahead|happy to|sounds good|let['’]s do it)(?![\p{L}])/iu.test(rest)

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
