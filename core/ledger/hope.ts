import { HOUR, type Instant, type Introduction, type Party } from '../introduction/state.ts'
import { consents, deadline, isRevived } from '../introduction/window.ts'

/** Nobody waits longer than this to hear, whoever is asked when. */
const AT_MOST = 96 * HOUR

/**
 * Where a promise stands for a requester: made, open or not made, and nothing more. A no looks like silence, so it says
 * nothing that they have not heard in a letter, and its times depend on nothing but the promise and those letters.
 */
export type Hope =
  /** `until`: by when they hear. `asked`: whether they still want it, until then. */
  { is: 'open'; until: Instant; asked?: true } | { is: 'made' | 'not-made'; at: Instant }

export function hope(introduction: Introduction, party: Party): Hope {
  const { consent, toldAt, answeredAt } = party
  const { outcome, retiredAt, promisedAt, revivedAt } = introduction
  const most = promisedAt + AT_MOST
  // Whoever said no themselves is in no introduction; it ended before that, if they had heard so and were not asked again.
  if (consent === 'no') {
    const asked = revivedAt !== undefined && answeredAt !== undefined && answeredAt >= revivedAt
    return { is: 'not-made', at: (asked ? answeredAt : (toldAt ?? answeredAt)) ?? most }
  }
  // Of several, whoever was silent to the end is left out of what the others agreed to.
  if (outcome === 'too-late' || (outcome === 'introduced' && consents(party)))
    return { is: 'made', at: retiredAt ?? most }
  if (outcome === 'introduced') return { is: 'not-made', at: retiredAt ?? most }
  // Whoever still wants it waits for the others.
  if (isRevived(introduction))
    return { is: 'open', until: deadline(introduction), ...(consent === 'asked' ? { asked: true } : {}) }
  if (toldAt === undefined) return { is: 'open', until: most }
  // Whoever was asked whether they still want it, and was silent, could say so until then.
  return { is: 'not-made', at: revivedAt === undefined ? toldAt : deadline(introduction) }
}
