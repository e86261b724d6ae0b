/** Mailpit's search language, as far as it speaks of what a list entry knows (mailpit.axllent.org/docs/usage/search-filters). */
import type { LocalAddress, LocalMail } from './mailbox.ts'

type Matches = (mail: LocalMail) => boolean

/** A word, or a quoted phrase, with what is written before it: `-subject:"two words"`. */
const TERM = /([-!]?)([a-z-]+:)?(?:"([^"]*)"?|(\S*))/gi
/** A term without any says nothing, as in Mailpit: half-typed filters, dashes. */
const LETTER = /[\p{L}\p{N}]/u

const written = (people: LocalAddress[]): string[] =>
  people.map(({ name, address }) => `${name} <${address}>`)
const everyone = (mail: LocalMail): LocalAddress[] => [
  mail.from,
  ...mail.to,
  ...mail.cc,
  ...mail.bcc,
  ...mail.replyTo,
]

/** Where each filter looks. */
const FIELDS: Record<string, (mail: LocalMail) => string[]> = {
  'to:': mail => written(mail.to),
  'from:': mail => written([mail.from]),
  'cc:': mail => written(mail.cc),
  'bcc:': mail => written(mail.bcc),
  'reply-to:': mail => written(mail.replyTo),
  'addressed:': mail => written(everyone(mail)),
  'subject:': mail => [mail.subject],
  'message-id:': mail => [mail.messageId],
}

/** Filters that are words of their own. */
const STATES: Record<string, Matches> = {
  'is:read': mail => mail.read,
  'is:unread': mail => !mail.read,
  'has:attachment': mail => mail.attachments.some(({ inline }) => !inline),
}

const anywhere = (mail: LocalMail): string[] => [mail.subject, ...written(everyone(mail)), mail.snippet]

/** Tells of a mail whether everything that the query says is so; letters' case does not matter. */
export function matcher(query: string): Matches {
  const terms = [...query.matchAll(TERM)].flatMap(([, not, prefix = '', phrase, word = '']): Matches[] => {
    const text = phrase ?? word
    if (!LETTER.test(text)) return []
    const matches = term(prefix.toLowerCase(), text.toLowerCase())
    return [not ? mail => !matches(mail) : matches]
  })
  return mail => terms.every(matches => matches(mail))
}

function term(prefix: string, text: string): Matches {
  const state = STATES[prefix + text]
  if (state) return state
  const field = FIELDS[prefix]
  const [look, wanted] = field ? [field, text] : [anywhere, prefix + text]
  return mail => look(mail).some(value => value.toLowerCase().includes(wanted))
}
