/** What becomes of a delivery, and what nobody can make Kept do. */
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { LETTERS_A_DAY } from '../../../core/correspondence.ts'
import { HOUR } from '../../../core/introduction/state.ts'
import { PortError } from '../../../core/ports.ts'
import { type Draft, mail, promiseMail, tokenIn } from '../../mail.ts'
import { service, TestWorld, textOf } from '../../world.ts'

const dana = 'dana@dale.example'
const alice = 'alice@archer.example'
const bob = 'bob@corp.example'

let test: TestWorld
beforeEach(() => {
  test = new TestWorld()
})

const token = (verb: string, address = bob) => tokenIn(test.lettersTo(address)[0]!.raw, verb)
const sendTo = (address: string, draft: Draft) => test.deliver(mail({ ...draft, to: address }), [address])
const sent = () => test.courier.sent.length

describe('dispositions', () => {
  it('every delivery has one, with its reason, and they add up', async () => {
    await test.deliver(promiseMail())
    await test.deliver(promiseMail())
    await test.deliver(mail({ to: 'intro@kept.test', subject: 'help' }))
    await test.deliver(mail({ headers: { 'Auto-Submitted': 'auto-replied' }, text: 'I am away' }))
    await test.deliver(new Uint8Array())
    expect(test.dispositions.map(({ disposition }) => disposition)).toEqual([
      'accepted',
      'discarded',
      'answered',
      'discarded',
      'refused',
    ])
    expect(new Set(test.dispositions.map(({ delivery }) => delivery)).size).toBe(5)
    for (const { reason } of test.dispositions) expect(reason).not.toMatch(/@|^$/)
  })

  it('any bytes at all end in one, and no letter goes to anybody they name but the sender', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async bytes => {
        const { disposition } = await test.deliver(bytes)
        expect(['refused', 'discarded', 'answered', 'held', 'accepted']).toContain(disposition)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the same message again', () => {
  it('by whatever delivery, changes nothing twice', async () => {
    await test.deliver(promiseMail())
    const [before, items] = [sent(), test.timer.schedules.size]
    await test.deliver(promiseMail(), ['intro@kept.test'], { id: 'again' })
    expect(sent()).toBe(before)
    expect(test.timer.schedules.size).toBe(items)
  })

  it('with the same Message-ID from somebody else is another message', async () => {
    await test.deliver(promiseMail())
    await test.deliver(promiseMail({ from: 'eve@evil.example' }), undefined, { sender: 'eve@evil.example' })
    expect(test.lettersTo(bob)).toHaveLength(2)
  })
})

describe('two at once', () => {
  it('yes and no in the same moment: one of them counts, and only one', async () => {
    await test.deliver(promiseMail())
    await Promise.all([
      sendTo(token('yes'), { from: bob, text: 'Yes' }),
      sendTo(token('no'), { from: bob, text: 'No' }),
    ])
    const { value: item } = await test.store.scan().next()
    const introduced = item?.kind === 'introduction' && item.state.outcome === 'introduced'
    expect(test.lettersTo(alice)).toHaveLength(introduced ? 1 : 0)
  })

  it('one promise delivered twice in the same moment makes one introduction', async () => {
    await Promise.all([test.deliver(promiseMail()), test.deliver(promiseMail())])
    expect(new Set(test.lettersTo(bob).map(({ messageId }) => messageId)).size).toBe(1)
  })
})

describe('robots', () => {
  it.each([
    ['an out-of-office', { headers: { 'Auto-Submitted': 'auto-replied' } }],
    ['a mailing list', { headers: { 'List-Id': '<friends.lists.example>' } }],
    ['bulk mail', { headers: { Precedence: 'bulk' } }],
    ['a mailer daemon', { from: 'MAILER-DAEMON@corp.example' }],
    ['this service itself', { from: 'intro@kept.test' }],
  ])('%s is never answered', async (_, draft: Draft) => {
    await test.deliver(promiseMail(draft))
    await sendTo('intro@kept.test', { subject: 'help', ...draft })
    expect(sent()).toBe(0)
  })

  it('a bounce, by its null sender, is never answered', async () => {
    await test.deliver(promiseMail(), undefined, { sender: '' })
    expect(sent()).toBe(0)
  })

  it('one that nobody can tell from a person gets so many letters a day and no more', async () => {
    for (let i = 0; i < 3 * LETTERS_A_DAY; i++)
      await sendTo('intro@kept.test', { subject: 'help', text: `${i}` })
    expect(test.lettersTo(dana)).toHaveLength(LETTERS_A_DAY)
    test.clock.time += 24 * HOUR
    await sendTo('intro@kept.test', { subject: 'help' })
    expect(test.lettersTo(dana)).toHaveLength(LETTERS_A_DAY + 1)
  })
})

describe('whoever is not who they say', () => {
  it.each(['reject', 'none'] as const)(
    'authentication %s: nothing happens, nobody is written to',
    async authentication => {
      const { disposition } = await test.deliver(promiseMail(), undefined, { authentication })
      expect(disposition).toBe(authentication === 'reject' ? 'discarded' : 'refused')
      expect(sent()).toBe(0)
    },
  )

  it('somebody else with the introducer’s cancel address cannot cancel', async () => {
    await test.deliver(promiseMail())
    await sendTo(token('cancel', dana), { from: 'eve@evil.example', text: 'Cancel' })
    await sendTo(token('yes'), { from: bob, text: 'Yes' })
    expect(test.lettersTo(alice)).toHaveLength(1)
  })

  it('somebody else with the target’s yes address cannot say yes', async () => {
    await test.deliver(promiseMail())
    await sendTo(token('yes'), { from: alice, text: 'Yes' })
    expect(test.lettersTo(alice)).toEqual([])
    expect(textOf(test.lettersTo(bob).at(-1)!)).not.toContain(alice)
  })

  it('a forged or shortened token reaches no introduction, and its sender is told', async () => {
    await test.deliver(promiseMail())
    const forged = token('yes').replace(/.(?=@)/, last => (last === 'a' ? 'b' : 'a'))
    await sendTo(forged, { from: bob, text: 'Yes' })
    expect(test.lettersTo(alice)).toEqual([])
    expect(test.dispositions.at(-1)).toMatchObject({ disposition: 'answered', reason: 'unknown-token' })
  })

  it('a token of another service reaches no introduction', async () => {
    const other = new TestWorld()
    other.world = {
      ...other.world,
      service: { ...service, keys: [{ id: 'a', secret: 'another secret altogether, of another service' }] },
    }
    await other.deliver(promiseMail())
    await test.deliver(promiseMail())
    await sendTo(tokenIn(other.lettersTo(bob)[0]!.raw, 'yes'), { from: bob, text: 'Yes' })
    expect(test.lettersTo(alice)).toEqual([])
  })

  it('a reply by Message-ID counts as its reader’s only from its reader', async () => {
    await test.deliver(promiseMail())
    const { messageId } = test.lettersTo(bob)[0]!
    await sendTo('intro@kept.test', { from: 'eve@evil.example', inReplyTo: messageId, text: 'Yes' })
    expect(test.lettersTo(alice)).toEqual([])
    await sendTo('intro@kept.test', { from: bob, inReplyTo: messageId, text: 'Yes' })
    expect(test.lettersTo(alice)).toHaveLength(1)
  })
})

describe('a courier that fails', () => {
  it('for now: what is committed stays, and goes out when it is tried again', async () => {
    test.courier.failNext('transient', 2)
    const { undrained } = await test.deliver(promiseMail())
    expect(undrained).toBeDefined()
    expect(sent()).toBe(0)
    await test.deliver(promiseMail())
    expect(sent()).toBe(2)
  })

  it('for good, to the target: the introducer is asked for an address that works, and mends it', async () => {
    test.courier.failNext('transient')
    test.courier.failNext('permanent')
    await test.deliver(promiseMail())
    await test.deliver(promiseMail())
    const question = test.lettersTo(dana).at(-1)!
    expect(textOf(question)).toContain(bob)
    await sendTo(tokenIn(question.raw, 'reply'), { text: 'Bob Lee <bob.lee@corp.example>' })
    expect(test.lettersTo('bob.lee@corp.example')).toHaveLength(1)
  })
})

describe('a timer that fails', () => {
  it('letters that went out are not sent again, and the wake is set when it is tried again', async () => {
    const set = test.timer.set.bind(test.timer)
    test.timer.set = async () => {
      throw new PortError('throttled', { permanent: false })
    }
    const { undrained } = await test.deliver(promiseMail())
    expect(undrained).toBeDefined()
    test.timer.set = set
    await test.deliver(promiseMail())
    expect(sent()).toBe(2)
    expect(test.timer.schedules.size).toBe(1)
  })
})

describe('a receipt that asks why', () => {
  it('the line that comes back travels with the reminder and the introduction, without addresses', async () => {
    await test.deliver(promiseMail({ text: `Alice, I will introduce you to Bob Lee <${bob}>.` }))
    const [receipt] = test.lettersTo(dana)
    expect(textOf(receipt!)).toContain('worth')
    await sendTo(tokenIn(receipt!.raw, 'reply'), { text: `They both restore wooden boats; ask ${alice}.` })
    await test.advance(48)
    const reminder = textOf(test.lettersTo(bob).at(-1)!)
    expect(reminder).toContain('wooden boats')
    expect(reminder).not.toContain(alice)
    await sendTo(token('yes'), { from: bob, text: 'Yes' })
    expect(textOf(test.lettersTo(alice)[0]!)).toContain('wooden boats')
  })

  it('a thank-you does not travel', async () => {
    await test.deliver(promiseMail({ text: `Alice, I will introduce you to Bob Lee <${bob}>.` }))
    await sendTo(token('reply', dana), { text: 'Thanks, great!' })
    await test.advance(48)
    expect(textOf(test.lettersTo(bob).at(-1)!)).not.toContain('great')
  })
})

describe('whoever has not had the mail', () => {
  it('is asked like the target, when the introducer names one to Kept alone without an address for the other', async () => {
    await test.deliver(
      mail({ to: 'intro@kept.test', text: `Please introduce Alice Archer <${alice}> to our head of sales.` }),
    )
    await sendTo(tokenIn(test.lettersTo(dana)[0]!.raw, 'reply'), { from: dana, text: bob })
    await sendTo(token('yes'), { from: bob, text: 'Yes' })
    expect(test.courier.sent.filter(({ to }) => to.includes(alice) && to.includes(bob))).toEqual([])
    await sendTo(token('yes', alice), { from: alice, text: 'Yes' })
    expect(test.courier.sent.filter(({ to }) => to.includes(alice) && to.includes(bob))).toHaveLength(1)
  })
})
