/** Commands by mail, what is remembered of people, and the letters that go by it. */
import { beforeEach, describe, expect, it } from 'vitest'
import { personId } from '../../../core/handle/person.ts'
import { HOUR } from '../../../core/introduction/state.ts'
import type { PersonItem } from '../../../core/ports.ts'
import { type Draft, mail, promiseMail, tokenIn } from '../../mail.ts'
import { subjectOf, TestWorld, textOf } from '../../world.ts'

const dana = 'dana@dale.example'
const alice = 'alice@archer.example'
const bob = 'bob@corp.example'

let test: TestWorld
beforeEach(() => {
  test = new TestWorld()
})

const command = (text: string, change: Draft = {}) =>
  test.deliver(mail({ to: 'intro@kept.test', subject: '', text, ...change }))
const last = (address: string) => test.lettersTo(address).at(-1)!
const answer = (verb: string, text: string, from = bob) => {
  const to = tokenIn(test.lettersTo(from)[0]!.raw, verb)
  return test.deliver(mail({ from, to, subject: 'Re: an introduction', text }), [to], { sender: from })
}
const person = async (address: string) =>
  ((await test.store.load(personId(address))) as PersonItem | undefined)?.state
const introductions = async () => {
  const states = []
  for await (const item of test.store.scan()) if (item.kind === 'introduction') states.push(item.state)
  return states
}

