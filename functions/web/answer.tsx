import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Child } from 'hono/jsx'
import type { AnswerPort, AnswerView, PageAnswer, PageReply } from '../../core/answer-view.ts'
import { closing } from './closing.ts'
import { harden, page, When } from './page.tsx'

/** Room for a note and its percent-encoding; nothing a person types by hand comes near. */
const LONGEST_FORM = 32 * 1024
const LONGEST_NOTE = 2_000

/**
 * The page behind the link in a letter that asks something. Looking (GET, HEAD, a scanner's prefetch) never answers; only
 * the form's POST does, and it answers once.
 *
 * GET /a/:token → 200, or 404 for a token that is not ours. POST /a/:token with `answer` yes, no, later with the `days`, or
 * not-yet where it is asked whether they met, and a `note` → 303 back to the page; 400 for any other answer, 413 for a form
 * too large.
 */
export function answerPage(port: AnswerPort): Hono {
  const app = new Hono()

  app.get('/a/:token', async c => {
    const view = await port.look(c.req.param('token'))
    return view ? page(c, 200, title(view), <Question view={view} />) : unknown(c)
  })

  app.post('/a/:token', bodyLimit({ maxSize: LONGEST_FORM, onError: tooLarge }), async c => {
    const token = c.req.param('token')
    const form = new URLSearchParams(await c.req.text())
    const before = await port.look(token)
    if (!before) return unknown(c)
    const reply = replyIn(form, before)
    if (!reply) return unclear(c, token)
    const view = await port.answer(token, reply)
    if (!view) return unknown(c)
    harden(c)
    return c.redirect(`/a/${encodeURIComponent(token)}`, 303)
  })

  return app
}

/** What the form says, when it is one of ours: a button of this question, and for a later any number of days. */
function replyIn(form: URLSearchParams, { asks }: AnswerView): PageReply | undefined {
  const said = form.get('answer')
  const note = form.get('note')?.trim().slice(0, LONGEST_NOTE)
  const days = Number(form.get('days'))
  const is: PageAnswer | undefined =
    said === 'later' && asks === 'consent' ? said : BUTTONS[asks].find(([value]) => value === said)?.[0]
  return is && { is, ...(note && { note }), ...(is === 'later' && { days }) }
}

/** Each answer with the words on its button; the first one is the one hoped for. */
const BUTTONS: Record<AnswerView['asks'], Array<[PageAnswer, string]>> = {
  consent: [
    ['yes', 'Yes, introduce us'],
    ['no', 'No, thank you'],
  ],
  'still-wanted': [
    ['yes', 'Yes, introduce us'],
    ['no', 'No, not any more'],
  ],
  met: [
    ['yes', 'Yes, we met'],
    ['not-yet', 'Not yet'],
    ['no', 'No, nothing came of it'],
  ],
}

function Question({ view }: { view: AnswerView }) {
  const { words, by, linkedin, asks, state } = view
  return (
    <>
      <h1>{headline(view)}</h1>
      {words !== '' && asks !== 'met' && (
        <figure class="quote">
          <blockquote class="words">{words}</blockquote>
          <figcaption>{by}</figcaption>
        </figure>
      )}
      {asks !== 'met' && <Profiles links={linkedin} />}
      {state === 'open' || state === 'late' ? <Form view={view} /> : <Closed view={view} />}
    </>
  )
}

function headline({ asks, state, introducer, whom }: AnswerView): string {
  if (state === 'moved') return `${introducer} asked you about an introduction`
  if (asks === 'met') return `Have you met ${whom}?`
  if (asks === 'still-wanted') return `Do you still want to meet ${whom}?`
  return `${introducer} would like to introduce you to ${whom}`
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

function Form({ view }: { view: AnswerView }) {
  return (
    <>
      <p>{consequences(view)}</p>
      <form method="post">
        <label for="note">
          A line for {view.introducer} <span class="soft">(optional)</span>
        </label>
        <textarea id="note" name="note" rows={2} maxlength={LONGEST_NOTE} />
        <div class="answers">
          {BUTTONS[view.asks].map(([value, label], index) => (
            <button
              class={index === 0 ? 'button primary' : 'button'}
              name="answer"
              value={value}
              type="submit"
            >
              {label}
            </button>
          ))}
        </div>
        {view.later && <Later days={view.later} />}
      </form>
    </>
  )
}

const IN_DAYS = new Map([
  [7, 'in a week'],
  [14, 'in two weeks'],
  [30, 'in a month'],
  [60, 'in two months'],
])

function Later({ days }: { days: number[] }) {
  return (
    <div class="later">
      <label for="days">Not now? Be asked again</label>
      <select id="days" name="days">
        {days.map(each => (
          <option value={String(each)}>{IN_DAYS.get(each) ?? `in ${each} days`}</option>
        ))}
      </select>
      <button class="button" name="answer" value="later" type="submit">
        Later
      </button>
    </div>
  )
}

function consequences({ asks, state, introducer, whom, deadline = 0, again }: AnswerView): Child {
  if (asks === 'met') return `Whatever you say goes to ${introducer}, and to nobody else. You are asked once.`
  if (asks === 'still-wanted')
    return (
      <>
        {whom} has said yes after all. With a yes from you, one mail introduces you to each other. Without an
        answer by <When at={deadline} />, it does not happen.
      </>
    )
  if (state === 'late')
    return (
      <>
        The time to answer is over, and {whom} has heard that it will not happen this time. It is not too late
        for you: until <When at={deadline} />, a yes still counts. {whom} is then asked whether they still
        want it.
      </>
    )
  return (
    <>
      {again !== undefined && (
        <>
          You are asked again on <When at={again} />, as you wished. You can answer now as well.{' '}
        </>
      )}
      With a yes, one mail introduces you to each other. With a no, {introducer} is told and nobody else.
      {again === undefined && (
        <>
          {' '}
          Without an answer by <When at={deadline} />, it simply does not happen.
        </>
      )}{' '}
      To {whom}, a no and silence look the same.
    </>
  )
}

function Closed({ view }: { view: AnswerView }) {
  return (
    <div class="outcome" role="status">
      {closing(view).map((line, index) => (
        <p class={index === 0 ? 'lead' : ''}>{line}</p>
      ))}
      {view.state === 'too-late' && view.deadline !== undefined && (
        <p class="soft">
          The time to answer ended on <When at={view.deadline} />.
        </p>
      )}
    </div>
  )
}

function title({ asks, state, introducer, whom }: AnswerView): string {
  if (state === 'moved') return 'An introduction'
  if (asks === 'met') return `Have you met ${whom}?`
  return state === 'open' ? `Meet ${whom}? ${introducer} asks` : `Meet ${whom}`
}

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
      <h1>That was none of the answers</h1>
      <p>
        Nothing has been answered. <a href={`/a/${encodeURIComponent(token)}`}>Back to the question</a>
      </p>
    </>,
  )

const tooLarge = (c: Context) =>
  page(c, 413, 'Too long', <h1>That note is too long to carry. Nothing has been answered.</h1>)
