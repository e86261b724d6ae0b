/** One click on "unsubscribe", from the letter that it came with to what it changes. */
import { beforeEach, describe, expect, it } from 'vitest'
import { personId } from '../../../core/handle/person.ts'
import { stopPort } from '../../../core/handle/stop.ts'
import { signToken, type Token, verifyToken } from '../../../core/mail/token.ts'
import type { PersonItem } from '../../../core/ports.ts'
import { mail, promiseMail, tokenIn } from '../../mail.ts'
import { service, TestWorld } from '../../world.ts'

const dana = 'dana@dale.example'
const bob = 'bob@corp.example'

let test: TestWorld
beforeEach(async () => {
  test = new TestWorld()
  await test.deliver(promiseMail())
})

const person = async (address: string) =>
  ((await test.store.load(personId(address))) as PersonItem | undefined)?.state
const own = (address: string) => signToken(service.keys, { item: personId(address), seat: 'person' })
const introduction = async () => {
  for await (const item of test.store.scan()) if (item.kind === 'introduction') return item.state
  throw new Error('no introduction')
}
const ofPromise = (seat: Pick<Token, 'seat'>) => {
  const token = verifyToken(service.keys, bobs())!
  return signToken(service.keys, { item: token.item, ...seat })
}
const bobs = () => tokenIn(test.lettersTo(bob)[0]!.raw, 'reply').split(/[.@]/)[1]!

describe('a click with the token of a digest', () => {
  it('says what it is about, and changes nothing before it is posted', async () => {
    expect(await stopPort(test.world).look(own(dana))).toBe('digest')
    expect((await person(dana))?.digestAt).toBeDefined()
  })

  it('turns the digest off, and a second click changes nothing', async () => {
    expect(await stopPort(test.world).stop(own(dana))).toBe(true)
    const once = await person(dana)
    expect(once).toMatchObject({ digestOffAt: test.clock.time })
    expect(once?.digestAt).toBeUndefined()
    await test.advance(1)
    expect(await stopPort(test.world).stop(own(dana))).toBe(true)
    expect(await person(dana)).toEqual(once)
  })

  it('counts again after they have had it turned on once more', async () => {
    await stopPort(test.world).stop(own(dana))
    await test.advance(1)
    await test.deliver(mail({ to: 'intro@kept.test', subject: 'digest on', text: 'digest on' }))
    expect((await person(dana))?.digestAt).toBeDefined()
    await stopPort(test.world).stop(own(dana))
    expect((await person(dana))?.digestAt).toBeUndefined()
  })

  it('leaves everything else as it is: the letters about the promise still come', async () => {
    await stopPort(test.world).stop(own(dana))
    const before = test.lettersTo(dana).length
    await test.advance(73)
    expect(test.lettersTo(dana)).toHaveLength(before + 1)
  })
})

describe('a click with the token of a party', () => {
  it('means never: a no to this, and no letter any more, whoever promises', async () => {
    expect(await stopPort(test.world).look(bobs())).toBe('party')
    expect(await stopPort(test.world).stop(bobs())).toBe(true)
    expect((await person(bob))?.neverAt).toBeDefined()
    const before = test.lettersTo(bob).length
    await test.advance(73)
    await test.deliver(promiseMail({ messageId: '<another@dale.example>' }))
    expect(test.lettersTo(bob)).toHaveLength(before)
  })
})

describe('a click with the token of somebody who is not asked for consent', () => {
  it('means never for a requester who had the promise', async () => {
    await stopPort(test.world).stop(ofPromise({ seat: 0 }))
    expect((await person('alice@archer.example'))?.neverAt).toBeDefined()
  })

  it('means never for an introducer, and their own promise goes on', async () => {
    await stopPort(test.world).stop(ofPromise({ seat: 'introducer' }))
    expect((await person(dana))?.neverAt).toBeDefined()
    expect((await introduction()).outcome).toBeUndefined()
  })

  it('means never for one who named somebody else, and is no answer for that one', async () => {
    const first = bobs()
    const reply = tokenIn(test.lettersTo(bob)[0]!.raw, 'reply')
    const other = mail({ from: bob, to: reply, text: 'Talk to Carol instead, carol@corp.example' })
    await test.deliver(other, [reply], { sender: bob })
    const yes = tokenIn(test.lettersTo(dana).at(-1)!.raw, 'yes')
    await test.deliver(mail({ to: yes, text: 'yes' }), [yes])
    await stopPort(test.world).stop(first)
    expect((await person(bob))?.neverAt).toBeDefined()
    expect((await introduction()).target).toMatchObject({ address: 'carol@corp.example', consent: 'asked' })
  })
})

describe('a token that is none', () => {
  it.each(['', 'x', 'a'.repeat(42)])('%j stops nothing', async token => {
    expect(await stopPort(test.world).look(token)).toBeUndefined()
    expect(await stopPort(test.world).stop(token)).toBe(false)
  })

  it('of somebody whom Kept does not know stops nothing', async () => {
    expect(await stopPort(test.world).stop(own('erin@dale.example'))).toBe(false)
  })
})
