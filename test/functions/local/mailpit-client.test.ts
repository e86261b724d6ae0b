import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { MailpitClient } from 'mailpit-api'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mailpit } from '../../../functions/local/mailpit.ts'
import { type StandIn, standIn } from './stand-in.ts'

let world: StandIn
let client: MailpitClient
let stop: () => Promise<void>

beforeEach(async () => {
  world = await standIn(Date.UTC(2027, 0, 4, 9))
  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>(resolve => {
    const server = serve(
      { fetch: mailpit(world).fetch, port: 0, hostname: '127.0.0.1' },
      ({ port }: AddressInfo) => resolve({ server, port }),
    )
  })
  client = new MailpitClient(`http://127.0.0.1:${port}`)
  stop = () => new Promise(resolve => server.close(() => resolve()))
})
afterEach(async () => {
  await stop()
  await world.close()
})

const mail = (subject: string) => ({
  From: { Email: 'alice@a.example', Name: 'Alice' },
  To: [{ Email: 'bob@b.example' }],
  Subject: subject,
  Text: `About ${subject}.`,
  HTML: `<p>About ${subject}.</p>`,
})

/** A client of Mailpit that others wrote (npm mailpit-api), over HTTP. */
describe('a Mailpit client', () => {
  it('sends, waits, and reads', async () => {
    const { ID } = await client.sendMessage({
      ...mail('lunch'),
      Attachments: [{ Filename: 'menu.txt', Content: 'c291cA==', ContentType: 'text/plain' }],
    })
    const message = await client.waitForMessage({ query: 'to:bob@b.example subject:lunch' })
    expect(message).toMatchObject({
      ID,
      Subject: 'lunch',
      From: { Name: 'Alice', Address: 'alice@a.example' },
    })
    const attachment = await client.getMessageAttachment(ID, message.Attachments[0]!.PartID)
    expect([attachment.type, await attachment.text()]).toEqual(['text/plain', 'soup'])
    expect((await client.getMessageHeaders(ID)).Subject).toEqual(['lunch'])
    expect(await client.getMessageSource(ID)).toContain('Subject: lunch')
    expect((await client.renderMessageText()).trim()).toBe('About lunch.')
    expect(await client.renderMessageHTML(ID)).toBe('<p>About lunch.</p>')
  })

  it('lists, searches, marks and counts', async () => {
    const ids: string[] = []
    for (const subject of ['one', 'two', 'three']) ids.push((await client.sendMessage(mail(subject))).ID)
    const page = await client.listMessages(1, 1)
    expect([page.total, page.count, page.messages.map(({ Subject }) => Subject)]).toEqual([3, 1, ['two']])
    expect(await client.setReadStatus({ IDs: [ids[0]!], Read: true })).toBe('ok')
    expect((await client.searchMessages({ query: 'is:unread -subject:two' })).messages_count).toBe(1)
    expect(await client.getInfo()).toMatchObject({ Messages: 3, Unread: 2 })
    await client.setReadStatus({ Search: 'subject:three', Read: true })
    expect((await client.getInfo()).Unread).toBe(1)
  })

  it('deletes by id, by search, and all', async () => {
    const { ID } = await client.sendMessage(mail('one'))
    for (const subject of ['two', 'three', 'four']) await client.sendMessage(mail(subject))
    await client.deleteMessages({ IDs: [ID] })
    expect((await client.waitForMessages({ count: 3, exact: true })).total).toBe(3)
    await client.deleteMessagesBySearch({ query: 'subject:two' })
    expect((await client.listMessages()).total).toBe(2)
    expect(await client.deleteMessages()).toBe('ok')
    expect((await client.waitForMessages({ count: 0 })).total).toBe(0)
  })

  it('is told what went wrong', async () => {
    await expect(client.getMessageSummary('none')).rejects.toThrow('404 Not Found')
    world.refusing = '550 no such user here'
    await expect(client.sendMessage(mail('one'))).rejects.toThrow('{"Error":"550 no such user here"}')
  })
})
