/** What an introduction's state means, in plain words. */
import type { Form, Instant, Introduction, Outcome, Party } from '../../../core/introduction/state.ts'
import type { IntroductionView } from '../world-view.ts'
import { called, listed } from './names.ts'

export const FORMS: Record<Form, string> = {
  copy: 'by copying Kept',
  reply: 'in a reply',
  sealed: 'by a sealed address',
  direct: 'in a mail to Kept alone',
  forward: 'by passing on a request',
  bcc: 'with Kept in bcc',
  'no-address': 'without an address yet',
  'too-late': 'to both at once',
  owed: 'in an offer, which was taken up',
}

const OUTCOMES: Record<Outcome, string> = {
  introduced: 'Introduced',
  declined: 'Not made: somebody said no',
  unanswered: 'Not made: no answer came',
  ghosted: 'Not made: nobody was named',
  withdrawn: 'Taken back',
  'too-late': 'Made without asking',
}

export function standing({ introduction }: IntroductionView): string {
  const { outcome, cancelledAt, introducer } = introduction
  if (outcome) return OUTCOMES[outcome]
  if (cancelledAt !== undefined) return `Taken back by ${called(introducer)}; told at the deadline`
  return `Waiting for ${listed(awaited(introduction))}`
}

/** Whose word is missing: the parties who were asked, or the introducer while nobody is named. */
export function awaited(introduction: Introduction): string[] {
  const { outcome, cancelledAt, introducer, target } = introduction
  if (outcome || cancelledAt !== undefined) return []
  if (!target) return [`${called(introducer)} to say who it is`]
  const missing = everybody(introduction).filter(
    ({ consent }) => consent === 'asked' || consent === 'unasked' || consent === 'later',
  )
  return missing.length > 0 ? missing.map(called) : ['Kept itself']
}

export const everybody = ({ target, requesters }: Introduction): Party[] =>
  target ? [...requesters, target] : requesters

/** Who the target is, as far as anybody has said. */
export const targetOf = ({ target, described, proposed }: Introduction): string =>
  target ? called(target) : (described ?? (proposed.length > 0 ? listed(proposed.map(called)) : 'somebody'))

export interface Happening {
  at: Instant
  what: string
  /** Not yet. */
  ahead: boolean
}

/** What happened and what is still to come, earliest first. */
export function timeline({ introduction, deadline, wakeAt }: IntroductionView): Happening[] {
  const { introducer, target, promisedAt, questionedAt, cancelledAt, retiredAt, outcome } = introduction
  const past: Array<[Instant | undefined, string]> = [
    [promisedAt, `${called(introducer)} promised, ${FORMS[introduction.form]}`],
    ...questionedAt.map((at): [Instant, string] => [at, `${called(introducer)} was asked who it is`]),
    ...everybody(introduction).flatMap(words),
    ...introduction.former.flatMap(words),
    [introduction.nudgedAt, `${called(introducer)} was reminded of the offer`],
    [
      introduction.windowAt === promisedAt ? undefined : introduction.windowAt,
      `${called(introducer)} had it tried again`,
    ],
    [introduction.revivedAt, 'A yes came too late, and the requesters were asked whether they still want it'],
    [cancelledAt, `${called(introducer)} took it back`],
    [retiredAt, outcome ? OUTCOMES[outcome] : ''],
  ]
  const happened = past.flatMap(([at, what]) => (at === undefined ? [] : [{ at, what, ahead: false }]))
  const coming = outcome
    ? []
    : [
        ...(wakeAt !== undefined && wakeAt < deadline
          ? [
              {
                at: wakeAt,
                what: target
                  ? 'Whoever has not answered is reminded'
                  : `${called(introducer)} is asked again`,
                ahead: true,
              },
            ]
          : []),
        {
          at: deadline,
          what: `${listed(introduction.requesters.map(called))} hears, either way`,
          ahead: true,
        },
      ]
  // A stable sort keeps the order of what happened at the same moment.
  return [...happened, ...coming].sort((a, b) => a.at - b.at)
}

function words(party: Party): Array<[Instant | undefined, string]> {
  const name = called(party)
  return [
    [party.askedAt, `${name} was asked`],
    [party.remindedAt, `${name} was reminded`],
    [party.clarifiedAt, `${name} was asked again in plain words`],
    [party.confirmedAt, `${name} was asked to confirm`],
    [party.answeredAt, `${name} said ${party.consent}`],
    [party.bouncedAt, `A letter to ${name} came back`],
    [party.toldAt, `${name} heard that it will not happen this time`],
    [party.metAskedAt, `${name} was asked whether they met`],
  ]
}
