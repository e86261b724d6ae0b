import type { Effect, Letter, Note } from '../effect.ts'
import { tokenOf } from '../introduction/seat.ts'
import type { Introduction } from '../introduction/state.ts'
import { deadline } from '../introduction/window.ts'
import type { Draft } from '../letters/draft.ts'
import { messageIdOf } from '../letters/message-id.ts'
import { writeLetter, writeNote } from '../letters/write.ts'
import { travelling } from '../mail/attachments.ts'
import { compose } from '../mail/compose.ts'
import type { Attachment } from '../mail/inbound.ts'
import { tokenAddress } from '../mail/token.ts'
import type { IntroductionItem, Outgoing, StoredItem } from '../ports.ts'
import { introAddress } from '../service.ts'
import { digestDraft, pendingDraft } from './ledger.ts'
import type { World } from './world.ts'

type LetterEffect = Extract<Effect, { letter: unknown }>

/**
 * The effect as a letter ready for the wire, written from the item as it is now; undefined when there is nothing to
 * say after all.
 */
export async function outgoing(
  world: World,
  item: StoredItem,
  effect: LetterEffect,
): Promise<Outgoing | undefined> {
  const { service } = world
  const draft = await drafted(world, item, effect)
  return (
    draft &&
    compose(draft, {
      service,
      messageId: messageIdOf(effect, item, service),
      date: world.clock.now(),
      envelopeFrom: envelopeSender(world, item, effect),
      automatic: effect.letter.kind !== 'introduction',
    })
  )
}

async function drafted(world: World, item: StoredItem, { letter }: LetterEffect): Promise<Draft | undefined> {
  const { service } = world
  switch (item.kind) {
    case 'person':
      return letter.kind === 'digest' ? digestDraft(world, item, letter) : undefined
    case 'correspondence': {
      const note = letter as Note
      return note.kind === 'pending'
        ? pendingDraft(world, note)
        : writeNote(note, { service, ...clockOf(note) })
    }
    case 'introduction':
      return writeLetter(letter as Letter, item.state, {
        service,
        now: world.clock.now(),
        deadline: deadline(item.state),
        ...whereabouts(item.state, letter as Letter),
        attachments:
          letter.kind === 'introduction' ? await attachmentsOf(world, item.state.mail.archiveKey) : [],
      })
    default:
      return item satisfies never
  }
}

const clockOf = ({ offset }: Note): { offset?: number } => (offset === undefined ? {} : { offset })

/** The promise's attachments, fetched only now that both sides have said yes. */
async function attachmentsOf(world: World, archiveKey: string): Promise<Attachment[]> {
  const raw = await world.archive.get(archiveKey)
  if (!raw) return []
  // Loaded where it is wanted: a process that only sends letters seldom reads a mail.
  const { readMail } = await import('../mail/read.ts')
  const mail = await readMail(raw)
  // It could be read when it was accepted; should that ever change, the words matter more than the files.
  return 'broken' in mail ? [] : travelling(mail.attachments).fits
}

/**
 * Where a letter comes back to when it cannot be delivered: an address of its reader's seat (VERP), so that it is known
 * whose it was whatever the report looks like. The introduction goes to all and comes back as the introducer's.
 */
function envelopeSender({ service }: World, item: StoredItem, { letter }: LetterEffect): string {
  if (item.kind !== 'introduction') return introAddress(service)
  const { to } = letter as Letter
  const seat = typeof to === 'string' ? 'introducer' : to.party
  return tokenAddress(service, 'bounce', tokenOf((item as IntroductionItem).state, seat))
}

/** Only the clock of whoever sent the promise is known; everybody else reads UTC. */
function whereabouts({ mail, form }: Introduction, { to }: Letter): { offset?: number } {
  const sender = form === 'owed' ? typeof to !== 'string' && to.party === 0 : to === 'introducer'
  return sender && mail.offset !== undefined ? { offset: mail.offset } : {}
}
