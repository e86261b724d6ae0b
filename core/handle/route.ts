import { parseMessageId } from '../letters/message-id.ts'
import { localpartOf, openSealed } from '../mail/address.ts'
import type { Inbound } from '../mail/inbound.ts'
import { looksLikeToken, parseTokenLocalpart, type Token, type Verb } from '../mail/token.ts'
import { OWED } from '../reading/owed.ts'
import type { Service } from '../service.ts'

/** Where at the service a mail goes. */
export type Route =
  /** To a token address, or in reply to a letter: one seat of one introduction. `verbs`: every one it was sent to. */
  | { to: 'seat'; token: Token; verbs: Set<Verb> }
  /** To `intro@`, a sealed address or `promised@`. */
  | { to: 'intro' }
  | { to: 'nobody'; because: 'unknown-token' | 'unknown-address' }

/** Whether the service has such a recipient at all; asked before a mail is even taken. */
export function knowsRecipient(service: Service, address: string): boolean {
  const localpart = localpartOf(address)
  return isIntro(localpart) || parseTokenLocalpart(service.keys, localpart) !== undefined
}

const isIntro = (localpart: string): boolean =>
  localpart === 'intro' || localpart === OWED || openSealed(localpart) !== undefined

export function route(service: Service, recipients: string[], mail: Inbound): Route {
  const localparts = recipients.map(localpartOf)
  const tokens = localparts.flatMap(localpart => parseTokenLocalpart(service.keys, localpart) ?? [])
  const [first] = tokens
  if (first) {
    // Whoever answers all of a letter's addresses at once has not said which; the reader of the text decides.
    const { verb: _, ...token } = first
    const same = tokens.filter(
      ({ item, seat, turn }) => item === token.item && seat === token.seat && turn === token.turn,
    )
    return { to: 'seat', token, verbs: new Set(same.map(({ verb }) => verb)) }
  }
  if (localparts.some(looksLikeToken)) return { to: 'nobody', because: 'unknown-token' }
  if (!localparts.some(isIntro)) return { to: 'nobody', because: 'unknown-address' }
  return inReplyToLetter(service, mail) ?? { to: 'intro' }
}

/** Nobody but the service is told of this mail. */
export const isToKeptAlone = ({ domain }: Service, { to, cc }: Inbound): boolean =>
  [...to, ...cc].every(({ address }) => address.endsWith(`@${domain}`))

/** A reply that went to `intro@` because the client passed over Reply-To. With others on it, it is a promise. */
function inReplyToLetter(service: Service, mail: Inbound): Route | undefined {
  if (!isToKeptAlone(service, mail)) return undefined
  for (const id of [...mail.inReplyTo, ...mail.references.toReversed()]) {
    const token = parseMessageId(id, service)
    if (token) return { to: 'seat', token, verbs: new Set(['reply']) }
  }
  return undefined
}
