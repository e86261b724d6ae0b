import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HOUR } from '../../../core/introduction/state.ts'
import type { WorldView } from '../../../functions/local/world-view.ts'
import { type Local, openLocal } from '../../local.ts'
import { tokenIn } from '../../mail.ts'
import { browse, linksTo, seen } from './browsing.ts'

let local: Local
let world: WorldView
/** What was submitted, in order. */
let submitted: Parameters<WorldView['submit']>[0][]
let browser: ReturnType<typeof browse>

beforeEach(async () => {
  local = await openLocal()
  submitted = []
  world = {
    ...local.view,
    submit: mail => {
      submitted.push(mail)
      return local.view.submit(mail)
    },
  }
  browser = browse(world)
})
afterEach(() => local.close())

/** The one thing to do next, by its button. */
async function next(): Promise<string[]> {
  const { text } = await browser.get('/story')
  return [...text.matchAll(/<button class="button primary"[^>]*>([^<]*)</g)].map(([, label]) => label!)
}
const step = (fields: Record<string, string> = {}) => browser.post('/story', fields)

describe('the story', () => {
  it('is played to its end with one button at a time', async () => {
    expect(await next()).toEqual(['Send Dana’s mail'])
    expect(await step()).toMatchObject({ status: 303, location: '/story' })

    expect(await next()).toEqual(['Read Bob’s mail'])
    const request = await step()
    expect(request.location).toMatch(/^\/mail\/\w+\?as=bob%40corp\.example$/)
    expect(seen((await browser.get(request.location)).text)).toContain(
      'Dana Dale would like to introduce you to Alice Archer',
    )

    expect(await next()).toEqual(['Answer yes, as Bob'])
    await step()

    expect(await next()).toEqual(['Read the introduction'])
    const introduction = await step()
    const page = seen((await browser.get(introduction.location)).text)
    expect(introduction.location).toContain('as=alice%40archer.example')
    expect(page).toContain('Alice Archer, meet Bob Lee')
    expect(page).toContain('Bcc dana@dale.example')
  })

  it('begins with a promise as any mail program would send it', async () => {
    await step()
    const [promise] = submitted

    expect(promise).toMatchObject({
      from: 'dana@dale.example',
      to: ['alice@archer.example', 'intro@kept.test'],
    })
    expect(new TextDecoder().decode(promise!.raw)).toContain('To: Alice Archer <alice@archer.example>')
    expect(new TextDecoder().decode(promise!.raw)).toContain('Cc: intro@kept.test')
  })

  it('answers to the address in Bob’s request, as a reply to it', async () => {
    await step()
    await step()
    await step()
    const [request] = (await world.mailboxes.of('bob@corp.example'))
      .filter(mail => mail.from.address === 'intro@kept.test')
      .slice(-1)
    const answer = submitted[1]!

    expect(answer.from).toBe('bob@corp.example')
    expect(answer.to).toEqual([tokenIn((await world.mailboxes.raw(request!.id))!, 'yes')])
    expect(new TextDecoder().decode(answer.raw)).toContain(`In-Reply-To: ${request!.messageId}`)
  })

  it('leads to the mails of every step that is done', async () => {
    for (let steps = 0; steps < 3; steps += 1) await step()
    const { text } = await browser.get('/story')

    for (const link of [
      'Dana’s mail, as Alice reads it',
      'What Bob is asked',
      'Dana’s receipt',
      'The same mail in Bob’s mailbox',
      'And in Dana’s, who is in bcc',
    ])
      expect(linksTo(text, link), link).toHaveLength(1)
  })

  it('goes on when Bob is read and answered from his mailbox instead', async () => {
    await step()
    const request = await step()
    const { text } = await browser.get(request.location.replace('?', '/html?'))
    const [yes] = linksTo(text, 'Yes, introduce us')
    const fields = Object.fromEntries(new URLSearchParams(yes!.split('?')[1]))
    await browser.post('/compose', fields)

    expect(await next()).toEqual(['Read the introduction'])
  })

  it('says so when time took it elsewhere, and can be played again', async () => {
    await step()
    await world.clock.moveTo(world.clock.now() + 73 * HOUR)
    const elsewhere = seen((await browser.get('/story')).text)
    await step({ again: '1' })

    expect(elsewhere).toContain('The story took another turn: not made: no answer came.')
    expect(await next()).toEqual(['Read Bob’s mail'])
  })

  it('does not go on by itself when it has gone elsewhere', async () => {
    await step()
    await world.clock.moveTo(world.clock.now() + 73 * HOUR)
    await step()

    expect(submitted).toHaveLength(1)
  })

  it('shows the server’s words when a mail is not taken', async () => {
    world.submit = async () => {
      throw new Error('421 4.3.2 closing')
    }
    const { status, text } = await step()

    expect(status).toBe(502)
    expect(text).toContain('421 4.3.2 closing')
  })
})
