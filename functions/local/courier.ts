import { localpartOf } from '../../core/mail/address.ts'
import { type Clock, type Courier, PortError } from '../../core/ports.ts'
import type { Mailboxes } from './mailbox.ts'

/** Recipients that fail on purpose, at any domain: for trying out what Kept does then. */
const FAILURES: Record<string, { permanent: boolean; reply: string }> = {
  temperror: { permanent: false, reply: '451 4.3.0 this mailbox fails on purpose, for now' },
  permerror: { permanent: true, reply: '550 5.1.1 this mailbox fails on purpose, for good' },
}

/**
 * Carries Kept's letters into the local world's mailboxes. A letter repeated after a crash is known by its
 * Message-ID and is in the mailbox once. Nobody gets a letter that one of its recipients fails.
 */
export const mailboxCourier = (mailboxes: Mailboxes, clock: Clock): Courier => ({
  async send({ messageId, from, to, raw }) {
    for (const recipient of to) {
      const failure = FAILURES[localpartOf(recipient).toLowerCase()]
      if (failure) throw new PortError(`${recipient}: ${failure.reply}`, { permanent: failure.permanent })
    }
    await mailboxes.deliver({ from, to, raw, receivedAt: clock.now(), once: messageId })
  },
})
