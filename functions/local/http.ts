import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { PagePorts } from '../../core/handle/pages.ts'
import { letterPages } from '../web/app.ts'
import { guard } from './guard.ts'
import { mailpit } from './mailpit.ts'
import { pages } from './pages/app.tsx'
import type { WorldView } from './world-view.ts'

/** The mailboxes' pages, their API and the pages behind letters' links, on loopback; port 0 takes a free one. Rejects when the port is taken. */
export async function listenHttp(
  view: WorldView,
  ports: PagePorts,
  port: number,
): Promise<{ port: number; close(): Promise<void> }> {
  const app = new Hono()
  // Letters' pages are for anybody with a letter, by whatever name they reach them; the rest is for this machine alone.
  app.route('/', letterPages(ports))
  app.use(guard)
  app.route('/', mailpit(view))
  app.route('/', pages(view))
  return new Promise((resolve, reject) => {
    const server: ServerType = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({
        port,
        close: () =>
          new Promise(closed => {
            server.close(() => closed())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      }),
    )
    server.once('error', reject)
  })
}
