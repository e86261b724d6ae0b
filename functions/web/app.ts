import { Hono } from 'hono'
import type { PagePorts } from '../../core/handle/pages.ts'
import { answerPage } from './answer.tsx'
import { ledgerPage } from './ledger.tsx'
import { unsubscribePage } from './unsubscribe.tsx'

/** Every page that a letter links to: for anybody with the letter, by whatever name they reach it. */
export function letterPages({ answers, ledger, stop, intro }: PagePorts): Hono {
  const app = new Hono()
  app.route('/', answerPage(answers))
  app.route('/', ledgerPage(ledger, intro))
  app.route('/', unsubscribePage(stop))
  return app
}
