import { decide } from '../../../core/decide/decide.ts'
import type { Input } from '../../../core/decide/input.ts'
import type { Letter } from '../../../core/effect.ts'
import { evolve } from '../../../core/introduction/evolve.ts'
import { HOUR, type Introduction } from '../../../core/introduction/state.ts'
import { deadline, wakeAt } from '../../../core/introduction/window.ts'
import { writeLetter } from '../../../core/letters/write.ts'
import { localpartOf } from '../../../core/mail/address.ts'
import { compose } from '../../../core/mail/compose.ts'
import { deriveId, parseTokenLocalpart } from '../../../core/mail/token.ts'
import type { Service } from '../../../core/service.ts'
import { readContent } from '../../../functions/local/content.ts'
import { type StandIn, standIn } from '../local/stand-in.ts'

const service: Service = {
  domain: 'kept.test',
  keys: [{ id: 'a', secret: 'a secret that only these tests know, and they tell' }],
  web: 'http://localhost:8025',
}
const BOB = { name: 'Bob Lee', address: 'bob@corp.example' }

/**
 * A world with Kept in it, but for the reading: whatever is promised is about Bob, and only token addresses are
 * understood. What it decides and what it writes is the heart's own.
 */
export async function pretendKept(now: number): Promise<StandIn> {
  const world = await standIn(now)
  const introductions = new Map<string, Introduction>()
  const { submit, clock } = { submit: world.submit, clock: { ...world.clock } }

  world.introductions = async limit =>
    [...introductions.values()]
      .reverse()
      .slice(0, limit)
      .map(introduction => {
        const wake = wakeAt(introduction)
        return {
          introduction,
          deadline: deadline(introduction),
          pending: 0,
          ...(wake === undefined ? {} : { wakeAt: wake }),
        }
      })

  world.submit = async mail => {
    await submit(mail)
    for (const address of mail.to) {
      if (address === 'intro@kept.test')
        await act(deriveId(String(introductions.size)), await promiseOf(mail.raw))
      const token = parseTokenLocalpart(service.keys, localpartOf(address))
      if (!token || (token.verb !== 'yes' && token.verb !== 'no') || token.seat === 'introducer') continue
      await act(token.introduction, { type: 'answer', party: token.seat, is: token.verb, from: mail.from })
    }
  }

  world.clock.moveTo = async instant => {
    for (let at = clock.now(); at < instant; at = Math.min(instant, at + HOUR)) {
      await clock.moveTo(Math.min(instant, at + HOUR))
      for (const [id, introduction] of introductions)
        if ((wakeAt(introduction) ?? Number.POSITIVE_INFINITY) <= clock.now()) await act(id, { type: 'wake' })
    }
  }

  async function promiseOf(raw: Uint8Array): Promise<Input> {
    const { text, headers } = await readContent(raw)
    const header = (name: string) => headers.find(found => found.name.toLowerCase() === name)?.value ?? ''
    const named = /^(.*) <(.*)>$/
    const [, to, requester] = named.exec(header('to'))!
    const [, from, introducer] = named.exec(header('from'))!
    return {
      type: 'promise',
      id: deriveId(String(introductions.size)),
      form: 'copy',
      introducer: { name: from!, address: introducer! },
      requesters: [{ name: to!, address: requester! }],
      target: BOB,
      proposed: [],
      words: text.trim(),
      mail: {
        messageId: header('message-id'),
        subject: header('subject'),
        archiveKey: 'nowhere',
        attachments: [],
        tooLarge: [],
        quoted: false,
      },
      others: [],
      receipt: true,
    }
  }

  async function act(id: string, input: Input): Promise<void> {
    const decision = decide(introductions.get(id), input, world.clock.now())
    let state = introductions.get(id)
    for (const event of decision.events) state = evolve(state, event)
    if (!state) return
    introductions.set(id, state)
    for (const letter of decision.letters) await send(letter, state)
  }

  async function send(letter: Letter, state: Introduction): Promise<void> {
    const now = world.clock.now()
    const draft = writeLetter(letter, state, { service, now, deadline: deadline(state), attachments: [] })
    const { from, to, raw } = await compose(draft, {
      service,
      messageId: `<${letter.kind}.${deriveId(state.id, letter.kind, String(now))}@kept.test>`,
      date: now,
      envelopeFrom: 'intro@kept.test',
      automatic: letter.kind !== 'introduction',
    })
    await world.mailboxes.deliver({ from, to, raw, receivedAt: now })
  }

  return world
}
