/** What follows a promise beyond a yes and a no, as mail. */
import { beforeEach, describe, expect, it } from 'vitest'
import { feedback } from '../../../core/handle/feedback.ts'
import { type Draft, mail, promiseMail, tokenIn } from '../../mail.ts'
import { subjectOf, TestWorld, textOf } from '../../world.ts'

const dana = 'dana@dale.example'
const alice = 'alice@archer.example'
const bob = 'bob@corp.example'
const carol = 'carol@corp.example'

let test: TestWorld
beforeEach(() => {
  test = new TestWorld()
})

const last = (address: string) => test.lettersTo(address).at(-1)!
const write = (to: string, draft: Draft) =>
  test.deliver(mail({ to, ...draft }), [to], { sender: 'x@y.example' })
const reply = (from: string, verb: string, text: string) =>
  write(tokenIn(last(from).raw, verb), { from, text })
const introduction = async () => {
  for await (const item of test.store.scan()) if (item.kind === 'introduction') return item.state
  throw new Error('no introduction')
}
const bounce = (to: string, recipient: string) =>
  test.deliver(
    mail({
      from: 'Mail Delivery System <mailer-daemon@corp.example>',
      to,
      subject: 'Undelivered Mail Returned to Sender',
      headers: { 'Auto-Submitted': 'auto-replied' },
      text: `<${recipient}>: host mx.corp.example said: 550 5.1.1 User unknown`,
    }),
    [to],
    { sender: '' },
  )

describe('the target is asked', () => {
  beforeEach(() => test.deliver(promiseMail()))

  it('later: asked again on that day, and a yes then lets the requester decide', async () => {
    await reply(bob, 'reply', 'Can you ask me again after 20 January? I am moving house.')
    expect((await introduction()).target).toMatchObject({ consent: 'later' })
    expect(textOf(last(bob))).toMatch(/2[01] January/)
    await test.advance(18 * 24)
    expect(test.lettersTo(alice).length).toBeGreaterThan(0)
    await reply(bob, 'yes', 'Yes')
    await reply(alice, 'yes', 'Yes please!')
    expect((await introduction()).outcome).toBe('introduced')
    expect(last(alice).to).toContain(bob)
  })

  it('somebody else: passed to the introducer, whose yes asks them; the first one’s tap no longer counts', async () => {
    const bobsYes = tokenIn(last(bob).raw, 'yes')
    await reply(bob, 'reply', `I am the wrong person. Please talk to Carol Kay instead, ${carol}.`)
    expect(test.lettersTo(carol)).toEqual([])
    expect(textOf(last(dana))).toContain(carol)
    await reply(dana, 'yes', 'Yes')
    expect(test.lettersTo(carol)).toHaveLength(1)
    await write(bobsYes, { from: bob, text: 'Yes' })
    expect((await introduction()).outcome).toBeUndefined()
    await reply(carol, 'yes', 'Yes')
    expect((await introduction()).outcome).toBe('introduced')
  })

  it('a week after the introduction the requester is asked whether they met, and the introducer hears', async () => {
    await reply(bob, 'yes', 'Yes')
    await test.advance(7 * 24)
    const asked = test.lettersTo(alice).find(letter => /have you met/i.test(subjectOf(letter)))!
    await write(tokenIn(asked.raw, 'later'), { from: alice, text: 'Not yet, next week.' })
    expect((await introduction()).requesters[0]!.met).toBe('not-yet')
    expect(textOf(last(dana))).toContain('Alice Archer')
    const before = test.lettersTo(alice).length
    await test.advance(90 * 24)
    expect(
      test
        .lettersTo(alice)
        .slice(before)
        .filter(letter => /have you met/i.test(subjectOf(letter))),
    ).toEqual([])
  })
})

describe('never, in reply to a letter that asks for no consent', () => {
  it('is obeyed like a command', async () => {
    await test.deliver(promiseMail())
    await reply(bob, 'yes', 'Yes')
    await test.advance(7 * 24)
    const asked = test.lettersTo(alice).find(letter => /have you met/i.test(subjectOf(letter)))!
    await write(tokenIn(asked.raw, 'reply'), {
      from: alice,
      subject: `Re: ${subjectOf(asked)}`,
      text: 'never',
    })
    const before = test.lettersTo(alice).length
    await test.deliver(promiseMail({ messageId: '<2@dale.example>' }))
    await test.advance(100)
    expect(test.lettersTo(alice)).toHaveLength(before)
  })
})

