import { signToken, type Token, tokenAddress } from '../mail/token.ts'
import type { Service } from '../service.ts'
import type { Draft } from './draft.ts'

/**
 * How whoever this token speaks for stops what it is about: the letters to a party for good, the digest of a `person`.
 * The page changes nothing when it is looked at, only when it is posted to.
 */
export const stop = (service: Service, token: Token): NonNullable<Draft['unsubscribe']> => ({
  address: tokenAddress(service, 'stop', token),
  page: `${service.web}/u/${signToken(service.keys, token)}`,
})
