/** Requests to the local world's APIs, parsed at the border, and what is said of those that do not fit. */
import type { Context, ErrorHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'

const BODY_LIMIT = 30 * 1024 * 1024

/** A request as large as a mail may be, attachments in base64; more is read by nobody. */
export const limited = bodyLimit({
  maxSize: BODY_LIMIT,
  onError: () => {
    throw new HTTPException(413, { message: 'At most 30 MB fit into one request.' })
  },
})

/** Throws 400 with a sentence saying what is wrong. */
export function refuse(message: string): never {
  throw new HTTPException(400, { message })
}

/** The JSON body in this shape; no body at all counts as `{}`. Throws 400. */
export async function bodyOf<S extends z.ZodType>(c: Context, shape: S): Promise<z.output<S>> {
  const text = await c.req.text()
  return parse(shape, text.trim() ? json(text) : {})
}

/** The query in this shape. Throws 400. */
export const queryOf = <S extends z.ZodType>(c: Context, shape: S): z.output<S> => parse(shape, c.req.query())

/** Mailpit's form of an error, for whatever a handler throws. */
export const errorAsJson: ErrorHandler = (error, c) =>
  error instanceof HTTPException
    ? c.json({ Error: error.message }, error.status)
    : c.json({ Error: error.message }, 500)

function parse<S extends z.ZodType>(shape: S, input: unknown): z.output<S> {
  const { success, data, error } = shape.safeParse(input)
  if (success) return data
  const [issue] = error.issues
  // What is wrong with a name of a record is said one level down.
  const message = issue?.code === 'invalid_key' ? issue.issues[0]?.message : issue?.message
  return refuse([issue?.path.join('.'), message].filter(Boolean).join(': '))
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return refuse(`The body is not JSON: ${(error as Error).message}`)
  }
}
