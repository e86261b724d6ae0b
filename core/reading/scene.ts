/** A promise before it is read: who stands around it, and whom and what its text names. */
import type { Person } from '../introduction/state.ts'
import { domainOf } from '../mail/address.ts'
import type { Inbound } from '../mail/inbound.ts'
import { isAside, vouches } from './aside.ts'
import { type Cue, cues } from './cue.ts'
import type { Told } from './description.ts'
import { isReport } from './heading.ts'
import { spelledOut } from './hurry.ts'
import { markupText } from './markup.ts'
import { pertinent } from './matter.ts'
import { type Mention, mentions, readable } from './mention.ts'
import { isDesk } from './misgiving.ts'
import { nameWords, resembles, sameFullName, titled } from './name.ts'
import { inUse } from './outdated.ts'
import { type Cast, calledAs, castOf, isCalled } from './people.ts'
import { withoutProvisos } from './proviso.ts'
import type { PromiseReading } from './reading.ts'
import { type Served, withoutService } from './service.ts'
import { withoutSignature } from './signature.ts'
import { withoutTags } from './tag.ts'
import { visibleOf, visibleText } from './visible.ts'
import { withoutWithheld } from './withheld.ts'

/** Each target is a promise of its own to keep; more is a mailing. */
export const MAX_TARGETS = 5

/** A subject of earlier mail's. */
const ANSWERS = /^\s{0,3}(?:re|aw|sv|antw|fwd?|wg|tr|vs|r|rif|res|enc|odp)\s?(?:\[\d{1,3}\])?\s?:/i

/** What the reader is told beside the mail. */
export interface Context {
  domain: string
  /** Envelope recipients at the domain. */
  recipients: string[]
  /** People whom this introducer has introduced before. */
  known: Person[]
}

export type Promised = Extract<PromiseReading, { is: 'promise' }>

export interface Scene extends Told, Served {
  /** Of this mail, or of the one that it answers. */
  subject: string
  cast: Cast
  context: Context
  cues: Cue[]
  /** Everybody with an address in the text, but the introducer and the service. */
  named: Mention[]
  /** What is known of the promise before anybody in it is. */
  reading: Promised
}

