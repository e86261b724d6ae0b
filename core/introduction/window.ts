/**
 * When an introduction does something by itself. Every wait is computed from the state, so a wake is only a
 * hint: early, late, twice or lost, it does no harm.
 */
import type { PartyRef } from './event.ts'
import { HOUR, type Instant, type Introduction, type Party } from './state.ts'

/** The promise's window: the requester hears by its end. */
const WINDOW = 72 * HOUR
/** Someone asked late still gets this long, so WINDOW + LATE_GRACE is the very most. */
const LATE_GRACE = 24 * HOUR
/** A person is reminded once, this long after the promise. */
const REMIND_AFTER = 48 * HOUR
/** Whoever was asked less than this before the reminder is spared it. */
const REMIND_GAP = 12 * HOUR
/** When the introducer is asked what is missing, after the promise. */
const QUESTION_AFTER = [0, 24 * HOUR, 48 * HOUR]

export function deadline(introduction: Introduction): Instant {
  const { promisedAt } = introduction
  const asked = parties(introduction).map(([, party]) => (party.askedAt ?? promisedAt) + LATE_GRACE)
  return Math.min(Math.max(promisedAt + WINDOW, ...asked), promisedAt + WINDOW + LATE_GRACE)
}

/** When this party is reminded, or undefined when they are not to be. */
export function remindAt(introduction: Introduction, party: Party): Instant | undefined {
  if (party.consent !== 'asked' || party.remindedAt !== undefined || !wantsAnswer(introduction))
    return undefined
  const at = introduction.promisedAt + REMIND_AFTER
  return party.askedAt! + REMIND_GAP <= at ? at : undefined
}

/** The next question to the introducer, while nobody is named: its time, and which of the three it is. */
export function questionAt(introduction: Introduction): { at: Instant; round: 1 | 2 | 3 } | undefined {
  if (introduction.target || introduction.cancelledAt !== undefined) return undefined
  const last = introduction.questionedAt.at(-1) ?? Number.NEGATIVE_INFINITY
  const round = QUESTION_AFTER.findIndex(after => introduction.promisedAt + after > last)
  if (round < 0) return undefined
  return { at: introduction.promisedAt + QUESTION_AFTER[round]!, round: (round + 1) as 1 | 2 | 3 }
}

/** When the introduction next wants to be woken; undefined once it is retired. */
export function wakeAt(introduction: Introduction): Instant | undefined {
  if (introduction.outcome) return undefined
  const times = [deadline(introduction), questionAt(introduction)?.at]
  for (const [, party] of parties(introduction)) times.push(remindAt(introduction, party))
  return Math.min(...times.filter(time => time !== undefined))
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

/** Has said yes, or was in the promise from the start. */
export const consents = (party: Party): boolean => party.consent === 'yes' || party.consent === 'implied'
