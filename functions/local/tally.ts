/** How many mails there are and whose: the counts that are kept beside the mails, and what a change does to them. */
import type { LocalMail } from './mailbox.ts'
import { addressKey } from './summary.ts'

export interface Counts {
  total: number
  unread: number
}

/** One person; `total` and `unread` count what they received. */
export interface Person extends Counts {
  name: string
  /** When their newest mail arrived, received or sent; epoch milliseconds. */
  lastAt: number
}

export interface Tally {
  /** Of all mails. `kept` is how many there ever were: it never goes down, so that no id comes twice. */
  all: Counts & { kept: number }
  /** By address key: whoever the changes concern. */
  people: Map<string, Person>
}

/** One mail before and after a write; absent before it came and after it went. */
export interface Change {
  before?: LocalMail | undefined
  after?: LocalMail | undefined
}

export const nothing = (): Counts => ({ total: 0, unread: 0 })
export const stranger = (): Person => ({ name: '', ...nothing(), lastAt: 0 })

export const mailOf = ({ before, after }: Change): LocalMail => (after ?? before)!

/** Whose mailbox a mail is in: its envelope recipients and, as a mail sent, its author. */
export function holdersOf(mail: LocalMail): Set<string> {
  const holders = recipientsOf(mail).add(authorOf(mail))
  holders.delete('')
  return holders
}

const recipientsOf = (mail: LocalMail): Set<string> => new Set(mail.envelope.to.map(addressKey))
const authorOf = (mail: LocalMail): string => addressKey(mail.from.address || mail.envelope.from)

/** Takes the mail out of the counts as it was and puts it in as it is. */
export function count(tally: Tally, change: Change): void {
  const { before, after } = change
  const total = Number(!!after) - Number(!!before)
  const unread = Number(!!after && !after.read) - Number(!!before && !before.read)
  tally.all.kept += Math.max(0, total)
  const people = [...recipientsOf(mailOf(change))].flatMap(key => tally.people.get(key) ?? [])
  for (const counts of [tally.all, ...people]) {
    counts.total += total
    counts.unread += unread
  }
  if (after && !before) meet(tally, after)
}

/** Learns names and dates from a mail that has come. What people call themselves goes before what others call them. */
function meet(tally: Tally, mail: LocalMail): void {
  for (const { name, address } of [...mail.to, ...mail.cc, ...mail.bcc]) {
    const person = tally.people.get(addressKey(address))
    if (person) person.name ||= name
  }
  const author = tally.people.get(authorOf(mail))
  if (author) author.name = mail.from.name || author.name
  for (const holder of holdersOf(mail)) {
    const person = tally.people.get(holder)!
    person.lastAt = Math.max(person.lastAt, mail.receivedAt)
  }
}