export function sceneOf(inbound: Inbound, context: Context): Scene {
  const { text: written, quoted } = visibleText(inbound)
  const words = withoutMailing(withoutSignature(written, inbound.from?.name))
  const cast = castOf(inbound, context)
  const { introducer, others } = cast
  const read = called(readingText(inbound, words), cast)
  const { text: whole, ...service } =
    others.length > 0
      ? withoutService(withoutWithheld(read))
      : { text: read, served: false, unserved: false, held: false }
  const all = cuesOf(whole, inbound.subject)
  const isAsked = others.length > 1 ? calledAs(others) : () => false
  const text = others.length > 0 ? pertinent(whole, bodyEnd(whole, inbound.subject), all, isAsked) : whole
  const isOther = calledAs(introducer ? [introducer, ...others] : others)
  const replies = quoted || inbound.inReplyTo.length > 0 || inbound.references.length > 0
  return {
    cast,
    context,
    text,
    subject: inbound.subject,
    ...service,
    isOther,
    cues: text === whole ? all : cuesOf(text, inbound.subject),
    named: mentions(text)
      .filter(
        ({ address }) =>
          domainOf(address) !== context.domain.toLowerCase() && address !== introducer?.address,
      )
      .map(one => (greets(text, one) && isOther(one.name!) ? unnamed(one, one.start) : one))
      .map(one => (one.name === '' ? unnamed(one, one.nameStart) : one))
      .map(one => (isShouted(words) && one.name ? { ...one, name: titled(one.name) } : one)),
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
}

const unnamed = ({ address, start, end }: Mention, nameStart: number): Mention => ({
  address,
  start,
  end,
  nameStart,
})

/** What the subject promises is doubtful where the mail only tells how that went. */
function cuesOf(text: string, subject: string): Cue[] {
  const body = bodyEnd(text, subject)
  const told = body < text.length && isReport(text.slice(0, body))
  return cues(text).map(cue => (told && cue.start >= body ? { ...cue, doubtful: true } : cue))
}

/** Where the subject begins, which stands at the end unless it is an earlier mail's. */
const bodyEnd = (text: string, subject: string): number =>
  text.endsWith(`\n\n${subject}`) ? text.length - subject.length : text.length

/** "Beth will introduce you": Beth, who alone is addressed, is called; a comma says so. */
function called(text: string, { to }: Cast): string {
  const [only] = to
  const name = to.length === 1 && CALLS.exec(text)?.[0]
  return only && name && isCalled(name, only) ? `${name},${text.slice(name.length)}` : text
}
const CALLS =
  /^\p{L}[\p{L}'’-]{1,20}(?= (?:will|happy|glad|here|here['’]s|as|let|just|wanted|want|sorry|thanks|this is|meet|i|i['’]\p{L}+|you|hereby|vou|te|ti|je|ik|ich|hier) )/iu

/** "Alice, bob@…": the name is whom the mail greets. */
const greets = (text: string, { address, name, start, nameStart }: Mention): boolean =>
  name !== undefined && nameStart < 20 && /[,:–-]\s?$/.test(text.slice(0, start)) && !resembles(name, address)

/** Those who are named, but the introducer under another address, and whom the mail is not about. */
export const candidatesOf = ({ text, named, cues, cast }: Scene): Mention[] =>
  inUse(
    text,
    named.filter(
      mention =>
        !sameFullName(mention.name, cast.introducer?.name) &&
        ![cast.introducer, ...cast.others].some(person => isSecond(mention, person)),
    ),
  ).filter(
    (mention, _, all) =>
      !isAside(text, mention, cues) &&
      !vouches(text, mention, all, cues) &&
      !isHouseDesk(mention, all, cast.introducer),
  )

/** "accounts@…" of the introducer's own house, beside somebody else: where to write to about something else. */
const isHouseDesk = (mention: Mention, all: readonly Mention[], introducer: Person | undefined): boolean =>
  all.length > 1 &&
  introducer !== undefined &&
  domainOf(mention.address) === domainOf(introducer.address) &&
  isDesk(mention)

/** "dana@home.example", without a name, in a mail of Dana's: another address of hers. */
const isSecond = ({ address, name }: Mention, person: Person | undefined): boolean => {
  const first = nameWords(person?.name ?? '')[0] ?? ''
  return name === undefined && first.length > 2 && address !== person!.address && resembles(first, address)
}

export const toPerson = ({ address, name }: Mention): Person => (name ? { address, name } : { address })

/**
 * The text to find people in: the words, and the subject unless it is an earlier mail's. Where an address or a
 * profile stands only behind a link, the HTML is read instead of the plain text.
 */
function readingText(inbound: Inbound, words: string): string {
  const subject = ANSWERS.test(inbound.subject) ? '' : inbound.subject
  const body = hasHiddenLinks(inbound)
    ? withoutMailing(withoutSignature(visibleOf(markupText(inbound.html!)).text, inbound.from?.name))
    : words
  const text = withoutTags(withoutProvisos(spelledOut(readable(subject ? `${body}\n\n${subject}` : body))))
  return isShouted(body) ? text.toLowerCase() : text
}

/** Typed with the shift key down, where a capital says nothing. */
const isShouted = (text: string): boolean =>
  text.length >= 40 && !/\p{Ll}{2}/u.test(text) && /(?:\p{Lu}{2,}\P{L}+){4}/u.test(text)

const MAILING =
  /(?:un)?subscribe|abbestell|abmelden|désabonn|désinscri|darse de baja|suscripción|disiscri|uitschrijven|descadastr/iu

/** The words without a last paragraph that only a mailing has: how to leave it. */
function withoutMailing(words: string): string {
  const at = words.lastIndexOf('\n\n')
  const last = words.slice(at + 2)
  return at > 0 && last.length <= 400 && MAILING.test(last) && /@|https?:|\*{3}/.test(last)
    ? words.slice(0, at).trimEnd()
    : words
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
