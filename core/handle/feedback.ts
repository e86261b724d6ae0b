import type { PartyRef } from '../introduction/event.ts'
import { isPresent } from '../introduction/seat.ts'
import type { Introduction } from '../introduction/state.ts'
import { partyAt } from '../introduction/window.ts'
import { parseMessageId } from '../letters/message-id.ts'
import { localpartOf } from '../mail/address.ts'
import { parseTokenLocalpart, type Token } from '../mail/token.ts'
import type { PersonItem } from '../ports.ts'
import { takePerson } from './person.ts'
import { take } from './take.ts'
import type { Outcome, World } from './world.ts'

/**
 * What whoever carries Kept's letters has to say of one. Which one is told by the envelope sender that it had (VERP: each
 * seat has its own), else by its Message-ID; both are signed, so nobody else can make one up.
 */
export interface Feedback {
  is: 'bounce' | 'complaint'
  /** Envelope sender of the letter. */
  sender?: string
  /** Of the letter, with angle brackets. */
  messageId?: string
  /** Whom it was for. */
  recipient?: string
  /** Identifies this feedback however often it is delivered. */
  key: string
}

/** Acts on a letter that came back for good, or that its reader called spam. */
export async function feedback(world: World, about: Feedback): Promise<Outcome> {
  const { is, key } = about
  const token = tokenOf(world, about)
  const item = token && (await world.store.load(token.item))
  if (!token || !item) return nothing(`a ${is} of no letter of an introduction`)
  if (item.kind === 'person') return aboutPerson(world, item, about)
  if (item.kind !== 'introduction' || !isPresent(item.state, token))
    return nothing(`a ${is} of a letter to nobody any more`)
  const party = whose(item.state, token, about)
  if (party !== undefined)
    return take(world, item.id, { type: is === 'bounce' ? 'bounced' : 'complained', party }, key)
  if (is === 'complaint') await takePerson(world, item.state.introducer.address, { is: 'never' }, key)
  return nothing(`a ${is} of a letter to the introducer`)
}

/** A digest that does not arrive is not sent again; one that is called spam was the last letter of any kind. */
async function aboutPerson(
  world: World,
  { state: { address } }: PersonItem,
  { is, key }: Feedback,
): Promise<Outcome> {
  if (address !== undefined)
    await takePerson(world, address, is === 'complaint' ? { is: 'never' } : { is: 'digest', on: false }, key)
  return { disposition: 'accepted', reason: `a ${is} of a digest`, introductions: [] }
}

function tokenOf({ service }: World, { sender, messageId }: Feedback): Token | undefined {
  const token = sender === undefined ? undefined : parseTokenLocalpart(service.keys, localpartOf(sender))
  return token ?? (messageId === undefined ? undefined : parseMessageId(messageId, service))
}

/** The introduction itself went to several, and comes back as the introducer's: then the report says whom it was for. */
function whose(introduction: Introduction, { seat }: Token, { recipient }: Feedback): PartyRef | undefined {
  if (seat === 'target' || typeof seat === 'number') return partyAt(introduction, seat) ? seat : undefined
  const { outcome, target, requesters } = introduction
  if (outcome !== 'introduced' || recipient === undefined) return undefined
  const address = recipient.toLowerCase()
  if (target?.address === address) return 'target'
  const requester = requesters.findIndex(party => party.address === address)
  return requester < 0 ? undefined : requester
}

const nothing = (reason: string): Outcome => ({ disposition: 'discarded', reason, introductions: [] })
