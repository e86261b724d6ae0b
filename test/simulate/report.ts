/** What became of a town's promises, as tables. */
import { DAY, HOUR } from '../../core/introduction/state.ts'
import { median, type Table } from '../bench/table.ts'
import type { Onlooker } from './record.ts'
import type { Simulation } from './simulation.ts'

export function report(simulation: Simulation): Table[] {
  const { onlooker, settings, kept } = simulation
  const weeks = (settings.people * settings.days) / 7
  const { calls } = kept.store
  return [
    { title: 'What became of the promises', rows: outcomes(simulation) },
    { title: 'Time from the request to an answer', rows: timeToAnswer(onlooker) },
    {
      title: 'Letters',
      rows: [
        ['kind', 'letters', 'per person a week'],
        ...counted(onlooker.sent.map(({ letter }) => letter.kind)).map(([kind, count]) => [
          kind,
          String(count),
          (count / weeks).toFixed(3),
        ]),
        ['all', String(onlooker.sent.length), (onlooker.sent.length / weeks).toFixed(3)],
      ],
    },
    {
      title: 'Calls of the store',
      rows: [
        ['call', 'times', 'per mail and letter'],
        ...Object.entries(calls).map(([call, times]) => [
          call,
          String(times),
          (times / (onlooker.mails + onlooker.sent.length)).toFixed(2),
        ]),
      ],
    },
    {
      title: 'Mails to Kept, and what became of their deliveries',
      rows: [
        ['disposition', 'deliveries'],
        ...[...onlooker.dispositions].toSorted().map(([is, count]) => [is, String(count)]),
        ['all', String(onlooker.received)],
      ],
    },
    ...(settings.faults ? [{ title: 'What failed', rows: failed(onlooker) }] : []),
  ]
}

function outcomes({ onlooker, kept }: Simulation): string[][] {
  const ends: string[] = []
  const met: string[] = []
  for (const item of kept.store.scan()) {
    if (item.kind !== 'introduction') continue
    const { outcome, revivedAt, requesters } = item.state
    ends.push(
      outcome === 'introduced' ? (revivedAt === undefined ? 'kept' : 'made late') : (outcome ?? 'open'),
    )
    if (outcome === 'introduced') for (const party of requesters) met.push(party.met ?? 'nothing')
  }
  const share = (all: string[]) =>
    counted(all).map(([is, count]) => [is, String(count), `${((100 * count) / all.length).toFixed(1)} %`])
  return [
    ['outcome', 'introductions', 'share'],
    ...share(ends),
    ['of promises', String(onlooker.made.length), ''],
    ...share(met).map(([is, ...rest]) => [`met: ${is}`, ...rest]),
  ]
}

function timeToAnswer({ sent, statements }: Onlooker): string[][] {
  const asked = new Map<string, number>()
  for (const { letter, item, to, sentAt } of sent)
    if (letter.kind === 'consent-request') asked.set(`${item} ${to[0]}`, sentAt)
  const hours: number[] = []
  for (const { by, item, is, at } of statements) {
    const since = asked.get(`${item} ${by.address}`)
    if (since === undefined || !(is === 'yes' || is === 'no')) continue
    asked.delete(`${item} ${by.address}`)
    hours.push((at - since) / HOUR)
  }
  if (hours.length === 0) return [['nobody answered']]
  const ninth = hours.toSorted((a, b) => a - b)[Math.floor(hours.length * 0.9)]!
  return [
    ['answers', 'median', '90 %', 'the slowest'],
    [
      String(hours.length),
      `${median(hours).toFixed(1)} h`,
      `${ninth.toFixed(1)} h`,
      `${(Math.max(...hours) / (DAY / HOUR)).toFixed(1)} days`,
    ],
  ]
}

const failed = ({ counts }: Onlooker): string[][] => [
  ['what', 'times'],
  ...Object.entries(counts).map(([what, times]) => [what, String(times)]),
]

/** Each with how often it is there, most often first. */
function counted(all: string[]): Array<[string, number]> {
  const counts = new Map<string, number>()
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
