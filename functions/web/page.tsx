/** What the pages behind the links in letters have in common: one look, and nothing kept, framed, followed or run. */
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { STYLE, STYLE_SOURCE } from './style.ts'

/** The link is a secret: it goes into no cache, no index and no Referer header. */
export function harden(c: Context): void {
  c.header('Cache-Control', 'no-store')
  c.header('Referrer-Policy', 'no-referrer')
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('X-Robots-Tag', 'noindex, nofollow')
  c.header(
    'Content-Security-Policy',
    `default-src 'none'; style-src ${STYLE_SOURCE}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  )
}

/** A whole page; `wide` for one that is a list. */
export function page(
  c: Context,
  status: 200 | 400 | 404 | 413,
  heading: string,
  content: Child,
  wide = false,
): Response | Promise<Response> {
  harden(c)
  return c.html(
    html`<!doctype html>${(
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{heading}</title>
          <style dangerouslySetInnerHTML={{ __html: STYLE }} />
        </head>
        <body>
          <main class={wide ? 'wide' : ''}>{content}</main>
          <footer>Kept keeps the introductions people promise. No account, no cookie, no tracking.</footer>
        </body>
      </html>
    )}`,
    status,
  )
}

/** "Thursday 7 January 2027 at 09:12 UTC"; `offset`: minutes east of UTC of the reader's clock, when it is known. */
export function When({ at, offset }: { at: number; offset?: number }) {
  return (
    <time datetime={new Date(at).toISOString()}>
      {FULL.format(at + (offset ?? 0) * 60_000)}
      {offset === undefined || offset === 0 ? ' UTC' : ''}
    </time>
  )
}

const FULL = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})
