import { receive } from '../../core/handle/receive.ts'
import type { World } from '../../core/handle/world.ts'
import type { Mailboxes } from './mailbox.ts'
import { isOurs } from './smtp.ts'

/** Takes a submitted mail in for all its recipients; resolves once it is durable, to why it was refused or to undefined. */
export type Intake = (mail: { from: string; to: string[]; raw: Uint8Array }) => Promise<string | undefined>

/** The local archive as its writer sees it. */
export interface LocalArchive {
  put(key: string, raw: Uint8Array): Promise<void>
}

/**
 * Kept first, the mailboxes last: what Kept does with a mail it does once however often the client tries, so a
 * crash between the two loses nothing and repeats nothing.
 */
export function intake(
  world: World,
  archive: LocalArchive,
  mailboxes: Mailboxes,
  nextId: () => string,
  onError: (error: unknown) => void,
): Intake {
  return async ({ from, to, raw }) => {
    const receivedAt = world.clock.now()
    const recipients = to.filter(address => isOurs(world.service, address))
    const others = to.filter(address => !isOurs(world.service, address))
    if (recipients.length > 0) {
      const id = nextId()
      await archive.put(id, raw)
      const outcome = await receive(
        world,
        // Whoever can reach the loopback interface of this machine is taken at their word.
        { id, recipients, sender: from, receivedAt, archiveKey: id, authentication: 'pass' },
        raw,
      )
      if (outcome.disposition === 'refused') return outcome.reason
      // Committed and due: the ticker tries again. The client has nothing to mend.
      if (outcome.undrained) onError(outcome.undrained)
    }
    if (others.length > 0) await mailboxes.deliver({ from, to: others, raw, receivedAt })
    return undefined
  }
}
