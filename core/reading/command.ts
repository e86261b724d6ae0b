/**
 * Plain commands to Kept: a line that says nothing else, in the subject or at the head of what they newly wrote. Whatever may be a
 * promise is none, for that would be lost.
 */
import type { Inbound } from '../mail/inbound.ts'
import { answerOf } from './answer.ts'
import { cues } from './cue.ts'
import { readable } from './mention.ts'
import { compiled, mayHold, plain, Spelling, vocabulary } from './phrase.ts'
import { withoutSignature } from './signature.ts'
import { untilOf } from './until.ts'
import { type Sentence, sentencesOf } from './utterance.ts'
import { visibleText } from './visible.ts'
import { COURTESY, ENGLISH, LOOKALIKES, NUMBERS, type Phrases, type Told } from './words/command.ts'
import { DUTCH, GERMAN } from './words/command-germanic.ts'
import { PORTUGUESE, SPANISH } from './words/command-iberian.ts'
import { FRENCH, ITALIAN } from './words/command-romance.ts'
import { WORDS } from './words/date.ts'

export type CommandReading =
  | { is: 'help' | 'pending' | 'cancel' | 'again' | 'never' | 'forget' | 'resume' }
  | { is: 'digest'; on: boolean }
  /** `until`: a day to come, `2027-03-01`, where they are; absent when they named no day, or none that is one. */
  | { is: 'pause'; until?: string }
  /** `count`: introductions a month, 1 to 999. */
  | { is: 'monthly'; count: number }

/** Words beside the command: more of them say something else. */
const MAX_REST = 8
/** Characters of a mail that may be a command. */
const MAX_TEXT = 1000

/**
 * The command, or undefined when the mail holds no plain one.
 * @param toKeptAlone true when every recipient is at the service. With anybody else on it, a mail is never a command.
 */
export function understandCommand(inbound: Inbound, toKeptAlone: boolean): CommandReading | undefined {
  if (!toKeptAlone) return undefined
  const { text, quoted } = visibleText(inbound)
  const words = withoutSignature(text, inbound.from?.name)
  const subject = subjectOf(inbound, text !== '' || quoted)
  const all = `${subject ?? ''}\n${words}`
  if (words.length > MAX_TEXT || !mayCommand(all) || namesSomebody(all, inbound)) return undefined
  const said = spoken(words)
  const [first, ...rest] = said
  const told = first && commandIn(first, rest, inbound)
  if (told) return told
  const [head, ...more] = spoken(subject ?? '')
  return head && commandIn(head, [...more, ...said], inbound)
}

/** Sentences, without those that are only polite: not "Please.", which may answer what they were asked. */
const spoken = (words: string): Sentence[] =>
  sentencesOf(words.replace(SHORTENED, '$1'), opens).filter(
    sentence => isBlank(sentence) || bare(sentence.raw) !== '' || answerOf(sentence.raw).is === 'yes',
  )

/** "max. 3", "until 1 Sept. 2027": no sentence ends there. */
const SHORTENED =
  /(?<![\p{L}])(max|jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|mon|tue|wed|thu|fri)\./giu
/** A lone "?". */
const isBlank = ({ raw, asked }: Sentence): boolean => raw === '' && asked

const PREFIX =
  /^\s{0,3}(?:\[[^\]\n]{1,40}\]|(?:re|aw|sv|antw|antwort|r|rif|res|rv|vs|odp|ynt|fwd?|wg|tr|enc|doorst|i)\s?(?:[[(]\d{1,3}[\])])?\s?[:：])/iu
