import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { AnswerPort, AnswerView } from '../../core/answer-view.ts'
import { palette } from './palette.ts'

/** Room for a note and its percent-encoding; nothing a person types by hand comes near. */
const LONGEST_FORM = 32 * 1024
const LONGEST_NOTE = 2_000

/**
 * The page behind the link in a consent request. Looking (GET, HEAD, a scanner's prefetch) never answers; only the
 * form's POST does, and it answers once.
 *
 * GET /a/:token → 200, or 404 for a token that is not ours. POST /a/:token with `answer` yes or no and a `note`
 * → 303 back to the page; 400 for any other answer, 413 for a form too large.
 */
export function answerPage(port: AnswerPort): Hono {
  const app = new Hono()

  app.get('/a/:token', async c => {
    const view = await port.look(c.req.param('token'))
    return view ? page(c, 200, title(view), <Request view={view} />) : unknown(c)
  })

  app.post('/a/:token', bodyLimit({ maxSize: LONGEST_FORM, onError: tooLarge }), async c => {
    const token = c.req.param('token')
    const form = new URLSearchParams(await c.req.text())
    const answer = form.get('answer')
    if (answer !== 'yes' && answer !== 'no') return unclear(c, token)
    const note = form.get('note')?.trim().slice(0, LONGEST_NOTE)
    const view = await port.answer(token, answer, note === '' ? undefined : note)
    if (!view) return unknown(c)
    harden(c)
    return c.redirect(`/a/${encodeURIComponent(token)}`, 303)
  })

  return app
}

function Request({ view }: { view: AnswerView }) {
  const { introducer, whom, words, linkedin } = view
  return (
    <>
      <h1>
        {introducer} would like to introduce you to {whom}
      </h1>
      {words !== '' && (
        <figure>
          <blockquote class="words">{words}</blockquote>
          <figcaption>{introducer}</figcaption>
        </figure>
      )}
      <Profiles links={linkedin} />
      {view.state === 'open' ? <Form view={view} /> : <Closed view={view} />}
    </>
  )
}

