/**
 * The only address in a mail that was copied to the service on purpose is most likely whom it is about, wherever it
 * stands; unless the words around it say that it is there for something else.
 */
import { acts } from './aside.ts'
import { countOf } from './count.ts'
import { sentences } from './cue.ts'
import { described, type Headed, peopleIn, REACH, type Told, WHO } from './description.ts'
import { isIntroduction, joinedBy } from './heading.ts'
import { folded } from './letters.ts'
import { joins, lacksOne } from './list.ts'
import type { Mention } from './mention.ts'
import { isConditional, isDesk, isGuessed, isNextOfKin, isShared, isSomebodyElses } from './misgiving.ts'
import { nameRuns, nameWords, resembles, sharesWord } from './name.ts'
import { isPresented } from './presentation.ts'
import type { Served } from './service.ts'
import { CORRECTIONS, DOUBTS, DOUBTS_EAST } from './words/doubt.ts'
import { ONE_OF } from './words/hesitation.ts'
import { PAST } from './words/past.ts'
import { PERFORMS, PERFORMS_EAST } from './words/performing.ts'
import { BY_HAND, KNOWN, NEWS } from './words/presentation.ts'
import {
  ADDRESSED,
  ADDRESSED_AFTER,
  FATES,
  FIRST_PERSON,
  HINTS,
  INTRODUCES,
  IS_THEM,
  LEADS,
  LEFT_OPEN,
  MATTERS,
  OFFERS,
  ORDINAL,
  PURPOSES,
  RELATIONS,
  SERVES,
} from './words/sole.ts'
import { KNOWS } from './words/target.ts'

/** Characters of a sentence that are looked at on either side of the address. */
const NEAR = 200
/** "Alice - ", "Yes!! ", "Sure, Alice: ": a greeting or an interjection, and nothing said yet. */
const NOTHING_YET =
  /^[^\p{L}]{0,6}(?:\p{L}[\p{L}'’]{0,20}(?: \p{L}{1,20})?\s?[,.!:;–—-]{1,3}\s?){0,3}[^\p{L}]{0,6}$/u
/** A name of the subject, or none, and nothing more after the address. */
const ENDS = /^[)>\]\s]{0,4}(?:\([^()\n]{1,40}\))?[.,;:!\s]{0,4}(?:\n|$|\p{Lu})/u
const BESIDE = /[,;:–—-]\s{0,3}$/
/** What may be a name in small letters. */
const WORDS = /\p{L}{3,30}/gu
/** Said by the way. */
const BRACKETS = /\([^()@]{0,80}\)/g
/** "Don't use bob@old.example, he's now": what stands before another address is about that. */
const ANOTHER = /^.*\S@\S+\s/su
/** "Alice, Bob. Bob, Alice." */
const EACH_CALLED =
  /(?<![\p{L}])(\p{Lu}\p{L}{1,20})\s?[,–—-]\s?(\p{Lu}\p{L}{1,20})[.!;,]\s{1,2}\2\s?[,–—-]\s?\1(?![\p{L}])/u
/** "Bob, this is Alice": who has not the mail is told whom they meet. */
const CALLED_TO =
  /(?<!\p{L})(\p{L}{2,20})(?: ?[,–—-] ?| )(?:this is|meet|das ist|dies ist|voici|je te présente|este es|est[ae] é|ést[ae] es|questo è|questa è|ti presento|te presento(?: a)?|dit is|maak kennis met|это|це|to jest|det är|det er|her er|här är)\s(\p{L}{2,20})(?!\p{L})/giu
