import * as z from 'zod'
import type { Keys } from '../../core/mail/token.ts'

/** What `npx sst secret set SigningKeys` is told; the deploy guide has the commands. */
const HOW = 'the secret SigningKeys is written a:<secret>, newest first: b:<secret>,a:<secret>'

const key = z
  .string()
  .regex(/^[a-z2-7]:[!-+\--~]{32,}$/, `${HOW}; an id is one of a-z and 2-7, a secret 32 characters or more`)
  .transform(text => ({ id: text[0]!, secret: text.slice(2) }))

const schema = z
  .string()
  .transform(text => text.trim().split(','))
  .pipe(z.tuple([key], key))
  .refine(keys => new Set(keys.map(({ id }) => id)).size === keys.length, `${HOW}, each id once`)

/**
 * The keys that sign token addresses, out of the one secret that holds them: the first signs, all verify. A key is
 * rotated by putting a new one in front, and dropped once no letter that it signed will be answered. Throws an Error
 * that says how to write it, and nothing of what is in it.
 */
export function parseKeys(secret: string): Keys {
  const parsed = schema.safeParse(secret)
  if (!parsed.success) throw new Error(parsed.error.issues[0]!.message)
  return parsed.data
}
