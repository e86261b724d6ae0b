/** A quarter of a year of Dana's promises in a local world, by SMTP: kept, declined, silent, ghosted, and some still open. */
import type { LocalMail } from '../functions/local/mailbox.ts'
import type { WorldView } from '../functions/local/world-view.ts'
import { mail, tokenIn } from './mail.ts'

const WEEK = 7 * 24 * 3_600_000
const DANA = 'Dana Dale <dana@dale.example>'

/** What becomes of each promise: its target says so, says nothing, or is never named. */
type Fate = 'yes' | 'no' | 'silent' | 'ghosted' | 'later'

const WEEKS: Fate[][] = [
  ['yes', 'ghosted'],
  ['yes'],
  ['yes', 'silent'],
  ['yes', 'yes'],
  ['ghosted'],
  ['yes', 'no', 'yes'],
  ['yes'],
  ['silent', 'yes'],
  ['yes', 'yes', 'yes', 'ghosted'],
  ['later', 'yes', 'silent', 'ghosted'],
]
const PEOPLE = [
  'Amir Aziz',
  'Carol Cole',
  'Erin Eade',
  'Farid Fox',
  'Grace Gill',
  'Hugo Hale',
  'Ines Ito',
  'Jonas Jarl',
]

export async function playQuarter(view: WorldView): Promise<void> {
  let nth = 0
  for (const fates of WEEKS) {
    for (const fate of fates) {
      await promise(view, fate, PEOPLE[nth % PEOPLE.length]!, PEOPLE[(nth * 3 + 5) % PEOPLE.length]!)
      nth += 1
    }
    await view.clock.moveTo(view.clock.now() + WEEK)
  }
  await promise(view, 'silent', 'Amir Aziz', 'Carol Cole')
  await promise(view, 'ghosted', 'Hugo Hale', '')
  await submit(view, 'Farid Fox <farid@fox.example>', addressOf('Dana Dale'), {
    subject: 'Someone for your kilns',
    text: 'Dana, I will introduce you to Grace Gill <grace@gill.example>, who repairs kilns like yours for half the county.',
  })
  await view.clock.moveTo(view.clock.now() + WEEK / 7)
  await submit(view, DANA, 'intro@kept.test', { subject: 'pending', text: 'pending' })
}

async function promise(view: WorldView, fate: Fate, whom: string, target: string): Promise<void> {
  const who = fate === 'ghosted' ? 'our head of sales' : `${target} <${addressOf(target)}>`
  await submit(view, DANA, `${whom} <${addressOf(whom)}>`, {
    subject: `Somebody for ${whom.split(' ')[0]}`,
    text: `I will introduce you to ${who}, because you both build ovens that use half of the heat, and should know of each other.`,
  })
  if (fate === 'silent' || fate === 'ghosted') return
  const { id } = await newestMail(view, addressOf(target))
  const raw = (await view.mailboxes.raw(id))!
  const to = tokenIn(raw, fate === 'later' ? 'reply' : fate)
  const text = fate === 'later' ? 'Gladly, but in six weeks: we are moving house.' : fate
  await submit(view, addressOf(target), to, { subject: 'Re: an introduction', text }, false)
}

const addressOf = (name: string): string => {
  const [first, last] = name.toLowerCase().split(' ')
  return `${first}@${last}.example`
}

async function submit(
  view: WorldView,
  from: string,
  to: string,
  draft: { subject: string; text: string },
  copied = !to.endsWith('@kept.test'),
): Promise<void> {
  const cc = copied ? { cc: `intro@${view.domain}` } : {}
  const address = (mailbox: string) => /[^\s<>]+@[^\s<>]+/.exec(mailbox)![0]
  await view.submit({
    from: address(from),
    to: [address(to), ...(copied ? [`intro@${view.domain}`] : [])],
    raw: mail({ from, to, ...cc, ...draft }),
  })
}

/** The newest mail that came to this person, with a subject like `wanted`. */
export async function newestMail(view: WorldView, address: string, wanted = /./): Promise<LocalMail> {
  const found = (await view.mailboxes.of(address)).find(
    ({ envelope, subject }) => envelope.to.includes(address) && wanted.test(subject),
  )
  if (!found) throw new Error(`no mail like ${wanted} to ${address}`)
  return found
}

/** The newest link to one of the web pages, by the letter of its path, in this person's mails with a subject like `wanted`. */
export async function webLink(
  view: WorldView,
  address: string,
  page: 'a' | 'l' | 'u',
  wanted = /./,
): Promise<string> {
  for (const { id, subject } of await view.mailboxes.of(address)) {
    const text = new TextDecoder().decode((await view.mailboxes.raw(id))!).replace(/=\r\n/g, '')
    const [link] = new RegExp(`/${page}/[\\w-]{30,}`).exec(text) ?? []
    if (link && wanted.test(subject)) return link
  }
  throw new Error(`no link to /${page}/ in the mails to ${address}`)
}
