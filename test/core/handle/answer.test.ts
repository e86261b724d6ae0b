/** What the answer page shows and does, through a whole world. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { AnswerView, PageAnswer, PageReply } from '../../../core/answer-view.ts'
import { answerPort } from '../../../core/handle/answer.ts'
import { pagePorts } from '../../../core/handle/pages.ts'
import type { Introduction } from '../../../core/introduction/state.ts'
import { letterPages } from '../../../functions/web/app.ts'
import { mail, promiseMail, tokenIn } from '../../mail.ts'
import { subjectOf, TestWorld, textOf } from '../../world.ts'

const dana = 'dana@dale.example'
const alice = 'alice@archer.example'
const bob = 'bob@corp.example'

let test: TestWorld
let bobs: string
beforeEach(async () => {
  test = new TestWorld()
  await test.deliver(promiseMail())
  bobs = tokenOf(bob)
})

/** The one behind the newest link to the answer page in their letters. */
const tokenOf = (address: string) =>
  test
    .lettersTo(address)
    .flatMap(letter => /\/a\/([a-z2-7]+)/.exec(textOf(letter))?.[1] ?? [])
    .at(-1)!
const look = (token = bobs) => answerPort(test.world).look(token)
const answer = (is: PageAnswer, token = bobs, more: Omit<PageReply, 'is'> = {}) =>
  answerPort(test.world).answer(token, { is, ...more })
const write = (to: string, text: string, from: string) =>
  test.deliver(mail({ from, to, text }), [to], { sender: from })
const introduction = async (): Promise<Introduction> => {
  for await (const item of test.store.scan()) if (item.kind === 'introduction') return item.state
  throw new Error('no introduction')
}
const shows = (part: Partial<AnswerView>) => expect(look()).resolves.toMatchObject(part)

describe('the target’s page', () => {
  it('asks, until the deadline', () =>
    shows({ asks: 'consent', state: 'open', introducer: 'Dana Dale', whom: 'Alice Archer', by: 'Dana Dale' }))

  it('has no address of anybody but the introducer’s own words’', async () => {
    expect(JSON.stringify(await look())).not.toMatch(/archer\.example/)
  })

  it('introduces on a yes, and says so from then on', async () => {
    expect(await answer('yes')).toMatchObject({ state: 'answered', said: 'yes', became: 'introduced' })
    expect(subjectOf(test.lettersTo(alice).at(-1)!)).toBe('Alice Archer, meet Bob Lee')
  })

  it('takes the first answer alone, however often a button is pressed', async () => {
    await answer('no')
    const { length } = test.courier.sent
    expect(await answer('no')).toMatchObject({ state: 'answered', said: 'no' })
    expect(test.courier.sent).toHaveLength(length)
    await answer('yes')
    expect((await introduction()).outcome).toBeUndefined()
  })

  it('does not take "not yet" for an answer to it', async () => {
    expect(await answer('not-yet')).toMatchObject({ state: 'open' })
  })

  it('puts it off by the days that they choose, once, tells the introducer and asks again then', async () => {
    expect((await look())!.later).toEqual([7, 14, 30, 60])
    const asked = test.clock.now()
    const week = asked + 7 * 24 * 3_600_000
    const after = await answer('later', bobs, { days: 7, note: 'Fair week.' })
    expect(after).toMatchObject({ state: 'open', again: week })
    expect(after!.later).toBeUndefined()
    expect(textOf(test.lettersTo(dana).at(-1)!)).toContain('Fair week.')
    const { length } = test.courier.sent
    await answer('later', bobs, { days: 30 })
    expect(await look()).toMatchObject({ again: week })
    expect(test.courier.sent).toHaveLength(length)
    await test.advance(8 * 24)
    expect(subjectOf(test.lettersTo(bob).at(-1)!)).toContain('Alice Archer')
    expect(await answer('yes', tokenOf(bob))).toMatchObject({ said: 'yes' })
  })

  it('takes no day for a later but those that it offers', async () => {
    for (const days of [0, 1, 89, 1e9, Number.NaN]) await answer('later', bobs, { days })
    expect((await look())!.again).toBeUndefined()
  })

  it('does not offer a later any more when the time to answer is over', async () => {
    await test.advance(73)
    expect((await look())!.later).toBeUndefined()
    await answer('later', bobs, { days: 7 })
    expect((await look())!.again).toBeUndefined()
  })

  it('after the deadline still takes a yes, says for how long, and asks the requester', async () => {
    await test.advance(73)
    await shows({ state: 'late' })
    expect((await look())!.deadline).toBe((await introduction()).windowAt + (72 + 30 * 24) * 3_600_000)
    expect(await answer('yes')).toMatchObject({ state: 'answered', said: 'yes' })
    expect(await look(tokenOf(alice))).toMatchObject({ asks: 'still-wanted', state: 'open', whom: 'Bob Lee' })
    expect(await answer('yes', tokenOf(alice))).toMatchObject({ said: 'yes', became: 'introduced' })
  })

  it('is late from the deadline on, even before its wake has come', async () => {
    test.clock.time += 73 * 3_600_000
    await shows({ state: 'late' })
  })

  it('is too late when a yes does not count any more', async () => {
    await test.advance(72 + 31 * 24)
    await shows({ state: 'too-late' })
    await answer('yes')
    expect((await introduction()).target!.consent).toBe('asked')
  })

  it('is no longer needed once the promise is taken back', async () => {
    await write(tokenIn(test.lettersTo(dana)[0]!.raw, 'cancel'), 'cancel', dana)
    await shows({ state: 'withdrawn' })
  })

  it('says when they are asked again, and takes an answer before', async () => {
    await write(tokenIn(test.lettersTo(bob)[0]!.raw, 'reply'), 'In two weeks, please.', bob)
    const { again, state } = (await look())!
    expect(state).toBe('open')
    expect(again).toBe((await introduction()).target!.until)
    expect(await answer('yes')).toMatchObject({ became: 'introduced' })
  })

  it('is not theirs any more once they have named somebody else, and answers nothing', async () => {
    await write(
      tokenIn(test.lettersTo(bob)[0]!.raw, 'reply'),
      'Talk to Carol instead, carol@corp.example',
      bob,
    )
    await write(tokenIn(test.lettersTo(dana).at(-1)!.raw, 'yes'), 'yes', dana)
    await shows({ state: 'moved', words: '', linkedin: [] })
    expect(await answer('yes')).toMatchObject({ state: 'moved' })
    expect((await introduction()).target).toMatchObject({ address: 'carol@corp.example', consent: 'asked' })
  })
})

