/** What letters have in common: whom they go to, whom they speak of, and the thread they belong to. */
import type { PartyRef } from '../introduction/event.ts'
import { tokenOf } from '../introduction/seat.ts'
import type { Instant, Introduction, Party } from '../introduction/state.ts'
import { parties, partyAt } from '../introduction/window.ts'
import type { Attachment } from '../mail/inbound.ts'
import { type Token, tokenAddress } from '../mail/token.ts'
import { introAddress, type Service } from '../service.ts'
import type { Block, Draft } from './draft.ts'
import { askIdOf } from './message-id.ts'
import { clean, knownAs, listOf, nameInLocalpart, nameOf, shorten } from './names.ts'
import { stop } from './stop.ts'
import type { Whereabouts } from './when.ts'

/** What a letter is written from, beside the introduction. */
export interface Context extends Whereabouts {
  service: Service
  now: Instant
  /** By when the requester hears. */
  deadline: Instant
  /** Of the promise; only the introduction itself carries them. */
  attachments: Attachment[]
}

/** What each letter says for itself. */
export interface Body {
  subject: string
  blocks: Block[]
  why: string
  /** For a letter that its reader did not write for: it says how to have no more of them. */
  cold?: true
}

/** A letter to the introducer, threaded under their promise; a reply comes to Kept as theirs. */
export const toIntroducer = (introduction: Introduction, { service }: Context, body: Body): Draft => ({
  ...letter(service, tokenOf(introduction, 'introducer'), body),
  to: [addressee(introduction.introducer)],
  thread: promiseThread(introduction),
})

/** A letter to one party, before or without an introduction; a reply comes to Kept as their answer. */
export const toParty = (
  introduction: Introduction,
  { service }: Context,
  party: PartyRef,
  body: Body,
): Draft => ({
  ...letter(service, tokenOf(introduction, party), body),
  to: [addressee(partyOf(introduction, party))],
  thread: threadOf(introduction, party, service),
})

const letter = (service: Service, token: Token, { cold, ...body }: Body): Omit<Draft, 'to' | 'thread'> => ({
  fromName: 'Kept',
  bcc: [],
  replyTo: [{ address: tokenAddress(service, 'reply', token), name: 'Kept' }],
  attachments: [],
  ...(cold ? { unsubscribe: stop(service, token) } : {}),
  ...body,
})

/** What a party has of this already: the request to them, or the promise, of which the requester of a forward has nothing. */
function threadOf(introduction: Introduction, party: PartyRef, service: Service): string[] {
  if (party === 'target' || introduction.form === 'direct') return [askIdOf(introduction, party, service)]
  return hadPromise(introduction) ? promiseThread(introduction) : []
}

/** True when the requester has the promise in their own mailbox. By the form, whatever they have answered since. */
export const hadPromise = ({ form }: Introduction): boolean => form !== 'direct' && form !== 'forward'

/** The party a letter speaks of; an effect that names nobody is a fault of whoever decided it. */
export function partyOf(introduction: Introduction, ref: PartyRef): Party {
  const party = partyAt(introduction, ref)
  if (!party) throw new RangeError(`introduction ${introduction.id} has no party ${ref}`)
  return party
}

/** Whom this party would meet: everybody else. */
export const othersThan = (introduction: Introduction, ref: PartyRef): Party[] =>
  parties(introduction)
    .filter(([other]) => other !== ref)
    .map(([, party]) => party)

/** The name and address for a To or Reply-To header. */
export function addressee(person: { address: string; name?: string }): { address: string; name?: string } {
  const name = nameOf(person)
  return name ? { address: person.address, name } : { address: person.address }
}

export const promiseThread = ({ mail }: Introduction): string[] => (mail.messageId ? [mail.messageId] : [])

/**
 * The introducer as parties see them: by name, never by address. Whose mail client sends no name is called by what
 * their local part says, if that is plainly a name, for a request from nobody knows whom is seldom answered.
 */
export const introducerName = (introduction: Introduction, max?: number): string =>
  knownName(introduction, max) ?? 'somebody you know'

export const knownName = ({ introducer }: Introduction, max?: number): string | undefined =>
  nameOf(introducer, max) ?? nameInLocalpart(introducer)

/** The requesters as the introducer knows them. */
export const requestersOf = ({ requesters }: Introduction, max?: number): string =>
  listOf(requesters.map(person => knownAs(person, max))) || 'whoever you promised it to'

/** The target as the introducer knows them, or called them. */
export function targetOf({ target, described }: Introduction, max = 60): string {
  if (target) return knownAs(target, max)
  const called = shorten(clean(described ?? ''), max)
  return called ? `“${called}”` : 'the person you have in mind'
}

/** True where the words are the requester's own, who asked for it, or took up an offer. */
export const isRequesters = ({ form }: Introduction): boolean => form === 'forward' || form === 'owed'

/** Why the introducer hears of it. */
export function whyIntroducer(introduction: Introduction, service: Service): string {
  const requesters = requestersOf(introduction)
  if (introduction.form === 'owed')
    return `You get this because ${requesters} took up an introduction that you offered, and let promised@${service.domain} know.`
  return introduction.form === 'forward'
    ? `You get this because you forwarded a request of ${requesters} to ${introAddress(service)}.`
    : `You get this because you promised an introduction and let ${introAddress(service)} know.`
}

/** How to make a promise again, as part of a sentence. */
export const again = (service: Service): string =>
  `write the promise once more with ${introAddress(service)} copied`
