/**
 * Message-IDs of letters (RFC 5322 section 3.6.4). They are the same however often a letter is sent, and they
 * carry the reader's signed token, so that a reply which passed over Reply-To still finds its seat, and so that
 * nobody who can guess an introduction's id can pretend to have had a letter about it.
 */
import type { Effect, Letter, Note } from '../effect.ts'
import type { PartyRef } from '../introduction/event.ts'
import { deriveId, type Seat, signToken, type Token, verifyToken } from '../mail/token.ts'
import type { Service } from '../service.ts'

/** With angle brackets. `itemId` is the introduction's, or the correspondence's for a note. */
export function messageIdOf(
  { id, letter }: Pick<Effect, 'id' | 'letter'>,
  itemId: string,
  service: Service,
): string {
  if (letter.kind === 'consent-request') return askIdOf(itemId, letter.to.party, service)
  const seat = seatOf(letter)
  const unique = deriveId(itemId, id)
  if (seat === undefined) return `<${unique}@${service.domain}>`
  return `<${unique}.${signToken(service.keys, { introduction: itemId, seat })}@${service.domain}>`
}

/** The consent request's own Message-ID, which whatever follows threads on without having kept it. */
export const askIdOf = (introduction: string, party: PartyRef, service: Service): string =>
  `<ask.${signToken(service.keys, { introduction, seat: party })}@${service.domain}>`

/** Whose letter had this Message-ID; undefined when it is none of ours, or one that belongs to no seat. */
export function parseMessageId(messageId: string, service: Service): Token | undefined {
  const [, localpart, domain] = /^<([^@<>]{1,100})@([^@<>]{1,255})>$/.exec(messageId.trim()) ?? []
  if (localpart === undefined || domain?.toLowerCase() !== service.domain) return undefined
  return verifyToken(service.keys, localpart.slice(localpart.indexOf('.') + 1))
}

/** The introduction, what a party wrote and a note are answered to somebody else, who must not get the token. */
function seatOf(letter: Letter | Note): Seat | undefined {
  if (letter.kind === 'introduction' || letter.kind === 'wrote-back') return undefined
  if (letter.kind === 'help' || letter.kind === 'unreadable') return undefined
  return letter.to === 'introducer' ? 'introducer' : letter.to.party
}
