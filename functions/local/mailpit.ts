/**
 * The local world over HTTP in the form of Mailpit's API (mailpit.axllent.org/docs/api-v1), so that its clients and
 * the tests written for it work here; and beside it the introductions and the clock, at `/api`.
 * Answers errors as `{"Error": "…"}`: 400 what was asked wrongly, 403 what another page asked, 404 what is not there.
 */
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { readContent } from './content.ts'
import { guard } from './guard.ts'
import type { LocalMail } from './mailbox.ts'
import { headersForm, listForm, messageForm } from './mailpit/form.ts'
import { bodyOf, errorAsJson, limited, queryOf, refuse } from './mailpit/request.ts'
import { composeSent, Sent } from './mailpit/send.ts'
import { htmlView, partView, textView } from './mailpit/view.ts'
import { worldApi } from './mailpit/world-api.ts'
import type { WorldView } from './world-view.ts'

const Page = z.object({
  start: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(0).max(10_000).default(50),
})
const Query = z.object({ query: z.string({ error: 'no search query' }).trim().min(1, 'no search query') })
const Latest = z.object({ query: z.string().trim().optional() })
const Some = z.object({ IDs: z.array(z.string()).nullish() })
const Marked = Some.extend({ Read: z.boolean().default(false), Search: z.string().trim().default('') })

/** What a walk through all mails takes at once. */
const STEP = 1000
/** A mail just submitted is among the newest: few letters can have answered it already. */
const JUST_NOW = 100

/** `real` is the clock that the world's is set off against. */
export function mailpit(world: WorldView, real: () => number = Date.now): Hono {
  const { mailboxes } = world
  const app = new Hono()
  app.onError(errorAsJson)
  for (const path of ['/api/*', '/view/*']) app.use(path, guard, limited)
  app.route('/', worldApi(world, real))

  app.get('/api/v1/messages', async c => {
    const page = queryOf(c, Page)
    const { mails, ...all } = await mailboxes.list(page)
    return c.json(listForm(mails, page.start, all, all))
  })

  app.put('/api/v1/messages', async c => {
    const { IDs, Search, Read } = await bodyOf(c, Marked)
    if (IDs?.length && Search) refuse('Give IDs or a Search, not both.')
    await mailboxes.setRead(IDs?.length ? IDs : await idsOf(Search), Read)
    return c.text('ok')
  })

  app.delete('/api/v1/messages', async c => {
    const { IDs } = await bodyOf(c, Some)
    await mailboxes.remove(IDs?.length ? IDs : undefined)
    return c.text('ok')
  })

  app.get('/api/v1/search', async c => {
    const page = queryOf(c, Page)
    const { mails, ...found } = await mailboxes.search(queryOf(c, Query).query, page)
    return c.json(listForm(mails, page.start, found, await mailboxes.list({ start: 0, limit: 0 })))
  })

  app.delete('/api/v1/search', async c => {
    await mailboxes.remove(await idsOf(queryOf(c, Query).query))
    return c.text('ok')
  })

  app.get('/api/v1/message/:id', async c => {
    const { mail, raw } = await found(c.req.param('id'), queryOf(c, Latest).query)
    const form = messageForm(mail, await readContent(raw))
    await mailboxes.setRead([mail.id], true)
    return c.json(form)
  })

  app.get('/api/v1/message/:id/headers', async c => {
    const { raw } = await found(c.req.param('id'))
    return c.json(headersForm((await readContent(raw)).headers))
  })

  app.get('/api/v1/message/:id/raw', async c => textView((await found(c.req.param('id'))).raw))

  app.get('/api/v1/message/:id/part/:part', async c => {
    const { parts } = await readContent((await found(c.req.param('id'))).raw)
    return partView(
      parts.find(({ partId }) => partId === c.req.param('part')) ?? missing('The mail has no such part.'),
    )
  })

  app.post('/api/v1/send', async c => {
    const mail = await composeSent(await bodyOf(c, Sent), world.clock.now())
    if (mail.to.length === 0) refuse('The mail has no recipients.')
    await world.submit(mail).catch(error => refuse((error as Error).message))
    return c.json({ ID: await idOfSent(mail.messageId) })
  })

  app.get('/api/v1/info', async c => {
    const { total, unread } = await mailboxes.list({ start: 0, limit: 0 })
    return c.json(infoForm(total, unread))
  })

  app.get('/view/:file{.+\\.(txt|html)}', async c => {
    const [, id = '', kind] = /^(.+)\.(txt|html)$/.exec(c.req.param('file'))!
    const { mail, raw } = await found(id, queryOf(c, Latest).query)
    const content = await readContent(raw)
    if (kind === 'html' && !content.html) missing('The mail has no HTML.')
    await mailboxes.setRead([mail.id], true)
    return kind === 'html' ? htmlView(mail.id, content) : textView(content.text)
  })

  app.all('/api/v1/*', c => missing(`There is no ${c.req.method} ${c.req.path}.`))
  return app

  /** `latest` is the newest of all, or of those that match. Throws 404. */
  async function found(id: string, query = ''): Promise<{ mail: LocalMail; raw: Uint8Array }> {
    const mail = id === 'latest' ? await latest(query) : await mailboxes.get(id)
    const raw = mail && (await mailboxes.raw(mail.id))
    return mail && raw ? { mail, raw } : missing('There is no such mail.')
  }

  async function latest(query: string): Promise<LocalMail | undefined> {
    const page = { start: 0, limit: 1 }
    const { mails } = await (query ? mailboxes.search(query, page) : mailboxes.list(page))
    return mails[0]
  }

  /** Of the mails that match; of all, when there is nothing to match. */
  async function idsOf(query: string): Promise<string[]> {
    const ids: string[] = []
    for (let start = 0; ; start += STEP) {
      const page = { start, limit: STEP }
      const { mails } = await (query ? mailboxes.search(query, page) : mailboxes.list(page))
      ids.push(...mails.map(({ id }) => id))
      if (mails.length < STEP) return ids
    }
  }

  /** A mail that went to Kept alone is in nobody's mailbox; its Message-ID then tells it from others. */
  async function idOfSent(messageId: string): Promise<string> {
    const { mails } = await mailboxes.list({ start: 0, limit: JUST_NOW })
    return mails.find(mail => mail.messageId === messageId)?.id ?? messageId.replace(/^<|>$/g, '')
  }
}

/** Mailpit's own numbers that mean nothing here are nought, since its clients expect them. */
const infoForm = (total: number, unread: number) => ({
  Version: 'kept',
  LatestVersion: 'kept',
  Database: '',
  DatabaseSize: 0,
  Messages: total,
  Unread: unread,
  Tags: {},
  RuntimeStats: {
    Uptime: Math.round(process.uptime()),
    Memory: process.memoryUsage.rss(),
    MessagesDeleted: 0,
    SMTPAccepted: 0,
    SMTPAcceptedSize: 0,
    SMTPRejected: 0,
    SMTPIgnored: 0,
  },
})

function missing(message: string): never {
  throw new HTTPException(404, { message })
}
