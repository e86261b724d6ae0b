/** Reading a promise: who introduces whom to whom, as sure as the mail makes it and no surer. */
import type { Person } from '../introduction/state.ts'
import { domainOf } from '../mail/address.ts'
import type { Inbound } from '../mail/inbound.ts'
import { type Cue, cues as cuesOf } from './cue.ts'
import { isPlea, pair } from './direct.ts'
import { forwarded } from './forward.ts'
import { withProfiles } from './linkedin.ts'
import { markupText } from './markup.ts'
import { type Mention, mentions, readable } from './mention.ts'
import { nameRuns, resembles, sameFullName } from './name.ts'
import { isOwed, owed } from './owed.ts'
import { type Cast, castOf, isCalled, namesakes, promisedOf } from './people.ts'
import type { PromiseReading } from './reading.ts'
import { withoutSignature } from './signature.ts'
import { described, headOf, isAside, isCorrected, isPronoun, joins, weigh } from './target.ts'
import { visibleOf, visibleText } from './visible.ts'

/** Each target is a promise of its own to keep; more is a mailing. */
const MAX_TARGETS = 5
const HELP =
  /^\W{0,3}(?:help|help me|help please|please help|info|how does this work|how do i use this|commands|hilfe|aide|ayuda|ajuda|aiuto)\W{0,3}$|^[\s?¿]{0,10}\?[\s?]{0,10}$/iu
const ANSWERS = /^\s{0,3}(?:re|aw|sv|antw|fwd?|wg|tr|vs|r|rif|res|enc|odp)\s?(?:\[\d{1,3}\])?\s?:/i

interface Context {
  domain: string
  /** Envelope recipients at the domain. */
  recipients: string[]
  /** People whom this introducer has introduced before. */
  known: Person[]
}

type Promised = Extract<PromiseReading, { is: 'promise' }>

export function understandPromise(inbound: Inbound, context: Context): PromiseReading {
  const { text: written, quoted } = visibleText(inbound)
  const words = withoutSignature(written, inbound.from?.name)
  const cast = castOf(inbound, context)
  const text = readingText(inbound, words)
  const replies = quoted || inbound.inReplyTo.length > 0 || inbound.references.length > 0
  const scene: Scene = {
    cast,
    context,
    text,
    cues: cuesOf(text),
    named: mentions(text).filter(
      mention =>
        domainOf(mention.address) !== context.domain.toLowerCase() &&
        mention.address !== cast.introducer?.address,
    ),
    reading: {
      is: 'promise',
      form: cast.hidden ? 'bcc' : replies ? 'reply' : 'copy',
      requesters: [],
      targets: [],
      proposed: [],
      words,
      quoted,
    },
  }
  const reading = readingOf(scene, inbound)
  return reading.is === 'promise' ? finished(scene, reading) : reading
}

function readingOf(scene: Scene, inbound: Inbound): PromiseReading {
  const { cast, context, text, reading } = scene
  if (isOwed(inbound, context)) return owed(inbound, cast, text, reading)
  if (cast.sealed.length > 0) return sealed(scene)
  if (cast.others.length > 0) return copied(scene)
  return forward(scene, inbound) ?? direct(scene, inbound)
}

interface Scene {
  cast: Cast
  context: Context
  text: string
  cues: Cue[]
  /** Everybody with an address in the text, but the introducer and the service. */
  named: Mention[]
  reading: Promised
}

/** Exact: the address itself says who the target is. */
function sealed({ cast, named, text, reading }: Scene): PromiseReading {
  const targets = cast.sealed
  if (targets.length > MAX_TARGETS) return { is: 'too-many' }
  const isTarget = (address: string) => targets.some(target => target.address === address)
  const told = named.filter(mention => !isTarget(mention.address))
  // With nobody else on the mail, the one who is promised can only be in the text, and must be the only one.
  const requesters =
    cast.others.length > 0 ? promisedOf(cast, text, []) : told.length === 1 ? told.map(toPerson) : []
  return requesters.length > 0 ? { ...reading, form: 'sealed', requesters, targets } : { is: 'nobody' }
}

