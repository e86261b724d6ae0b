import type { Table } from '../bench/table.ts'
import type { Labelled } from './corpus.ts'
import { share } from './share.ts'

const ANSWERS = ['yes', 'no', 'later', 'other', 'stranger', 'never', 'unclear', 'automatic']

/** What was said (rows) against what was read (columns). */
export function answers(all: readonly Labelled[]): Table | undefined {
  const mails = all.filter(({ label }) => label.kind === 'answer')
  if (mails.length === 0) return undefined
  const row = (name: string, some: readonly Labelled[]): string[] => [
    name,
    String(some.length),
    ...ANSWERS.map(is => String(some.filter(mail => readAs(mail) === is).length).replace(/^0$/, '·')),
    share(some.filter(mail => readAs(mail) === mail.label.answer).length, some.length),
  ]
  const about = (what: string, labelled: readonly Labelled[], right: (mail: Labelled) => boolean): string =>
    `${what} ${labelled.filter(right).length} of ${labelled.length}`
  const extra = [
    about(
      'until',
      mails.filter(({ label }) => label.until !== undefined),
      ({ label, ours }) => ours.answer?.until === label.until,
    ),
    about(
      'somebody else',
      mails.filter(({ label }) => label.otherAddress !== undefined),
      ({ label, ours }) => ours.answer?.other === label.otherAddress,
    ),
    `taken for yes ${mails.filter(mail => readAs(mail) === 'yes' && mail.label.answer !== 'yes').length}`,
    `wrong and not unclear ${mails.filter(wrong).length}`,
  ]
  return {
    title: `The answer: said ↓ read → (goal: nothing else taken for yes, right 95 %)\n${extra.join(', ')}`,
    rows: [
      ['', 'mails', ...ANSWERS, 'right'],
      ...ANSWERS.map(is =>
        row(
          is,
          mails.filter(({ label }) => label.answer === is),
        ),
      ),
      row('all', mails),
    ],
  }
}

export const readAs = ({ ours }: Labelled): string => ours.answer?.is ?? ours.kind

/** Read as something that it is not; unclear is asked about, and so never wrong. */
export const wrong = (mail: Labelled): boolean =>
  readAs(mail) !== 'unclear' && readAs(mail) !== mail.label.answer
