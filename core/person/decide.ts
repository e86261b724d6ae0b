import type { Personal } from '../effect.ts'
import { DAY, type Instant } from '../introduction/state.ts'
import { nextDigest } from './digest.ts'
import type { PersonInput } from './input.ts'
import type { Fact, Part } from './mark.ts'
import type { PersonRecord } from './state.ts'

/** Enough for what a digest or a ledger shows, little enough to be written with each promise. */
const MOST_PARTS = 300
/** Nothing that a person is told of is older. */
const PART_KEPT = 400 * DAY
const MOST_COUNTED = 50
/** Longer than an introduction can stay open: asked again after 90 days, a late yes 30 days later, three days to decide. */
const OPEN_FOR = 130 * DAY

export interface PersonDecision {
  state: PersonRecord
  letters: Personal[]
}

/** What an input means for what is remembered of a person; undefined when it changes nothing. Pure. */
export function decidePerson(
  state: PersonRecord,
  input: PersonInput,
  now: Instant,
): PersonDecision | undefined {
  const next = changed(state, input, now)
  if (next === undefined) return undefined
  const letters: Personal[] =
    input.is === 'wake' && state.digestAt !== undefined
      ? [{ kind: 'digest', to: 'person', from: state.digestAt - 7 * DAY, until: state.digestAt }]
      : []
  return { state: next, letters }
}

function changed(state: PersonRecord, input: PersonInput, now: Instant): PersonRecord | undefined {
  switch (input.is) {
    case 'part':
      return withPart(state, input, now)
    case 'stranger':
      return counted(state, 'strangers', input.in)
    case 'complaint':
      return counted(state, 'complaints', input.in)
    case 'never':
      return state.neverAt === undefined
        ? undigested({ ...state, neverAt: now, hush: recentOf(state, now) })
        : undefined
    case 'hushed':
      return state.hush === undefined ? undefined : without(state, 'hush')
    case 'digest':
      return input.on
        ? digested({ ...without(state, 'digestOffAt', 'neverAt', 'hush'), ...clockOf(input) }, now)
        : undigested({ ...state, ...clockOf(input), digestOffAt: state.digestOffAt ?? now })
    case 'pause':
      return { ...state, ...clockOf(input), pausedUntil: input.until }
    case 'resume':
      return { ...without(state, 'pausedUntil', 'monthly', 'neverAt', 'hush'), ...clockOf(input) }
    case 'monthly':
      return { ...state, ...clockOf(input), monthly: input.count }
    case 'forget': {
      const { neverAt } = state
      return {
        schema: 1,
        parts: [],
        strangers: [],
        complaints: [],
        ...(neverAt === undefined ? {} : { neverAt }),
      }
    }
    case 'wake': {
      if (state.digestAt === undefined || state.digestAt > now) return undefined
      return digested({ ...state, digestedAt: state.digestAt }, now)
    }
    default:
      return input satisfies never
  }
}

/** Whoever takes part as introducer or requester is told of it weekly; a target is asked, and no more. */
function withPart(
  state: PersonRecord,
  { in: introduction, as, offset }: Extract<Fact, { is: 'part' }>,
  now: Instant,
): PersonRecord | undefined {
  const known = state.parts.some(part => part.in === introduction && part.as === as)
  const sameClock = offset === undefined || offset === state.offset
  if (known && sameClock) return undefined
  const part: Part = { in: introduction, as, at: now }
  const recent = state.parts.filter(({ at }) => at > now - PART_KEPT)
  const parts = known ? state.parts : [...recent, part].slice(-MOST_PARTS)
  return digested({ ...state, parts, ...(offset === undefined ? {} : { offset }) }, now)
}

/** With the next digest's time set, if they are to have one. */
function digested(state: PersonRecord, now: Instant): PersonRecord {
  const told = state.parts.some(({ as }) => as === 'introducer' || as === 'requester' || as === 'owed')
  if (!told || state.digestOffAt !== undefined || state.neverAt !== undefined) return undigested(state)
  return { ...state, digestAt: nextDigest(now, state) }
}

/** Introductions that something may still come of. */
const recentOf = ({ parts }: PersonRecord, now: Instant): string[] => [
  ...new Set(parts.filter(({ at }) => at > now - OPEN_FOR).map(part => part.in)),
]

const undigested = (state: PersonRecord): PersonRecord => without(state, 'digestAt')

function counted(
  state: PersonRecord,
  what: 'strangers' | 'complaints',
  introduction: string,
): PersonRecord | undefined {
  const before = state[what]
  return before.includes(introduction)
    ? undefined
    : { ...state, [what]: [...before, introduction].slice(-MOST_COUNTED) }
}

const clockOf = ({ offset }: { offset?: number }): { offset?: number } =>
  offset === undefined ? {} : { offset }

function without(state: PersonRecord, ...fields: Array<keyof PersonRecord>): PersonRecord {
  const rest = { ...state }
  for (const field of fields) delete rest[field]
  return rest
}
