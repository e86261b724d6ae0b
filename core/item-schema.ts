/**
 * The border between what a Store holds and what the heart works with. Objects are strict: an item that says more
 * than this code knows was written by another version, and a commit of ours would lose the rest of it.
 */
import * as z from 'zod'
import type { Correspondence } from './correspondence.ts'
import type { Effect } from './effect.ts'
import { introductionSchema, personSchema, type Same } from './introduction/schema.ts'
import type { PersonRecord } from './person/state.ts'
import { PortError, type StoredItem } from './ports.ts'

/** What `Introduction` and `Correspondence` bear in `schema`. It rises with any change that old code cannot read. */
const SCHEMA = 1

const text = z.string()
const instant = z.number()
const optional = z.exactOptional
const partyRef = z.union([z.literal('target'), z.number()])
const toIntroducer = { to: z.literal('introducer') }
const toParty = { to: z.strictObject({ party: partyRef }) }
const letter = <K extends string, F extends z.core.$ZodShape>(kind: K, fields: F) =>
  z.strictObject({ kind: z.literal(kind), ...fields })

const correspondenceSchema = z.strictObject({
  schema: z.literal(1),
  day: text,
  letters: z.number(),
  createdAt: instant,
})

const address = { to: text, inReplyTo: optional(text), subject: text, offset: optional(z.number()) }
const note = optional(text)
const until = optional(instant)

const letterSchema = z.discriminatedUnion('kind', [
  letter('receipt', {
    ...toIntroducer,
    others: z.array(z.strictObject({ id: text, target: personSchema })),
  }),
  letter('question', {
    ...toIntroducer,
    round: z.literal([1, 2, 3]),
    unreachable: optional(text),
    misread: optional(z.literal(true)),
    referred: optional(z.literal(true)),
    note,
  }),
  letter('unreachable', { ...toIntroducer, party: partyRef }),
  letter('refused', {
    ...toIntroducer,
    party: partyRef,
    because: z.enum(['never', 'paused', 'enough']),
    until,
  }),
  letter('consent-request', toParty),
  letter('ask-again', toParty),
  letter('put-off', { ...toParty, until: instant }),
  letter('reminder', toParty),
  letter('clarify', toParty),
  letter('confirm', { ...toParty, from: text }),
  letter('wrote-back', { ...toIntroducer, party: partyRef, note: text }),
  letter('introduction', { to: z.literal('parties') }),
  letter('passed', {
    ...toIntroducer,
    party: partyRef,
    is: z.enum(['no', 'stranger', 'later']),
    until,
    note,
  }),
  letter('unanswered', toIntroducer),
  letter('ghosted', toIntroducer),
  letter('not-made', toParty),
  letter('too-late', toIntroducer),
  letter('cancelled', toIntroducer),
  letter('tried-again', toIntroducer),
  letter('closed', { ...toParty, because: z.enum(['answered', 'too-late', 'withdrawn', 'asking']) }),
  letter('late-yes', { ...toIntroducer, party: partyRef, note }),
  letter('still-wanted', toParty),
  letter('noted', toParty),
  letter('nudge', toIntroducer),
  letter('did-you-meet', toParty),
  letter('met', { ...toIntroducer, party: partyRef, met: z.enum(['yes', 'not-yet', 'no']), note }),
  letter('digest', { to: z.literal('person'), from: instant, until: instant }),
  letter('help', address),
  letter('pending', address),
  letter('done', {
    ...address,
    what: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('digest'), on: z.boolean() }),
      z.strictObject({ is: z.literal('never') }),
      z.strictObject({ is: z.literal('forgotten') }),
      z.strictObject({ is: z.literal('paused'), until: instant }),
      z.strictObject({ is: z.literal('resumed') }),
      z.strictObject({ is: z.literal('monthly'), count: z.number() }),
    ]),
  }),
  letter('unreadable', {
    ...address,
    because: z.enum([
      'empty',
      'nobody-named',
      'broken',
      'too-many',
      'unknown-token',
      'unknown-address',
      'too-long',
      'too-many-owed',
      'which',
      'nothing-to-retry',
      'nothing-to-cancel',
      'until-when',
    ]),
  }),
])

const role = z.enum(['introducer', 'requester', 'target', 'named', 'owed', 'owes'])
const markSchema = z.strictObject({
  address: text,
  fact: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('part'), in: text, as: role, offset: optional(z.number()) }),
    z.strictObject({ is: z.literal('stranger'), in: text }),
    z.strictObject({ is: z.literal('complaint'), in: text }),
    z.strictObject({ is: z.literal('never') }),
  ]),
})

const effectSchema = z.union([
  z.strictObject({ id: text, at: instant, letter: letterSchema }),
  z.strictObject({ id: text, at: instant, mark: markSchema }),
])

const personRecordSchema = z.strictObject({
  schema: z.literal(1),
  address: optional(text),
  parts: z.array(z.strictObject({ in: text, as: role, at: instant })),
  offset: optional(z.number()),
  digestAt: optional(instant),
  digestedAt: optional(instant),
  digestOffAt: optional(instant),
  neverAt: optional(instant),
  hush: optional(z.array(text)),
  pausedUntil: optional(instant),
  monthly: optional(z.number()),
  strangers: z.array(text),
  complaints: z.array(text),
})

const item = {
  id: text,
  version: z.number(),
  handled: z.array(text),
  pending: z.array(effectSchema),
  scheduled: optional(instant),
  dueAt: optional(instant),
}
const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...item, kind: z.literal('introduction'), state: introductionSchema }),
  z.strictObject({ ...item, kind: z.literal('correspondence'), state: correspondenceSchema }),
  z.strictObject({ ...item, kind: z.literal('person'), state: personRecordSchema }),
])

true satisfies Same<z.infer<typeof correspondenceSchema>, Correspondence>
true satisfies Same<Flat<z.infer<typeof effectSchema>>, Flat<Effect>>
true satisfies Same<z.infer<typeof personRecordSchema>, PersonRecord>
true satisfies Same<Flat<z.infer<typeof itemSchema>>, Flat<StoredItem>>
/** Intersections of objects, at any depth, as the objects that they amount to. */
type Flat<T> = T extends object ? { [K in keyof T]: Flat<T[K]> } : T

/**
 * The item in what was read from a store. Throws a transient PortError for one that this code cannot read:
 * newer code, or the code before a rollback, can, and whoever delivers tries again until it is there.
 */
export function parseItem(stored: unknown): StoredItem {
  const parsed = itemSchema.safeParse(stored)
  if (parsed.success) return parsed.data
  const { id, state } = anyItem.parse(stored)
  throw new PortError(
    state.schema === SCHEMA
      ? `item ${id} is not what schema ${SCHEMA} says: ${z.prettifyError(parsed.error)}`
      : `item ${id} has schema ${state.schema}; this Kept reads schema ${SCHEMA}`,
    { permanent: false },
  )
}

/** As much of any item, of any version, as an error message needs. */
const anyItem = z
  .object({ id: text, state: z.object({ schema: z.unknown() }) })
  .catch({ id: 'without an id', state: { schema: undefined } })
