/** Time passes in the local world: what everybody gets, and when. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Local, openLocal } from '../../local.ts'
import { tokenIn } from '../../mail.ts'

const [dana, alice, bob] = ['dana@dale.example', 'alice@archer.example', 'bob@corp.example']
let local: Local
beforeEach(async () => {
  local = await openLocal()
})
afterEach(() => local.close())

const promise = (text: string) =>
  local.send({
    from: `Dana Dale <${dana}>`,
    to: `Alice Archer <${alice}>`,
    cc: 'intro@kept.test',
    messageId: '<promise@dale.example>',
    text,
  })
const toBob = () => promise(`Alice, I'll introduce you to Bob Lee <${bob}>. He is looking for what you make.`)
/** Without the digest, which comes on whatever weekday the test runs before. */
const letters = async (address: string) =>
  (await local.inbox(address)).filter(({ subject }) => !/^(?:Your promises|Promised to you)\b/.test(subject))
const count = async (address: string) => (await letters(address)).length
const bytes = (text: string) => new TextEncoder().encode(text)

describe('72 hours', () => {
  it('the target is reminded once, at 48 h, and the requester hears at 72 h', async () => {
    await toBob()
    await local.advance(47)
    expect(await count(bob)).toBe(1)
    await local.advance(1.01)
    expect(await count(bob)).toBe(2)
    expect(await count(alice)).toBe(1)
    await local.advance(24)
    expect(await count(bob)).toBe(2)
    expect(await count(alice)).toBe(2)
    await local.advance(24 * 30)
    expect(await count(bob)).toBe(2)
    expect(await count(alice)).toBe(2)
    expect(local.errors).toEqual([])
  })

  it('a jump over all of it still writes each letter at its own time', async () => {
    await toBob()
    const start = local.view.clock.now()
    await local.advance(72.01)
    const mails = await local.view.mailboxes.of(bob)
    expect(mails.map(({ receivedAt }) => Math.floor((receivedAt - start + 60_000) / 3_600_000))).toEqual([
      48, 0,
    ])
  })

  it('a no looks like silence: the closing letters are the same, byte for byte, but for names and ids', async () => {
    const closing: string[] = []
    for (const answer of ['no', undefined]) {
      const world = await openLocal()
      await world.send({
        from: `Dana Dale <${dana}>`,
        to: `Alice Archer <${alice}>`,
        cc: 'intro@kept.test',
        messageId: '<promise@dale.example>',
        text: `Alice, I'll introduce you to Bob Lee <${bob}>. He is looking for what you make.`,
      })
      if (answer) {
        const to = tokenIn(bytes((await world.inbox(bob))[0]!.raw), answer)
        await world.send({ from: bob, to, text: answer })
      }
      await world.advance(72.01)
      const toAlice = await world.inbox(alice)
      closing.push(toAlice.find(({ subject }) => subject.startsWith('About the introduction'))!.raw)
      await world.close()
    }
    const plain = (raw: string) =>
      raw
        .replace(/^(Message-ID|Date): .*$/gim, '$1')
        .replace(/[-=_A-Za-z0-9.]*[a-z2-7]{20,}[-A-Za-z0-9]*/g, 'id')
        .replace(/_NmP-[0-9a-f]+/g, 'boundary')
        .replace(/\d\d?:\d\d/g, 'time')
    expect(plain(closing[0]!)).toBe(plain(closing[1]!))
  })

  it('nobody named: Dana is asked three times, then Alice hears', async () => {
    await promise("Alice, I'll introduce you to our head of sales. You will like each other.")
    await local.advance(71)
    expect(await count(dana)).toBe(3)
    expect(await count(alice)).toBe(1)
    await local.advance(1.01)
    expect(await count(alice)).toBe(2)
    expect(await count(dana)).toBe(4)
  })

  it('a yes after the deadline makes no introduction and is not wasted', async () => {
    await toBob()
    await local.advance(73)
    const before = await count(dana)
    await local.send({ from: bob, to: tokenIn(bytes((await local.inbox(bob))[0]!.raw), 'yes'), text: 'Yes' })
    expect((await local.inbox(bob)).at(-1)!.raw).not.toContain(alice)
    expect(await count(alice)).toBe(3)
    expect((await letters(alice)).at(-1)!.raw).not.toContain(bob)
    expect(await count(dana)).toBe(before + 1)
  })
})

describe('failures on purpose', () => {
  it('permerror@: the introducer is told at once', async () => {
    await promise(
      'Alice, I will introduce you to Bob Lee <permerror@corp.example>. He is looking for what you make.',
    )
    const letters = await local.inbox(dana)
    expect(letters.at(-1)!.raw).toContain('permerror@corp.example')
    expect(letters.at(-1)!.raw).toContain('reply.')
  })

  it('temperror@: tried again, and at the deadline the requester hears as ever', async () => {
    await promise(
      'Alice, I will introduce you to Bob Lee <temperror@corp.example>. He is looking for what you make.',
    )
    expect(local.errors).toHaveLength(1)
    await local.advance(72.01)
    expect(local.errors.length).toBeGreaterThan(2)
    expect(local.errors.length).toBeLessThan(60)
    expect(await count(alice)).toBe(2)
  })
})
