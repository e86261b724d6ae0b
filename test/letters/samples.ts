/** Every letter, with a file name: the catalogue, and the two that are made from a ledger. */
import { DAY, HOUR, type Introduction } from '../../core/introduction/state.ts'
import { ledgerOf } from '../../core/ledger/ledger.ts'
import { digest } from '../../core/letters/digest.ts'
import type { Draft } from '../../core/letters/draft.ts'
import { pending } from '../../core/letters/pending.ts'
import { deriveId } from '../../core/mail/token.ts'
import { drafts, revived, unanswered, unnamed } from '../core/letters/catalogue.ts'
import { agreed, alice, amir, bob, owed, PROMISED, promise, service } from '../core/letters/sample.ts'

export interface Sample {
  /** "copy, question, round 1". */
  name: string
  /** `copy-question-round-1`. */
  file: string
  draft: Draft
}

/** Monday 30 November 2026, 9:00 UTC. */
const MONDAY = PROMISED + 7 * DAY - 6 * HOUR

const introduced = (introduction: Introduction): Introduction => ({
  ...agreed(introduction),
  outcome: 'introduced',
  retiredAt: PROMISED + DAY,
})

/** What Dana has promised, and one offer that she has taken up herself. */
const introductions: Introduction[] = [
  introduced(promise()),
  { ...unnamed(promise()), outcome: 'ghosted' as const, retiredAt: PROMISED + 3 * DAY },
  unanswered(promise({ requesters: [amir] })),
  promise({
    requesters: [{ ...alice, name: 'Ann Archer', address: 'ann@archer.example' }],
    promisedAt: MONDAY - DAY,
    windowAt: MONDAY - DAY,
    questionedAt: [MONDAY - DAY],
  }),
  owed({
    introducer: bob,
    requesters: [{ address: 'dana@dale.example', name: 'Dana Dale', consent: 'implied' }],
    promisedAt: MONDAY - DAY,
    windowAt: MONDAY - DAY,
  }),
  revived(promise({ requesters: [{ ...amir, name: 'Al Abel', address: 'al@abel.example' }] })),
].map((introduction, index) => ({ ...introduction, id: deriveId('sample', String(index)) }))

const ledger = ledgerOf('dana@dale.example', introductions, MONDAY)
const note = { kind: 'pending', to: 'dana@dale.example', subject: 'pending' } as const
const page = { href: `${service.web}/l/private`, until: MONDAY + HOUR }

const fromLedger: Array<[string, Draft | undefined]> = [
  [
    'digest',
    digest(
      {
        address: 'dana@dale.example',
        token: { item: deriveId('sample', 'dana'), seat: 'person' },
        ledger,
        from: MONDAY - 7 * DAY,
        until: MONDAY,
      },
      service,
      {},
    ),
  ],
  ['pending', pending(note, ledger, page, service, {})],
  ['pending, nothing', pending(note, { promised: [], hoped: [] }, page, service, {})],
]

export const samples: Sample[] = [...drafts, ...fromLedger].flatMap(([name, draft]) =>
  draft ? [{ name, file: name.replace(/[^a-z0-9]+/gi, '-').toLowerCase(), draft }] : [],
)
