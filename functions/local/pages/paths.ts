import type { Context } from 'hono'

/** The path and query of this request; a form's own page when it was posted. */
export const pathOf = (c: Context): string => {
  const { pathname, search } = new URL(c.req.url)
  return pathname + search
}

/** Where a form asks to go back to: a path of ours, whatever was sent. */
export const safePath = (path: unknown): string =>
  typeof path === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(path) ? path : '/'

export const boxPath = (address: string): string => `/box/${encodeURIComponent(address)}`

/** A mail, as it is read by one of those who have it; as nobody in particular among all mail. */
export const mailPath = (id: string, as?: string): string =>
  `/mail/${encodeURIComponent(id)}${as === undefined ? '' : `?as=${encodeURIComponent(as)}`}`
