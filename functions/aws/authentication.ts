import { getDomain } from 'tldts'
import type { Delivery } from '../../core/handle/world.ts'
import { domainOf, normaliseAddress } from '../../core/mail/address.ts'

type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED' | 'DISABLED'

/** What SES says of a mail's sender, and the headers that say whom the verdicts are about. */
export interface Verdicts {
  spf: Verdict
  dkim: Verdict
  dmarc: Verdict
  /** What the domain of From wants done with mail that fails DMARC; absent when it does not say. */
  policy?: 'none' | 'quarantine' | 'reject' | undefined
  /** Envelope sender. */
  source: string
  headers: Array<{ name: string; value: string }>
}

/**
 * Whether the From of a mail is who it says (RFC 7489 section 3.1). SES's DMARC verdict decides; for a domain without
 * DMARC, SPF or DKIM vouch where they are aligned, which SES does not say and is found out here:
 * - SPF passed for the envelope sender's domain, which has to be the organisation of From.
 * - DKIM passed for one of the signatures, SES does not say which, so that all of them have to be that organisation's:
 *   whoever can sign for themselves can also add a signature that names somebody else and does not verify.
 *
 * A mail with more than one From, or none, is nobody's: two readers could each take another one.
 */
export function authenticationOf(verdicts: Verdicts): Delivery['authentication'] {
  const { spf, dkim, dmarc, policy, source, headers } = verdicts
  if (dmarc === 'FAIL') return policy === 'reject' ? 'reject' : 'none'
  const from = only(valuesOf(headers, 'from'))
  const author = from === undefined ? undefined : addressIn(from)
  if (author === undefined) return 'none'
  if (dmarc === 'PASS') return 'pass'
  const organisation = organisationOf(domainOf(author))
  if (spf === 'PASS' && organisationOf(domainOf(source)) === organisation) return 'pass'
  const signers = valuesOf(headers, 'dkim-signature').map(signerOf)
  const aligned =
    signers.length > 0 && signers.every(domain => domain && organisationOf(domain) === organisation)
  return dkim === 'PASS' && aligned ? 'pass' : 'none'
}

const valuesOf = (headers: Verdicts['headers'], wanted: string): string[] =>
  headers.filter(({ name }) => name.toLowerCase() === wanted).map(({ value }) => value)

const only = <T>(list: T[]): T | undefined => (list.length === 1 ? list[0] : undefined)

/** The one address in a From value; undefined where there is any doubt which. */
function addressIn(value: string): string | undefined {
  const at = value.indexOf('@')
  if (at < 0 || value.includes('@', at + 1)) return undefined
  return normaliseAddress(value.slice(value.lastIndexOf('<') + 1).replace(/>\s*$/, ''))
}

/** The domain that organisations register (RFC 7489 section 3.2). */
const organisationOf = (domain: string): string => getDomain(domain) ?? domain.toLowerCase()

/** The signing domain of a DKIM-Signature (RFC 6376 section 3.5, `d=`). */
const signerOf = (value: string): string | undefined => /(?:^|;)\s*d\s*=\s*([^\s;]+)/.exec(value)?.[1]
