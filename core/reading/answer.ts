/**
 * What a reply to a consent request says. Consent is only what is plainly one: a yes on which nothing hangs, and
 * beside which nothing speaks against it. What is neither plain nor against it is asked again, for a yes that was
 * none is somebody's time given away.
 */
import { automatic } from '../mail/automatic.ts'
import type { Inbound } from '../mail/inbound.ts'
import { isBareYes } from './bare.ts'
import { conceded } from './concession.ts'
import { TAKEN_BACK } from './consent.ts'
import { firstPerson } from './mouthpiece.ts'
import { handsOn, type Other, otherIn } from './other.ts'
import { calledAlice, plainly } from './plain.ts'
import { presenting } from './presented.ts'
import type { AnswerReading } from './reading.ts'
import { answers, type Sense, senseOf } from './sense.ts'
import { withoutSignature } from './signature.ts'
import { asksWhoThatIs } from './stranger.ts'
import { untilOf } from './until.ts'
import { reactionIn, sentencesOf } from './utterance.ts'
import { verdictOf } from './verdict.ts'
import { bodyText, visibleText } from './visible.ts'
import { AUTOMATIC } from './words/answer/automatic.ts'
import { whole } from './words.ts'

/** Characters of what they wrote that are passed on. */
const MAX_NOTE = 4000
/** An answer is in the first words; a letter this long is for people to read. */
const MAX_ANSWER = 5000
const MAX_SUBJECT = 300

type Is = AnswerReading['is']

/** How the tables call whoever is to be met. */
const ALICE = ['alice', 'archer']

/** The answer, out of what they newly wrote; of the subject only where that is nothing. */
export function understandAnswer(inbound: Inbound): AnswerReading {
  const words = withoutSignature(visibleText(inbound).text, inbound.from?.name)
  if (automatic(inbound, undefined)) return { is: 'automatic', ...noted(words) }
  const said = words || reactionIn(bodyText(inbound))
  if (said === '') return bareSubject(inbound)
  const { is, bare, putOff, other } = read(said, inbound)
  if (bare) return { is }
  const until = is === 'later' ? untilOf(putOff, inbound.date, inbound.offset, said) : undefined
  return {
    is,
    ...(until && { until }),
    ...(is === 'other' && { other: other ?? {} }),
    ...noted(words),
  }
}

/** What plain words say; `bare` when they say nothing else. */
export function answerOf(words: string): { is: Is; bare: boolean } {
  const { is, bare } = read(words)
  return { is, bare }
}

interface Reading {
  is: Is
  bare: boolean
  /** The words that put the answer off. */
  putOff: string
  other?: Other
}

function read(words: string, inbound?: Inbound): Reading {
  if (words.length > MAX_ANSWER) return { is: 'unclear', bare: false, putOff: '' }
  const [asker, names] = inbound ? askedAbout(inbound.subject) : [[], []]
  const strangers = names.length > 0 ? [...names, ...ALICE] : []
  const named = calledAlice([...names, ...ALICE], asker)
  const called = sentencesOf(words, isAnswer).map(said => ({ ...said, raw: named(said.raw) }))
  const sentences = firstPerson(called).map(said => ({ ...said, raw: plainly(said.raw) }))
  const thanks = sentences.every(({ raw }) => TAK.test(raw)) && !polish(words, inbound?.from)
  if (isBareYes(sentences) && !thanks) return { is: 'yes', bare: true, putOff: '' }
  const whoThatIs = asksWhoThatIs(
    sentences.map(({ raw }) => raw),
    asker,
  )
  const first = sentences.map((sentence, at) => {
    const sense = senseOf(sentence, strangers, asker)
    return at === whoThatIs ? { ...sense, stranger: true } : sense
  })
  // Beside a yes, modesty and limits are no more than that.
  const granted = first.some(({ grants }) => grants)
  const each = first.map((sense, at) =>
    granted && !sense.grants && against(sense)
      ? senseOf(conceded(sentences[at]!), strangers, asker, true)
      : sense,
  )
  const { senses, name } = presenting(sentences, each, [...strangers, ...asker])
  const other = otherIn(words, sentences, senses, inbound, name)
  const said = machineWrote(words, senses) ? 'automatic' : verdictOf(sentences, senses, other)
  const is = said === 'yes' && (thanks || handsOn(words, other, inbound)) ? 'unclear' : said
  const bare = (is === 'yes' || is === 'no') && senses.every(sense => sense.bare)
  const putOff = sentences.filter((_, at) => senses[at]!.later).map(sentence => sentence.raw)
  return { is, bare, putOff: putOff.join('. '), ...(other && { other }) }
}

