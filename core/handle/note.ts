import { type Correspondence, LETTERS_A_DAY } from '../correspondence.ts'
import type { Done, Note, Unreadable } from '../effect.ts'
import type { Person } from '../introduction/state.ts'
import type { Inbound } from '../mail/inbound.ts'
import { deriveId } from '../mail/token.ts'
import { Conflict, type CorrespondenceItem } from '../ports.ts'
import { dueAt, effects } from './due.ts'
import { drained } from './take.ts'
import type { Outcome, World } from './world.ts'

/** A mail that Kept can act on, with whoever wrote it. */
export type Readable = Inbound & { from: Person }

/** Tells the writer what was wrong and how to do it right. */
export const unusable = (world: World, mail: Readable, because: Unreadable): Promise<Outcome> =>
  answerWith(world, { kind: 'unreadable', because, ...addressedBack(mail) }, mail.key, because)

export const help = (world: World, mail: Readable): Promise<Outcome> =>
  answerWith(world, { kind: 'help', ...addressedBack(mail) }, mail.key, 'help')

/** What is open now, for whoever asks. */
export const pending = (world: World, mail: Readable): Promise<Outcome> =>
  answerWith(world, { kind: 'pending', ...addressedBack(mail) }, mail.key, 'pending')

/** Says that a command has been done. */
export const done = (world: World, mail: Readable, what: Done): Promise<Outcome> =>
  answerWith(world, { kind: 'done', what, ...addressedBack(mail) }, mail.key, what.is)

const addressedBack = (mail: Readable): Pick<Note, 'to' | 'subject' | 'inReplyTo' | 'offset'> => ({
  to: mail.from.address,
  subject: mail.subject,
  ...(mail.messageId === undefined ? {} : { inReplyTo: mail.messageId }),
  ...(mail.offset === undefined ? {} : { offset: mail.offset }),
})

/** Answers a mail that belongs to no introduction, once, and only so often a day. */
async function answerWith(world: World, note: Note, key: string, reason: string): Promise<Outcome> {
  const now = world.clock.now()
  const day = new Date(now).toISOString().slice(0, 10)
  const id = deriveId('correspondence', note.to, day)
  for (;;) {
    const item = ((await world.store.load(id)) as CorrespondenceItem | undefined) ?? empty(id, day, now)
    if (item.handled.includes(key)) {
      return {
        disposition: 'discarded',
        reason: 'duplicate',
        introductions: [],
        ...(await drained(world, item)),
      }
    }
    if (item.state.letters >= LETTERS_A_DAY) {
      return { disposition: 'discarded', reason: 'enough letters for today', introductions: [] }
    }
    const changed: CorrespondenceItem = {
      ...item,
      state: { ...item.state, letters: item.state.letters + 1 },
      handled: [...item.handled, key],
      pending: [...item.pending, ...effects(key, { letters: [note] }, now)],
    }
    const due = dueAt(changed, now)
    try {
      const stored = await world.store.commit(due === undefined ? changed : { ...changed, dueAt: due })
      return { disposition: 'answered', reason, introductions: [], ...(await drained(world, stored, key)) }
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
    }
  }
}

const empty = (id: string, day: string, createdAt: number): CorrespondenceItem => ({
  kind: 'correspondence',
  id,
  version: 0,
  state: { schema: 1, day, letters: 0, createdAt } satisfies Correspondence,
  handled: [],
  pending: [],
})