/** Whoever has the mail is promised; the target is whom the text means. */
function copied(scene: Scene): PromiseReading {
  const { cast, named, text, cues, reading } = scene
  const isOther = (name: string) =>
    cast.others.some(other => isCalled(name, other)) ||
    (cast.introducer !== undefined && isCalled(name, cast.introducer))
  const promises = cues.map(cue => owned(turned(cue, text, isOther), text, isOther))
  const candidates = named.filter(
    mention =>
      !cast.others.some(other => other.address === mention.address) &&
      !sameFullName(mention.name, cast.introducer?.name) &&
      !isAside(text, mention, cues),
  )
  const subjects = cues.flatMap(({ subject }) => (subject ? [text.slice(subject.from, subject.to)] : []))
  const copy = { ...reading, requesters: promisedOf(cast, text, subjects) }
  const { sure, unsure, idle } = weigh(text, candidates, promises, isOther)
  if (sure.length > MAX_TARGETS || unsure.length > 2 * MAX_TARGETS) return { is: 'too-many' }
  if (sure.length === 1) return { ...copy, targets: [withHead(sure[0]!, scene, promises, isOther)] }
  if (sure.length > 1) return { ...copy, targets: sure.map(toPerson) }
  const cue = promises.find(cue => !cue.doubtful && described(text, cue, isOther) !== undefined)
  const name = cue && described(text, cue, isOther)
  // Those the promise does not touch are asked about only where it does not name somebody else.
  const maybe =
    unsure.length > 0 ? unsure : cue && headOf(text, cue, isOther) ? [] : idle.slice(0, MAX_TARGETS)
  if (maybe.length > 0) return { ...copy, proposed: maybe.map(toPerson), ...(name && { described: name }) }
  const meant = cue ?? promises.find(cue => !cue.doubtful && isPronoun(text, cue))
  if (meant) return withoutAddress(scene, meant, isOther, copy.requesters)
  if (cast.others.length > 1) return { ...copy, form: 'too-late' }
  return reading.words === '' ? { is: 'empty' } : { is: 'nobody' }
}

/**
 * "introduce Bob to Alice", when Alice has the mail: Bob is meant. "introduce Carol to Bob", when neither has it:
 * whoever is promised does not, and the introducer is asked.
 */
function turned(cue: Cue, text: string, isOther: (name: string) => boolean): Cue {
  if (!cue.subject || cue.subject.from === cue.from) return cue
  const words = text.slice(cue.subject.from, cue.subject.to)
  const head = nameRuns(text.slice(cue.from, cue.from + 60))[0]
  if (nameRuns(words).some(run => isOther(run.name)) || /^your?(?![\p{L}])/iu.test(words)) return cue
  if (head && isOther(head.name)) return { ...cue, from: cue.subject.from, to: cue.subject.to }
  return { ...cue, doubtful: true }
}

/** "introduce you to Bob's boss": an address of Bob's is not the boss's. */
function owned(cue: Cue, text: string, isOther: (name: string) => boolean): Cue {
  const head = headOf(text, cue, isOther)
  const isOwned = head && /^['’]s? (?!e-?mail|address|mail)\p{Ll}/u.test(text.slice(head.end, head.end + 12))
  return isOwned && !cue.loose ? { ...cue, doubtful: true } : cue
}

function withoutAddress(
  scene: Scene,
  cue: Cue,
  isOther: (name: string) => boolean,
  requesters: Person[],
): Promised {
  const { text, context, reading } = scene
  const head = headOf(text, cue, isOther)
  const taken = (person: Person) =>
    person.address === scene.cast.introducer?.address ||
    requesters.some(one => one.address === person.address)
  const proposed = head
    ? namesakes(
        head.name,
        context.known.filter(person => !taken(person)),
      )
    : []
  const name = described(text, cue, isOther)
  return {
    ...reading,
    form: 'no-address',
    requesters,
    proposed: proposed.slice(0, MAX_TARGETS),
    ...(name && { described: name }),
  }
}

/** A request of somebody's, forwarded to the service alone: they are promised, and their words are what the target reads. */
function forward(scene: Scene, inbound: Inbound): PromiseReading | undefined {
  const { text, cues, cast, context } = scene
  const mail = forwarded(inbound)
  if (!mail || mail.sender.address === cast.introducer?.address) return undefined
  if (domainOf(mail.sender.address) === context.domain.toLowerCase()) return undefined
  const requester: Person = mail.sender
  const isOther = (name: string) => isCalled(name, requester) || isCalled(name, cast.introducer ?? requester)
  const named = scene.named.filter(
    mention =>
      mention.address !== requester.address &&
      !sameFullName(mention.name, cast.introducer?.name) &&
      !isAside(text, mention, cues),
  )
  const common = { ...scene.reading, form: 'forward' as const, requesters: [requester], words: mail.words }
  if (named.length > MAX_TARGETS) return { is: 'too-many' }
  const [only] = named
  // The address on top is the target's; more than one has to be a list, and no word in between may cast a doubt.
  const { sure, unsure } = weigh(text, named, cues, isOther)
  const clear = !cues.some(cue => cue.doubtful && !isPlea(text, cue)) && !isCorrected(text)
  const listed = named.every((mention, at) => at === 0 || joins(text, named[at - 1]!, mention))
  const meant = sure.length === named.length || (unsure.length === 0 && listed)
  if (only && clear && mail.sure && meant) return { ...common, targets: named.map(toPerson) }
  if (only) return { ...common, proposed: named.map(toPerson) }
  const cue = cues.find(cue => described(text, cue, isOther) !== undefined)
  if (!cue) return common
  const { proposed, described: name } = withoutAddress(scene, cue, isOther, [requester])
  return { ...common, proposed, ...(name && { described: name }) }
}

/** To the service alone. */
function direct(scene: Scene, inbound: Inbound): PromiseReading {
  const { text, named, cues, reading, cast } = scene
  const people = named.filter(
    mention => !sameFullName(mention.name, cast.introducer?.name) && !isAside(text, mention, cues),
  )
  if (people.length === 0) {
    if (HELP.test(reading.words) || (HELP.test(inbound.subject) && reading.words.length < 200))
      return { is: 'help' }
    return reading.words === '' ? { is: 'empty' } : { is: 'nobody' }
  }
  if (people.length === 1) {
    const [person] = people
    const isThem = (name: string) => isCalled(name, toPerson(person!)) || resembles(name, person!.address)
    const cue = cues.find(
      ({ start, to, subject }) =>
        start <= person!.start &&
        person!.start < to &&
        !/\s(?:me|us)\s/i.test(text.slice(start, subject?.from ?? person!.start)),
    )
    const after =
      cue && /^[\s)>\],.]{0,4}(?:to|with|and|mit|à|con|com|met|aan)\s/i.exec(text.slice(person!.end, cue.to))
    if (!cue || !after) return { is: 'nobody' }
    const rest = { ...cue, from: person!.end + after[0].length, doubtful: false }
    if (described(text, rest, isThem) === undefined) return { is: 'nobody' }
    return withoutAddress(scene, rest, isThem, [toPerson(person!)])
  }
  const pairing = pair(text, people, cues)
  if (pairing.targets.length > MAX_TARGETS) return { is: 'too-many' }
  const targets = pairing.targets.map(toPerson)
  return {
    ...reading,
    form: 'direct',
    requesters: pairing.requesters.map(toPerson),
    ...(pairing.sure ? { targets } : { proposed: targets }),
  }
}