/** Whether a sentence has anything that would speak against a yes beside it. */
const against = (sense: Sense): boolean =>
  sense.negated ||
  sense.doubt ||
  sense.question ||
  sense.no ||
  sense.stranger ||
  !sense.clean ||
  sense.later === 'hinted'

const MACHINE = new RegExp(whole(`(?:${AUTOMATIC.join('|')})`), 'gu')

/** Two marks of a responder, and nothing that a person would answer. */
function machineWrote(words: string, senses: readonly Sense[]): boolean {
  if (senses.some(({ yes, no, bare }) => bare && (yes || no))) return false
  const text = words.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
  return (text.match(MACHINE)?.length ?? 0) >= (senses.some(({ no }) => no) ? 3 : 2)
}

/** A line that is a whole answer, and so neither a greeting nor a name: "Enough. Stop." as well, but not "N. Fox". */
const isAnswer = (line: string): boolean => {
  const bare = line.replace(/[\s.,!?:-]+$/, '')
  if (answers(bare) || (bare !== line && TAKEN_BACK.test(bare.toLowerCase()))) return true
  const parts = line.split(/[.!?]+(?:\s+|$)/).filter(Boolean)
  return parts.length > 1 && parts.every(part => PLAIN_WORDS.test(part)) && parts.some(answers)
}
const PLAIN_WORDS = /^\p{L}[\p{L}' ,-]+$/u

const noted = (words: string): { note?: string } => {
  const note = words.slice(0, MAX_NOTE).trim()
  return note === '' ? {} : { note }
}

/** "Re: Dana Fox would like to introduce you to Alice Archer": the names of who asks, and of those they have not met. */
function askedAbout(subject: string): [asker: string[], strangers: string[]] {
  const [, asker, strangers] =
    /^(?:.{0,40}:)?(.{1,100}?) would like to introduce you to (.{1,200})/i.exec(subject) ?? []
  const names = (text = ''): string[] => text.toLowerCase().match(/[\p{L}'-]{2,}/gu) ?? []
  return [names(asker), names(strangers)]
}

/** A lone "Tak": Polish for yes, Danish for thanks. */
const TAK = /^tak(?:,? (?:tak|\p{Lu}\p{L}+))*$/iu

/** Polish, when they or their address say so; Danish without a sign of it. */
const polish = (words: string, from: Inbound['from']): boolean =>
  /[ąćęłńśźż]/iu.test(`${words} ${from?.name ?? ''}`) || (from?.address.endsWith('.pl') ?? false)

const REPLY = '(?:re|aw|sv|antw|r|rif|res|rv|vs|odp|ynt|fwd?|wg|tr)\\s?(?:\\[\\d\\])?\\s?:'
const REPLIES = new RegExp(`^(?:\\s{0,3}${REPLY}\\s{0,3}){1,5}`, 'i')
/** "No thank you - Re: …": what stands before the mark of a reply, which no name in our subject can put there. */
const BEFORE = new RegExp(`^([^:]{1,80}?)(?:\\s?[-–—|(]\\s?|\\s)${REPLY}`, 'i')
const OURS = / would like to introduce you to /i
/** What stands behind our own subject. */
const BEHIND = /(?:\s[-–—|]+\s|:\s)([^:()|–—]{1,80})$/

/** The subject alone, when it is an answer and nothing else, or one before or behind our own. */
function bareSubject(inbound: Inbound): AnswerReading {
  const subject = inbound.subject.slice(0, MAX_SUBJECT)
  const ours = OURS.exec(subject)
  const before = ours && BEFORE.exec(subject)?.[1]
  const added = before ?? (ours && BEHIND.exec(subject.slice(ours.index))?.[1])
  const words = added ?? subject.replace(REPLIES, '')
  const { is, bare, putOff } = read(words)
  // Our subject ends in a name that the requester chose: one called "Alice - yes" must not answer for the target.
  if (ours && !before && is === 'yes') return { is: 'unclear' }
  if ((added || !ours) && is === 'later') {
    const until = untilOf(putOff, inbound.date, inbound.offset, words)
    return { is, ...(until && { until }) }
  }
  return { is: bare ? is : 'unclear' }
}
