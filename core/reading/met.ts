/**
 * What a reply to "Did you and Bob meet?" says. What they agreed to do is not done, and where the words go both ways it is unclear: the
 * introducer reads them.
 */
import type { Inbound } from '../mail/inbound.ts'
import { answerOf } from './answer.ts'
import { withoutSignature } from './signature.ts'
import { type Sentence, sentencesOf } from './utterance.ts'
import { visibleText } from './visible.ts'
import { FILLER } from './words/answer/filler.ts'
import { COMING, DENIED, FAILED, MET, NO, NO_MATTER, ONCE_MORE, YES, YET } from './words/met.ts'
import { whole } from './words.ts'

export interface MetReading {
  is: 'yes' | 'not-yet' | 'no' | 'unclear'
  /** What else they wrote, for the introducer; absent when they wrote nothing but the answer. */
  note?: string
}

/** Characters of what they wrote that are passed on. */
const MAX_NOTE = 4000
/** Characters that may be an answer; more are for people to read. */
const MAX_ANSWER = 3000
const MAX_SUBJECT = 300

/** The answer, out of what they newly wrote; of the subject only where that is nothing and it is a plain one. */
export function understandMet(inbound: Inbound): MetReading {
  const words = withoutSignature(visibleText(inbound).text, inbound.from?.name)
  if (words === '') {
    const subject = read(inbound.subject.slice(0, MAX_SUBJECT).replace(REPLIES, ''))
    return { is: subject.bare ? subject.is : 'unclear' }
  }
  const { is, bare } = words.length > MAX_ANSWER ? UNCLEAR : read(words)
  return bare ? { is } : { is, note: words.slice(0, MAX_NOTE).trim() }
}

const REPLIES = /^(?:\s{0,3}(?:re|aw|sv|antw|r|rif|res|rv|vs|odp|ynt)\s?(?:\[\d{1,3}\])?\s?:\s{0,3}){1,5}/i

interface Reading {
  is: MetReading['is']
  /** True when they wrote nothing else. */
  bare: boolean
}

const UNCLEAR: Reading = { is: 'unclear', bare: false }

function read(words: string): Reading {
  // Who is away, or wants no more of this, tells of no meeting.
  const { is: other } = answerOf(words)
  if (other === 'automatic' || other === 'never') return UNCLEAR
  const sentences = sentencesOf(
    words,
    line => HEAD_YES.test(line.toLowerCase()) || HEAD_NO.test(line.toLowerCase()),
  )
  const told = sentences.filter(({ asked }) => !asked).map(({ raw }) => lowered(raw))
  const is = decide(told)
  return { is, bare: is !== 'unclear' && sentences.every(sentence => isBare(sentence)) }
}

const lowered = (raw: string): string => raw.toLowerCase().replace(POLITE, '')
const POLITE = /^(?:(?:oh|well|so|hi|hello|hey|sorry|ah|um|hm+|thanks|thank you|and|but)[,!:]? +){1,3}/

const within = (sources: readonly string[]): RegExp => new RegExp(whole(`(?:${sources.join('|')})`), 'u')
const MEETS = new RegExp(whole(`(?:${MET.join('|')})`), 'gu')
const DENIES = new RegExp(`(?:${whole(DENIED)}|n't)[^,;:()–—]*$`, 'u')
const STILL = within(YET)
const COMES = within(COMING)
const FAILS = within(FAILED)
const AGAIN = within([ONCE_MORE])
const HEAD_YES = new RegExp(`^${YES}(?![\\p{L}\\p{N}'])`, 'u')
const HEAD_NO = new RegExp(`^${NO}(?![\\p{L}\\p{N}'])(?! ${NO_MATTER})`, 'u')
/** "si" is "if" as well, and "no" begins many a sentence in Spanish. */
const CLAUSE_YES = new RegExp(
  `^${YES}(?: ?[,;:.!–—(-]| (?:we|i|it|you|he|she|they|thanks?)(?!\\p{L})|$)`,
  'u',
)
const CLAUSE_NO = new RegExp(
  `^${NO}(?: ?[,;:.!–—(-]| (?:we|i|it|he|she|they|sorry|sadly|unfortunately)(?!\\p{L})|$)(?! ?${NO_MATTER})`,
  'u',
)

/** One answer out of what the sentences say; of two that go against each other, the later. */
function decide(sentences: readonly string[]): Reading['is'] {
  const first = (test: (sentence: string) => boolean): number => sentences.findIndex(test)
  const last = (test: (sentence: string) => unknown): number =>
    sentences.findLastIndex(sentence => test(sentence))
  const yes = first(sentence => CLAUSE_YES.test(sentence)) >= 0
  const no = first(sentence => CLAUSE_NO.test(sentence)) >= 0
  const met = first(sentence => meetsAt(sentence) >= 0)
  if (yes && no) return 'unclear'
  const failed = last(sentence => fails(sentence))
  if (met >= 0) {
    if (no) return 'unclear'
    // Whoever has met may still be left without an answer afterwards.
    if (yes || failed < 0) return STILL.test(sentences[met]!) && !yes ? 'not-yet' : 'yes'
    const after = failed > met || (failed === met && failsAt(sentences[met]!) > meetsAt(sentences[met]!))
    return after && !STILL.test(sentences[failed]!) ? 'yes' : 'unclear'
  }
  if (sentences.some(sentence => STILL.test(sentence))) return 'not-yet'
  const coming = last(sentence => COMES.test(sentence) && !(yes && AGAIN.test(sentence)))
  if (coming >= 0) {
    const later =
      coming > failed || (coming === failed && comesAt(sentences[coming]!) > failsAt(sentences[coming]!))
    return later ? 'not-yet' : yes ? 'unclear' : 'no'
  }
  if (failed >= 0) return yes ? 'unclear' : 'no'
  return yes ? 'yes' : no ? 'no' : 'unclear'
}

/** Where it says that they met; -1 when nowhere, or denied. */
function meetsAt(sentence: string): number {
  MEETS.lastIndex = 0
  for (let found = MEETS.exec(sentence); found; found = MEETS.exec(sentence))
    if (!DENIES.test(sentence.slice(Math.max(0, found.index - 60), found.index))) return found.index
  return -1
}

const failsAt = (sentence: string): number => FAILS.exec(sentence)?.index ?? -1
const comesAt = (sentence: string): number => COMES.exec(sentence)?.index ?? -1
/** What has not come about yet, still may. */
const fails = (sentence: string): boolean => FAILS.test(sentence) && !STILL.test(sentence)

const ALONE = new RegExp(
  `^(?:(?:${[YES, NO, ...YET, '(?:we|i) (?:sure )?(?:did|have|met)', ...FILLER].join('|')})(?:[\\s,;:.–—-]+|$)){1,6}$`,
  'u',
)
/** Characters of an answer and courtesies; more say something else. */
const MAX_BARE = 80

/** True when the sentence is an answer and courtesy, and nothing else. */
const isBare = ({ raw, asked }: Sentence): boolean =>
  !asked && raw.length <= MAX_BARE && ALONE.test(raw.toLowerCase())
