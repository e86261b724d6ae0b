/** How Kept reads one mail and what it would do with it, as data. */
import { receive } from '../../core/handle/receive.ts'
import { isToKeptAlone } from '../../core/handle/route.ts'
import type { Person } from '../../core/introduction/state.ts'
import { domainOf, localpartOf, normaliseAddress } from '../../core/mail/address.ts'
import { automatic } from '../../core/mail/automatic.ts'
import type { Inbound } from '../../core/mail/inbound.ts'
import { readMail } from '../../core/mail/read.ts'
import { deriveId, looksLikeToken, tokenAddress, type Verb } from '../../core/mail/token.ts'
import { understandAnswer } from '../../core/reading/answer.ts'
import { understandCommand } from '../../core/reading/command.ts'
import { understandPromise } from '../../core/reading/promise.ts'
import type { PromiseReading } from '../../core/reading/reading.ts'
import { withoutSignature } from '../../core/reading/signature.ts'
import { visibleText } from '../../core/reading/visible.ts'
import type { Service } from '../../core/service.ts'
import { asking, type Rehearsal, rehearsal } from './rehearsal.ts'

/** One line of `npm run explain`; tools depend on this form. What does not apply is left out. */
export interface Explanation {
  kind: 'promise' | 'owed' | 'answer' | 'command' | 'automatic' | 'other'
  disposition: string
  reason: string
  promise?: {
    form: string
    /** Absent when an owed promise may be anybody's. */
    introducer?: string
    requesters: string[]
    /** Whom the introducer means, or may mean when the certainty is `ask`. */
    targets: string[]
    certainty: 'sure' | 'ask'
    question?: string
    names?: Record<string, string>
    linkedin?: Record<string, string>
  }
  answer?: { is: string; until?: string; other?: string; note?: string }
  newText?: string
}

export interface Manner {
  /** The service's domain, lower case. */
  domain: string
  /** Read as a reply to a consent request, whoever it is addressed to. */
  answer: boolean
  /** When it is read; a mail's own Date goes before it. */
  now: number
}

/** Nobody is written to, so nothing needs to be unguessable. */
const KEYS: Service['keys'] = [{ id: 'a', secret: 'explained, never sent: this key signs nothing real' }]

/** Any bytes will do: what cannot be read is explained too. */
export async function explanation(raw: Uint8Array, manner: Manner): Promise<Explanation> {
  const mail = await readMail(raw)
  if ('broken' in mail) return { kind: 'other', disposition: 'refused', reason: mail.broken }
  const service: Service = { domain: manner.domain, keys: KEYS, web: `https://${manner.domain}` }
  const now = mail.date ?? manner.now
  const id = deriveId('explained', mail.key)
  const from = mail.from?.address
  const named = recipientsOf(mail, manner.domain)
  const verbs = named.map(localpartOf).filter(looksLikeToken).map(verbOf)
  const answers = manner.answer || verbs.some(verb => verb !== 'cancel' && verb !== 'again')
  const recipients = answers
    ? (verbs.length > 0 ? verbs : (['reply'] as const)).map(verb =>
        tokenAddress(service, verb, { item: id, seat: 'target' }),
      )
    : named
  const open = answers && from ? asking(id, from, manner.domain, now) : undefined
  const staged = rehearsal(service, raw, now, open)
  const sender = senderOf(mail)
  const { disposition, reason } = await receive(
    staged.world,
    { id, recipients, sender, receivedAt: now, archiveKey: id, authentication: 'pass' },
    raw,
  )
  const newText = withoutSignature(visibleText(mail).text, mail.from?.name)
  const common = { disposition, reason, newText }
  if (automatic(mail, sender))
    return { kind: 'automatic', ...common, ...(manner.answer && { answer: { is: 'automatic' } }) }
  if (!from || domainOf(from) === manner.domain) return { kind: 'other', ...common }
  if (answers) return { kind: 'answer', ...common, answer: await answerOf(mail, id, staged) }
  if (verbs.length > 0) return { kind: 'command', ...common }

  const reading = understandPromise(mail, { domain: manner.domain, recipients, known: [] })
  if (reading.is === 'help' || understandCommand(mail, isToKeptAlone(service, mail)))
    return { kind: 'command', ...common }
  if (reading.is !== 'promise') return { kind: 'other', ...common }
  const promise = await promiseOf(mail, reading, disposition, staged)
  // Of a forward, the words that travel are the requester's; what is new is the introducer's.
  const told = reading.form === 'forward' ? common : { ...common, newText: reading.words }
  return { kind: promise.form === 'owed' ? 'owed' : 'promise', ...told, promise }
}