/** Names from where the text calls them, profiles with whom they belong to. */
function finished({ text, cast }: Scene, reading: Promised): Promised {
  const called = (person: Person): Person => {
    if (person.name) return person
    const name = nameRuns(text.slice(0, 20_000)).find(run => resembles(run.name, person.address))?.name
    return name ? { ...person, name } : person
  }
  const [requesters, targets, proposed] = [reading.requesters, reading.targets, reading.proposed].map(group =>
    group.map(called),
  )
  const all = withProfiles(text, cast.introducer, [...requesters!, ...targets!, ...proposed!])
  return {
    ...reading,
    requesters: all.slice(0, requesters!.length),
    targets: all.slice(requesters!.length, requesters!.length + targets!.length),
    proposed: all.slice(requesters!.length + targets!.length),
  }
}

/** "our head of sales Bob Lee, rl77@…": the promise has the name, the address has not. */
function withHead(
  mention: Mention,
  { text }: Scene,
  promises: readonly Cue[],
  isOther: (name: string) => boolean,
): Person {
  const cue = promises.find(cue => cue.from <= mention.start && mention.start < cue.to)
  const head = cue && !mention.name ? headOf(text, cue, isOther) : undefined
  return head && head.start < mention.start
    ? { address: mention.address, name: head.name }
    : toPerson(mention)
}

const toPerson = ({ address, name }: Mention): Person => (name ? { address, name } : { address })

/**
 * The text to find people in: the words, and the subject unless it is an earlier mail's. Where an address or a
 * profile stands only behind a link, the HTML is read instead of the plain text.
 */
function readingText(inbound: Inbound, words: string): string {
  const subject = ANSWERS.test(inbound.subject) ? '' : inbound.subject
  const body = hasHiddenLinks(inbound)
    ? withoutSignature(visibleOf(markupText(inbound.html!)).text, inbound.from?.name)
    : words
  return readable(subject ? `${body}\n\n${subject}` : body)
}

const LINKS = /(?:mailto:|linkedin\.com\/(?:in|pub)\/)([^"'?&<>\s]{3,120})/gi

/** True when the HTML links to somebody of whom the plain text says nothing. */
function hasHiddenLinks(inbound: Inbound): boolean {
  if (!inbound.html || inbound.text.trim() === '') return false
  const plain = inbound.text.toLowerCase()
  for (const [, target] of inbound.html.matchAll(LINKS))
    if (!plain.includes(target!.toLowerCase())) return true
  return false
}
