/** What an onlooker who sees every mail knows; the laws go by it and by nothing that the heart says of itself. */
import type { Disposition } from '../../core/decide/decision.ts'
import type { Effect } from '../../core/effect.ts'
import type { Instant } from '../../core/introduction/state.ts'
import type { Letter } from './letter.ts'
import type { Answer, Person } from './person.ts'
import type { Intent } from './promise.ts'

type Written = Extract<Effect, { letter: unknown }>['letter']

/** What set the heart going. */
export type Cause =
  | { is: 'mail'; by: Person; automatic: boolean }
  | { is: 'page' | 'feedback'; by: Person }
  | { is: 'time' }

/** A letter that was decided, known by its Message-ID. */
export interface Decided {
  letter: Written
  /** The item that it was decided in: an introduction, a person, or one day's notes to somebody. */
  item: string
  of: 'introduction' | 'person' | 'correspondence'
  cause: Cause
  at: Instant
}

/** A letter on its way to whoever is to read it. */
export interface Sent extends Decided {
  messageId: string
  sentAt: Instant
  to: string[]
  subject: string
  /** More than once only where something failed in between. */
  copies: number
}

/** A promise, and the introductions that Kept has made of it. */
export interface Made extends Intent {
  number: number
  at: Instant
  secrets: string[]
  introductions: string[]
}

/** What somebody has said about an introduction, when it reached Kept. */
export interface Statement {
  at: Instant
  by: Person
  item: string
  is: Answer | 'cancel' | 'again' | 'met' | 'not-yet' | 'not-met' | 'supply' | 'complaint'
  /** With `other`: whom they named instead. */
  named?: Person
}

export type Command =
  | 'help'
  | 'pending'
  | 'digest-off'
  | 'digest-on'
  | 'never'
  | 'forget'
  | 'pause'
  | 'monthly'

export interface Violation {
  law: string
  at: Instant
  /** Of the introduction, where it is about one. */
  item?: string
  says: string
}

export class Onlooker {
  readonly made: Made[] = []
  readonly promiseOf = new Map<string, Made>()
  readonly sent: Sent[] = []
  readonly statements: Statement[] = []
  /** The same by introduction. */
  readonly statementsOf = new Map<string, Statement[]>()
  readonly commands: Array<{ at: Instant; by: Person; is: Command }> = []
  /** How many mails, and answers on a page, each introduction has had. */
  readonly wrote = new Map<string, number>()
  readonly violations: Violation[] = []
  readonly dispositions = new Map<Disposition, number>()
  readonly reasons = new Map<string, number>()
  /** Deliveries that the heart has taken in for good. */
  received = 0
  mails = 0
  readonly counts = { wakes: 0, crashes: 0, throttled: 0, conflicts: 0, repeated: 0, lost: 0, failed: 0 }

  command(at: Instant, by: Person, is: Command): void {
    this.commands.push({ at, by, is })
  }

  state(statement: Statement): void {
    this.statements.push(statement)
    const before = this.statementsOf.get(statement.item)
    if (before) before.push(statement)
    else this.statementsOf.set(statement.item, [statement])
  }

  /** What of a letter's words a law is about; they are not kept. */
  look: (sent: Sent, letter: Letter) => void = () => {}

  accuse(law: string, at: Instant, says: string, item?: string): void {
    this.violations.push({ law, at, says, ...(item === undefined ? {} : { item }) })
  }
}
