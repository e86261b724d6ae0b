import { domainOf } from '../mail/address.ts'
import { type Automatic, automatic } from '../mail/automatic.ts'
import type { Inbound } from '../mail/inbound.ts'
import { readMail } from '../mail/read.ts'
import { understandCommand } from '../reading/command.ts'
import { obey } from './command.ts'
import { feedback } from './feedback.ts'
import { type Readable, unusable } from './note.ts'
import { receivePromise } from './promise.ts'
import { receiveReply } from './reply.ts'
import { isToKeptAlone, route } from './route.ts'
import type { Delivery, Outcome, World } from './world.ts'

/**
 * One delivery, from bytes to its one disposition. Durable when it resolves; throws only what trying again may
 * mend, and then nothing was lost: the message can be delivered again.
 */
export async function receive(world: World, delivery: Delivery, raw: Uint8Array): Promise<Outcome> {
  const outcome = await disposeOf(world, delivery, raw)
  const { disposition, reason, introductions } = outcome
  world.journal.record({ delivery: delivery.id, disposition, reason, introductions })
  return outcome
}

async function disposeOf(world: World, delivery: Delivery, raw: Uint8Array): Promise<Outcome> {
  const { service } = world
  if (delivery.authentication === 'reject') return nothing('discarded', 'its own domain says to reject it')
  const mail = await readMail(raw)
  if ('broken' in mail) return nothing('refused', mail.broken)

  const robot = automatic(mail, delivery.sender)
  if (robot) return receiveAutomatic(world, delivery, mail, robot)
  if (!mail.from) return nothing('refused', 'there is no usable From address')
  if (domainOf(mail.from.address) === service.domain)
    return nothing('discarded', 'automatic: from this service itself')
  if (delivery.authentication !== 'pass') return nothing('refused', 'nobody vouches for its From address')

  const readable: Readable = { ...mail, from: mail.from }
  const destination = route(service, delivery.recipients, mail)
  switch (destination.to) {
    case 'seat':
      return receiveReply(world, destination, readable)
    case 'intro': {
      const command = understandCommand(readable, isToKeptAlone(service, readable))
      return command ? obey(world, readable, command) : receivePromise(world, delivery, readable)
    }
    case 'nobody':
      return unusable(world, readable, destination.because)
    default:
      return destination satisfies never
  }
}

/** Never answered and never an answer; but a letter of ours that came back is somebody's to mend. */
function receiveAutomatic(
  world: World,
  { recipients }: Delivery,
  { key }: Inbound,
  { reason, kind, bounce }: Automatic,
): Outcome | Promise<Outcome> {
  if (kind !== 'bounce' || !bounce) return nothing('discarded', `automatic: ${reason}`)
  const [sender] = recipients
  return feedback(world, { ...bounce, is: 'bounce', key, ...(sender === undefined ? {} : { sender }) })
}

const nothing = (disposition: 'refused' | 'discarded', reason: string): Outcome => ({
  disposition,
  reason,
  introductions: [],
})