describe('a command to intro@', () => {
  it.each([
    ['help', /intro@kept\.test/],
    ['pending', /\/l\//],
    ['digest off', /digest/i],
    ['never', /never|again/i],
    ['two a month', /two|2/i],
    ['pause until 1 March', /1 March/],
  ])('%s is answered in one letter', async (text, says) => {
    const { disposition } = await command(text)
    expect(disposition).toBe('answered')
    expect(test.courier.sent).toHaveLength(1)
    expect(textOf(last(dana))).toMatch(says)
  })

  it('pause without a day is asked for one', async () => {
    await command('pause')
    expect(test.courier.sent).toHaveLength(1)
    expect((await person(dana))?.pausedUntil).toBeUndefined()
  })

  it('cancel, when there is one open promise, takes that one back', async () => {
    await test.deliver(promiseMail())
    expect(await command('cancel')).toMatchObject({ disposition: 'answered' })
    expect((await introductions())[0]!.cancelledAt).toBeDefined()
  })

  it('cancel, when there are two or none, says so and changes nothing', async () => {
    await command('cancel')
    await test.deliver(promiseMail())
    await test.deliver(promiseMail({ messageId: '<another@dale.example>' }))
    await command('cancel')
    expect((await introductions()).map(({ cancelledAt }) => cancelledAt)).toEqual([undefined, undefined])
    expect(test.dispositions.map(({ reason }) => reason)).toContain('which')
    expect(test.dispositions.map(({ reason }) => reason)).toContain('nothing-to-cancel')
  })

  it('again, after the deadline, gives one new window', async () => {
    await test.deliver(promiseMail())
    await test.advance(80)
    await command('again')
    const [introduction] = await introductions()
    expect(introduction).toMatchObject({ windowAt: test.clock.time, target: { consent: 'asked' } })
    expect(introduction!.outcome).toBeUndefined()
  })

  it('to somebody else as well is no command', async () => {
    await command('never', { to: 'alice@archer.example', cc: 'intro@kept.test' })
    expect((await person(dana))?.neverAt).toBeUndefined()
  })
})

describe('never', () => {
  it('as an answer: nobody writes to them again, for anyone, and the next introducer is told at once', async () => {
    await test.deliver(promiseMail())
    await answer('reply', 'Please never contact me again.')
    const before = test.lettersTo(bob).length
    await test.deliver(promiseMail({ from: 'Eve Ellis <eve@ellis.example>', messageId: '<2@ellis.example>' }))
    await test.advance(100)
    expect(test.lettersTo(bob)).toHaveLength(before)
    expect(subjectOf(test.lettersTo('eve@ellis.example')[0]!)).toMatch(/bob/i)
    expect(test.lettersTo(alice)).toHaveLength(2)
  })

  it('stops the reminder of another promise that is open', async () => {
    await test.deliver(promiseMail())
    await test.deliver(promiseMail({ from: 'Eve Ellis <eve@ellis.example>', messageId: '<2@ellis.example>' }))
    await answer('reply', 'Please never contact me again.')
    const before = test.lettersTo(bob).length
    await test.advance(100)
    expect(test.lettersTo(bob)).toHaveLength(before)
  })

  it('by a requester: they are not introduced any more, and the introducer hears why at once', async () => {
    await test.deliver(promiseMail())
    await command('never', { from: 'Alice Archer <alice@archer.example>' })
    await test.advance(1)
    expect(subjectOf(last(dana))).toMatch(/alice/i)
    const before = test.lettersTo(alice).length
    await answer('yes', 'Yes')
    await test.advance(100)
    expect(test.lettersTo(alice)).toHaveLength(before)
  })

  it('by the introducer: the promise goes on for the others, and they get no letter of it', async () => {
    await test.deliver(promiseMail())
    await command('never')
    const before = test.lettersTo(dana).length
    await test.advance(1)
    await answer('yes', 'Yes')
    expect(last(alice).to).toEqual([alice, bob])
    await test.advance(20 * 24)
    expect(test.lettersTo(dana)).toHaveLength(before)
  })

  it('by a requester, while nobody was named: whoever is named is not asked on their behalf', async () => {
    await test.deliver(promiseMail({ text: 'Hi Alice, I will introduce you to our head of sales.' }))
    await command('never', { from: 'Alice Archer <alice@archer.example>' })
    const before = test.lettersTo(alice).length
    await answer('reply', 'bob@corp.example', dana)
    await test.advance(200)
    expect(test.lettersTo(bob)).toHaveLength(0)
    expect(test.lettersTo(alice)).toHaveLength(before)
  })

  it('by somebody who was promised it before: a new promise to them is refused once somebody is named', async () => {
    await command('never', { from: 'Alice Archer <alice@archer.example>' })
    const before = test.lettersTo(alice).length
    await test.deliver(promiseMail({ text: 'Hi Alice, I will introduce you to our head of sales.' }))
    await answer('reply', 'bob@corp.example', dana)
    expect(subjectOf(last(dana))).toMatch(/alice/i)
    await test.advance(200)
    expect(test.lettersTo(bob)).toHaveLength(0)
    expect(test.lettersTo(alice)).toHaveLength(before)
  })

  it('by the introducer, who then makes another promise: of that one they hear to its end', async () => {
    await command('never')
    await test.advance(1)
    await test.deliver(promiseMail())
    const before = test.lettersTo(dana).length
    await test.advance(80)
    expect(test.lettersTo(dana)).toHaveLength(before + 1)
    expect(subjectOf(last(dana))).toMatch(/no word/i)
  })

  it('by unsubscribing from the request', async () => {
    await test.deliver(promiseMail())
    await answer('stop', '')
    expect((await person(bob))?.neverAt).toBe(test.clock.time)
    expect((await introductions())[0]!.target!.consent).toBe('no')
  })

  it('in the words of somebody from elsewhere is not theirs to say', async () => {
    await test.deliver(promiseMail())
    const to = tokenIn(last(bob).raw, 'reply')
    await test.deliver(mail({ from: 'mallory@evil.example', to, text: 'Never contact me again.' }), [to])
    expect((await person(bob))?.neverAt).toBeUndefined()
  })
})

describe('a target’s own terms', () => {
  it('paused: asked when the pause is over, and the introducer hears from when', async () => {
    await command('pause until 1 February', { from: 'Bob Lee <bob@corp.example>' })
    await test.deliver(promiseMail())
    expect(textOf(last(dana))).toContain('1 February')
    expect(test.lettersTo(bob)).toHaveLength(1)
    await test.advance(29 * 24)
    expect(textOf(last(bob))).toContain('Dana Dale')
    expect(last(bob).messageId).toContain('.')
  })

  it('one a month: the second promise waits until there is room', async () => {
    await command('one a month', { from: 'Bob Lee <bob@corp.example>' })
    await test.deliver(promiseMail())
    expect(test.lettersTo(bob)).toHaveLength(2)
    await test.deliver(promiseMail({ from: 'Eve Ellis <eve@ellis.example>', messageId: '<2@ellis.example>' }))
    expect(test.lettersTo(bob)).toHaveLength(2)
    const [, second] = await introductions()
    expect(second!.target).toMatchObject({ consent: 'later', until: test.clock.time + 30 * 24 * HOUR })
  })
})

describe('forget me', () => {
  it('leaves nothing of the address in the store or the archive, but the never', async () => {
    await test.deliver(promiseMail())
    await command('digest off')
    await command('forget me')
    await test.advance(2)
    const stored = []
    for await (const item of test.store.scan()) stored.push(JSON.stringify(item))
    expect(stored.join('\n')).not.toContain(dana)
    expect(test.archive.mails.has('delivery-1')).toBe(false)
  })

  it('of somebody who was named and, by their own terms, not asked', async () => {
    await command('pause until 1 February', { from: 'Bob Lee <bob@corp.example>' })
    await test.deliver(promiseMail())
    await command('forget me', { from: 'Bob Lee <bob@corp.example>' })
    await test.advance(2)
    const stored = []
    for await (const item of test.store.scan()) stored.push(JSON.stringify(item))
    expect(stored.join('\n')).not.toContain(bob)
  })

  it('a never survives it', async () => {
    await command('never')
    await command('forget me')
    await test.deliver(
      promiseMail({
        from: 'Eve <eve@ellis.example>',
        to: 'Alice <alice@archer.example>',
        text: 'I will introduce you to Dana Dale <dana@dale.example>, who knows all about boats and their engines.',
      }),
    )
    expect(test.lettersTo(dana)).toHaveLength(2)
  })
})

describe('the weekly digest', () => {
  it('comes on Monday at nine, once, to introducer and requester alike, and not when there is nothing', async () => {
    await test.deliver(promiseMail())
    await answer('yes', 'Yes')
    const [toDana, toAlice] = [test.lettersTo(dana).length, test.lettersTo(alice).length]
    await test.advance(7 * 24 - 1)
    expect(test.lettersTo(dana)).toHaveLength(toDana)
    await test.advance(2)
    expect(subjectOf(last(dana))).toMatch(/1 kept/)
    expect(test.lettersTo(alice).length).toBeGreaterThan(toAlice)
    const after = test.lettersTo(dana).length
    await test.advance(3 * 7 * 24)
    const digests = test
      .lettersTo(dana)
      .slice(after)
      .filter(letter => /kept|open|ghosted/.test(subjectOf(letter)))
    expect(digests).toEqual([])
  })

  it('is off after one click or one word', async () => {
    await test.deliver(promiseMail())
    await command('digest off')
    await test.advance(8 * 24)
    expect(
      test
        .lettersTo(dana)
        .map(subjectOf)
        .filter(subject => /^Your promises/.test(subject)),
    ).toEqual([])
  })
})
