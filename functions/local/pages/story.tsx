import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { LocalMail } from '../mailbox.ts'
import type { WorldView } from '../world-view.ts'
import { page } from './layout.tsx'
import { introAddressOf } from './names.ts'
import { mailPath } from './paths.ts'
import { standing } from './promise.ts'
import { Reach } from './reach.tsx'
import { ALICE, BOB, DANA, PROMISE, promise, sayYes, type Tale, tale } from './tale.ts'

/**
 * GET /story: where the story stands. POST /story does its next step, POST /story with `again` begins anew → 303;
 * 502 with the server's words when a mail of the story was not taken.
 */
export function storyPages(world: WorldView): Hono {
  const app = new Hono()

  app.get('/story', async c =>
    page(c, world, {
      title: 'The story',
      view: 'page',
      here: { page: 'story' },
      main: (
        <div class="sheet">
          <Story world={world} tale={await tale(world)} />
          <Reach world={world} />
        </div>
      ),
    }),
  )

  app.post('/story', async c => {
    const { again } = await c.req.parseBody()
    try {
      return c.redirect(await advance(world, again !== undefined), 303)
    } catch (error) {
      return c.text(
        `The server did not take the mail: ${error instanceof Error ? error.message : error}\n`,
        502,
      )
    }
  })

  return app
}

/** Does what is next, and says where to look then. */
async function advance(world: WorldView, again: boolean): Promise<string> {
  const told = await tale(world)
  if (again || told.at === 'promise') await promise(world)
  else if (told.at === 'request') {
    await world.mailboxes.setRead([told.request.id], true)
    return mailPath(told.request.id, BOB.address)
  } else if (told.at === 'answer') await sayYes(world, told)
  else if (told.at === 'introduced' && told.mails.introduction)
    return mailPath(told.mails.introduction.id, ALICE.address)
  return '/story'
}

/** What the first page says to somebody who has not seen it yet. */
export function Invitation({ played }: { played: boolean }) {
  return (
    <section class="invitation" aria-labelledby="invitation-title">
      <h1 id="invitation-title">Kept keeps the introductions people promise.</h1>
      <p class="lead">
        You tell someone “I’ll introduce you to Bob”, and copy Kept. It asks Bob first. When he says yes, it
        introduces the two, and within 72 hours the person you promised always hears, one way or the other.
      </p>
      <p>
        {played
          ? 'This is everybody’s mail at once, on your machine alone. Choose a mailbox, write as anybody, and move the clock.'
          : 'Here is a small world to try it in: everybody’s mailboxes, on your machine alone, with a clock that you move.'}
      </p>
      <p>
        <a class="button primary" href="/story">
          {played ? 'Go on with the story' : 'Play the story'}
        </a>
      </p>
    </section>
  )
}

/** How many of the four steps are done. */
const DONE: Record<Tale['at'], number> = {
  promise: 0,
  waiting: 1,
  request: 1,
  answer: 2,
  introduced: 3,
  elsewhere: 1,
}

function Story({ world, tale }: { world: WorldView; tale: Tale }) {
  const done = DONE[tale.at]
  const { mails } = tale
  return (
    <section class="story" aria-labelledby="story-title" data-live="story">
      <a class="back" href="/">
        All mailboxes
      </a>
      <h1 id="story-title">The story</h1>
      <p class="lead">Dana knows Alice, and Dana knows Bob. One promise, four steps, nothing but mail.</p>
      <ol>
        <Step number={1} done={done} title="Dana makes a promise">
          <p>
            {DANA.name} writes to {ALICE.name} and copies <code>{introAddressOf(world.domain)}</code>. That is
            all she does: no form, no account. Bob is named in the text, and hears nothing of it yet.
          </p>
          {done === 0 && <blockquote class="words">{PROMISE.trim()}</blockquote>}
          {done === 0 && <Next label="Send Dana’s mail" />}
          <See mail={mails.promise} as={ALICE.address}>
            Dana’s mail, as Alice reads it
          </See>
        </Step>
        <Step number={2} done={done} title="Kept asks Bob first">
          <p>
            Nobody’s time is given away without a yes. Bob learns who asks, for whom, in Dana’s own words, and
            by when. Alice’s address stays with Dana. Dana gets a receipt.
          </p>
          {tale.at === 'request' && <Next label="Read Bob’s mail" />}
          {tale.at === 'waiting' && <p role="status">The mail to Bob is on its way.</p>}
          {tale.at === 'elsewhere' && <Elsewhere words={standing(tale.view)} />}
          <See mail={done > 1 ? mails.request : undefined} as={BOB.address}>
            What Bob is asked
          </See>
          <See mail={mails.receipt} as={DANA.address}>
            Dana’s receipt
          </See>
        </Step>
        <Step number={3} done={done} title="Bob says yes">
          <p>
            Each answer in his mail is an address of its own, so the address is the answer: one tap, and any
            mail program sends it. This button sends that mail as Bob. Or answer from his mailbox: yes, no, or
            in words.
          </p>
          {tale.at === 'answer' && <Next label="Answer yes, as Bob" />}
        </Step>
        <Step number={4} done={done} title="The two are introduced">
          <p>
            One mail to both, with Dana’s words, and Dana in bcc: replying to all reaches the two of them, and
            leaves her inbox in peace. Alice writes first.
          </p>
          {tale.at === 'introduced' && <Next label="Read the introduction" />}
          <See mail={mails.introduction} as={BOB.address}>
            The same mail in Bob’s mailbox
          </See>
          <See mail={mails.introduction} as={DANA.address}>
            And in Dana’s, who is in bcc
          </See>
        </Step>
      </ol>
      {(tale.at === 'introduced' || tale.at === 'elsewhere') && <Again />}
    </section>
  )
}

function Step({
  number,
  done,
  title,
  children,
}: {
  number: number
  done: number
  title: string
  children?: Child
}) {
  const state = number <= done ? 'done' : number === done + 1 ? 'current' : 'ahead'
  return (
    <li class={state} aria-current={state === 'current' ? 'step' : undefined}>
      <span class="number" aria-hidden="true">
        {state === 'done' ? '✓' : number}
      </span>
      <h2>
        {title}
        {state === 'done' && <span class="unseen"> (done)</span>}
      </h2>
      {children}
    </li>
  )
}

function Next({ label }: { label: string }) {
  return (
    <form method="post" action="/story">
      <button class="button primary" type="submit">
        {label}
      </button>
    </form>
  )
}

function Again() {
  return (
    <form class="again" method="post" action="/story">
      <p>
        Play it differently: say no as Bob, write something unclear, or let 72 hours pass. The{' '}
        <a href="/introductions">introductions</a> show what becomes of it.
      </p>
      <button class="button" name="again" value="1" type="submit">
        Promise once more
      </button>
    </form>
  )
}

function Elsewhere({ words }: { words: string }) {
  return (
    <p class="notice" role="status">
      The story took another turn: {words.charAt(0).toLowerCase() + words.slice(1)}.
    </p>
  )
}

function See({ mail, as, children }: { mail: LocalMail | undefined; as: string; children?: Child }) {
  if (!mail) return null
  return (
    <p class="see">
      <a href={mailPath(mail.id, as)}>{children}</a>
    </p>
  )
}
