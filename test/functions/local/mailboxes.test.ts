import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { openLevel } from '../../../functions/local/level.ts'
import type { LocalMail, Mailboxes } from '../../../functions/local/mailbox.ts'
import { LevelMailboxes } from '../../../functions/local/mailboxes.ts'
import { fromAliceToBob, rawMail } from './letters.ts'

const ALL = { start: 0, limit: 1000 }
const T = Date.UTC(2027, 0, 4, 9)
const subjects = (mails: LocalMail[]) => mails.map(({ subject }) => subject)

let mailboxes: Mailboxes
const open = async () => new LevelMailboxes(await openLevel(':memory:'))
beforeEach(async () => {
  mailboxes = await open()
})

describe('a mail that was delivered', () => {
  it('is kept byte for byte', async () => {
    const mail = { ...fromAliceToBob(), raw: Uint8Array.from([0xff, 0, 13, 10, 0x80]) }
    expect(await mailboxes.raw(await mailboxes.deliver(mail))).toEqual(mail.raw)
  })

  it('is listed unread, with its summary', async () => {
    const id = await mailboxes.deliver(fromAliceToBob('Lunch', T))
    const { mails, total, unread } = await mailboxes.list(ALL)
    expect({ total, unread }).toEqual({ total: 1, unread: 1 })
    expect(mails).toMatchObject([{ id, subject: 'Lunch', receivedAt: T, read: false }])
    expect(await mailboxes.get(id)).toEqual(mails[0])
  })

  it('is in the mailbox of each recipient and of its author', async () => {
    await mailboxes.deliver({ ...fromAliceToBob(), to: ['bob@b.example', 'carol@c.example'] })
    for (const address of ['bob@b.example', 'carol@c.example', 'alice@a.example'])
      expect(subjects(await mailboxes.of(address))).toEqual(['Lunch'])
    expect(await mailboxes.of('bob@b.exampl')).toEqual([])
  })

  it('is found however the address is written', async () => {
    await mailboxes.deliver({ ...fromAliceToBob(), to: ['Bob@xn--bcher-kva.example'] })
    expect(await mailboxes.of(' bob@bücher.EXAMPLE ')).toHaveLength(1)
  })

  it('counts once for a recipient who is named twice', async () => {
    await mailboxes.deliver({ ...fromAliceToBob(), to: ['bob@b.example', 'BOB@b.example'] })
    expect(await mailboxes.people()).toContainEqual(
      expect.objectContaining({ address: 'bob@b.example', total: 1, unread: 1 }),
    )
  })

  it('is unknown under any other id', async () => {
    await mailboxes.deliver(fromAliceToBob())
    expect(await mailboxes.get('nothing')).toBeUndefined()
    expect(await mailboxes.raw('nothing')).toBeUndefined()
  })
})

describe('a letter that is repeated after a crash', () => {
  it('is kept once, under its first id', async () => {
    const letter = { ...fromAliceToBob(), once: '<1@kept.test>' }
    const id = await mailboxes.deliver(letter)
    expect(await mailboxes.deliver({ ...letter, receivedAt: T + 1 })).toBe(id)
    expect(await mailboxes.list(ALL)).toMatchObject({ total: 1, mails: [{ receivedAt: T }] })
  })

  it('is kept once when both come at the same moment', async () => {
    const letter = { ...fromAliceToBob(), once: '<1@kept.test>' }
    const ids = await Promise.all([mailboxes.deliver(letter), mailboxes.deliver(letter)])
    expect(new Set(ids).size).toBe(1)
    expect((await mailboxes.list(ALL)).total).toBe(1)
  })

  it('does not come back when it was thrown away', async () => {
    const letter = { ...fromAliceToBob(), once: '<1@kept.test>' }
    await mailboxes.remove([await mailboxes.deliver(letter)])
    await mailboxes.deliver(letter)
    expect((await mailboxes.list(ALL)).total).toBe(0)
  })
})

describe('lists', () => {
  it('are newest first, by page', async () => {
    for (const [i, subject] of ['one', 'two', 'three', 'four'].entries())
      await mailboxes.deliver(fromAliceToBob(subject, T + i))
    expect(subjects((await mailboxes.list({ start: 1, limit: 2 })).mails)).toEqual(['three', 'two'])
    expect(subjects(await mailboxes.of('bob@b.example', { start: 3, limit: 9 }))).toEqual(['one'])
    expect((await mailboxes.list({ start: 9, limit: 9 })).mails).toEqual([])
    expect((await mailboxes.list({ start: 0, limit: 0 })).mails).toEqual([])
  })

  it('keep the order of arrival within one millisecond', async () => {
    for (const subject of ['one', 'two', 'three']) await mailboxes.deliver(fromAliceToBob(subject, T))
    expect(subjects((await mailboxes.list(ALL)).mails)).toEqual(['three', 'two', 'one'])
  })

  it('show what a search finds, and count all of it', async () => {
    for (const [i, subject] of ['red fish', 'blue fish', 'bird', 'old fish'].entries())
      await mailboxes.deliver(fromAliceToBob(subject, T + i))
    const [first] = (await mailboxes.search('blue', ALL)).mails
    await mailboxes.setRead([first!.id], true)
    const found = await mailboxes.search('subject:fish', { start: 1, limit: 1 })
    expect({ ...found, mails: subjects(found.mails) }).toEqual({ mails: ['blue fish'], total: 3, unread: 2 })
  })
})

