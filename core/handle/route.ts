import { parseMessageId } from '../letters/message-id.ts'
import { localpartOf, openSealed } from '../mail/address.ts'
import type { Inbound } from '../mail/inbound.ts'
import { looksLikeToken, parseTokenLocalpart, type Seat, type Verb } from '../mail/token.ts'
import type { Service } from '../service.ts'

/** Where at the service a mail goes. */
export type Route =
  /** To a token address, or in reply to a letter: one seat of one introduction. `verbs`: every one it was sent to. */
  | { to: 'seat'; introduction: string; seat: Seat; verbs: Set<Verb> }
  | { to: 'intro' }
  | { to: 'nobody'; because: 'unknown-token' | 'unknown-address' }

/** Whether the service has such a recipient at all; asked before a mail is even taken. */
export function knowsRecipient(service: Service, address: string): boolean {
  const localpart = localpartOf(address)
  return (
    localpart === 'intro' ||
    openSealed(localpart) !== undefined ||
    parseTokenLocalpart(service.keys, localpart) !== undefined
  )
}

export function route(service: Service, recipients: string[], mail: Inbound): Route {
  const localparts = recipients.map(localpartOf)
  const tokens = localparts.flatMap(localpart => parseTokenLocalpart(service.keys, localpart) ?? [])
  const [first] = tokens
  if (first) {
    // Whoever answers all of a letter's addresses at once has not said which; the reader of the text decides.
    const verbs = new Set(
      tokens.filter(t => t.introduction === first.introduction && t.seat === first.seat).map(t => t.verb),
    )
    return { to: 'seat', introduction: first.introduction, seat: first.seat, verbs }
  }
  if (localparts.some(looksLikeToken)) return { to: 'nobody', because: 'unknown-token' }
  if (!localparts.some(localpart => localpart === 'intro' || openSealed(localpart))) {
    return { to: 'nobody', because: 'unknown-address' }
  }
  return inReplyToLetter(service, mail) ?? { to: 'intro' }
}

/** A reply that went to `intro@` because the client passed over Reply-To. With others on it, it is a promise. */
function inReplyToLetter(service: Service, mail: Inbound): Route | undefined {
  const others = [...mail.to, ...mail.cc].some(({ address }) => !address.endsWith(`@${service.domain}`))
  if (others) return undefined
  for (const id of [...mail.inReplyTo, ...mail.references.toReversed()]) {
    const letter = parseMessageId(id, service)
    if (letter) return { to: 'seat', ...letter, verbs: new Set(['reply']) }
  }
  return undefined
}
