/**
 * Message-IDs of letters (RFC 5322 section 3.6.4). They are the same however often a letter is sent, and they
 * carry the reader's signed token, so that a reply which passed over Reply-To still finds its seat, and so that
 * nobody who can guess an introduction's id can pretend to have had a letter about it.
 */
import type { Effect } from '../effect.ts'
import type { PartyRef } from '../introduction/event.ts'
import { tokenOf } from '../introduction/seat.ts'
import type { Introduction } from '../introduction/state.ts'
import { deriveId, signToken, type Token, verifyToken } from '../mail/token.ts'
import type { StoredItem } from '../ports.ts'
import type { Service } from '../service.ts'

type Written = Pick<Extract<Effect, { letter: unknown }>, 'id' | 'letter'>

/** With angle brackets. `item` is the one that the letter was decided in. */
export function messageIdOf(written: Written, item: StoredItem, service: Service): string {
  const { id, letter } = written
  if (letter.kind === 'consent-request' && item.kind === 'introduction')
    return askIdOf(item.state, letter.to.party, service)
  const unique = deriveId(item.id, id)
  const token = readerOf(written, item)
  return token
    ? `<${unique}.${signToken(service.keys, token)}@${service.domain}>`
    : `<${unique}@${service.domain}>`
}

/** The consent request's own Message-ID, which whatever follows threads on without having kept it. */
export const askIdOf = (introduction: Introduction, party: PartyRef, service: Service): string =>
  `<ask.${signToken(service.keys, tokenOf(introduction, party))}@${service.domain}>`

/** Whose letter had this Message-ID; undefined when it is none of ours, or one that belongs to no seat. */
export function parseMessageId(messageId: string, service: Service): Token | undefined {
  const [, localpart, domain] = /^<([^@<>]{1,100})@([^@<>]{1,255})>$/.exec(messageId.trim()) ?? []
  if (localpart === undefined || domain?.toLowerCase() !== service.domain) return undefined
  return verifyToken(service.keys, localpart.slice(localpart.indexOf('.') + 1))
}

/** The introduction, what a party wrote and a note are answered to somebody else, who must not get the token. */
function readerOf({ letter }: Written, item: StoredItem): Token | undefined {
  if (letter.to === 'person') return { item: item.id, seat: 'person' }
  if (item.kind !== 'introduction' || letter.kind === 'wrote-back') return undefined
  if (letter.to === 'introducer') return tokenOf(item.state, 'introducer')
  return typeof letter.to === 'string' ? undefined : tokenOf(item.state, letter.to.party)
}
