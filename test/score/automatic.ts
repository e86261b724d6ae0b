import type { Table } from '../bench/table.ts'
import type { Labelled } from './corpus.ts'
import { share } from './share.ts'

export const isAutomatic = ({ label }: Labelled): boolean =>
  label.kind === 'automatic' || label.answer === 'automatic'

/** What machines wrote, by what it is, and what people wrote: how much of it is taken for automatic. */
export function automatic(all: readonly Labelled[]): Table | undefined {
  if (all.length === 0) return undefined
  const sorts = new Map<string, Labelled[]>()
  for (const mail of all) {
    const sort = isAutomatic(mail) ? (mail.label.reason ?? 'automatic answer') : 'written by a person'
    sorts.set(sort, [...(sorts.get(sort) ?? []), mail])
  }
  return {
    title: 'Automatic or human (goal: bounces 99 %, auto-replies 95 %, people 0)',
    rows: [
      ['written', 'mails', 'taken for automatic', ''],
      ...[...sorts]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([sort, mails]) => {
          const taken = mails.filter(({ ours }) => ours.kind === 'automatic').length
          return [sort, String(mails.length), String(taken), share(taken, mails.length)]
        }),
    ],
  }
}
