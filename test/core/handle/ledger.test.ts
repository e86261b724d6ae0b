/** Digest, `pending` list and ledger page, gathered from a whole world. */
import { beforeEach, describe, expect, it } from 'vitest'
import { digestDraft, ledgerPort } from '../../../core/handle/ledger.ts'
import { personId } from '../../../core/handle/person.ts'
import { wake } from '../../../core/handle/wake.ts'
import { DAY, HOUR } from '../../../core/introduction/state.ts'
import { signPass } from '../../../core/mail/pass.ts'
import { deriveId } from '../../../core/mail/token.ts'
import type { PersonItem, Store, StoredItem } from '../../../core/ports.ts'
import { START } from '../../given.ts'
import { mail, promiseMail, tokenIn } from '../../mail.ts'
import { service, subjectOf, TestWorld, textOf } from '../../world.ts'

const dana = 'dana@dale.example'
const alice = 'alice@archer.example'
const bob = 'bob@corp.example'

let test: TestWorld
beforeEach(() => {
  test = new TestWorld()
})

const answer = (verb: string) => {
  const to = tokenIn(test.lettersTo(bob).at(-1)!.raw, verb)
  return test.deliver(mail({ from: bob, to, text: verb }), [to], { sender: bob })
}
const digests = (address: string) =>
  test.lettersTo(address).filter(({ raw }) => textOf({ raw }).includes('You get this on Mondays'))
const look = (pass: string) => ledgerPort(test.world).look(pass)
const passOf = (address: string, until = test.clock.time + HOUR) =>
  signPass(service.keys, personId(address), until)

describe('the weekly digest', () => {
  it('comes on the next Monday at nine, with the counts in its subject, to whoever promised and was promised', async () => {
    await test.deliver(promiseMail())
    await answer('yes')
    await test.advance(7 * 24)
    expect(digests(dana).map(subjectOf)).toEqual(['Your promises: 1 kept'])
    expect(digests(alice).map(subjectOf)).toEqual(['Promised to you: 1 made'])
    expect(digests(bob)).toEqual([])
  })

  it('does not come when there is nothing to say, and comes again when there is', async () => {
    await test.deliver(promiseMail())
    await answer('yes')
    await test.advance(21 * 24)
    expect(digests(dana)).toHaveLength(1)
    await test.deliver(promiseMail({ messageId: '<another@dale.example>' }))
    await test.advance(7 * 24)
    expect(digests(dana).map(subjectOf)).toEqual(['Your promises: 1 kept', 'Your promises: 1 unanswered'])
  })

  it('is not written for one who has turned it off since it was decided', async () => {
    await test.deliver(promiseMail())
    const item = (await test.store.load(personId(dana))) as PersonItem
    const effect = { kind: 'digest', to: 'person', from: START, until: START + 7 * DAY } as const
    expect(await digestDraft(test.world, item, effect)).toBeDefined()
    const off = { ...item, state: { ...item.state, digestOffAt: START } }
    expect(await digestDraft(test.world, off, effect)).toBeUndefined()
  })

  it('says how to stop it with one click, and by mail', async () => {
    test.world = { ...test.world, service: { ...service, web: 'https://kept.test' } }
    await test.deliver(promiseMail())
    await test.advance(7 * 24)
    const head = textOf(digests(dana)[0]!).replace(/\r\n +/g, ' ')
    expect(head).toMatch(
      /^List-Unsubscribe: <https:\/\/kept\.test\/u\/[a-z2-7]+>, <mailto:stop\.[a-z2-7]+@kept\.test/m,
    )
    expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
  })
})

describe('a reply to a digest', () => {
  it('is understood: “pending” gets the list, “digest off” ends it', async () => {
    await test.deliver(promiseMail())
    await test.advance(7 * 24)
    const to = tokenIn(digests(dana)[0]!.raw, 'reply')
    await test.deliver(mail({ to, subject: 'Re: Your promises', text: 'pending' }), [to])
    expect(subjectOf(test.lettersTo(dana).at(-1)!)).toBe('Nothing is open')
    await test.deliver(mail({ to, subject: 'Re: Your promises', text: 'digest off' }), [to])
    await test.deliver(promiseMail({ messageId: '<another@dale.example>' }))
    await test.advance(14 * 24)
    expect(digests(dana)).toHaveLength(1)
  })

  it('that only goes to its stop address ends it as well', async () => {
    await test.deliver(promiseMail())
    await test.advance(7 * 24)
    const to = tokenIn(digests(dana)[0]!.raw, 'stop')
    await test.deliver(mail({ to, subject: 'unsubscribe', text: '' }), [to])
    expect(((await test.store.load(personId(dana))) as PersonItem).state.digestOffAt).toBeDefined()
  })
})

