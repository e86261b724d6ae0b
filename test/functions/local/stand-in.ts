import { type Mail, openMail } from '../../../functions/local/mail.ts'
import type { Mailboxes } from '../../../functions/local/mailbox.ts'
import type { IntroductionView, WorldView } from '../../../functions/local/world-view.ts'

export interface StandIn extends WorldView {
  mailboxes: Mailboxes
  /** Where the clock was moved to, in order. */
  moves: number[]
  shown: IntroductionView[]
  /** What was submitted, in order. A mail to `intro@kept.test` alone is kept in no mailbox. */
  submitted: Array<{ from: string; to: string[]; raw: Uint8Array }>
  /** The server's words to the next mails. */
  refusing?: string
  close: Mail['close']
}

/** A world without Kept in it: real mailboxes in memory, a clock that stands still, and a server that delivers. */
export async function standIn(now: number): Promise<StandIn> {
  const { mailboxes, close } = await openMail(':memory:')
  const world: StandIn = {
    domain: 'kept.test',
    smtpPort: 1025,
    httpPort: 8025,
    mailboxes,
    moves: [],
    shown: [],
    submitted: [],
    close,
    clock: {
      now: () => now,
      async moveTo(instant) {
        if (instant < now) throw new RangeError('past')
        world.moves.push(instant)
        now = instant
      },
    },
    introductions: async limit => world.shown.slice(0, limit),
    async submit({ from, to, raw }) {
      if (world.refusing) throw new Error(world.refusing)
      world.submitted.push({ from, to, raw })
      const others = to.filter(address => address !== 'intro@kept.test')
      if (others.length) await mailboxes.deliver({ from, to, raw, receivedAt: now })
    },
  }
  return world
}
