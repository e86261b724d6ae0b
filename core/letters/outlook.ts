import type { PartyRef } from '../introduction/event.ts'
import type { Introduction } from '../introduction/state.ts'
import type { Context } from './letterhead.ts'
import { knownAs, listOf } from './names.ts'
import { moment } from './when.ts'

/** The requesters who still want it, but for one of whom a letter speaks; empty when there are none. */
export const waiting = ({ requesters }: Introduction, but?: PartyRef): string =>
  listOf(
    requesters
      .filter((requester, index) => index !== but && requester.consent !== 'no')
      .map(person => knownAs(person)),
  )

/** What the requesters hear when it comes to nothing, or have heard; for the introducer. */
export function outlook(introduction: Introduction, context: Context): string {
  const who = waiting(introduction)
  if (!who) return 'Nobody is left who waits for it.'
  return hasHeard(introduction)
    ? `${who} heard at the time that it would not happen, and will hear of it again only if it does.`
    : `${who} will hear by ${moment(context.deadline, context)} that it will not happen this time. They hear the same as if nobody had answered.`
}

/** True once every requester who waits has been told that it will not happen; nobody is told twice. */
export const hasHeard = ({ requesters }: Introduction): boolean =>
  requesters.every(({ consent, toldAt }) => consent === 'no' || toldAt !== undefined)