function Profiles({ links }: { links: string[] }) {
  const safe = links.filter(link => link.startsWith('https://'))
  if (safe.length === 0) return null
  return (
    <ul class="profiles">
      {safe.map(link => (
        <li>
          <a href={link} target="_blank" rel="noreferrer noopener">
            {link.slice('https://'.length)}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Form({ view: { introducer, whom, deadline } }: { view: AnswerView }) {
  return (
    <>
      <p>
        With a yes, one mail introduces you to each other. With a no, {introducer} is told and nobody else.
        Without an answer by <Deadline at={deadline} />, it simply does not happen. To {whom}, a no and
        silence look the same.
      </p>
      <form method="post">
        <label for="note">
          A line for {introducer} <span class="soft">(optional)</span>
        </label>
        <textarea id="note" name="note" rows={3} maxlength={LONGEST_NOTE} />
        <div class="answers">
          <button class="button primary" name="answer" value="yes" type="submit">
            Yes, introduce us
          </button>
          <button class="button" name="answer" value="no" type="submit">
            No, thank you
          </button>
        </div>
      </form>
    </>
  )
}

function Closed({ view }: { view: AnswerView }) {
  return (
    <div class="outcome" role="status">
      {closing(view).map((line, index) => (
        <p class={index === 0 ? 'lead' : ''}>{line}</p>
      ))}
      {view.state === 'too-late' && (
        <p class="soft">
          The time to answer ended on <Deadline at={view.deadline} />.
        </p>
      )}
    </div>
  )
}

function closing({ state, said, introduced, introducer, whom }: AnswerView): string[] {
  if (state === 'withdrawn')
    return ['This one is no longer needed.', 'There is nothing to do. Thank you for looking.']
  if (state === 'too-late') {
    return [
      'It is too late for this one.',
      said === 'yes' || said === undefined
        ? `If you would still like to meet ${whom}, tell ${introducer}.`
        : 'There is nothing more to do.',
    ]
  }
  if (said === 'no')
    return ['You have answered: no.', `${introducer} knows, and nobody else. You will not be asked again.`]
  return [
    'You have answered: yes.',
    introduced
      ? `You and ${whom} have been introduced. Look for the mail that went to you both.`
      : `You and ${whom} are introduced as soon as everybody has said yes.`,
  ]
}

const title = ({ state, introducer, whom }: AnswerView): string =>
  state === 'open' ? `Meet ${whom}? ${introducer} asks` : `Meet ${whom}`

function Deadline({ at }: { at: number }) {
  return <time datetime={new Date(at).toISOString()}>{DEADLINE.format(at)} UTC</time>
}

const DEADLINE = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

const unknown = (c: Context) =>
  page(
    c,
    404,
    'Nothing here',
    <>
      <h1>There is nothing behind this link</h1>
      <p>
        Mail programs sometimes break long links in two. Open it from the mail once more, or just reply to
        that mail: a plain yes or no is enough.
      </p>
    </>,
  )

const unclear = (c: Context, token: string) =>
  page(
    c,
    400,
    'Yes or no?',
    <>
      <h1>That was neither yes nor no</h1>
      <p>
        Nothing has been answered. <a href={`/a/${encodeURIComponent(token)}`}>Back to the question</a>
      </p>
    </>,
  )

const tooLarge = (c: Context) =>
  page(c, 413, 'Too long', <h1>That note is too long to carry. Nothing has been answered.</h1>)

const STYLE = `${palette}
body{display:grid;min-height:100vh;min-height:100dvh;grid-template-rows:1fr auto;justify-items:center;padding:clamp(1rem,5vw,3rem) 1rem 1.25rem}
main{width:min(100%,36rem);align-self:center;display:grid;gap:1.5rem;padding:clamp(1.5rem,6vw,3rem);
  background:var(--surface);border:1px solid var(--line);border-radius:1.25rem}
h1{font-size:clamp(1.5rem,5vw,1.875rem);overflow-wrap:anywhere}
figure{display:grid;gap:.5rem}
.words{font-size:1.0625rem}
figcaption,.soft,footer{color:var(--soft);font-size:.875rem}
figcaption::before{content:"— "}
figcaption{padding-left:1.1875rem}
.profiles{list-style:none;overflow-wrap:anywhere}
.profiles a{display:inline-block;padding:.375rem 0}
form{display:grid;gap:.5rem}
label{font-weight:500}
textarea{width:100%;padding:.75rem;border:1px solid var(--edge);border-radius:.625rem;background:var(--surface);color:inherit;font:inherit;resize:vertical}
.answers{display:grid;grid-template-columns:1fr 1fr;gap:.75rem;margin-top:.75rem}
.answers .button{min-height:3.25rem}
@media(max-width:26rem){.answers{grid-template-columns:1fr}}
.outcome{display:grid;gap:.5rem;padding:1.25rem;border-radius:.875rem;background:var(--wash)}
.lead{font-size:1.125rem;font-weight:600}
footer{padding-top:1.5rem;text-align:center}
`
/** The one stylesheet is named by its hash, so no other style and no script at all can ever run. */
const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`

function harden(c: Context): void {
  c.header('Cache-Control', 'no-store')
  c.header('Referrer-Policy', 'no-referrer')
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('X-Robots-Tag', 'noindex, nofollow')
  c.header(
    'Content-Security-Policy',
    `default-src 'none'; style-src ${STYLE_SOURCE}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  )
}

function page(c: Context, status: 200 | 400 | 404 | 413, heading: string, content: Child) {
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
          <main>{content}</main>
          <footer>Kept keeps the introductions people promise. No account, no cookie, no tracking.</footer>
        </body>
      </html>
    )}`,
    status,
  )
}