/** Who at the service the mail is for: by its To and Cc, else by the newest Received that says; else it was hidden. */
export function recipientsOf(mail: Inbound, domain: string): string[] {
  const ours = (address: string) => domainOf(address) === domain
  const named = [...mail.to, ...mail.cc].map(({ address }) => address).filter(ours)
  if (named.length > 0) return named
  for (const { name, value } of mail.headers) {
    const address = name === 'received' && /\sfor\s+<?([^\s<>;]{1,254})>?/i.exec(value.slice(0, 2000))?.[1]
    const recipient = address && normaliseAddress(address)
    if (recipient) return ours(recipient) ? [recipient] : [`intro@${domain}`]
  }
  return [`intro@${domain}`]
}

const verbOf = (localpart: string): Verb => localpart.split('.', 1)[0] as Verb

/** The envelope sender that the last server wrote down (RFC 5321 section 4.4), else the From address. */
function senderOf(mail: Inbound): string {
  const path = mail.headers.find(({ name }) => name === 'return-path')?.value
  if (path !== undefined && /^<\s*>/.test(path)) return ''
  return normaliseAddress(path?.replace(/[<>]/g, '') ?? '') ?? mail.from?.address ?? 'unknown@unknown.invalid'
}

/** What their words say, and where they say nothing, what the address does that they chose. */
async function answerOf(
  mail: Inbound,
  id: string,
  { world }: Rehearsal,
): Promise<NonNullable<Explanation['answer']>> {
  const { other, ...said } = understandAnswer(mail)
  const reading = { ...said, ...(other?.address && { other: other.address }) }
  if (reading.is !== 'unclear') return reading
  const item = await world.store.load(id)
  const consent = item?.kind === 'introduction' ? item.state.target?.consent : undefined
  return consent === 'yes' || consent === 'no' ? { ...reading, is: consent } : reading
}

async function promiseOf(
  mail: Inbound,
  reading: Extract<PromiseReading, { is: 'promise' }>,
  disposition: string,
  { letters }: Rehearsal,
): Promise<NonNullable<Explanation['promise']>> {
  const { form, requesters, targets, proposed } = reading
  const sender = mail.from!
  const introducer = form === 'owed' ? reading.introducer : sender
  const settled = form === 'owed' ? introducer !== undefined : targets.length > 0 || form === 'too-late'
  const meant = targets.length > 0 ? targets : proposed
  const several = requesters.length > 1 || meant.length > 1
  const people = [...(introducer ? [introducer] : []), ...requesters, ...meant]
  const asked = disposition === 'held' && letters.find(({ to }) => to.includes(sender.address))
  const question = asked && !settled ? await subjectOf(asked) : undefined
  return {
    form: several && ['copy', 'reply', 'direct', 'bcc'].includes(form) ? 'several' : form,
    ...(introducer && { introducer: introducer.address }),
    requesters: requesters.map(({ address }) => address),
    targets: meant.map(({ address }) => address),
    certainty: settled ? 'sure' : 'ask',
    ...(question && { question }),
    ...told('names', people, ({ name }) => name),
    ...told('linkedin', people, ({ linkedin }) => linkedin),
  }
}

function told<K extends 'names' | 'linkedin'>(
  key: K,
  people: Person[],
  what: (person: Person) => string | undefined,
): { [key in K]?: Record<string, string> } {
  const entries = people.flatMap(person => {
    const value = what(person)
    return value ? [[person.address, value]] : []
  })
  return (entries.length > 0 ? { [key]: Object.fromEntries(entries) } : {}) as {
    [key in K]?: Record<string, string>
  }
}

async function subjectOf(letter: { raw: Uint8Array }): Promise<string | undefined> {
  const read = await readMail(letter.raw)
  return 'broken' in read ? undefined : read.subject
}
