import type { Effect, Letter, Note } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import { deadline } from '../introduction/window.ts'
import { messageIdOf } from '../letters/message-id.ts'
import { writeLetter, writeNote } from '../letters/write.ts'
import { travelling } from '../mail/attachments.ts'
import { compose } from '../mail/compose.ts'
import type { Attachment } from '../mail/inbound.ts'
import { readMail } from '../mail/read.ts'
import type { Outgoing, StoredItem } from '../ports.ts'
import { introAddress } from '../service.ts'
import type { World } from './world.ts'

/** The effect as a letter ready for the wire, written from the item as it is now. */
export async function outgoing(world: World, item: StoredItem, effect: Effect): Promise<Outgoing> {
  const { service } = world
  const now = world.clock.now()
  const automatic = effect.letter.kind !== 'introduction'
  const draft =
    item.kind === 'correspondence'
      ? writeNote(effect.letter as Note, { service })
      : writeLetter(effect.letter as Letter, item.state, {
          service,
          now,
          deadline: deadline(item.state),
          ...whereabouts(item.state, effect.letter as Letter),
          attachments:
            effect.letter.kind === 'introduction'
              ? await attachmentsOf(world, item.state.mail.archiveKey)
              : [],
        })
  return compose(draft, {
    service,
    messageId: messageIdOf(effect, item.id, service),
    date: now,
    envelopeFrom: introAddress(service),
    automatic,
  })
}

/** The promise's attachments, fetched only now that both sides have said yes. */
async function attachmentsOf(world: World, archiveKey: string): Promise<Attachment[]> {
  const raw = await world.archive.get(archiveKey)
  if (!raw) return []
  const mail = await readMail(raw)
  // It could be read when it was accepted; should that ever change, the words matter more than the files.
  return 'broken' in mail ? [] : travelling(mail.attachments).fits
}

/** Only the introducer's clock is known; everybody else reads UTC. */
const whereabouts = ({ mail }: Introduction, { to }: Letter): { offset?: number } =>
  to === 'introducer' && mail.offset !== undefined ? { offset: mail.offset } : {}
