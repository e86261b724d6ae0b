import { describe, expect, it } from 'vitest'
import { recover, wake } from '../../../core/handle/wake.ts'
import type { World } from '../../../core/handle/world.ts'
import type { StoredItem } from '../../../core/ports.ts'
import { mail, promiseMail, tokenIn } from '../../mail.ts'
import { subjectOf, TestWorld } from '../../world.ts'

/**
 * The process stops at one port call, before it or after it, and nothing that follows in it ever runs. Then
 * whoever brought the input brings it again, as a queue or a scheduler would.
 */
class Mortal {
  private calls = 0
  private die: () => void = () => {}

  constructor(
    private readonly world: World,
    /** Stops at this half step: 2n is before the n-th call, 2n + 1 after it. */
    private readonly at: number,
  ) {}

  get steps(): number {
    return this.calls * 2
  }

  get ports(): World {
    const { store, courier, timer, archive } = this.world
    return {
      ...this.world,
      store: this.guarded(store),
      courier: this.guarded(courier),
      timer: this.guarded(timer),
      archive: this.guarded(archive),
    }
  }

  /** Runs `work` and, if it is stopped in the middle, runs it again. */
  async survive(work: () => Promise<unknown>): Promise<void> {
    const death = new Promise<'dead'>(resolve => {
      this.die = () => resolve('dead')
    })
    if ((await Promise.race([work(), death])) === 'dead') await work()
  }

  private guarded<T extends object>(port: T): T {
    return new Proxy(port, {
      get: (target, name) => {
        const method = Reflect.get(target, name)
        if (typeof method !== 'function') return method
        return async (...args: unknown[]) => {
          const step = this.calls * 2
          this.calls += 1
          if (step === this.at) await this.stop()
          const result = await method.apply(target, args)
          if (step + 1 === this.at) await this.stop()
          return result
        }
      },
    })
  }

  private stop(): Promise<never> {
    this.die()
    return new Promise(() => {})
  }
}

const INTRO = ['intro@kept.test']

type Story = (test: TestWorld, mortal: Mortal) => Promise<void>

const promised: Story = async (test, mortal) => {
  const raw = promiseMail()
  await mortal.survive(() => test.deliver(raw, INTRO, { id: 'first' }))
}

const saysYes: Story = async (test, mortal) => {
  await promised(test, mortal)
  const address = tokenIn(test.lettersTo('bob@corp.example')[0]!.raw, 'yes')
  const raw = mail({
    from: 'Bob Lee <bob@corp.example>',
    to: address,
    messageId: '<yes@corp.example>',
    text: 'Yes',
  })
  await mortal.survive(() => test.deliver(raw, [address], { id: 'second' }))
}

const isSilent: Story = async (test, mortal) => {
  await promised(test, mortal)
  await test.advance(100, id => mortal.survive(() => wake(test.world, id)))
}

const asksForHelp: Story = async (test, mortal) => {
  const raw = mail({ to: 'intro@kept.test', subject: 'help', messageId: '<help@dale.example>' })
  await mortal.survive(() => test.deliver(raw, INTRO, { id: 'first' }))
}

async function itemsOf({ store }: TestWorld): Promise<StoredItem[]> {
  const items: StoredItem[] = []
  for await (const item of store.scan()) items.push(item)
  return items
}

async function play(story: Story, at: number) {
  const test = new TestWorld()
  const mortal = new Mortal(test.world, at)
  test.world = mortal.ports
  await story(test, mortal)
  await mortal.survive(() => recover(test.world, 100))
  // A repeated letter bears the same Message-ID, by which whoever receives it knows it.
  const letters = new Map(test.courier.sent.map(letter => [letter.messageId, letter]))
  return {
    steps: mortal.steps,
    letters: [...letters.values()].map(letter => `${letter.to.join(', ')}: ${subjectOf(letter)}`).sort(),
    schedules: test.timer.schedules.size,
    introductions: (await itemsOf(test)).filter(({ kind }) => kind === 'introduction'),
  }
}

describe.each([
  ['a promise is made', promised, 2],
  ['the target says yes', saysYes, 3],
  ['the target is silent', isSilent, 5],
  ['somebody asks for help', asksForHelp, 1],
])('%s, and the process stops at every step in turn', (_, story, letters) => {
  it('nothing is lost, and nothing is answered twice', async () => {
    const undisturbed = await play(story, -1)
    expect(undisturbed.letters).toHaveLength(letters)
    expect(undisturbed.steps).toBeGreaterThan(5)
    for (let at = 0; at < undisturbed.steps; at++) {
      const disturbed = await play(story, at)
      expect({ at, letters: disturbed.letters }).toEqual({ at, letters: undisturbed.letters })
      expect({ at, schedules: disturbed.schedules }).toEqual({ at, schedules: undisturbed.schedules })
      expect(disturbed.introductions.map(({ state, pending }) => ({ state, pending }))).toEqual(
        undisturbed.introductions.map(({ state, pending }) => ({ state, pending })),
      )
    }
  })
})

describe('the process stops at every step and the mail never comes again', () => {
  it('what was committed is carried out all the same', async () => {
    const { steps } = await play(promised, -1)
    for (let at = 0; at < steps; at++) {
      const test = new TestWorld()
      const mortal = new Mortal(test.world, at)
      test.world = mortal.ports
      let stopped = false
      await mortal.survive(async () => {
        if (stopped) return
        stopped = true
        await test.deliver(promiseMail())
      })
      const accepted = (await itemsOf(test)).length > 0
      await mortal.survive(() => recover(test.world, 100))
      expect({ at, letters: new Set(test.courier.sent.map(({ messageId }) => messageId)).size }).toEqual({
        at,
        letters: accepted ? 2 : 0,
      })
    }
  })
})
