/**
 * The border between what a Store holds and what the heart works with. Objects are strict: an item that says more
 * than this code knows was written by another version, and a commit of ours would lose the rest of it.
 */
import { z } from 'zod'
import type { Correspondence } from './correspondence.ts'
import type { Effect } from './effect.ts'
import { introductionSchema, personSchema, type Same } from './introduction/schema.ts'
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
  address: text,
  day: text,
  letters: z.number(),
  createdAt: instant,
})

const effectSchema = z.strictObject({
  id: text,
  at: instant,
  letter: z.discriminatedUnion('kind', [
    letter('receipt', {
      ...toIntroducer,
      others: z.array(z.strictObject({ id: text, target: personSchema })),
    }),
    letter('question', {
      ...toIntroducer,
      round: z.literal([1, 2, 3]),
      unreachable: optional(text),
      misread: optional(z.literal(true)),
    }),
    letter('unreachable', { ...toIntroducer, party: partyRef }),
    letter('consent-request', toParty),
    letter('reminder', toParty),
    letter('clarify', toParty),
    letter('confirm', { ...toParty, from: text }),
    letter('wrote-back', { ...toIntroducer, party: partyRef, note: text }),
    letter('introduction', { to: z.literal('parties') }),
    letter('passed', { ...toIntroducer, party: partyRef, note: optional(text) }),
    letter('unanswered', toIntroducer),
    letter('ghosted', toIntroducer),
    letter('not-made', toParty),
    letter('too-late', toIntroducer),
    letter('cancelled', toIntroducer),
    letter('closed', { ...toParty, because: z.enum(['answered', 'too-late', 'withdrawn']) }),
    letter('late-yes', { ...toIntroducer, party: partyRef, note: optional(text) }),
    letter('help', { to: text, inReplyTo: optional(text), subject: text }),
    letter('unreadable', {
      to: text,
      inReplyTo: optional(text),
      subject: text,
      because: z.enum([
        'empty',
        'nobody-named',
        'broken',
        'too-many',
        'unknown-token',
        'unknown-address',
        'too-long',
      ]),
    }),
  ]),
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
])

true satisfies Same<z.infer<typeof correspondenceSchema>, Correspondence>
true satisfies Same<z.infer<typeof effectSchema>, Effect>
true satisfies Same<Flat<z.infer<typeof itemSchema>>, Flat<StoredItem>>
/** An intersection of objects as the one object that it amounts to. */
type Flat<T> = T extends unknown ? { [K in keyof T]: T[K] } : never

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
