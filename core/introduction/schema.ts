/**
 * The introduction as it is stored. It says exactly what `state.ts` says, and the compiler holds the two together
 * (`Same`); a field that only one of them knows does not build.
 */
import * as z from 'zod'
import type { Introduction } from './state.ts'

/** True for two types that are one; false, where true is asked for, is an error that names the line. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

const text = z.string()
const instant = z.number()
const optional = z.exactOptional

export const personSchema = z.strictObject({
  address: text,
  name: optional(text),
  linkedin: optional(text),
})

const partySchema = personSchema.extend({
  consent: z.enum(['implied', 'unasked', 'asked', 'later', 'yes', 'no']),
  askedAt: optional(instant),
  remindedAt: optional(instant),
  clarifiedAt: optional(instant),
  confirmedAt: optional(instant),
  answeredAt: optional(instant),
  closedAt: optional(instant),
  until: optional(instant),
  toldAt: optional(instant),
  metAskedAt: optional(instant),
  met: optional(z.enum(['yes', 'not-yet', 'no'])),
  metAt: optional(instant),
  bouncedAt: optional(instant),
  note: optional(text),
})

const promiseMailSchema = z.strictObject({
  messageId: optional(text),
  subject: text,
  offset: optional(z.number()),
  archiveKey: text,
  attachments: z.array(z.strictObject({ filename: text, size: z.number() })),
  tooLarge: z.array(text),
  quoted: z.boolean(),
})

export const introductionSchema = z.strictObject({
  schema: z.literal(1),
  id: text,
  form: z.enum(['copy', 'reply', 'sealed', 'direct', 'forward', 'bcc', 'no-address', 'too-late', 'owed']),
  introducer: personSchema,
  requesters: z.array(partySchema),
  target: optional(partySchema),
  former: z.array(partySchema),
  proposed: z.array(personSchema),
  described: optional(text),
  words: text,
  reason: optional(text),
  mail: promiseMailSchema,
  promisedAt: instant,
  windowAt: instant,
  revivedAt: optional(instant),
  questionedAt: z.array(instant),
  nudgedAt: optional(instant),
  mutedAt: optional(instant),
  cancelledAt: optional(instant),
  outcome: optional(z.enum(['introduced', 'declined', 'unanswered', 'ghosted', 'withdrawn', 'too-late'])),
  retiredAt: optional(instant),
})

true satisfies Same<z.infer<typeof introductionSchema>, Introduction>
