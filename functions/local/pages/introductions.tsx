import { Hono } from 'hono'
import type { IntroductionView, WorldView } from '../world-view.ts'
import { page } from './layout.tsx'
import { called, listed } from './names.ts'
import { awaited, FORMS, standing, targetOf, timeline } from './promise.ts'
import { moment, relatively } from './when.ts'

const SHOWN = 100

/** GET /introductions: every promise, where it stands, and what it waits for. */
export function introductionPages(world: WorldView): Hono {
  const app = new Hono()
  app.get('/introductions', async c => {
    const all = await world.introductions(SHOWN)
    return page(c, world, {
      title: 'Introductions',
      view: 'page',
      here: { page: 'introductions' },
      main: (
        <div class="sheet" data-live="introductions">
          <a class="back" href="/">
            All mailboxes
          </a>
          <h1>Introductions</h1>
          {all.length === 0 && (
            <p>
              Nobody has promised one yet. <a href="/story">Play the story</a> to see how it goes.
            </p>
          )}
          {all.map(view => (
            <Promised view={view} now={world.clock.now()} />
          ))}
        </div>
      ),
    })
  })
  return app
}

function Promised({ view, now }: { view: IntroductionView; now: number }) {
  const { introduction, deadline, pending } = view
  const { outcome, introducer, requesters, words, form } = introduction
  return (
    <article class={`promise${outcome ? ' retired' : ''}`}>
      <header>
        <h2>
          {listed(requesters.map(called))} <span class="soft">and</span> {targetOf(introduction)}
        </h2>
        <p class={`standing${outcome === 'introduced' ? ' good' : ''}`}>{standing(view)}</p>
      </header>
      <p class="soft">
        Promised by {called(introducer)} {FORMS[form]}
      </p>
      {words !== '' && <blockquote class="words">{words}</blockquote>}
      {!outcome && (
        <dl class="facts">
          <div>
            <dt>Awaited</dt>
            <dd>{listed(awaited(introduction)) || 'Nobody'}</dd>
          </div>
          <div>
            <dt>Deadline</dt>
            <dd>
              <time datetime={new Date(deadline).toISOString()}>{moment(deadline)} UTC</time>{' '}
              <span class="soft">{relatively(deadline, now)}</span>
            </dd>
          </div>
          {pending > 0 && (
            <div>
              <dt>Letters</dt>
              <dd>{pending} about to be sent</dd>
            </div>
          )}
        </dl>
      )}
      <ol class="timeline" aria-label="What happened, and what is to come">
        {timeline(view).map(({ at, what, ahead }) => (
          <li class={ahead ? 'ahead' : ''}>
            <time datetime={new Date(at).toISOString()}>{moment(at)}</time>
            <span>
              {ahead && <span class="unseen">To come: </span>}
              {what}
            </span>
          </li>
        ))}
      </ol>
    </article>
  )
}
