import type { Note } from '../effect.ts'
import type { Instant } from '../introduction/state.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { introAddress, type Service } from '../service.ts'
import type { Block, Draft } from './draft.ts'
import { hopedEntry, promisedEntry } from './entry.ts'
import { toCorrespondent } from './help.ts'
import { moment, type Whereabouts } from './when.ts'

/** More are on the page. */
const MOST_SHOWN = 30

/** The list now, for whoever wrote "pending". `page`: where their ledger is, and until when that link works. */
export function pending(
  note: Extract<Note, { kind: 'pending' }>,
  { promised, hoped }: Pick<Ledger, 'promised' | 'hoped'>,
  page: { href: string; until: Instant },
  service: Service,
  where: Whereabouts,
): Draft {
  const mine = promised.filter(({ standing }) => standing.is === 'open')
  const theirs = hoped.filter(({ hope }) => hope.is === 'open')
  const nothing = mine.length + theirs.length === 0
  return toCorrespondent(note, {
    subject: nothing ? 'Nothing is open' : `${mine.length + theirs.length} open now`,
    blocks: [
      ...(nothing
        ? [{ p: 'Nothing is open: neither a promise of yours, nor one that was made to you.' }]
        : []),
      ...listed(
        'Your promises',
        mine.map(row => promisedEntry(row, service, where)),
      ),
      ...listed(
        'Promised to you',
        theirs.map(row => hopedEntry(row, service, where)),
      ),
      {
        actions: [
          {
            label: 'Open your ledger',
            href: page.href,
            does: `All your promises, and how many were kept. The link is for you alone; it works until ${moment(page.until, where)}.`,
            primary: true,
          },
        ],
      },
    ],
    why: `You get this because you wrote “pending” to ${introAddress(service)}.`,
  })
}

const listed = (heading: string, entries: ReturnType<typeof promisedEntry>[]): Block[] =>
  entries.length === 0
    ? []
    : [
        { heading: `${heading}: ${entries.length} open` },
        { entries: entries.slice(0, MOST_SHOWN) },
        ...(entries.length > MOST_SHOWN
          ? [{ p: `And ${entries.length - MOST_SHOWN} more, on the page.` }]
          : []),
      ]
