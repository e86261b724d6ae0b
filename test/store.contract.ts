/** What every Store does, whatever is behind it. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Effect } from '../core/effect.ts'
import {
  Conflict,
  type CorrespondenceItem,
  type IntroductionItem,
  type PersonItem,
  PortError,
  type Store,
  type StoredItem,
} from '../core/ports.ts'

export interface StoreUnderTest {
  store: Store & { scan(): AsyncIterable<StoredItem> }
  close(): Promise<void>
}

export const NOON = Date.UTC(2027, 0, 4, 12)

/** An introduction with nothing in it that may be left out. */
export const introduction = (id: string, more: Partial<IntroductionItem> = {}): IntroductionItem => ({
  kind: 'introduction',
  id,
  version: 0,
  state: {
    schema: 1,
    id,
    form: 'copy',
    introducer: { address: 'ines@north.example' },
    requesters: [],
    former: [],
    proposed: [],
    words: '',
    mail: { subject: '', archiveKey: 'raw/1', attachments: [], tooLarge: [], quoted: false },
    promisedAt: NOON,
    windowAt: NOON,
    questionedAt: [],
  },
  handled: [],
  pending: [],
  ...more,
})

const promised = (id: string, by: string, at: number): IntroductionItem => {
  const item = introduction(id)
  return { ...item, state: { ...item.state, introducer: { address: by }, promisedAt: at } }
}

const saying = (id: string, words: string): IntroductionItem => {
  const item = introduction(id)
  return { ...item, state: { ...item.state, words } }
}

export const correspondence = (id: string, more: Partial<CorrespondenceItem> = {}): CorrespondenceItem => ({
  kind: 'correspondence',
  id,
  version: 0,
  state: { schema: 1, day: '2027-01-04', letters: 1, createdAt: NOON },
  handled: [],
  pending: [],
  ...more,
})

/** One of every letter, each with all that it can say. */
const bob = { address: 'bob@corp.example', name: 'Bob', linkedin: 'https://www.linkedin.com/in/bob' }
const letters: Array<Extract<Effect, { letter: unknown }>['letter']> = [
  { kind: 'receipt', to: 'introducer', others: [{ id: 'other', target: bob }] },
  { kind: 'question', to: 'introducer', round: 3, unreachable: 'bbo@corp.example', misread: true },
  { kind: 'unreachable', to: 'introducer', party: 0 },
  { kind: 'consent-request', to: { party: 'target' } },
  { kind: 'reminder', to: { party: 1 } },
  { kind: 'clarify', to: { party: 'target' } },
  { kind: 'confirm', to: { party: 'target' }, from: 'robert@corp.example' },
  { kind: 'wrote-back', to: 'introducer', party: 'target', note: 'Who is Ann?' },
  { kind: 'introduction', to: 'parties' },
  { kind: 'passed', to: 'introducer', party: 'target', is: 'later', until: NOON, note: 'Not this year' },
  { kind: 'unanswered', to: 'introducer' },
  { kind: 'ghosted', to: 'introducer' },
  { kind: 'not-made', to: { party: 0 } },
  { kind: 'too-late', to: 'introducer' },
  { kind: 'cancelled', to: 'introducer' },
  { kind: 'closed', to: { party: 'target' }, because: 'withdrawn' },
  { kind: 'late-yes', to: 'introducer', party: 'target', note: 'Sorry, I was away' },
  { kind: 'refused', to: 'introducer', party: 0, because: 'paused', until: NOON },
  { kind: 'ask-again', to: { party: 'target' } },
  { kind: 'put-off', to: { party: 'target' }, until: NOON },
  { kind: 'tried-again', to: 'introducer' },
  { kind: 'still-wanted', to: { party: 1 } },
  { kind: 'noted', to: { party: 0 } },
  { kind: 'nudge', to: 'introducer' },
  { kind: 'did-you-meet', to: { party: 0 } },
  { kind: 'met', to: 'introducer', party: 0, met: 'not-yet', note: 'Next week' },
  { kind: 'digest', to: 'person', from: NOON, until: NOON },
  { kind: 'pending', to: 'ann@south.example', subject: '' },
  { kind: 'done', to: 'ann@south.example', subject: '', what: { is: 'paused', until: NOON } },
  { kind: 'help', to: 'ann@south.example', inReplyTo: '<1@south.example>', subject: 'help' },
  { kind: 'unreadable', to: 'ann@south.example', subject: '', because: 'nobody-named' },
]

