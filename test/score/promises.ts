import type { Table } from '../bench/table.ts'
import type { Labelled } from './corpus.ts'
import { share } from './share.ts'

export type Verdict = 'right' | 'asked' | 'wrong'

const isPromise = ({ label }: Labelled) => label.kind === 'promise' || label.kind === 'owed'

/** Who to whom: by form, how many were right, asked without need, and wrong. */
export function promises(all: readonly Labelled[]): Table | undefined {
  const mails = all.filter(isPromise)
  if (mails.length === 0) return undefined
  const forms = [...new Set(mails.map(({ label }) => label.form ?? '?'))].sort()
  const row = (name: string, some: readonly Labelled[]): string[] => {
    const count = (verdict: Verdict) => some.filter(mail => verdictOf(mail) === verdict).length
    const sure = some.filter(({ label }) => label.certainty !== 'ask')
    return [
      name,
      String(some.length),
      String(count('right')),
      String(count('asked')),
      String(count('wrong')),
      share(count('right'), some.length),
      share(sure.filter(mail => verdictOf(mail) === 'right').length, sure.length),
      share(some.filter(({ label, ours }) => ours.promise?.form === label.form).length, some.length),
      share(...agreed(some, 'names')),
      share(...agreed(some, 'linkedin')),
      String(some.filter(leaks).length),
    ]
  }
  return {
    title: 'Who to whom (goal: wrong 0, right 95 %, sure and gone ahead 85 %, leaks 0)',
    rows: [
      ['form', 'mails', 'right', 'asked', 'wrong', 'right', 'sure', 'form', 'names', 'linkedin', 'leaks'],
      ...forms.map(form =>
        row(
          form,
          mails.filter(({ label }) => (label.form ?? '?') === form),
        ),
      ),
      row('all', mails),
    ],
  }
}

/** Right: gone ahead with exactly these people when sure, asked when not. Asked: asked, or said that nobody was found, without need. */
export function verdictOf({ label, ours }: Labelled): Verdict {
  const { promise } = ours
  if (ours.kind === 'automatic' || ours.kind === 'command') return 'wrong'
  if (!promise || promise.certainty === 'ask') return label.certainty === 'ask' ? 'right' : 'asked'
  if (label.certainty === 'ask') return 'wrong'
  const same =
    sameSet(promise.requesters, label.requesters) &&
    sameSet(promise.targets, label.targets) &&
    (label.introducer === undefined || promise.introducer === label.introducer)
  return same ? 'right' : 'wrong'
}

/** Strings of history or signatures that the words hold which travel. */
const leaks = ({ label, ours }: Labelled): boolean =>
  (label.mustNotTravel ?? []).some(text => ours.newText?.includes(text))

const sameSet = (ours: readonly string[] = [], theirs: readonly string[] = []): boolean =>
  [...ours].sort().join() === [...theirs].sort().join()

/** How many of the labelled names or profiles are with the right person; of mails whose people were found. */
function agreed(mails: readonly Labelled[], what: 'names' | 'linkedin'): [right: number, of: number] {
  const pairs = mails.flatMap(({ label, ours }) =>
    ours.promise
      ? Object.entries(label[what] ?? {}).map(([address, value]) => ours.promise![what]?.[address] === value)
      : [],
  )
  return [pairs.filter(Boolean).length, pairs.length]
}