describe('a letter comes back', () => {
  beforeEach(() => test.deliver(promiseMail()))

  it('the request, to its own envelope sender: the introducer is asked for an address that works', async () => {
    await bounce(last(bob).from, bob)
    expect(textOf(last(dana))).toContain(bob)
    await reply(dana, 'reply', carol)
    expect(test.lettersTo(carol)).toHaveLength(1)
  })

  it('a letter to the introducer: on record, and no letter follows', async () => {
    const before = test.courier.sent.length
    await bounce(last(dana).from, dana)
    expect(test.courier.sent).toHaveLength(before)
  })

  it('an envelope sender that nobody signed is nobody’s', async () => {
    const before = test.courier.sent.length
    await bounce('bounce.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@kept.test', bob)
    expect(test.courier.sent).toHaveLength(before)
  })

  it('a person, or a robot that does not say so, who writes there gives no answer', async () => {
    await write(last(bob).from, { from: bob, text: 'Yes' })
    expect((await introduction()).outcome).toBeUndefined()
  })

  it('the introduction itself: the introducer is told whom it did not reach', async () => {
    await reply(bob, 'yes', 'Yes')
    const made = test.courier.sent.find(({ to }) => to.length === 3)!
    const before = test.lettersTo(dana).length
    const about = { is: 'bounce' as const, sender: made.from, messageId: made.messageId, recipient: bob }
    await feedback(test.world, { ...about, key: 'one' })
    await feedback(test.world, { ...about, key: 'two' })
    expect(textOf(last(dana))).toContain(bob)
    expect(test.lettersTo(dana)).toHaveLength(before + 1)
  })

  it('a complaint: never written to again', async () => {
    await feedback(test.world, { is: 'complaint', messageId: last(bob).messageId, key: 'spam' })
    await test.advance(100)
    expect(test.lettersTo(bob)).toHaveLength(1)
  })
})

describe('an offer is taken up', () => {
  const takenUp = (change: Draft = {}) =>
    test.deliver(
      mail({
        from: 'Alice Archer <alice@archer.example>',
        to: 'Dana Dale <dana@dale.example>',
        cc: 'promised@kept.test',
        subject: 'Re: Bob Lee',
        inReplyTo: '<offer@dale.example>',
        text: 'Dear Dana,\n\nthank you for offering! I would love to be introduced to Bob Lee.\n\nAlice',
        ...change,
      }),
      ['promised@kept.test'],
      { sender: alice },
    )

  it('the one who offered is nudged at 48 h, and their address for it asks the target', async () => {
    await takenUp()
    expect(test.lettersTo(dana)).toEqual([])
    expect(test.lettersTo(alice)).toHaveLength(1)
    await test.advance(48)
    expect(test.lettersTo(dana)).toHaveLength(1)
    await reply(dana, 'reply', bob)
    expect(test.lettersTo(bob)).toHaveLength(1)
  })

  it('their no is told at once, kindly', async () => {
    await takenUp()
    await test.advance(48)
    await reply(dana, 'reply', 'No, sorry, I would rather not.')
    expect(textOf(last(alice))).toContain('will not happen')
    expect((await introduction()).outcome).toBe('withdrawn')
  })

  it('nobody is nudged by more than three in a week, however many ask', async () => {
    for (let n = 0; n < 5; n++)
      await takenUp({ from: `Asker <asker${n}@archer.example>`, messageId: `<${n}@archer.example>` })
    await test.advance(100)
    expect(test.lettersTo(dana).filter(letter => letter.to.length === 1)).toHaveLength(3)
  })
})

describe('a request is passed on', () => {
  it('the target reads the requester’s words, and a yes introduces them', async () => {
    await test.deliver(
      mail({
        to: 'intro@kept.test',
        subject: 'Fwd: meeting Bob Lee?',
        text: `Bob Lee <${bob}>\n\n---------- Forwarded message ---------\nFrom: Alice Archer <${alice}>\nDate: Sun, 3 Jan 2027 at 20:00\nSubject: meeting Bob Lee?\nTo: Dana Dale <${dana}>\n\nDear Dana,\n\nwould you introduce me to Bob Lee? We build the sensors that his buyers have been asking for.\n\nAlice`,
      }),
    )
    expect(textOf(last(bob))).toContain('sensors')
    expect(textOf(last(bob))).not.toContain(alice)
    await reply(bob, 'yes', 'Yes')
    expect(last(alice).to).toContain(bob)
  })
})
