import { Hono } from 'hono'
import type { LedgerPort, LedgerView } from '../../core/ledger-view.ts'
import type { Entry } from '../../core/letters/entry.ts'
import { Chart } from './chart.tsx'
import { page, When } from './page.tsx'

/**
 * One person's own page, behind the link in the answer to "pending". It only shows: whatever can be done is a mailto:
 * link, so that nobody who sees the page does anything by it that the person's own mailbox does not see.
 *
 * GET /l/:pass → 200, or 404 for a pass that is not ours or has ended; `intro` is the address that sends a new one.
 */
export function ledgerPage(port: LedgerPort, intro: string): Hono {
  const app = new Hono()

  app.get('/l/:pass', async c => {
    const view = await port.look(c.req.param('pass'))
    return view
      ? page(c, 200, 'Your introductions', <Ledger view={view} />, true)
      : page(c, 404, 'This link has ended', <Ended intro={intro} />)
  })

  return app
}

function Ledger({ view }: { view: LedgerView }) {
  const { promised, hoped, weeks, share, offset, until, more } = view
  const nothing = [promised, hoped].every(({ open, ended }) => open.length + ended.length === 0)
  const busy = weeks.some(({ kept, ghosted }) => kept + ghosted > 0)
  return (
    <>
      <header>
        <h1>Your introductions</h1>
        <p class="soft">
          For your eyes only. This link works until <When at={until} offset={offset} />.
        </p>
      </header>
      {nothing && <p>You have promised nothing yet, and nobody has promised you anything.</p>}
      <Entries heading="Open promises of yours" entries={promised.open} />
      <Entries heading="Promised to you, and open" entries={hoped.open} />
      {(busy || share.of > 0) && (
        <section>
          <h2>Kept against ghosted</h2>
          {share.of > 0 && (
            <p>
              Of {share.of} {share.of === 1 ? 'promise' : 'promises'} that ended in the last {weeks.length}{' '}
              weeks, {share.kept} {share.kept === 1 ? 'was' : 'were'} kept.
            </p>
          )}
          {busy && <Chart weeks={weeks} offset={offset} />}
        </section>
      )}
      <Entries heading="What became of your promises" entries={promised.ended} />
      <Entries heading="What became of those made to you" entries={hoped.ended} />
      {more && <p class="soft">There is more than this page shows; these are the newest.</p>}
    </>
  )
}

function Entries({ heading, entries }: { heading: string; entries: Entry[] }) {
  if (entries.length === 0) return null
  return (
    <section>
      <h2>
        {heading} <span class="count">{entries.length}</span>
      </h2>
      <ul class="entries">
        {entries.map(({ title, says, state, tone, links }) => (
          <li>
            <div class="title">
              <h3>{title}</h3>
              <span class={`state ${tone}`}>{state}</span>
            </div>
            <p class="soft">{says}</p>
            {links.length > 0 && (
              <div class="taps">
                {links.map(({ label, href }) => (
                  <a class="button" href={href}>
                    {label}
                    <span class="hidden"> the introduction of {title}</span>
                  </a>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Ended = ({ intro }: { intro: string }) => (
  <>
    <h1>This link does not work any more</h1>
    <p>
      For your privacy it lasts a day. To get a new one, write <strong>pending</strong> to{' '}
      <a href={`mailto:${encodeURIComponent(intro).replace('%40', '@')}?subject=pending&body=pending`}>
        {intro}
      </a>
      : the answer comes in a minute, and only to you.
    </p>
  </>
)
