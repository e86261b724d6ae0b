import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'

/** The names that a browser on this machine reaches the local world by; any port. */
const HERE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i
const READING = new Set(['GET', 'HEAD'])

/**
 * Keeps other web pages out of the local world, whose mailboxes anyone who can reach it may read. A page elsewhere
 * can point a name of its own at 127.0.0.1 and then read what it likes (DNS rebinding), so the Host must be one of
 * this machine's names; and it can post forms across, so whatever is not mere reading must come from the same
 * origin, when the browser says which. Throws 403 for both.
 */
export const guard: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host
  if (!HERE.test(host))
    throw new HTTPException(403, { message: 'Reach this page at localhost or 127.0.0.1.' })
  const origin = c.req.header('origin')
  if (!READING.has(c.req.method) && origin !== undefined && !sameHost(origin, host))
    throw new HTTPException(403, { message: 'Another web site asked for this, so it was not done.' })
  await next()
}

const sameHost = (origin: string, host: string): boolean =>
  origin.toLowerCase() === `http://${host.toLowerCase()}` ||
  origin.toLowerCase() === `https://${host.toLowerCase()}`