describe('the requester’s page', () => {
  it('asks whether they met, a week after they were introduced, once', async () => {
    await answer('yes')
    await test.advance(8 * 24)
    const hers = tokenOf(alice)
    expect(await look(hers)).toMatchObject({ asks: 'met', state: 'open', whom: 'Bob Lee' })
    expect(await answer('not-yet', hers, { note: 'Next week.' })).toMatchObject({
      state: 'answered',
      said: 'not-yet',
    })
    expect(textOf(test.lettersTo(dana).at(-1)!)).toContain('Next week.')
    await answer('no', hers)
    expect((await introduction()).requesters[0]!.met).toBe('not-yet')
  })

  it('tells nothing of what the target said, before they hear', async () => {
    const cases = [undefined, 'no'] as const
    const seen = []
    for (const said of cases) {
      test = new TestWorld()
      await test.deliver(
        promiseMail({
          to: 'intro@kept.test',
          cc: '',
          text: 'Introduce Alice Archer <alice@archer.example> to Bob Lee <bob@corp.example>, because they both make sensors for trains.',
        }),
      )
      if (said) await answer(said, tokenOf(bob))
      seen.push(await look(tokenOf(alice)))
    }
    expect(seen[0]).toMatchObject({ asks: 'consent', state: 'open' })
    expect(seen[1]).toEqual(seen[0])
  })
})

describe('a scanner that follows every link of every letter', () => {
  it('changes nothing', async () => {
    await test.advance(0)
    const app = letterPages(pagePorts(test.world))
    const links = test.courier.sent.flatMap(
      letter => textOf(letter).match(/http:\/\/localhost:8025\/\S+?(?=["\s<>)])/g) ?? [],
    )
    expect(links.some(link => link.includes('/a/'))).toBe(true)
    expect(links.some(link => link.includes('/u/'))).toBe(true)
    const before = await snapshot()
    for (const link of links)
      for (const method of ['GET', 'HEAD', 'OPTIONS']) await app.request(link, { method })
    expect(await snapshot()).toEqual(before)
  })

  async function snapshot() {
    const items = []
    for await (const item of test.store.scan()) items.push(item)
    return { items, sent: test.courier.sent.length }
  }
})
