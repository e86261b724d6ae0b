import addressparser from 'nodemailer/lib/addressparser'
import MailComposer from 'nodemailer/lib/mail-composer'
import { normaliseAddress } from '../../../core/mail/address.ts'
import type { LocalAddress, LocalMail } from '../mailbox.ts'
import type { Prefill } from './mailto.ts'
import { dayOf, hourOf } from './when.ts'

/** A mail as a person writes it. */
export interface Written {
  from: LocalAddress
  to: LocalAddress[]
  cc: LocalAddress[]
  bcc: LocalAddress[]
  subject: string
  text: string
  /** The mail that is answered; it gives In-Reply-To and References (RFC 5322 section 3.6.4). */
  re?: LocalMail
}

/** What SMTP is given. Bcc is in the envelope and in no header. */
export async function outgoing(
  mail: Written,
  now: number,
): Promise<{ from: string; to: string[]; raw: Uint8Array }> {
  const raw = await new MailComposer({
    from: mail.from,
    to: mail.to,
    cc: mail.cc,
    subject: oneLine(mail.subject),
    text: mail.text,
    date: new Date(now),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
    ...threadOf(mail.re),
  })
    .compile()
    .build()
  const recipients = [...mail.to, ...mail.cc, ...mail.bcc].map(({ address }) => address)
  return { from: mail.from.address, to: [...new Set(recipients)], raw }
}

function threadOf(re: LocalMail | undefined): { inReplyTo?: string; references?: string[] } {
  if (!re || re.messageId === '') return {}
  return { inReplyTo: re.messageId, references: [...re.references, re.messageId] }
}

/** Addresses as people type them, `Alice Archer <alice@archer.example>, …`; those that are none come back as `wrong`. */
export function typedAddresses(text: string): { addresses: LocalAddress[]; wrong: string[] } {
  const addresses: LocalAddress[] = []
  const wrong: string[] = []
  for (const { name, address } of addressparser(oneLine(text), { flatten: true })) {
    const normal = normaliseAddress(address)
    if (normal) addresses.push({ name, address: normal })
    else wrong.push(address || name)
  }
  return { addresses, wrong }
}

/** As typed into a field: `Alice Archer <alice@archer.example>`. A name with punctuation is quoted. */
export function spelled({ name, address }: LocalAddress): string {
  if (name === '' || name === address) return address
  const plain = /^[\p{L}\p{N} .'-]+$/u.test(name) && !name.includes('.')
  return `${plain ? name : `"${name.replace(/["\\]/g, '\\$&')}"`} <${address}>`
}

/** What a reply starts with: whom it goes to (Reply-To is honoured), its subject, and the original beneath. */
export function replyTo(re: LocalMail, original: string, as: string, all: boolean): Prefill {
  const others = (list: LocalAddress[]) => list.filter(({ address }) => address !== as)
  const senders = others(re.replyTo.length > 0 ? re.replyTo : [re.from])
  // Answering a mail of one's own goes on to those it went to.
  const to = senders.length === 0 ? re.to : all ? unique([...senders, ...others(re.to)]) : senders
  const cc = all ? others(re.cc).filter(({ address }) => !to.some(known => known.address === address)) : []
  return {
    as,
    re: re.id,
    to: to.map(spelled).join(', '),
    cc: cc.map(spelled).join(', '),
    subject: /^re:/i.test(re.subject) ? re.subject : `Re: ${re.subject}`,
    body: `\n\n${quoted(re, original)}`,
  }
}

function quoted(re: LocalMail, original: string): string {
  const lines = original.trimEnd().split('\n')
  const quote = lines.map(line => (line.startsWith('>') ? `>${line}` : `> ${line}`.trimEnd())).join('\n')
  return `On ${dayOf(re.receivedAt)} at ${hourOf(re.receivedAt)}, ${spelled(re.from)} wrote:\n${quote}\n`
}

const unique = (list: LocalAddress[]): LocalAddress[] => [
  ...new Map(list.map(person => [person.address, person])).values(),
]

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ').trim()
