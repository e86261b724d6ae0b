import type { Content } from '../content.ts'
import type { LocalAddress, LocalMail } from '../mailbox.ts'
import type { WorldView } from '../world-view.ts'
import { SANDBOX } from './isolate.ts'
import { composeLink } from './mailto.ts'
import { called, isOfService, shortened } from './names.ts'
import { boxPath, mailPath } from './paths.ts'
import { Avatar } from './people.tsx'
import { PlainText } from './text.tsx'
import { moment } from './when.ts'

/** The ways to look at a mail. */
export const VIEWS = { html: 'HTML', text: 'Text', source: 'Source' } as const
export type View = keyof typeof VIEWS

/** Of a mail's source, what the page shows; all of it can be downloaded. */
const SHOWN_SOURCE = 256 * 1024

/** A mail as `as` reads it; `chosen` when they are the one whose mailbox is open. */
export function Message({
  world,
  mail,
  as,
  chosen,
  content,
  raw,
  view,
}: {
  world: WorldView
  mail: LocalMail
  as: string
  chosen: boolean
  content: Content
  raw: Uint8Array
  view: View
}) {
  const path = (more: string) => `/mail/${encodeURIComponent(mail.id)}${more}`
  const owner = `as=${encodeURIComponent(as)}`
  return (
    <article class="message">
      <header>
        <a class="back" href={chosen ? boxPath(as) : '/all'}>
          {chosen ? 'Mailbox' : 'All mail'}
        </a>
        <div class="heading">
          <h1>{mail.subject || 'No subject'}</h1>
          {!isOfService(as, world.domain) && <Replies mail={mail} as={as} />}
        </div>
        <Correspondents mail={mail} />
      </header>
      <Attachments mail={mail} path={path} />
      <nav class="tabs" aria-label="How to show this mail">
        {(Object.keys(VIEWS) as View[])
          .filter(name => name !== 'html' || content.html)
          .map(name => (
            <a
              href={path(`?${chosen ? `${owner}&` : ''}view=${name}`)}
              aria-current={name === view ? 'page' : undefined}
            >
              {VIEWS[name]}
            </a>
          ))}
      </nav>
      {view === 'html' && (
        <div class="frame">
          <iframe src={path(`/html?${owner}`)} sandbox={SANDBOX} title={`The mail: ${mail.subject}`} />
        </div>
      )}
      {view === 'text' && <PlainText text={content.text} as={as} />}
      {view === 'source' && <Source raw={raw} href={path('/raw')} />}
      <Elsewhere world={world} mail={mail} as={as} />
    </article>
  )
}

function Correspondents({ mail }: { mail: LocalMail }) {
  return (
    <div class="correspondents">
      <Avatar name={called(mail.from)} />
      <dl>
        <Header name="From" people={[mail.from]} />
        <Header name="To" people={mail.to} />
        <Header name="Cc" people={mail.cc} />
        <Header name="Bcc" people={mail.bcc} hint="in the envelope alone; no other reader sees it" />
        <Header name="Reply to" people={mail.replyTo} />
      </dl>
      <time datetime={new Date(mail.receivedAt).toISOString()}>{moment(mail.receivedAt)} UTC</time>
    </div>
  )
}

function Header({ name, people, hint }: { name: string; people: LocalAddress[]; hint?: string }) {
  if (people.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {people.map(person => (
          <span class="correspondent">
            {person.name && <b>{person.name} </b>}
            <span class="address" title={person.address}>
              {shortened(person.address)}
            </span>
          </span>
        ))}
        {hint && <small>{hint}</small>}
      </dd>
    </div>
  )
}

function Replies({ mail, as }: { mail: LocalMail; as: string }) {
  return (
    <div class="actions">
      <a class="button small" href={composeLink({ as, re: mail.id })} data-key="r">
        Reply
      </a>
      <a class="button small" href={composeLink({ as, re: mail.id, all: true })} data-key="a">
        Reply all
      </a>
    </div>
  )
}

function Attachments({ mail, path }: { mail: LocalMail; path: (more: string) => string }) {
  if (mail.attachments.length === 0) return null
  return (
    <ul class="attachments" aria-label="Attachments">
      {mail.attachments.map(({ partId, filename, size }) => (
        <li>
          <a
            class="button small"
            href={path(`/part/${encodeURIComponent(partId)}`)}
            download={filename || `part-${partId}`}
          >
            {filename || `Part ${partId}`} <span class="soft">{sized(size)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function Source({ raw, href }: { raw: Uint8Array; href: string }) {
  return (
    <div class="source">
      <p>
        <a href={href}>Download</a> <span class="soft">{sized(raw.byteLength)}</span>
      </p>
      <pre tabindex={0}>{new TextDecoder().decode(raw.subarray(0, SHOWN_SOURCE))}</pre>
    </div>
  )
}

/** The other mailboxes that this mail is in. */
function Elsewhere({ world, mail, as }: { world: WorldView; mail: LocalMail; as: string }) {
  const others = [...new Set([mail.from.address, ...mail.envelope.to])].filter(
    address => address !== as && !isOfService(address, world.domain),
  )
  if (others.length === 0) return null
  return (
    <p class="elsewhere">
      The same mail, as read by{' '}
      {others.map((address, index) => (
        <>
          {index > 0 && ', '}
          <a href={mailPath(mail.id, address)}>{address}</a>
        </>
      ))}
    </p>
  )
}

const sized = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1024 ** 2
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / 1024 ** 2).toFixed(1)} MB`