describe('people', () => {
  it('are whoever received or wrote a mail; only what was received counts', async () => {
    await mailboxes.deliver(fromAliceToBob('Lunch', T))
    expect(await mailboxes.people()).toEqual([
      { address: 'alice@a.example', name: 'Alice', total: 0, unread: 0, lastAt: T },
      { address: 'bob@b.example', name: 'Bob', total: 1, unread: 1, lastAt: T },
    ])
  })

  it('go by the name that they give themselves', async () => {
    await mailboxes.deliver(fromAliceToBob())
    const headers = { From: '"Robert B." <bob@b.example>', To: '"Al" <alice@a.example>' }
    await mailboxes.deliver({
      from: 'bob@b.example',
      to: ['alice@a.example'],
      raw: rawMail(headers),
      receivedAt: T,
    })
    await mailboxes.deliver(fromAliceToBob())
    expect((await mailboxes.people()).map(({ name }) => name)).toEqual(['Alice', 'Robert B.'])
  })

  it('do not include the null sender of a bounce without an author', async () => {
    await mailboxes.deliver({
      from: '',
      to: ['bob@b.example'],
      raw: rawMail({ Subject: 'Bounce' }),
      receivedAt: T,
    })
    expect((await mailboxes.people()).map(({ address }) => address)).toEqual(['bob@b.example'])
  })

  it('are forgotten with their last mail, and dated by the newest that stays', async () => {
    await mailboxes.deliver(fromAliceToBob('old', T))
    const newer = await mailboxes.deliver({ ...fromAliceToBob('new', T + 5), to: ['carol@c.example'] })
    await mailboxes.remove([newer])
    expect((await mailboxes.people()).map(({ address, lastAt }) => [address, lastAt])).toEqual([
      ['alice@a.example', T],
      ['bob@b.example', T],
    ])
  })
})

describe('removing', () => {
  it('takes the mail out of every list, and its bytes', async () => {
    const id = await mailboxes.deliver(fromAliceToBob('gone'))
    await mailboxes.deliver(fromAliceToBob('stays'))
    await mailboxes.remove([id, 'unknown', id])
    expect(subjects((await mailboxes.list(ALL)).mails)).toEqual(['stays'])
    expect(subjects(await mailboxes.of('bob@b.example'))).toEqual(['stays'])
    expect(await mailboxes.raw(id)).toBeUndefined()
  })

  it('takes none when an empty list is given, and all when no list is', async () => {
    for (let i = 0; i < 230; i++) await mailboxes.deliver(fromAliceToBob())
    await mailboxes.remove([])
    expect((await mailboxes.list(ALL)).total).toBe(230)
    await mailboxes.remove()
    expect(await mailboxes.list(ALL)).toEqual({ mails: [], total: 0, unread: 0 })
    expect(await mailboxes.people()).toEqual([])
  })

  it('never leads to an id being given twice', async () => {
    const first = await mailboxes.deliver(fromAliceToBob())
    await mailboxes.remove()
    expect(await mailboxes.deliver(fromAliceToBob())).not.toBe(first)
  })
})

describe('whatever is done in whatever order', () => {
  const PEOPLE = ['ann@p.example', 'ben@p.example', 'cy@p.example']
  const person = fc.constantFrom(...PEOPLE)
  const index = fc.nat(20)
  const action = fc.oneof(
    fc.record({
      do: fc.constant('deliver' as const),
      from: person,
      to: fc.uniqueArray(person, { minLength: 1 }),
      at: index,
    }),
    fc.record({ do: fc.constant('mark' as const), which: fc.array(index), read: fc.boolean() }),
    fc.record({ do: fc.constant('remove' as const), which: fc.array(index, { maxLength: 4 }) }),
  )

  it('the counts are those of the mails that are there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 25 }), async actions => {
        const mailboxes = await open()
        const ids: string[] = []
        await Promise.all(
          actions.map(async action => {
            if (action.do === 'deliver') {
              const raw = rawMail({ From: action.from })
              ids.push(await mailboxes.deliver({ ...action, raw, receivedAt: T + action.at }))
            } else {
              const some = action.which.flatMap(i => ids[i] ?? [])
              await (action.do === 'mark' ? mailboxes.setRead(some, action.read) : mailboxes.remove(some))
            }
          }),
        )
        const { mails, ...counts } = await mailboxes.list(ALL)
        expect(counts).toEqual({ total: mails.length, unread: mails.filter(({ read }) => !read).length })
        const recounted = PEOPLE.flatMap(address => {
          const received = mails.filter(({ envelope }) => envelope.to.includes(address))
          const held = mails.filter(mail => received.includes(mail) || mail.from.address === address)
          if (held.length === 0) return []
          const unread = received.filter(({ read }) => !read).length
          const lastAt = Math.max(...held.map(({ receivedAt }) => receivedAt))
          return { address, name: '', total: received.length, unread, lastAt }
        })
        expect(await mailboxes.people()).toEqual(recounted)
      }),
      { numRuns: 60 },
    )
  })
})
