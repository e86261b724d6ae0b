/**
 * When an introduction does something by itself. Every wait is computed from the state, so a wake is only a
 * hint: early, late, twice or lost, it does no harm.
 */
import type { PartyRef } from './event.ts'
import { DAY, HOUR, type Instant, type Introduction, type Party } from './state.ts'

/** The promise's window: the requester hears by its end. */
const WINDOW = 72 * HOUR
/** Someone asked late still gets this long, so WINDOW + LATE_GRACE is the very most. */
const LATE_GRACE = 24 * HOUR
/** A person is reminded once, and who owes an introduction nudged once, this long into the window. */
const REMIND_AFTER = 48 * HOUR
/** Whoever was asked less than this before the reminder is spared it. */
const REMIND_GAP = 12 * HOUR
/** When the introducer is asked what is missing, after the promise. */
const QUESTION_AFTER = [0, 24 * HOUR, 48 * HOUR]
/** How long after the deadline, or after being asked later than it, a yes is still good for something. */
const LATE_YES = 30 * DAY
/** Nobody is asked again later than this after the promise. */
const LATER = 90 * DAY
/** When the requesters are asked whether they met. */
const MEET_AFTER = 7 * DAY

/** By when the requester hears; once the target's late yes has revived it, by when everybody knows. */
export function deadline(introduction: Introduction): Instant {
  const { windowAt, revivedAt } = introduction
  if (revivedAt !== undefined) return revivedAt + WINDOW
  const asked = parties(introduction).map(([, party]) => (party.askedAt ?? windowAt) + LATE_GRACE)
  return Math.min(Math.max(windowAt + WINDOW, ...asked), windowAt + WINDOW + LATE_GRACE)
}

/** When this party is reminded, or undefined when they are not to be. */
export function remindAt(introduction: Introduction, party: Party): Instant | undefined {
  if (party.consent !== 'asked' || party.remindedAt !== undefined || !wantsAnswer(introduction))
    return undefined
  const at = introduction.windowAt + REMIND_AFTER
  return party.askedAt! + REMIND_GAP <= at ? at : undefined
}

/** The next question to the introducer, while nobody is named: its time, and which of the three it is. */
export function questionAt(introduction: Introduction): { at: Instant; round: 1 | 2 | 3 } | undefined {
  // Who owes it has not asked for anything: they get one nudge.
  if (introduction.form === 'owed' || introduction.target || !wantsAnswer(introduction)) return undefined
  const last = introduction.questionedAt.at(-1) ?? Number.NEGATIVE_INFINITY
  const round = QUESTION_AFTER.findIndex(after => introduction.windowAt + after > last)
  if (round < 0) return undefined
  return { at: introduction.windowAt + QUESTION_AFTER[round]!, round: (round + 1) as 1 | 2 | 3 }
}

/** When the one who owes it is nudged; undefined when they were, or need not be. */
export function nudgeAt(introduction: Introduction): Instant | undefined {
  const { form, target, nudgedAt, windowAt } = introduction
  const due = form === 'owed' && !target && nudgedAt === undefined && wantsAnswer(introduction)
  return due ? windowAt + REMIND_AFTER : undefined
}

/** When this party, who said later, is asked again; undefined when they did not, when it was withdrawn, or when nobody wants it. */
export const againAt = ({ cancelledAt, requesters }: Introduction, party: Party): Instant | undefined =>
  party.consent === 'later' && cancelledAt === undefined && requesters.some(isWilling)
    ? party.until
    : undefined

/** The latest that anybody is asked again. */
export const latestAgain = ({ promisedAt }: Introduction): Instant => promisedAt + LATER

/** Until when a late yes counts. */
export const lateUntil = ({ windowAt }: Introduction, { askedAt }: Party): Instant =>
  Math.max(windowAt + WINDOW, askedAt ?? 0) + LATE_YES

/** When the requesters are asked whether they met; undefined when they were, or nobody was introduced. */
export const meetAt = ({ outcome, retiredAt, requesters }: Introduction): Instant | undefined =>
  outcome === 'introduced' && requesters.every(({ metAskedAt }) => metAskedAt === undefined)
    ? retiredAt! + MEET_AFTER
    : undefined

/** When the introduction next wants to be woken; undefined when it waits for nothing. */
export function wakeAt(introduction: Introduction): Instant | undefined {
  const times = introduction.outcome ? afterwards(introduction) : within(introduction)
  const known = times.filter(time => time !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}

function within(introduction: Introduction): Array<Instant | undefined> {
  return [
    deadline(introduction),
    questionAt(introduction)?.at,
    nudgeAt(introduction),
    ...parties(introduction).flatMap(([, party]) => [
      remindAt(introduction, party),
      againAt(introduction, party),
    ]),
  ]
}

function afterwards(introduction: Introduction): Array<Instant | undefined> {
  const { target } = introduction
  return [
    meetAt(introduction),
    isRevived(introduction) ? deadline(introduction) : undefined,
    target && introduction.outcome === 'unanswered' ? againAt(introduction, target) : undefined,
  ]
}

/** True while the requesters are asked whether they still want what the target agreed to too late. */
export const isRevived = ({ revivedAt, outcome, target }: Introduction): boolean =>
  revivedAt !== undefined && outcome === 'unanswered' && target?.toldAt === undefined

/** True while something may still come of it: until it is retired, and after that while somebody is asked anew, or is to be. */
export function isOpen(introduction: Introduction, now: Instant): boolean {
  const { outcome, target, retiredAt = 0 } = introduction
  const anew = target?.consent === 'asked' && (target.askedAt ?? 0) > retiredAt
  const asked = anew && now < lateUntil(introduction, target)
  return (
    outcome === undefined ||
    isRevived(introduction) ||
    (outcome === 'unanswered' && (target?.consent === 'later' || asked))
  )
}

/** False once nothing that is still awaited can make the introduction happen; nobody is pressed for nothing. */
export function wantsAnswer({ cancelledAt, outcome, requesters }: Introduction): boolean {
  return cancelledAt === undefined && outcome === undefined && requesters.some(r => r.consent !== 'no')
}

/** Everybody the introduction joins, the target first. */
export function parties({ target, requesters }: Introduction): Array<[PartyRef, Party]> {
  const all: Array<[PartyRef, Party]> = requesters.map((party, index) => [index, party])
  return target ? [['target', target], ...all] : all
}

export function partyAt({ target, requesters }: Introduction, ref: PartyRef): Party | undefined {
  return ref === 'target' ? target : requesters[ref]
}

/** Has not said no. */
const isWilling = ({ consent }: Party): boolean => consent !== 'no'

/** Has said yes, or was in the promise from the start. */
export const consents = (party: Party): boolean => party.consent === 'yes' || party.consent === 'implied'
