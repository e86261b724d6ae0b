import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { html, raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { WorldView } from '../world-view.ts'
import { Clock } from './clock.tsx'
import { pathOf } from './paths.ts'
import { type Here, People } from './people.tsx'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'
import { MAIL_STYLE } from './style-mail.ts'
import { PROMISE_STYLE } from './style-promise.ts'

export interface Page {
  title: string
  /** What a phone shows of the three columns: the people, the list, or the page itself. */
  view: 'people' | 'list' | 'page'
  /** Which entry of the navigation is current. */
  here: Here
  list?: Child
  main: Child
  status?: 200 | 400 | 404 | 422
}

/**
 * A whole page. Its ETag is that of its content, whatever the nonce, so that the script asks cheaply whether
 * anything has changed; browsers keep nothing.
 */
export async function page(c: Context, world: WorldView, { title, view, here, list, main, status }: Page) {
  const people = await world.mailboxes.people()
  const open = (await world.introductions(100)).filter(({ introduction }) => !introduction.outcome).length
  const content = (
    <body class={`view-${view}${list ? ' with-list' : ''}`}>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="bar">
        <a class="brand" href="/">
          <Mark />
          Kept
        </a>
        <Clock now={world.clock.now()} back={pathOf(c)} />
      </header>
      <div class="columns">
        <nav class="people" aria-label="Mailboxes" data-live="people">
          <People people={people} open={open} domain={world.domain} here={here} />
        </nav>
        {view === 'list' ? <Main class="listed">{list}</Main> : list}
        {view === 'list' ? (
          <section class="pane" aria-label="The mail">
            {main}
          </section>
        ) : (
          <Main class="pane">{main}</Main>
        )}
      </div>
      <Keys />
    </body>
  )
  // Parts of it await the mailboxes.
  const body = String(await content.toString())
  const etag = `"${createHash('sha256').update(title).update(body).digest('base64url').slice(0, 27)}"`
  const nonce = randomBytes(16).toString('base64url')
  c.header('Content-Security-Policy', policy(nonce))
  c.header('Cache-Control', 'no-store')
  c.header('ETag', etag)
  c.header('Referrer-Policy', 'same-origin')
  c.header('X-Content-Type-Options', 'nosniff')
  if (c.req.header('if-none-match') === etag) return c.body(null, 304)
  return c.html(
    html`<!doctype html>${(
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${title} · Kept`}</title>
          <link rel="icon" href={ICON} />
          <style nonce={nonce} dangerouslySetInnerHTML={{ __html: STYLE + MAIL_STYLE + PROMISE_STYLE }} />
          <script type="module" nonce={nonce} dangerouslySetInnerHTML={{ __html: SCRIPT }} />
        </head>
        {raw(body)}
      </html>
    )}`,
    status ?? 200,
  )
}

/** What the page is about: the list, while nothing of it is open, for on a phone there is nothing else. */
function Main({ class: name, children }: { class: string; children?: Child }) {
  return (
    <main id="main" class={name} tabindex={0}>
      {children}
    </main>
  )
}

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    'img-src data:',
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

export function notFound(c: Context, world: WorldView, what: string) {
  return page(c, world, {
    title: 'Not here',
    view: 'page',
    here: {},
    status: 404,
    main: (
      <div class="sheet">
        <h1>{what}</h1>
        <p>
          <a href="/">All mailboxes</a>
        </p>
      </div>
    ),
  })
}

/** Two rings that meet: what an introduction is. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 22" width="32" height="22" aria-hidden="true">
      <circle cx="11" cy="11" r="8.5" fill="none" stroke="currentColor" stroke-width="3" />
      <circle cx="21" cy="11" r="8.5" fill="none" stroke="currentColor" stroke-width="3" />
    </svg>
  )
}

const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -6 34 34"><g fill="none" stroke="#17664f" stroke-width="4"><circle cx="11" cy="11" r="9"/><circle cx="21" cy="11" r="9"/></g></svg>',
)}`

const SHORTCUTS = [
  ['j', 'the next mail of the list'],
  ['k', 'the one before'],
  ['Enter', 'read it'],
  ['c', 'write a mail'],
  ['r', 'reply'],
  ['a', 'reply to all'],
  ['?', 'this list'],
] as const

function Keys() {
  return (
    <div id="keys" popover="auto" role="dialog" aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {SHORTCUTS.map(([key, does]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