const full: IntroductionItem = {
  kind: 'introduction',
  id: 'full',
  version: 0,
  state: {
    schema: 1,
    id: 'full',
    form: 'sealed',
    introducer: { address: 'ines@north.example', name: 'Inês Ångström-Müller' },
    requesters: [
      { address: '', name: '', consent: 'implied', note: '' },
      {
        ...bob,
        consent: 'yes',
        askedAt: NOON,
        remindedAt: NOON + 1,
        clarifiedAt: NOON + 2,
        confirmedAt: NOON + 3,
        answeredAt: NOON + 4,
        closedAt: NOON + 5,
        until: NOON + 6,
        toldAt: NOON + 7,
        metAskedAt: NOON + 8,
        met: 'not-yet',
        metAt: NOON + 9,
        note: 'אפשר\tביום ב׳\n👩‍👩‍👧 ok\u0000\ud83d\ude00',
      },
    ],
    target: { address: '山田@例え.example', name: '山田太郎', consent: 'asked', askedAt: NOON },
    former: [{ ...bob, consent: 'no', bouncedAt: NOON }],
    proposed: [bob],
    described: 'our head of sales',
    words: 'Ça vaut la peine.\r\n“Both” gain – 两边都好.',
    mail: {
      messageId: '<promise@north.example>',
      subject: 'Ann ⇄ Bob',
      archiveKey: 'raw/full',
      attachments: [{ filename: 'présentation.pdf', size: 0 }],
      tooLarge: ['film.mov'],
      quoted: true,
    },
    promisedAt: NOON,
    windowAt: NOON,
    revivedAt: NOON + 5,
    nudgedAt: NOON + 4,
    questionedAt: [NOON, NOON + 6],
    mutedAt: NOON + 6,
    cancelledAt: NOON + 7,
    outcome: 'withdrawn',
    retiredAt: NOON + 8,
  },
  handled: ['key-1', 'key-2'],
  pending: [
    ...letters.map((letter, index) => ({ id: `key-2:${index}`, letter, at: NOON })),
    {
      id: 'key-2:m',
      mark: { address: 'bob@corp.example', fact: { is: 'part', in: 'full', as: 'target', offset: -300 } },
      at: NOON,
    },
  ],
  scheduled: NOON + 9,
  dueAt: NOON + 10,
}

const person: PersonItem = {
  kind: 'person',
  id: 'person',
  version: 0,
  state: {
    schema: 1,
    address: 'bob@corp.example',
    parts: [{ in: 'full', as: 'target', at: NOON }],
    offset: 0,
    digestAt: NOON + 1,
    digestedAt: NOON,
    digestOffAt: NOON + 2,
    neverAt: NOON + 3,
    hush: ['full'],
    pausedUntil: NOON + 4,
    monthly: 2,
    strangers: ['full'],
    complaints: [],
  },
  handled: ['key-1'],
  pending: [],
  dueAt: NOON + 1,
}