describe('“pending”', () => {
  it('lists what is open now, and its link opens the page for a day', async () => {
    await test.deliver(promiseMail())
    await test.deliver(mail({ to: 'intro@kept.test', subject: 'pending', text: 'pending' }))
    const letter = test.lettersTo(dana).at(-1)!
    expect(subjectOf(letter)).toMatch(/1 open/)
    const pass = /\/l\/([\w-]+)/.exec(textOf(letter))![1]!
    expect((await look(pass))!.promised.open).toHaveLength(1)
    await test.advance(24)
    expect(await look(pass)).toBeUndefined()
  })

  it('of somebody who never took part says that nothing is open', async () => {
    await test.deliver(mail({ to: 'intro@kept.test', subject: 'pending', text: 'pending' }))
    expect(subjectOf(test.lettersTo(dana).at(-1)!)).toMatch(/Nothing is open/)
    const pass = /\/l\/([\w-]+)/.exec(textOf(test.lettersTo(dana).at(-1)!))![1]!
    expect(await look(pass)).toMatchObject({ promised: { open: [], ended: [] }, share: { of: 0 } })
  })
})

describe('the ledger page', () => {
  it('shows each their own side', async () => {
    await test.deliver(promiseMail())
    const his = (await look(passOf(dana)))!
    expect(his.promised.open).toMatchObject([{ title: 'Alice Archer and Bob Lee', state: 'open' }])
    expect(his.promised.open[0]!.links.map(({ label }) => label)).toEqual(['Cancel'])
    const hers = (await look(passOf(alice)))!
    expect(hers.promised.open).toEqual([])
    expect(hers.hoped.open).toHaveLength(1)
    expect(hers.hoped.open[0]!.title).toContain('From Dana Dale')
  })

  it('changes nothing by being looked at', async () => {
    await test.deliver(promiseMail())
    const before = test.courier.sent.length
    const version = (await test.store.load(personId(dana)))!.version
    await look(passOf(dana))
    expect(test.courier.sent).toHaveLength(before)
    expect((await test.store.load(personId(dana)))!.version).toBe(version)
  })

  it('is nobody’s with a pass that has ended or is none', async () => {
    expect(await look(passOf(dana, test.clock.time))).toBeUndefined()
    expect(await look('x')).toBeUndefined()
  })
})

describe('the cost of one digest, in store calls', () => {
  /** Counts what is asked of the store. */
  function counting(store: Store): { store: Store; calls: string[] } {
    const calls: string[] = []
    const counted = new Proxy(store, {
      get: (target, name) => {
        const method = Reflect.get(target, name)
        return typeof method !== 'function'
          ? method
          : (...given: unknown[]) => {
              calls.push(String(name))
              return method.apply(target, given)
            }
      },
    })
    return { store: counted, calls }
  }

  /** One person's Monday among so many people, each with a promise of their own. */
  async function monday(people: number): Promise<string[]> {
    test = new TestWorld()
    await test.deliver(promiseMail())
    const first: StoredItem[] = []
    for await (const item of test.store.scan()) first.push(item)
    for (const item of first) {
      for (let n = 1; n < people; n++)
        await test.store.commit({ ...item, id: deriveId(item.id, `${n}`), version: 0 })
    }
    test.clock.time = START + 7 * DAY
    const { store, calls } = counting(test.store)
    await wake({ ...test.world, store }, personId(dana))
    expect(digests(dana)).toHaveLength(1)
    return calls
  }

  it('is the same with a hundred people and with five thousand', async () => {
    const few = await monday(100)
    expect(await monday(5_000)).toEqual(few)
    expect(few.filter(call => call === 'loadAll')).toHaveLength(1)
    expect(few.length).toBeLessThanOrEqual(6)
  })

  it('is three at most, for whoever promises the most', async () => {
    await test.deliver(promiseMail())
    const item = (await test.store.load(personId(dana))) as PersonItem
    const parts = Array.from({ length: 1_000 }, (_, n) => ({
      in: `${n}`.padStart(24, 'a'),
      as: 'introducer' as const,
      at: START,
    }))
    const { store, calls } = counting(test.store)
    const busy = { ...item, state: { ...item.state, parts } }
    const week = { kind: 'digest', to: 'person', from: START, until: START + 7 * DAY } as const
    await digestDraft({ ...test.world, store }, busy, week)
    expect(calls).toEqual(['loadAll', 'loadAll', 'loadAll'])
  })
})
