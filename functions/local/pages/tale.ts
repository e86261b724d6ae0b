/** The story that an empty world offers to play: how far it has come, and how it goes on. */

import type { Introduction } from '../../../core/introduction/state.ts'
import { readContent } from '../content.ts'
import type { LocalMail } from '../mailbox.ts'
import type { IntroductionView, WorldView } from '../world-view.ts'
import { introAddressOf } from './names.ts'
import { outgoing } from './outgoing.ts'

export const DANA = { name: 'Dana Dale', address: 'dana@dale.example' }
export const ALICE = { name: 'Alice Archer', address: 'alice@archer.example' }
export const BOB = { name: 'Bob Lee', address: 'bob@corp.example' }

export const PROMISE = `Hi Alice,

As promised at the fair, I'll introduce you to Bob Lee <bob@corp.example>. You need a kiln that holds its heat; he has built one, and is looking for the first workshop to fire it every day.

Dana
`

/** The mails of the story, as far as they have been written and are still there. */
interface Mails {
  promise?: LocalMail | undefined
  receipt?: LocalMail | undefined
  request?: LocalMail | undefined
  introduction?: LocalMail | undefined
}

/** Where the story stands. It is never stored: it is read off the introductions and the mailboxes. */
export type Tale = { mails: Mails } & (
  | { at: 'promise' }
  /** Bob's request is not in his mailbox yet. */
  | { at: 'waiting' }
  | { at: 'request'; request: LocalMail }
  | { at: 'answer'; request: LocalMail; token: string }
  | { at: 'introduced' }
  /** Somebody did something else meanwhile: a no, a cancel, the clock. */
  | { at: 'elsewhere'; view: IntroductionView }
)

/** How far back a mailbox is searched for the story's mails. */
const SEARCHED = 100

export async function tale(world: WorldView): Promise<Tale> {
  const view = (await world.introductions(SEARCHED)).find(isOfStory)
  if (!view) return { at: 'promise', mails: {} }

  const { introduction } = view
  const since = async ({ address }: { address: string }) => {
    const mails = await world.mailboxes.of(address, { start: 0, limit: SEARCHED })
    return mails.filter(({ receivedAt }) => receivedAt >= introduction.promisedAt)
  }
  const [danas, bobs] = [await since(DANA), await since(BOB)]
  const asked = await firstRequest(world, introduction, bobs)
  const threaded = ({ references }: LocalMail) => references.includes(introduction.mail.messageId ?? '')
  const mails: Mails = {
    promise: (await world.mailboxes.of(ALICE.address, { start: 0, limit: SEARCHED })).find(
      ({ messageId }) => messageId === introduction.mail.messageId,
    ),
    receipt: danas.findLast(mail => isTo(mail, DANA) && threaded(mail)),
    request: asked?.request,
    introduction: bobs.find(mail => isTo(mail, BOB) && isTo(mail, ALICE) && threaded(mail)),
  }
  if (introduction.outcome === 'introduced') return { at: 'introduced', mails }
  if (introduction.outcome || introduction.cancelledAt !== undefined) return { at: 'elsewhere', mails, view }
  if (!asked) return { at: 'waiting', mails }
  return asked.request.read ? { at: 'answer', mails, ...asked } : { at: 'request', mails, ...asked }
}

const isOfStory = ({ introduction: { introducer, target, requesters } }: IntroductionView): boolean =>
  introducer.address === DANA.address &&
  target?.address === BOB.address &&
  requesters.some(({ address }) => address === ALICE.address)

const isTo = (mail: LocalMail, { address }: { address: string }): boolean =>
  mail.to.some(recipient => recipient.address === address)

/** The oldest of these mails to Bob (given newest first) that offers this introduction's yes to tap. */
async function firstRequest(world: WorldView, { id }: Introduction, mails: LocalMail[]) {
  // A token begins with the id of its introduction (core/mail/token.ts).
  const yes = new RegExp(`\\byes\\.${id}[a-z2-7]{1,40}@[\\w.-]{1,253}`)
  for (const request of mails.filter(mail => isTo(mail, BOB)).reverse()) {
    const raw = await world.mailboxes.raw(request.id)
    const [token] = (raw && yes.exec((await readContent(raw)).text)) ?? []
    if (token) return { request, token }
  }
  return undefined
}

/** Dana's promise, as `swaks` or any mail program would send it. */
export async function promise(world: WorldView): Promise<void> {
  const kept = { name: '', address: introAddressOf(world.domain) }
  const mail = {
    from: DANA,
    to: [ALICE],
    cc: [kept],
    bcc: [],
    subject: 'Bob Lee, for your kiln',
    text: PROMISE,
  }
  await world.submit(await outgoing(mail, world.clock.now()))
}

/** Bob's tap on the yes of his request: a mail to its token address. */
export async function sayYes(
  world: WorldView,
  { request, token }: Extract<Tale, { at: 'answer' }>,
): Promise<void> {
  const to = [{ name: '', address: token }]
  const mail = { from: BOB, to, cc: [], bcc: [], subject: 'Yes, introduce us', text: 'Yes\n', re: request }
  await world.submit(await outgoing(mail, world.clock.now()))
}
