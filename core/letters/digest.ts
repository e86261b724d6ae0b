import type { Instant } from '../introduction/state.ts'
import { type Hoped, type Ledger, type Promised, shareOf, within } from '../ledger/ledger.ts'
import { type Token, tokenAddress } from '../mail/token.ts'
import { introAddress, type Service } from '../service.ts'
import type { Block, Draft } from './draft.ts'
import { type Entry, hopedEntry, promisedEntry } from './entry.ts'
import { mailto } from './links.ts'
import { stop } from './stop.ts'
import { day, type Whereabouts } from './when.ts'

/** A letter is for reading at breakfast; the page shows the rest. */
const MOST_SHOWN = 12

export interface DigestOf {
  address: string
  /** The token of the person's own seat. */
  token: Token
  ledger: Ledger
  /** The week that it tells of. */
  from: Instant
  until: Instant
}

/**
 * The week of one person: what they have promised and what they were promised, with whatever they can do about it. One
 * that has not ended is told of each week until it has. Undefined when there is nothing to say.
 */
export function digest(of: DigestOf, service: Service, where: Whereabouts): Draft | undefined {
  const { ledger, from, until } = of
  const mine = promisedIn(ledger, from, until)
  const heard = heardOf(ledger, from, until)
  const theirs = hopedIn(ledger, from, until)
  const met = { heading: 'Met', word: 'met', rows: heard.filter(row => row.met.includes('yes')) }
  const counts = [counted('', [...mine, met]), counted('promised to you: ', theirs)].filter(
    count => count !== '',
  )
  if (counts.length === 0) return undefined
  const subject = [...mine, met].some(({ rows }) => rows.length > 0)
    ? `Your promises: ${counts.join('; ')}`
    : counts[0]!
  return {
    fromName: 'Kept',
    to: [{ address: of.address }],
    bcc: [],
    replyTo: [{ address: tokenAddress(service, 'reply', of.token), name: 'Kept' }],
    subject: subject.charAt(0).toUpperCase() + subject.slice(1),
    thread: [],
    blocks: [
      {
        p: `Good morning. This is how the introductions stand, for the week from ${day(from, where)} to ${day(until, where)}.`,
      },
      ...sections(mine, row => promisedEntry(row, service, where)),
      ...whetherMet(heard, service, where),
      ...shares(ledger, from, until),
      ...sections(theirs, row => hopedEntry(row, service, where)),
      ...more(service, of.token),
    ],
    why: `You get this on Mondays because you take part in introductions through ${introAddress(service)}, and only when there is something to tell. “digest off” in a reply stops it, and so does unsubscribing: the letters about each introduction still come.`,
    unsubscribe: stop(service, of.token),
    attachments: [],
  }
}

interface Section<Row> {
  heading: string
  /** As the subject counts it: "2 open". */
  word: string
  rows: Row[]
}

/** First what can still be mended. */
function promisedIn({ promised }: Ledger, from: Instant, until: Instant): Section<Promised>[] {
  const ended = (is: Promised['standing']['is']) =>
    promised.filter(({ standing }) => standing.is === is && within(standing, from, until))
  return [
    { heading: 'Ghosted', word: 'ghosted', rows: ended('ghosted') },
    { heading: 'Unanswered', word: 'unanswered', rows: ended('unanswered') },
    { heading: 'Still open', word: 'open', rows: promised.filter(({ standing }) => standing.is === 'open') },
    { heading: 'Declined', word: 'declined', rows: ended('declined') },
    { heading: 'Kept', word: 'kept', rows: ended('kept') },
  ]
}

function hopedIn({ hoped }: Ledger, from: Instant, until: Instant): Section<Hoped>[] {
  const ended = (is: Hoped['hope']['is']) =>
    hoped.filter(({ hope }) => hope.is === is && within(hope, from, until))
  return [
    {
      heading: 'Promised to you, and open',
      word: 'open',
      rows: hoped.filter(({ hope }) => hope.is === 'open'),
    },
    { heading: 'Promised to you, and not made', word: 'not made', rows: ended('not-made') },
    { heading: 'Promised to you, and made', word: 'made', rows: ended('made') },
  ]
}

/** "1 ghosted, 2 open, 3 kept"; nothing when all are none. */
function counted<Row>(before: string, sections: Section<Row>[]): string {
  const counts = sections
    .filter(({ rows }) => rows.length > 0)
    .map(({ rows, word }) => `${rows.length} ${word}`)
  return counts.length > 0 ? before + counts.join(', ') : ''
}

const sections = <Row>(all: Section<Row>[], entry: (row: Row) => Entry): Block[] =>
  all
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ heading, rows }): Block[] => [
      { heading: `${heading}: ${rows.length}` },
      { entries: rows.slice(0, MOST_SHOWN).map(entry) },
      ...(rows.length > MOST_SHOWN
        ? [{ p: `And ${rows.length - MOST_SHOWN} more, on your ledger page.` }]
        : []),
    ])

/** Those of whom somebody said this week whether they met. */
const heardOf = ({ promised }: Ledger, from: Instant, until: Instant): Promised[] =>
  promised.filter(({ introduction }) =>
    introduction.requesters.some(({ metAt = 0 }) => from <= metAt && metAt < until),
  )

const whetherMet = (heard: Promised[], service: Service, where: Whereabouts): Block[] =>
  heard.length === 0
    ? []
    : [
        { heading: 'Whether they met' },
        { entries: heard.slice(0, MOST_SHOWN).map(row => promisedEntry(row, service, where)) },
      ]

function shares({ promised, share, weeks }: Ledger, from: Instant, until: Instant): Block[] {
  const week = shareOf(promised, from, until)
  const bars = [
    { label: 'This week', ...week },
    { label: `The last ${weeks.length} weeks`, ...share },
  ].filter(({ of }) => of > 0)
  return bars.length === 0
    ? []
    : [
        { heading: 'The share you kept' },
        {
          bars: bars.map(({ label, kept, of }) => ({ label, part: kept, of, says: `${kept} of ${of} kept` })),
        },
      ]
}

const more = (service: Service, token: Token): Block[] => [
  {
    actions: [
      {
        label: 'Send me the list',
        href: mailto(tokenAddress(service, 'reply', token), { subject: 'pending', body: 'pending' }),
        does: 'You get everything that is open now, and a private link to the page with all of it.',
      },
    ],
  },
]
