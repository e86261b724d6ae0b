import { dnsRecords } from '../functions/doctor/records.ts'
import { identity } from './identity.ts'
import { domain, mailFrom, region } from './stage.ts'

/** What to set in DNS, a line each; `npm run doctor` looks whether it is. */
export const records = $util
  .all([region, identity.dkimSigningAttributes.tokens])
  .apply(([region, tokens]) =>
    dnsRecords({ domain, mailFrom, region, tokens }).map(
      ({ type, name, value }) => `${type} ${name} ${value}`,
    ),
  )
