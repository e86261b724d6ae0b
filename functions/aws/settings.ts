import * as z from 'zod'

const filled = z.string().min(1)

/** What `infra/` tells the handlers that carry letters, by environment variables: names and ARNs, nothing secret. */
const schema = z.object({
  KEPT_STAGE: filled,
  KEPT_DOMAIN: filled,
  /** Where the answer page is, without a trailing slash. */
  KEPT_WEB: z.url(),
  KEPT_TABLE: filled,
  KEPT_ARCHIVE: filled,
  KEPT_CONFIGURATION_SET: filled,
  KEPT_WAKE_GROUP: filled,
  KEPT_WAKE_QUEUE: filled,
  KEPT_WAKE_ROLE: filled,
  KEPT_WAKE_DEAD_LETTERS: filled,
})

/** Of the sweep, which carries none. */
const sweepSchema = z.object({ KEPT_STAGE: filled, KEPT_TABLE: filled, KEPT_WAKE_QUEUE_URL: filled })

export type Settings = z.output<typeof schema>
export type SweepSettings = z.output<typeof sweepSchema>

type Environment = Record<string, string | undefined>

/** Throws an Error that names each variable that is missing. */
export const readSettings = (environment: Environment): Settings => read(schema, environment)
export const readSweepSettings = (environment: Environment): SweepSettings => read(sweepSchema, environment)

function read<S extends z.ZodType>(schema: S, environment: Environment): z.output<S> {
  const parsed = schema.safeParse(environment)
  if (parsed.success) return parsed.data
  throw new Error(`not set: ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}`)
}
