import { Hono } from 'hono'
import type { WorldView } from '../world-view.ts'
import { clockPages } from './clock.tsx'
import { composePages } from './compose.tsx'
import { introductionPages } from './introductions.tsx'
import { mailboxPages } from './mailbox.tsx'
import { messagePages } from './message.tsx'
import { storyPages } from './story.tsx'

/**
 * The local world in a browser: everybody's mailboxes, every introduction, and the clock. Whoever can reach these
 * pages can write as anybody, so they belong behind `guard.ts` and on loopback.
 */
export function pages(world: WorldView): Hono {
  const app = new Hono()
  for (const part of [mailboxPages, messagePages, composePages, introductionPages, clockPages, storyPages])
    app.route('/', part(world))
  return app
}