/** "my old boss Bob Lee", "I know the mayor's deputy well: Bob Lee": theirs, who is meant. */
const MY =
  /(?<!\p{L})(?:my|our|the) (?:\p{Ll}[\p{L}'’-]{0,20} ){0,3}(?:wife|husband|boss|sister|brother|daughter|son|mother|father|landlord|accountant|deputy)(?:-in-law)?(?: \p{Ll}{1,12}){0,2}[,:]?\s{1,2}$/iu
/** "His boss buys steel.": in the sentence after. */
const THEIR_OWN =
  /^[.!\s]{0,3}(?:His|Her|Their) (?:\p{Ll}{1,20} )?(?:boss|colleague|friend|husband|wife|brother|sister|manager|deputy|successor|neighbou?r|cousin|contact)(?!\p{L})/u
/** Small words in front of a name. */
/** "you and Bob would get on": said to whoever has the mail, right of somebody else. */
const YOU = /(?<!\p{L})(?:you and|(?:for|of|to) you)(?!\p{L})/iu
const TITLE =
  /(?:^|\s)(?:my|our|the|a|an|mr|mrs|ms|dr|prof|herr|herrn|frau|o|a|el|la|le|il|der|den|die|de|ik)\.?\s{0,2}$/iu

/** "is my old colleague Bob Lee": who they are, in small letters before the name. */
const APPOSED = /(?:(?<!\p{L})(?:my|our|your|an?|the) (?:\p{Ll}[\p{L}'’-]{0,20} ){1,3})$/u

/** `subject`: of this mail or of the one that it answers. */
export function isSole(
  told: Told & Served,
  subject: string,
  cues: readonly Headed[],
  found: Mention,
): boolean {
  const { text } = told
  if (told.unserved) return false
  const mention = withName(told, found)
  const sentence = sentences(text).find(({ start, end }) => start <= mention.start && mention.start < end)
  if (!sentence) return false
  const head = cues.findLast(cue => cue.head && !cue.loose && cue.start <= mention.start)?.head
  const said = text.slice(Math.max(sentence.start, mention.start - NEAR), mention.start)
  const paragraph = text.lastIndexOf('\n\n', mention.nameStart) + 1
  const before = text
    .slice(Math.max(sentence.start, paragraph, mention.nameStart - NEAR), mention.nameStart)
    .replace(BRACKETS, '')
    .replace(ANOTHER, '')
  const after = text.slice(mention.end, Math.min(sentence.end, mention.end + NEAR))
  // "two people", of whom only one has an address
  if (cues.some(cue => (countOf(text, cue) ?? 1) > 1)) return false
  if (cues.some(cue => cue.doubtful) || /[?？]["')\]]{0,2}\s*$/.test(after)) return false
  if (DOUBTS.test(before) || DOUBTS_EAST.test(before + after)) return false
  const lead = mention.name === undefined ? before : before.replace(MY, '')
  if (PURPOSES.test(lead) || (RELATIONS.test(lead) && !isThem(before))) return false
  if (isDoubted(told, cues, mention)) return false

  const address = ADDRESSED.exec(said.replaceAll('\n', ' '))
  const addressed = address !== null || ADDRESSED_AFTER.test(after)
  if (cues.some(cue => isAnothers(told, cue, mention, addressed))) return false
  if (isStrange(told, address ? said.slice(0, address.index) : before, mention, head !== undefined))
    return false
  const promised = cues.find(cue => cue.start > mention.end && !cue.loose)?.start ?? text.length
  const covered = cues.some(cue => cue.from <= mention.start && mention.start < cue.to)
  if (!addressed && !covered && isWay(text, mention, sentence.end, promised)) return false
  if (!addressed && INTRODUCES.test(after) && !FIRST_PERSON.test(after) && !PERFORMS.test(after)) return false
  const performed = isPerformed(told, mention) || isHeaded(told, subject, mention)
  const promises = performed || told.served || cues.some(cue => !cue.loose)
  const hinted = promises || cues.length > 0 || HINTS.test(text) || HINTS.test(subject)
  if (!promises && BY_HAND.test(text)) return false
  if (addressed) return hinted || !KNOWN.test(text)
  if (SERVES.test(after) || (!promises && NOTHING_YET.test(before) && NEWS.test(after))) return false
  if (isPresented(text, found, told.isOther)) return true
  if (!hinted) return NOTHING_YET.test(before) && mention.name !== undefined && ENDS.test(after)
  const untitled = before.replace(TITLE, ' ')
  const bare = before.replace(APPOSED, '')
  if (
    LEADS.test(said) ||
    LEADS.test(before) ||
    LEADS.test(untitled) ||
    LEADS.test(bare) ||
    NOTHING_YET.test(before) ||
    NOTHING_YET.test(untitled.trim())
  )
    return true
  const within = cues.some(cue => cue.start >= sentence.start && cue.from <= mention.start)
  if (within || (HINTS.test(before) && BESIDE.test(before))) return true
  const named =
    mention.name !== undefined || (said.match(WORDS) ?? []).some(word => resembles(word, mention.address))
  return (
    named &&
    (performed ||
      told.served ||
      isIntroduction(subject, text) ||
      cues.some(cue => isOpen(told, cue)) ||
      YOU.test(before))
  )
}

/** "the three people I promised: Bob (bob@…), Ann (ann@…)": each is whom the mail is about, where one list has them all. */
export function areSoles(told: Told & Served, cues: readonly Headed[], all: readonly Mention[]): boolean {
  const { text } = told
  const [first] = all
  if (!first || all.length < 2 || told.unserved || cues.some(cue => cue.doubtful)) return false
  const start = sentences(text).findLast(sentence => sentence.start <= first.nameStart)!.start
  const lead = text.slice(start, first.nameStart)
  if (cues.length > 0 && all.every(one => isCounted(text, one)))
    return !all.some(one => isDoubted(told, cues, one))
  return (
    LIST.test(lead) &&
    HINTS.test(lead) &&
    !DOUBTS.test(lead) &&
    !PURPOSES.test(lead) &&
    all.every((one, at) => one.name !== undefined && (at === 0 || joins(text, all[at - 1]!, one))) &&
    !all.some(one => isDoubted(told, cues, one))
  )
}
/** "The first is Bob Lee, bob@…": each by turn. */
function isCounted(text: string, { name, nameStart }: Mention): boolean {
  const { start } = sentences(text).findLast(sentence => sentence.start <= nameStart)!
  return name !== undefined && ORDINAL.test(text.slice(start, nameStart).trimStart())
}
const LIST = /[:：]\s{0,3}(?:[-*•–]\s?|\d{1,2}[.)]\s?)?$/u

/** "the accountant I mentioned is Bob Lee", "her brother is": whose anybody else is says nothing of who is meant. */
const isThem = (before: string): boolean => IS_THEM.test(before) && !THIRD.test(before)
const THIRD = /(?:(?<!\p{L})(?:his|her|their|whose)|\p{L}['’]s) (?:\p{Ll}[\p{L}-]* ){1,3}/u

/** Called by name in a sentence before: "I spoke to Lena. … lena@…". */
function withName({ text, isOther }: Told, mention: Mention): Mention {
  if (mention.name !== undefined) return mention
  const name = nameRuns(text.slice(0, mention.start)).findLast(
    run => !isOther(run.name) && resembles(run.name, mention.address),
  )?.name
  return name === undefined ? mention : { ...mention, name }
}

/** "Bob (bob@…) knows somebody who": named as the way to somebody else. */
const isWay = (text: string, { end }: Mention, sentence: number, promised: number): boolean =>
  KNOWS.test(text.slice(end, Math.min(end + 40, promised, sentence))) ||
  THEIR_OWN.test(text.slice(sentence, sentence + 80))

/** "You are hereby introduced.": a sentence of its own that makes the introduction and names nobody else. */
const isPerformed = ({ text, isOther }: Told, mention: Mention): boolean => {
  const isMeant = (name: string): boolean => isTheirs(name, mention)
  if (isCalledTo(text, isOther, isMeant)) return true
  return sentences(text).some(({ start, end }) => {
    const words = text.slice(start, end).replaceAll('\n', ' ')
    if (!(PERFORMS.test(words) || PERFORMS_EAST.test(words)) || words.endsWith('?')) return false
    const others = words.includes('@') && !(start <= mention.start && mention.start < end)
    const names = peopleIn(words).filter(({ name }) => name.length > 1)
    return !others && names.every(({ name }) => isOther(name) || isTheirs(name, mention))
  })
}

/** "Alice, Bob. Bob, Alice.", "Bob, this is Alice": two are called to each other. */
export function isCalledTo(
  text: string,
  isOther: (name: string) => boolean,
  isMeant: (name: string) => boolean = isOther,
): boolean {
  const [, one, two] = EACH_CALLED.exec(text) ?? []
  if (one && two && (isOther(one) ? isMeant(two) : isOther(two) && isMeant(one))) return true
  for (const [, one, other] of text.matchAll(CALLED_TO)) if (isMeant(one!) && isOther(other!)) return true
  return false
}

/** The subject joins them with somebody who has the mail: "Alice <> Bob". */
function isHeaded({ text, isOther }: Told, subject: string, mention: Mention): boolean {
  const [one, other] = joinedBy(subject, text) ?? []
  if (!one || !other) return false
  return (isOther(one) && isTheirs(other, mention)) || (isOther(other) && isTheirs(one, mention))
}

/** "I'll introduce you.": to whom was said elsewhere. */
const isOpen = (told: Told, cue: Headed): boolean =>
  !cue.loose && !cue.head && described(told, cue) === undefined

/** What makes even the only address doubtful. */
function isDoubted(told: Told, cues: readonly Headed[], mention: Mention): boolean {
  const { text } = told
  const { name, start, end } = mention
  const around = text.replace(/(?<![\p{L}])instead(?=\s?[.,!:;])/iu, at =>
    text.indexOf(at) < start ? '' : at,
  )
  const cue = cues.find(cue => cue.from <= start && start < cue.to)
  const named = name ?? (cue ?? cues.findLast(({ head, to }) => head && to <= start))?.head?.name
  return (
    CORRECTIONS.test(around) ||
    ONE_OF.test(text) ||
    LEFT_OPEN.test(text) ||
    PAST.test(text) ||
    OFFERS.test(text) ||
    MATTERS.test(paragraphOf(text, start)) ||
    FATES.test(text.slice(end, end + 80).split('\n\n', 1)[0]!) ||
    isDesk(mention) ||
    isGuessed(text, mention) ||
    isConditional(text, mention) ||
    isNextOfKin(text, mention) ||
    isSomebodyElses(mention, named) ||
    (cue !== undefined && (isShared(told, cue, mention) || lacksOne(text, mention, told.isOther))) ||
    acts(text, mention, Math.max(0, start - 60))
  )
}

const paragraphOf = (text: string, at: number): string => {
  const end = text.indexOf('\n\n', at)
  return text.slice(text.lastIndexOf('\n\n', at) + 1, end < 0 ? text.length : end)
}

/** True when a promise names somebody else than whose address this is. */
function isAnothers({ text, isOther }: Told, cue: Headed, mention: Mention, addressed: boolean): boolean {
  const { head } = cue
  if (!head || cue.loose || isOther(head.name)) return false
  if (isTheirs(head.name, mention)) return false
  if (mention.name !== undefined || !addressed || head.end > mention.start) return true
  // "Introduce you to Bob Lee … you can reach him at rl77@…": nobody else is named in between.
  const between = text.slice(head.end, mention.start)
  return between.length > REACH || peopleIn(between).some(({ name }) => !sharesWord(name, head.name))
}

/** True when the words before the address are about somebody whose it is not. */
function isStrange({ isOther }: Told, said: string, mention: Mention, headed: boolean): boolean {
  if (mention.name !== undefined && headed) return false
  // "the one who saved the Aldous murals, Beatrix Holloway": beside a comma stands who that is.
  if (mention.name !== undefined && BESIDE.test(said)) return false
  const strangers = peopleIn(said).filter(
    ({ name, start, end }) => !isOther(name) && !isTheirs(name, mention) && !isVocative(said, start, end),
  )
  return strangers.length > 0 && (mention.name === undefined || WHO.test(said.trimStart().slice(3)))
}

/** "Mira, el que …", "Listen, Bob …": called, or no name at all. */
const isVocative = (said: string, start: number, end: number): boolean =>
  said[end] === ',' && /(?:^|[.!?:,\n])\s*$/.test(said.slice(Math.max(0, start - 3), start))

const isTheirs = (name: string, mention: Mention): boolean =>
  (mention.name !== undefined && sharesWord(name, mention.name)) ||
  resembles(name, mention.address) ||
  isOfHouse(name, mention.address)

/** "Frau Müller, anna@müller-geigen.example" */
const isOfHouse = (name: string, address: string): boolean => {
  const domain = folded(address.slice(address.indexOf('@') + 1)).split(/[^\p{L}\p{N}]+/u)
  return nameWords(name).some(word => word.length >= 4 && domain.includes(word))
}
