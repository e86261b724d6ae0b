/** The pages that letters link to, over HTTP, as a mail provider and a person reach them. */
import { describe, expect, it } from 'vitest'
import { PROMISE, sharedLocal } from '../../local.ts'
import { webLink } from '../../quarter.ts'

const local = await sharedLocal()
await local.send(PROMISE)
const url = (path: string) => `http://localhost:${local.view.httpPort}${path}`

describe('the links in letters', () => {
  it('one click from a mail provider’s machine turns the digest off, and no digest comes any more', async () => {
    await local.advance(7 * 24)
    const before = await local.inbox('dana@dale.example')
    expect(before.map(({ subject }) => subject)).toContainEqual(expect.stringMatching(/^Your promises/))
    const response = await fetch(url(await webLink(local.view, 'dana@dale.example', 'u')), {
      method: 'POST',
      headers: { origin: 'https://mail.example' },
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      redirect: 'error',
    })
    expect(response.status).toBe(200)
    await local.send({ ...PROMISE, subject: 'Another' })
    await local.advance(14 * 24)
    const digests = (await local.inbox('dana@dale.example')).filter(({ subject }) =>
      subject.startsWith('Your promises'),
    )
    expect(digests).toHaveLength(1)
  })

  it('the link in the answer to “pending” opens the ledger for a day, and no longer', async () => {
    await local.send({ to: 'intro@kept.test', subject: 'pending', text: 'pending' })
    const link = url(await webLink(local.view, 'dana@dale.example', 'l'))
    const page = await fetch(link)
    expect(page.status).toBe(200)
    expect(page.headers.get('set-cookie')).toBeNull()
    expect(await page.text()).toContain('Alice Archer and Bob Lee')
    await local.advance(24)
    expect((await fetch(link)).status).toBe(404)
  })
})
