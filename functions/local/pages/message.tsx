import { type Context, Hono } from 'hono'
import { readContent } from '../content.ts'
import type { WorldView } from '../world-view.ts'
import { ISOLATION, isolated } from './isolate.ts'
import { notFound, page } from './layout.tsx'
import { Message, VIEWS, type View } from './letter.tsx'
import { AllMail, Box, ownerOf } from './mailbox.tsx'
import { isOfService } from './names.ts'

/** GET /mail/:id?as=&view=, and beneath it html (for the frame alone), raw and part/:partId. */
export function messagePages(world: WorldView): Hono {
  const app = new Hono()

  app.get('/mail/:id', async c => {
    const found = await find(c, world)
    if (!found) return notFound(c, world, 'This mail is no longer here')
    const { mail, raw, as } = found
    // Whoever sent it has not thereby been reached.
    if (!mail.read && mail.envelope.to.includes(as)) await world.mailboxes.setRead([mail.id], true)
    const content = await readContent(raw)
    const asked = c.req.query('view') ?? ''
    const view: View =
      isView(asked) && (asked !== 'html' || content.html) ? asked : content.html ? 'html' : 'text'
    const chosen = c.req.query('as') !== undefined
    return page(c, world, {
      title: mail.subject || 'No subject',
      view: 'page',
      here: chosen ? { address: as } : { page: 'all' },
      list: chosen ? (
        <Box world={world} owner={await ownerOf(world, as)} current={mail.id} />
      ) : (
        <AllMail world={world} current={mail.id} />
      ),
      main: (
        <Message world={world} mail={mail} as={as} chosen={chosen} content={content} raw={raw} view={view} />
      ),
    })
  })

  app.get('/mail/:id/html', async c => {
    const found = await find(c, world)
    if (!found) return c.notFound()
    harden(c, ISOLATION)
    return c.html(isolated(await readContent(found.raw), found.as))
  })

  app.get('/mail/:id/raw', async c => {
    const found = await find(c, world)
    return found ? download(c, `${found.mail.id}.eml`, found.raw) : c.notFound()
  })

  app.get('/mail/:id/part/:partId', async c => {
    const found = await find(c, world)
    const { parts } = found ? await readContent(found.raw) : { parts: [] }
    const part = parts.find(({ partId }) => partId === c.req.param('partId'))
    return part ? download(c, part.filename || `part-${part.partId}`, part.content) : c.notFound()
  })

  return app
}

const isView = (text: string): text is View => Object.hasOwn(VIEWS, text)

/** The mail, and as whom it is read: as asked, when it is in their mailbox, else as the first who got it. */
async function find(c: Context, world: WorldView) {
  const id = c.req.param('id') ?? ''
  const [mail, raw] = await Promise.all([world.mailboxes.get(id), world.mailboxes.raw(id)])
  if (!mail || !raw) return undefined
  const asked = c.req.query('as')
  const holders = [...mail.envelope.to, mail.from.address]
  const as =
    asked !== undefined && holders.includes(asked)
      ? asked
      : (holders.find(address => !isOfService(address, world.domain)) ?? mail.from.address)
  return { mail, raw, as }
}

function harden(c: Context, policy: string): void {
  c.header('Content-Security-Policy', policy)
  c.header('Cache-Control', 'no-store')
  c.header('Referrer-Policy', 'no-referrer')
  c.header('X-Content-Type-Options', 'nosniff')
}

/** Nothing from a mail is ever shown by its own type: it is saved, never opened (RFC 6266 section 4.3). */
function download(c: Context, filename: string, content: Uint8Array) {
  harden(c, "default-src 'none'; sandbox")
  const ascii = filename.replace(/[^\w.() -]/g, '_')
  // By way of bytes, half of a surrogate pair becomes U+FFFD, which can be encoded.
  const exact = encodeURIComponent(Buffer.from(filename).toString()).replace(
    /['()*]/g,
    character => `%${character.charCodeAt(0).toString(16)}`,
  )
  c.header('Content-Disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${exact}`)
  c.header('Content-Type', 'application/octet-stream')
  return c.body(new Uint8Array(content))
}
