import type { AnswerPort } from '../answer-view.ts'
import type { LedgerPort } from '../ledger-view.ts'
import { introAddress } from '../service.ts'
import type { StopPort } from '../stop-port.ts'
import { answerPort } from './answer.ts'
import { ledgerPort } from './ledger.ts'
import { stopPort } from './stop.ts'
import type { World } from './world.ts'

/** What the pages that letters link to need of the world. */
export interface PagePorts {
  answers: AnswerPort
  ledger: LedgerPort
  stop: StopPort
  /** The address that promises are copied to. */
  intro: string
}

export const pagePorts = (world: World): PagePorts => ({
  answers: answerPort(world),
  ledger: ledgerPort(world),
  stop: stopPort(world),
  intro: introAddress(world.service),
})
