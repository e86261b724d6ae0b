import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { LocalAddress, LocalMail } from '../mailbox.ts'
import type { WorldView } from '../world-view.ts'
import { page } from './layout.tsx'
import { composeLink } from './mailto.ts'
import { called, introAddressOf, isOfService, reached } from './names.ts'
import { mailPath } from './paths.ts'
import { Reach } from './reach.tsx'
import { Invitation } from './story.tsx'
import { briefly } from './when.ts'

/** As many as anybody scrolls through; beyond that there is the search of the API. */
const SHOWN = 200

/** GET / (everybody), /all, /box/:address. */
export function mailboxPages(world: WorldView): Hono {
  const app = new Hono()

  app.get('/', async c => {
    const { total } = await world.mailboxes.list({ start: 0, limit: 1 })
    return page(c, world, {
      title: 'Mailboxes',
      view: 'people',
      here: {},
      ...(total > 0 && { list: <AllMail world={world} beside /> }),
      main: (
        <div class="sheet">
          <Invitation played={total > 0} />
          <Reach world={world} />
        </div>
      ),
    })
  })

  app.get('/all', async c => {
    return page(c, world, {
      title: 'All mail',
      view: 'list',
      here: { page: 'all' },
      list: <AllMail world={world} />,
      main: <Nothing />,
    })
  })

  app.get('/box/:address', async c => {
    const address = c.req.param('address')
    const owner = await ownerOf(world, address)
    return page(c, world, {
      title: called(owner),
      view: 'list',
      here: { address },
      list: <Box world={world} owner={owner} sent={c.req.query('sent') !== undefined} />,
      main: <Nothing />,
    })
  })

  return app
}

/** Who this mailbox belongs to, by the name they are known by here. */
export async function ownerOf(world: WorldView, address: string): Promise<LocalAddress> {
  const known = (await world.mailboxes.people()).find(person => person.address === address)
  return { address, name: address === introAddressOf(world.domain) ? 'Kept itself' : (known?.name ?? '') }
}

export async function Box({
  world,
  owner,
  current,
  sent,
}: {
  world: WorldView
  owner: LocalAddress
  current?: string
  sent?: boolean
}) {
  const mails = await world.mailboxes.of(owner.address, { start: 0, limit: SHOWN })
  return (
    <section class="list" aria-labelledby="list-title">
      <header>
        <a class="back" href="/">
          All mailboxes
        </a>
        <div>
          <ListTitle beside={current !== undefined}>{called(owner)}</ListTitle>
          {owner.name !== '' && <p class="soft">{owner.address}</p>}
        </div>
        {!isOfService(owner.address, world.domain) && (
          <a class="button small" href={composeLink({ as: owner.address })} data-key="c">
            Write<span class="unseen"> as {called(owner)}</span>
          </a>
        )}
      </header>
      {sent && (
        <p class="notice" role="status">
          Sent.
        </p>
      )}
      <Mails world={world} mails={mails} as={owner.address} current={current} />
    </section>
  )
}

export async function AllMail({
  world,
  current,
  beside,
}: {
  world: WorldView
  current?: string
  beside?: boolean
}) {
  const { mails } = await world.mailboxes.list({ start: 0, limit: SHOWN })
  return (
    <section class="list" aria-labelledby="list-title">
      <header>
        <a class="back" href="/">
          All mailboxes
        </a>
        <div>
          <ListTitle beside={beside ?? current !== undefined}>All mail</ListTitle>
        </div>
      </header>
      <Mails world={world} mails={mails} current={current} />
    </section>
  )
}

/** The page's first heading, unless the list stands beside something that has it. */
function ListTitle({ beside, children }: { beside: boolean; children?: Child }) {
  const Title = beside ? 'h2' : 'h1'
  return <Title id="list-title">{children}</Title>
}

function Mails({
  world,
  mails,
  as,
  current,
}: {
  world: WorldView
  mails: LocalMail[]
  as?: string
  current?: string | undefined
}) {
  return (
    <div data-live="list">
      {mails.length === 0 && <p class="soft empty">No mail here.</p>}
      <ol>
        {mails.map(mail => (
          <Entry world={world} mail={mail} as={as} current={mail.id === current} />
        ))}
      </ol>
    </div>
  )
}

function Entry({
  world: { clock, domain },
  mail,
  as,
  current,
}: {
  world: WorldView
  mail: LocalMail
  as?: string | undefined
  current: boolean
}) {
  const received =
    as === undefined
      ? mail.envelope.to.some(address => !isOfService(address, domain))
      : mail.envelope.to.includes(as)
  const unread = received && !mail.read
  const recipients = reached([...mail.to, ...mail.cc, ...mail.bcc], domain)
  return (
    <li>
      <a
        class={unread ? 'unread' : ''}
        href={mailPath(mail.id, as)}
        aria-current={current ? 'page' : undefined}
        data-mail
      >
        <span class="from">
          {unread && <span class="unseen">Unread: </span>}
          {received || as === undefined ? called(mail.from) : `To ${recipients}`}
          {as === undefined && <span class="soft"> to {recipients}</span>}
        </span>
        <time datetime={new Date(mail.receivedAt).toISOString()}>
          {briefly(mail.receivedAt, clock.now())}
        </time>
        <span class="subject">{mail.subject || 'No subject'}</span>
        <span class="snippet">{mail.snippet}</span>
      </a>
    </li>
  )
}

function Nothing() {
  return (
    <p class="nothing">
      Choose a mail to read.
      <button class="plain" type="button" popovertarget="keys">
        Keys
      </button>
    </p>
  )
}
