import { Hono } from 'hono'
import { HOUR, type Instant } from '../../../core/introduction/state.ts'
import type { WorldView } from '../world-view.ts'
import { safePath } from './paths.ts'
import { dayOf, hourOf, nextMonday } from './when.ts'

/** How far each button moves the world's clock. */
const MOVES: Record<string, { label: string; spoken: string; to: (now: Instant) => Instant }> = {
  '1h': { label: '+1 h', spoken: 'Move the clock forward by one hour', to: now => now + HOUR },
  '24h': { label: '+24 h', spoken: 'Move the clock forward by 24 hours', to: now => now + 24 * HOUR },
  '72h': { label: '+72 h', spoken: 'Move the clock forward by 72 hours', to: now => now + 72 * HOUR },
  monday: { label: 'Mon 9:00', spoken: 'Move the clock to next Monday, 9:00 UTC', to: nextMonday },
}

/** The world's time, and how to move it: inline where there is room, behind the time where there is not. */
export function Clock({ now, back }: { now: Instant; back: string }) {
  return (
    <div class="clock" data-live="clock">
      <p class="time">
        <span class="unseen">The world’s time: </span>
        <time datetime={new Date(now).toISOString()}>
          {dayOf(now)} <b>{hourOf(now)}</b>
          <span class="zone"> UTC</span>
        </time>
      </p>
      <button class="opener" type="button" popovertarget="moves" aria-label="Move the clock">
        <ClockFace />
      </button>
      <form id="moves" popover="auto" method="post" action="/clock" aria-label="Move the clock">
        <input type="hidden" name="back" value={back} />
        {Object.entries(MOVES).map(([name, { label, spoken }]) => (
          <button type="submit" name="move" value={name} aria-label={`${label}: ${spoken}`} title={spoken}>
            {label}
          </button>
        ))}
      </form>
    </div>
  )
}

/** POST /clock with `move` (one of the buttons) and `back` (where to go then) → 303; 400 for any other move. */
export function clockPages(world: WorldView): Hono {
  const app = new Hono()
  app.post('/clock', async c => {
    const { move, back } = await c.req.parseBody()
    const chosen = typeof move === 'string' && Object.hasOwn(MOVES, move) ? MOVES[move] : undefined
    if (!chosen) return c.text('The clock moves by one of its buttons.\n', 400)
    await world.clock.moveTo(chosen.to(world.clock.now()))
    return c.redirect(safePath(back), 303)
  })
  return app
}

function ClockFace() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor">
      <circle cx="10" cy="10" r="7.5" stroke-width="1.75" />
      <path d="M10 5.75V10l3 2" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  )
}
