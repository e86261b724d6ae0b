import type { Input, Refusals } from '../decide/input.ts'
import type { Person, PromiseMail } from '../introduction/state.ts'
import { travelling } from '../mail/attachments.ts'
import { deriveId } from '../mail/token.ts'
import { understandPromise } from '../reading/promise.ts'
import type { PromiseReading } from '../reading/reading.ts'
import { help, type Readable, unusable } from './note.ts'
import { whyNotOwed } from './owed.ts'
import { refusalsOf } from './person.ts'
import { take } from './take.ts'
import type { Delivery, Outcome, World } from './world.ts'

/** More words than anybody promises in; also what keeps the item well under DynamoDB's 400 KB. */
const MOST_WORDS = 40_000
/** More than a table seats. */
const MOST_REQUESTERS = 10
/** How many of the introducer's earlier introductions are looked through for a bare name. */
const EARLIER = 20

type Promise_ = Extract<PromiseReading, { is: 'promise' }>

/** A mail to `intro@` or a sealed address: one introduction for each target it names, or one that asks who it is. */
export async function receivePromise(world: World, delivery: Delivery, mail: Readable): Promise<Outcome> {
  const reading = await understand(world, delivery, mail)
  switch (reading.is) {
    case 'help':
      return help(world, mail)
    case 'empty':
      return unusable(world, mail, 'empty')
    case 'nobody':
      return unusable(world, mail, 'nobody-named')
    case 'too-many':
      return unusable(world, mail, 'too-many')
    case 'promise':
      break
    default:
      return reading satisfies never
  }
  if (reading.requesters.length > MOST_REQUESTERS) return unusable(world, mail, 'too-many')
  if (reading.words.length > MOST_WORDS) return unusable(world, mail, 'too-long')
  if (reading.form === 'owed') {
    const because = await whyNotOwed(world, reading)
    if (because) return unusable(world, mail, because)
  }

  const { requesters, targets } = reading
  const addresses = reading.form === 'too-late' ? [] : [...requesters, ...targets].map(p => p.address)
  const refusals = targets.length === 0 ? {} : await refusalsOf(world, addresses)
  const outcomes: Outcome[] = []
  for (const input of inputs(delivery, mail, reading, refusals))
    outcomes.push(await take(world, input.id, input, mail.key))
  return together(outcomes)
}

/** A bare name may be somebody they introduced before; those are looked up only when nobody else was found. */
async function understand(world: World, delivery: Delivery, mail: Readable): Promise<PromiseReading> {
  const { domain } = world.service
  const context = { domain, recipients: delivery.recipients, known: [] as Person[] }
  const reading = understandPromise(mail, context)
  if (
    reading.is !== 'promise' ||
    reading.form === 'too-late' ||
    reading.targets.length > 0 ||
    reading.proposed.length > 0
  )
    return reading
  const known = await introducedBefore(world, mail.from.address)
  return known.length === 0 ? reading : understandPromise(mail, { ...context, known })
}

export async function introducedBefore(world: World, introducer: string): Promise<Person[]> {
  const people = new Map<string, Person>()
  for (const id of await world.store.promisedBy(introducer, EARLIER)) {
    const item = await world.store.load(id)
    if (item?.kind !== 'introduction') continue
    const { requesters, target } = item.state
    for (const { address, name, linkedin } of target ? [target, ...requesters] : requesters) {
      if (!people.has(address))
        people.set(address, { address, ...(name ? { name } : {}), ...(linkedin ? { linkedin } : {}) })
    }
  }
  return [...people.values()]
}

function inputs(
  delivery: Delivery,
  mail: Readable,
  reading: Promise_,
  refusals: Refusals,
): Array<Extract<Input, { type: 'promise' }>> {
  const idOf = (index: number) => deriveId('introduction', mail.key, String(index))
  const common = {
    type: 'promise' as const,
    form: reading.form,
    introducer: reading.introducer ?? mail.from,
    requesters: reading.requesters,
    had: inTheKnow(mail, reading),
    proposed: reading.proposed,
    ...(reading.described === undefined ? {} : { described: reading.described }),
    words: reading.words,
    mail: promiseMail(delivery, mail, reading),
    refusals,
  }
  if (reading.targets.length === 0) return [{ ...common, id: idOf(0), others: [], receipt: true }]
  // The one receipt tells of all who are asked, so it is the first of those.
  const all = reading.targets.map((target, index) => ({ id: idOf(index), target }))
  const [first, ...others] = all.filter(({ target }) => !refusals[target.address])
  return all.map(({ id, target }) => ({
    ...common,
    id,
    target,
    others: id === first?.id ? others : [],
    receipt: id === first?.id,
  }))
}

/** Those who were sent the mail; and whose own request it passes on, or who sent it. */
function inTheKnow({ to, cc, from }: Readable, { form, requesters }: Promise_): string[] {
  const known = form === 'forward' ? requesters : [from, ...to, ...cc]
  return known.map(({ address }) => address)
}

function promiseMail(delivery: Delivery, mail: Readable, { quoted }: Promise_): PromiseMail {
  const { fits, tooLarge, history } = travelling(mail.attachments)
  return {
    ...(mail.messageId === undefined ? {} : { messageId: mail.messageId }),
    subject: mail.subject,
    ...(mail.offset === undefined ? {} : { offset: mail.offset }),
    archiveKey: delivery.archiveKey,
    attachments: fits.map(({ filename, content }) => ({ filename, size: content.length })),
    tooLarge: tooLarge.map(({ filename }) => filename),
    quoted: quoted || history,
  }
}

/** Several introductions of one promise have one disposition: the first one's, unless that was a duplicate and another was not. */
function together(outcomes: Outcome[]): Outcome {
  const leading = outcomes.find(({ disposition }) => disposition !== 'discarded') ?? outcomes[0]!
  const undrained = outcomes.find(outcome => outcome.undrained)?.undrained
  return {
    disposition: leading.disposition,
    reason: leading.reason,
    introductions: outcomes.flatMap(({ introductions }) => introductions),
    ...(undrained === undefined ? {} : { undrained }),
  }
}