/** `open` gives an empty store. */
export function storeContract(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`a Store on ${name}`, () => {
    let store: StoreUnderTest['store']
    let close: StoreUnderTest['close']
    beforeEach(async () => {
      ;({ store, close } = await open())
    })
    afterEach(() => close())

    // An index may lag behind a commit; a list is asked for until it is as it should be.
    const due = (before: number, limit = 100) => expect.poll(() => store.due(before, limit))
    const promisedBy = (introducer: string, limit = 100) =>
      expect.poll(() => store.promisedBy(introducer, limit))

    describe('load and commit', () => {
      test('nothing is loaded where nothing was stored', async () => {
        expect(await store.load('nobody')).toBeUndefined()
      })

      test.each([
        ['an introduction with every field', full],
        ['an introduction with no field it can do without', introduction('bare')],
        ['a correspondence', correspondence('day', { dueAt: NOON, handled: ['k'] })],
        ['a person with every field', person],
      ])('%s is loaded as it was committed, one version on', async (_, item) => {
        const stored = await store.commit<StoredItem>(item)
        expect(stored).toStrictEqual({ ...item, version: 1 })
        expect(await store.load(item.id)).toStrictEqual(stored)
      })

      test('a field that is undefined is as one that is absent', async () => {
        const unset = { dueAt: undefined, scheduled: undefined } as unknown as Partial<IntroductionItem>
        await store.commit(introduction('unset', unset))
        expect(await store.load('unset')).toStrictEqual(introduction('unset', { version: 1 }))
      })

      test('each commit adds one to the version, and the last one is what is loaded', async () => {
        let item = await store.commit(introduction('steps'))
        for (const key of ['a', 'b', 'c']) {
          item = await store.commit({ ...item, handled: [...item.handled, key] })
          expect(await store.load('steps')).toStrictEqual(item)
        }
        expect(item).toMatchObject({ version: 4, handled: ['a', 'b', 'c'] })
      })

      test('a field that the next version is without is gone', async () => {
        const { scheduled, dueAt, ...less } = await store.commit(full)
        await store.commit(less)
        expect(await store.load('full')).toStrictEqual({ ...less, version: 2 })
      })

      test('what was committed or loaded is a copy', async () => {
        const item = introduction('copy', { handled: ['first'] })
        await store.commit(item)
        item.handled.push('after the commit')
        const loaded = await store.load('copy')
        loaded?.handled.push('after the load')
        expect(await store.load('copy')).toMatchObject({ handled: ['first'] })
      })
    })

    describe('loading many', () => {
      test('gives those that there are, each as it was committed', async () => {
        const stored = [
          await store.commit<StoredItem>(full),
          await store.commit<StoredItem>(person),
          await store.commit<StoredItem>(introduction('bare')),
        ]
        const loaded = await store.loadAll(['full', 'nobody', 'person', 'bare'])
        const byId = (a: StoredItem, b: StoredItem) => a.id.localeCompare(b.id)
        expect(loaded.sort(byId)).toStrictEqual(stored.sort(byId))
      })

      test('of no ids is nothing, and of a hundred all', async () => {
        expect(await store.loadAll([])).toEqual([])
        const ids = Array.from({ length: 100 }, (_, n) => `many-${n}`)
        for (const id of ids) await store.commit(introduction(id))
        expect(await store.loadAll(ids)).toHaveLength(100)
      })
    })

    describe('two who write one item', () => {
      test('the one with an older version is told of the conflict, and changes nothing', async () => {
        const first = await store.commit(introduction('race'))
        const second = await store.commit({ ...first, handled: ['winner'] })
        await expect(store.commit({ ...first, handled: ['loser'] })).rejects.toThrow(Conflict)
        expect(await store.load('race')).toStrictEqual(second)
      })

      test('an item is created once', async () => {
        const first = await store.commit(introduction('once', { handled: ['winner'] }))
        await expect(store.commit(introduction('once', { handled: ['loser'] }))).rejects.toThrow(Conflict)
        expect(await store.load('once')).toStrictEqual(first)
      })

      test('a version that was never stored is a conflict', async () => {
        await expect(store.commit(introduction('future', { version: 3 }))).rejects.toThrow(Conflict)
        expect(await store.load('future')).toBeUndefined()
      })

      test('of many at once exactly one wins each version, and what each won stays', async () => {
        const writer = async (name: string) => {
          for (let lost = 0; ; lost++) {
            const item = ((await store.load('busy')) ?? introduction('busy')) as IntroductionItem
            try {
              const { version } = await store.commit({ ...item, handled: [...item.handled, name] })
              return { version, lost }
            } catch (error) {
              if (!(error instanceof Conflict)) throw error
            }
          }
        }
        const names = Array.from({ length: 12 }, (_, n) => `writer-${n}`)
        const won = await Promise.all(names.map(writer))
        expect(won.map(({ version }) => version).sort((a, b) => a - b)).toEqual(names.map((_, n) => n + 1))
        expect(won.reduce((sum, { lost }) => sum + lost, 0)).toBeGreaterThan(0)
        const { handled } = (await store.load('busy'))!
        expect([...handled].sort()).toEqual([...names].sort())
      })
    })

    describe('due', () => {
      const three = async () => {
        for (const [id, dueAt] of [
          ['late', NOON + 2],
          ['early', NOON],
          ['middle', NOON + 1],
        ] as const)
          await store.commit(introduction(id, { dueAt }))
        await store.commit(introduction('never'))
      }

      test('lists the earliest first, and none without a time', async () => {
        await three()
        await due(NOON + 9).toEqual([
          { id: 'early', dueAt: NOON },
          { id: 'middle', dueAt: NOON + 1 },
          { id: 'late', dueAt: NOON + 2 },
        ])
      })

      test('counts the very millisecond as due, and the next one not', async () => {
        await three()
        await due(NOON + 1).toMatchObject([{ id: 'early' }, { id: 'middle' }])
        await due(NOON).toMatchObject([{ id: 'early' }])
        await due(NOON - 1).toEqual([])
      })

      test('lists the earliest that the limit allows', async () => {
        await three()
        await due(NOON + 9, 2).toMatchObject([{ id: 'early' }, { id: 'middle' }])
        await due(NOON + 9, 0).toEqual([])
      })

      test('forgets an item that has no time any more', async () => {
        const { dueAt, ...item } = await store.commit(introduction('done', { dueAt: NOON }))
        await due(NOON).toHaveLength(1)
        await store.commit(item)
        await due(NOON).toEqual([])
      })

      test('lists an item at its new time alone when that changes', async () => {
        const item = await store.commit(introduction('moved', { dueAt: NOON }))
        const later = await store.commit({ ...item, dueAt: NOON + 5 })
        await due(NOON + 9).toEqual([{ id: 'moved', dueAt: NOON + 5 }])
        await store.commit({ ...later, dueAt: NOON - 5 })
        await due(NOON + 9).toEqual([{ id: 'moved', dueAt: NOON - 5 }])
      })

      test('lists correspondences with introductions, and all that fall on one millisecond', async () => {
        await store.commit(introduction('an introduction', { dueAt: NOON }))
        await store.commit(correspondence('a correspondence', { dueAt: NOON }))
        await store.commit(correspondence('one that waits for nothing'))
        await expect
          .poll(async () => (await store.due(NOON, 9)).map(({ id }) => id).sort())
          .toEqual(['a correspondence', 'an introduction'])
      })
    })

    describe('promisedBy', () => {
      test('lists the introductions of one introducer, newest first, as many as the limit', async () => {
        await store.commit(promised('second', 'ines@north.example', NOON + 1))
        await store.commit(promised('first', 'ines@north.example', NOON))
        await store.commit(promised('third', 'ines@north.example', NOON + 2))
        await store.commit(promised('not hers', 'ines@north.example.test', NOON + 3))
        await store.commit(correspondence('no introduction'))
        await promisedBy('ines@north.example').toEqual(['third', 'second', 'first'])
        await promisedBy('ines@north.example', 2).toEqual(['third', 'second'])
        await promisedBy('nobody@north.example').toEqual([])
      })

      test('lists an introduction once, however often it changes', async () => {
        const item = await store.commit(promised('once', 'ines@north.example', NOON))
        await store.commit({ ...item, dueAt: NOON })
        await promisedBy('ines@north.example').toEqual(['once'])
      })
    })

    test('scan reads every item through', async () => {
      const items = [introduction('one'), introduction('two', { dueAt: NOON }), correspondence('three')]
      for (const item of items) await store.commit<StoredItem>(item)
      const found: StoredItem[] = []
      for await (const item of store.scan()) found.push(item)
      expect(found.sort((a, b) => a.id.localeCompare(b.id))).toStrictEqual(
        items.map(item => ({ ...item, version: 1 })).sort((a, b) => a.id.localeCompare(b.id)),
      )
    })

    describe('an item that is hard to keep', () => {
      test('of 350 KB is kept whole', async () => {
        const stored = await store.commit(saying('large', 'é'.repeat(175_000)))
        expect(await store.load('large')).toStrictEqual(stored)
      })

      test('of more than 400 KB is refused for good, and the one before it stays', async () => {
        const before = await store.commit(saying('larger', 'short'))
        const after = { ...before, state: { ...before.state, words: 'x'.repeat(410_000) } }
        await expect(store.commit(after)).rejects.toSatisfy(
          error => error instanceof PortError && error.permanent,
        )
        expect(await store.load('larger')).toStrictEqual(before)
      })

      test('several large ones are listed and scanned over as many pages as they take', async () => {
        const ids = Array.from({ length: 8 }, (_, n) => `large-${n}`)
        for (const [n, id] of ids.entries())
          await store.commit({ ...saying(id, 'x'.repeat(300_000)), dueAt: NOON + n })
        await due(NOON + 9).toEqual(ids.map((id, n) => ({ id, dueAt: NOON + n })))
        const found: string[] = []
        for await (const { id } of store.scan()) found.push(id)
        expect(found.sort()).toEqual(ids)
      })

      test('of a schema that this code does not know is refused by name, and can be tried again', async () => {
        const item = introduction('newer')
        await store.commit({ ...item, state: { ...item.state, schema: 2 as 1 } })
        const error = await store.load('newer').catch((error: unknown) => error)
        expect(error).toBeInstanceOf(PortError)
        expect(error).toMatchObject({
          message: 'item newer has schema 2; this Kept reads schema 1',
          permanent: false,
        })
      })
    })
  })
}
