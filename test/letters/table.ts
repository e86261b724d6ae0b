/** The table of letters in docs/flow.md: when each is sent, to whom, and how often at most. */
import { readFileSync } from 'node:fs'
import type { Letter, Note, Personal } from '../../core/effect.ts'

export type Kind = (Letter | Note | Personal)['kind']

/** What an amount is counted by; `in all`: nothing, the amount is all there ever is. */
export type Per = 'in all' | 'target' | 'party' | 'window' | 'mail' | 'day' | 'week'

export interface Row {
  kind: string
  when: string
  to: string
  /** They add up. */
  atMost: Array<{ count: number; per: Per }>
}

/** Every kind that the types know; one that is missing here does not compile. */
export const KINDS: Kind[] = Object.keys({
  receipt: true,
  question: true,
  unreachable: true,
  refused: true,
  'consent-request': true,
  'ask-again': true,
  'put-off': true,
  reminder: true,
  clarify: true,
  confirm: true,
  'wrote-back': true,
  introduction: true,
  passed: true,
  unanswered: true,
  ghosted: true,
  'not-made': true,
  'too-late': true,
  cancelled: true,
  'tried-again': true,
  closed: true,
  'late-yes': true,
  'still-wanted': true,
  noted: true,
  nudge: true,
  'did-you-meet': true,
  met: true,
  digest: true,
  help: true,
  unreadable: true,
  pending: true,
  done: true,
} satisfies Record<Kind, true>) as Kind[]

const HEADER = '| letter | when | to | at most |'
const AMOUNT = /^(\d+)(?: a (target|party|window|mail|day|week))?$/

/** The rows, in their order; read from the repository's root. Throws for a table that cannot be read. */
export function letterTable(flow = readFileSync('docs/flow.md', 'utf8')): Row[] {
  const [, below] = flow.split(`${HEADER}\n`)
  if (below === undefined) throw new Error('docs/flow.md has no table of letters')
  const [, ...lines] = below.split('\n\n', 1)[0]!.split('\n')
  return lines.map(line => {
    const [, kind = '', when = '', to = '', atMost = ''] = line.split('|').map(cell => cell.trim())
    return { kind, when, to, atMost: atMost.split(', ').map(amountOf) }
  })
}

function amountOf(text: string): Row['atMost'][number] {
  const [, count, per = 'in all'] = AMOUNT.exec(text) ?? []
  if (count === undefined) throw new Error(`docs/flow.md: “${text}” is no amount`)
  return { count: Number(count), per: per as Per }
}

/** How many letters of this kind may go to one reader, given how many of each there are to count by. */
export const mostOf = ({ atMost }: Row, counted: Record<Exclude<Per, 'in all'>, number>): number =>
  atMost.reduce((sum, { count, per }) => sum + count * (per === 'in all' ? 1 : counted[per]), 0)