const QUOTE = /["“”«»„]/

/**
 * The subject, unless it may be the one of a letter: in a reply it is Kept's own, and in quotes somebody tells of it.
 * @param wrote true when there is a text as well.
 */
function subjectOf({ subject, inReplyTo, references }: Inbound, wrote: boolean): string | undefined {
  let rest = subject.slice(0, 300)
  let answers = false
  for (let found = PREFIX.exec(rest); found; found = PREFIX.exec(rest)) {
    answers ||= !found[0].endsWith(']')
    rest = rest.slice(found[0].length)
  }
  if (QUOTE.test(rest)) return undefined
  return answers && (wrote || inReplyTo.length > 0 || references.length > 0) ? undefined : rest
}

const ADDRESS = /[^\s<>()"',;:[\]]+@[^\s<>()"',;:[\]]+/g

/** An address or a page of anybody but the sender and Kept. */
function namesSomebody(text: string, { from, to, cc }: Inbound): boolean {
  if (/https?:\/\/|www\.|linkedin\./i.test(text)) return true
  const found = text.includes('@') ? (text.match(ADDRESS) ?? []) : []
  const own = new Set([from, ...to, ...cc].map(person => person?.address))
  return found.some(address => !own.has(address.toLowerCase().replace(/[.!?]+$/, '')))
}

const LANGUAGES: readonly Phrases[] = [ENGLISH, SPANISH, FRENCH, GERMAN, PORTUGUESE, ITALIAN, DUTCH]
/** What a line may be, what is told apart more exactly first. */
const TOLD: readonly Told[] = [
  ...(['help', 'pending', 'digest-off', 'digest-on', 'forget', 'resume', 'never', 'stop'] as const),
  ...(['monthly', 'again', 'pause', 'pause-day', 'cancel'] as const),
]
const COUNTS = new Map(NUMBERS.flatMap((words, at) => words.split(' ').map(word => [word, at + 1] as const)))
const PATTERNS = TOLD.map(told => {
  const phrases = LANGUAGES.flatMap(language => language[told] ?? [])
  return [told, new RegExp(`^${compiled(phrases, [...COUNTS.keys()])}$`, 'u')] as const
})
const POLITE = compiled(COURTESY)
const BEFORE = new RegExp(`^${POLITE}+`, 'u')
const BEHIND = new RegExp(`(?<=^| )${POLITE}+$`, 'u')
const KNOWN = vocabulary([...LANGUAGES.flatMap(language => Object.values(language).flat()), ...COURTESY])
const COMMANDING = new Spelling([...KNOWN, ...COUNTS.keys()], LOOKALIKES.split(' '))
const DATING = new Spelling(
  WORDS.flatMap(([english, foreign]) => [english, ...foreign.split(' ')]),
  KNOWN,
)

/** Plain words, each with a space behind it, and none that is only polite. */
const bare = (line: string): string =>
  `${COMMANDING.mend(plain(line))} `.replace(BEFORE, '').replace(BEHIND, '').trimStart()

const COMMANDS = mayHold(LANGUAGES.flatMap(language => Object.values(language).flat()))
/** A "?" that nothing is asked with. */
const HELPLESS = /(?<![\p{L}\p{N})"'”’])[?？؟]/u
/** A cheap look at the words, before any sentence is: most mails have not those of any command. */
function mayCommand(text: string): boolean {
  if (HELPLESS.test(text)) return true
  const lines = text.replace(/(\p{L})\1{2,}/giu, '$1').split('\n')
  return COMMANDS(new Set(lines.flatMap(line => mendedWords(line))))
}

/** Of a line of any length. */
const mendedWords = (line: string): string[] =>
  (line.match(/.{1,150}(?:\s|$)|\S+/gu) ?? []).flatMap(part =>
    COMMANDING.mend(plain(part)).split(/[^\p{L}']+/u),
  )

const OPENERS = new Set(KNOWN)
/** True for a line that begins as a command does, or answers, so that it is neither a greeting nor a name. */
const opens = (line: string): boolean => {
  const [word = ''] = bare(line).split(' ', 1)
  return OPENERS.has(word) || answerOf(line).is === 'yes'
}

/** Undone by nobody: told in so many words, and not asked about. */
const GRAVE = new Set<Told>(['cancel', 'never', 'stop', 'forget'])
const REQUESTED =
  /^\W*(?:can|could|would|will|pouvez|peux|kannst|können|puedes?|podrías?|pode|puoi|kun|kunt)(?!\p{L})/iu
/** "I would like to help": theirs, not Kept's. */
const OFFERED = /(?<!\p{L})to help(?!\p{L})/iu
/** What a reason stands behind: "cancel, she found somebody". */
const PAUSE = /[,;:(–—]|\s-+\s/g

function commandIn(first: Sentence, rest: readonly Sentence[], inbound: Inbound): CommandReading | undefined {
  if (isBlank(first)) return rest.length === 0 ? { is: 'help' } : undefined
  const beside = rest.map(({ raw }) => raw).join('. ')
  const whole = tell(first, first.raw, beside, inbound)
  if (whole) return whole
  PAUSE.lastIndex = 0
  const stop = PAUSE.exec(first.raw)
  return stop
    ? tell(
        first,
        first.raw.slice(0, stop.index),
        `${first.raw.slice(stop.index + stop[0].length)}. ${beside}`,
        inbound,
      )
    : undefined
}

function tell(
  { raw, asked }: Sentence,
  line: string,
  beside: string,
  inbound: Inbound,
): CommandReading | undefined {
  const words = bare(line)
  if (words === '' || count(beside) > MAX_REST) return undefined
  for (const [is, pattern] of PATTERNS) {
    const found = pattern.exec(words)
    if (!found) continue
    if (is === 'help' && OFFERED.test(line)) return undefined
    if (GRAVE.has(is) && asked && !REQUESTED.test(raw)) return undefined
    if (is === 'stop' && bare(beside) !== '') return undefined
    if (is !== 'cancel' && promises(beside)) return undefined
    const reading = readingOf(is, found, line, inbound)
    if (reading) return reading
  }
  return undefined
}

const count = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
const promises = (text: string): boolean => text !== '' && cues(readable(text)).length > 0

function readingOf(
  is: Told,
  found: RegExpExecArray,
  line: string,
  inbound: Inbound,
): CommandReading | undefined {
  switch (is) {
    case 'digest-off':
    case 'digest-on':
      return { is: 'digest', on: is === 'digest-on' }
    case 'stop':
      return { is: 'never' }
    case 'monthly': {
      const many = found.find((group, at) => at > 0 && group !== undefined) ?? ''
      const number = COUNTS.get(many) ?? Number(many)
      return number > 0 ? { is, count: number } : undefined
    }
    case 'pause':
    case 'pause-day': {
      const until = untilOf(DATING.mend(line.toLowerCase()), inbound.date, inbound.offset)
      return until ? { is: 'pause', until } : is === 'pause' ? { is } : undefined
    }
    default:
      return { is }
  }
}
