import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { StopPort } from '../../core/stop-port.ts'
import { page } from './page.tsx'

/** The one field of a one-click request (RFC 8058 section 3.2), which the page's own button sends as well. */
const FIELD = 'List-Unsubscribe'
const VALUE = 'One-Click'
const LONGEST_FORM = 4 * 1024

/**
 * Where List-Unsubscribe leads. Looking changes nothing, for scanners look at every link; a POST with
 * `List-Unsubscribe=One-Click`, urlencoded or multipart, does, and is answered without a redirect.
 *
 * GET /u/:token → 200, or 404 for a token that is not ours. POST /u/:token → 200, 400 without the field, 404, 413.
 */
export function unsubscribePage(port: StopPort): Hono {
  const app = new Hono()

  app.get('/u/:token', async c => {
    const what = await port.look(c.req.param('token'))
    return what ? page(c, 200, 'Unsubscribe', <Question what={what} />) : unknown(c)
  })

  app.post('/u/:token', bodyLimit({ maxSize: LONGEST_FORM, onError: unclear }), async c => {
    if (!(await isOneClick(c))) return unclear(c)
    const token = c.req.param('token')
    const what = await port.look(token)
    if (!what || !(await port.stop(token))) return unknown(c)
    return page(c, 200, 'Done', <Done what={what} />)
  })

  return app
}

/** A body that is no form at all is no click. */
async function isOneClick(c: Context): Promise<boolean> {
  try {
    return (await c.req.parseBody())[FIELD] === VALUE
  } catch {
    return false
  }
}

type What = 'digest' | 'party'

const Question = ({ what }: { what: What }) => (
  <>
    <h1>{what === 'digest' ? 'Stop the weekly digest?' : 'Never hear from Kept again?'}</h1>
    <p>
      {what === 'digest'
        ? 'The letters about each introduction of yours still come. To have the digest again, write “digest on”.'
        : 'You are not asked about this introduction any more, nor about any other, whoever promises it. Whoever asked you hears that you would rather not.'}
    </p>
    <form method="post">
      <input type="hidden" name={FIELD} value={VALUE} />
      <button class="button primary" type="submit">
        {what === 'digest' ? 'Stop the digest' : 'Never write to me again'}
      </button>
    </form>
  </>
)

const Done = ({ what }: { what: What }) => (
  <>
    <h1>Done</h1>
    <p role="status">
      {what === 'digest'
        ? 'No more digests. To have them again, write “digest on” to us.'
        : 'We do not write to you again, for anyone.'}
    </p>
  </>
)

const unknown = (c: Context) =>
  page(
    c,
    404,
    'Nothing here',
    <>
      <h1>There is nothing behind this link</h1>
      <p>Nothing has been changed. To stop our letters, reply “never” to any of them.</p>
    </>,
  )

const unclear = (c: Context) =>
  page(
    c,
    400,
    'Nothing changed',
    <>
      <h1>Nothing has been changed</h1>
      <p>
        That was not the button on this page. Open the link from the letter once more, and press it there.
      </p>
    </>,
  )
