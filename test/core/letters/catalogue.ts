/** Every letter that Kept writes, in each form of promise and in each state that it is written from. */
import type { Done, Letter, Note, Unreadable } from '../../../core/effect.ts'
import { DAY, HOUR, type Introduction, type Party } from '../../../core/introduction/state.ts'
import { deadline } from '../../../core/introduction/window.ts'
import type { Draft } from '../../../core/letters/draft.ts'
import { writeLetter, writeNote } from '../../../core/letters/write.ts'
import {
  agreed,
  alice,
  amir,
  bob,
  carol,
  context,
  direct,
  forward,
  owed,
  PROMISED,
  promise,
  service,
} from './sample.ts'

/** A letter in the state that it is written from. */
export interface Case {
  /** What is particular about it: "no, with a note". */
  as: string
  letter: Letter
  introduction: Introduction
}

const { messageId: _, ...withoutMessageId } = promise().mail

/** Every form of a promise that asks somebody. */
export const forms: Array<[string, Introduction]> = [
  ['copy', promise()],
  ['reply', promise({ form: 'reply', mail: { ...promise().mail, quoted: true } })],
  ['sealed', promise({ form: 'sealed' })],
  ['direct', direct()],
  ['bcc', promise({ form: 'bcc' })],
  ['forward', forward()],
  ['owed', owed()],
  ['several', promise({ requesters: [alice, amir] })],
  ['no-message-id', promise({ mail: withoutMessageId })],
]

const to = { party: 'target' } as const
const toFirst = { party: 0 } as const
const toIntroducer = { to: 'introducer' } as const
const note = 'Who is it for?\nNo'
const NEXT_MONTH = PROMISED + 30 * DAY

const withTarget = (introduction: Introduction, change: Partial<Party>): Introduction =>
  introduction.target ? { ...introduction, target: { ...introduction.target, ...change } } : introduction

const withRequesters = (introduction: Introduction, change: Partial<Party>): Introduction => ({
  ...introduction,
  requesters: introduction.requesters.map(party => ({ ...party, ...change })),
})

/** Nobody is named, or nobody any more. */
export function unnamed(introduction: Introduction, former: Party[] = []): Introduction {
  const { target: _, ...rest } = introduction
  return { ...rest, former, described: 'our head of sales' }
}

/** The deadline has passed in silence, and the requesters have heard. */
export const unanswered = (introduction: Introduction): Introduction => ({
  ...withRequesters(introduction, { toldAt: PROMISED + 72 * HOUR }),
  outcome: 'unanswered',
  retiredAt: PROMISED + 72 * HOUR,
})

/** A yes has come ten days after the deadline. */
export const revived = (introduction: Introduction): Introduction =>
  withTarget(
    {
      ...withRequesters(unanswered(introduction), { consent: 'asked', askedAt: PROMISED + 13 * DAY }),
      revivedAt: PROMISED + 13 * DAY,
    },
    { consent: 'yes', answeredAt: PROMISED + 13 * DAY },
  )

const triedAgain = (introduction: Introduction): Introduction => ({
  ...withRequesters(introduction, { toldAt: PROMISED + 72 * HOUR }),
  windowAt: PROMISED + 5 * DAY,
})

const introduced = (introduction: Introduction): Introduction => ({
  ...withRequesters(agreed(introduction), { metAskedAt: PROMISED + 8 * DAY }),
  outcome: 'introduced',
  retiredAt: PROMISED + DAY,
})

const referred = (introduction: Introduction): Introduction =>
  unnamed(introduction, [{ ...bob, consent: 'no', answeredAt: PROMISED + HOUR }])

const bounced = (introduction: Introduction): Introduction =>
  unnamed(introduction, [{ ...bob, bouncedAt: PROMISED + HOUR }])

const cold = (introduction: Introduction): Introduction =>
  withTarget(introduction, { consent: 'later', until: NEXT_MONTH })

/** Every letter about a promise like this one. */
export function casesOf(introduction: Introduction): Case[] {
  const cases: Case[] = []
  const add = (as: string, letter: Letter, given = introduction) =>
    cases.push({ as, letter, introduction: given })
  const asked = introduction.form === 'direct' ? [to, toFirst] : [to]
  const owes = introduction.form === 'owed'

  add('', { kind: 'receipt', ...toIntroducer, others: [] })
  const terse = 'Alice, I will introduce you to Bob (bob@corp.example).'
  add('without a why', { kind: 'receipt', ...toIntroducer, others: [] }, { ...introduction, words: terse })
  const others = [{ id: 'bbbbbbbbbbbbbbbbbbbbbbbb', target: carol }]
  add('several targets', { kind: 'receipt', ...toIntroducer, others })

  for (const round of [1, 2, 3] as const)
    if (!owes) add(`round ${round}`, { kind: 'question', ...toIntroducer, round }, unnamed(introduction))
  const question = { kind: 'question', ...toIntroducer, round: 1 } as const
  add('one proposed', question, { ...unnamed(introduction), proposed: [carol] })
  add('two proposed', question, { ...unnamed(introduction), proposed: [bob, carol] })
  add('bounced', { ...question, unreachable: bob.address }, bounced(introduction))
  add('bounced, a day later', { ...question, round: 2 }, bounced(introduction))
  add('misread', { ...question, misread: true }, unnamed(introduction))
  const other = { ...question, referred: true, note: 'Carol does this now: carol@cole.example' } as const
  add('somebody else', other, { ...referred(introduction), proposed: [carol] })
  add('somebody else, without an address', { ...other, note: 'Ask our CFO.' }, referred(introduction))
  add('somebody else, a day later', { ...question, round: 2 }, referred(introduction))
  add('tried again', question, triedAgain(unnamed(introduction)))

  add('a requester', { kind: 'unreachable', ...toIntroducer, party: 0 })
  add(
    'of the introduction',
    { kind: 'unreachable', ...toIntroducer, party: 'target' },
    introduced(introduction),
  )

  const refused = { kind: 'refused', ...toIntroducer, party: 'target' } as const
  add('never', { ...refused, because: 'never' }, withTarget(introduction, { consent: 'no' }))
  add('paused', { ...refused, because: 'paused', until: NEXT_MONTH }, cold(introduction))
  add('enough', { ...refused, because: 'enough', until: NEXT_MONTH }, cold(introduction))
  add(
    'a requester',
    { ...refused, party: 0, because: 'never' },
    withRequesters(introduction, { consent: 'no' }),
  )

  for (const party of asked) {
    const who = party.party === 'target' ? '' : 'requester'
    add(who, { kind: 'consent-request', to: party })
    add(who, { kind: 'reminder', to: party })
    add(who, { kind: 'clarify', to: party })
    add(who, { kind: 'confirm', to: party, from: 'somebody@elsewhere.example' })
    for (const because of ['answered', 'too-late', 'withdrawn'] as const)
      add(`${because} ${who}`.trim(), { kind: 'closed', to: party, because })
  }
  add('as they wished', { kind: 'ask-again', to }, withTarget(introduction, { until: PROMISED + DAY }))
  const later = withTarget(unanswered(introduction), { until: NEXT_MONTH, askedAt: NEXT_MONTH })
  add('after the deadline', { kind: 'ask-again', to }, later)
  add('as the introducer wished', { kind: 'ask-again', to }, triedAgain(introduction))
  add('within the window', { kind: 'put-off', to, until: PROMISED + DAY })
  add('after the deadline', { kind: 'put-off', to, until: NEXT_MONTH })
  add('asking', { kind: 'closed', to, because: 'asking' }, revived(introduction))

  for (const consent of ['asked', 'yes', 'no', 'later'] as const)
    add(
      consent,
      { kind: 'wrote-back', ...toIntroducer, party: 'target', note },
      withTarget(introduction, { consent }),
    )
  add('', { kind: 'introduction', to: 'parties' }, agreed(introduction))
  const reasoned = { ...agreed(introduction), reason: 'He has just opened an office in her town.' }
  add('with a line on why', { kind: 'introduction', to: 'parties' }, reasoned)

  const passed = { kind: 'passed', ...toIntroducer, party: 'target' } as const
  const declined = withTarget(introduction, { consent: 'no', answeredAt: PROMISED })
  add('no', { ...passed, is: 'no' }, declined)
  add('no, with a note', { ...passed, is: 'no', note: 'No' }, declined)
  add(
    'no, after the deadline',
    { ...passed, is: 'no' },
    withTarget(unanswered(introduction), { consent: 'no' }),
  )
  add('stranger', { ...passed, is: 'stranger' }, declined)
  const soon = withTarget(introduction, { consent: 'later', until: PROMISED + DAY })
  add('later, within the window', { ...passed, is: 'later', until: PROMISED + DAY }, soon)
  add('later', { ...passed, is: 'later', until: NEXT_MONTH, note: 'After the fair.' }, cold(introduction))
  const firstNo = introduction.requesters.map((party, index) =>
    index === 0 ? { ...party, consent: 'no' as const } : party,
  )
  add('a requester', { ...passed, party: 0, is: 'no' }, { ...introduction, requesters: firstNo })

  add('', { kind: 'unanswered', ...toIntroducer }, unanswered(introduction))
  const secondTime = { ...unanswered(introduction), windowAt: PROMISED + 5 * DAY }
  add('tried again', { kind: 'unanswered', ...toIntroducer }, secondTime)
  if (!owes) add('', { kind: 'ghosted', ...toIntroducer }, { ...unnamed(introduction), outcome: 'ghosted' })
  for (const party of introduction.form === 'direct' ? [to, toFirst] : [toFirst])
    add(party.party === 'target' ? 'target' : '', { kind: 'not-made', to: party })
  add('', { kind: 'too-late', ...toIntroducer }, { ...introduction, outcome: 'too-late' })
  add('', { kind: 'cancelled', ...toIntroducer }, { ...introduction, cancelledAt: PROMISED })
  add('before anybody was asked', { kind: 'cancelled', ...toIntroducer }, unnamed(introduction))
  add('after the deadline', { kind: 'cancelled', ...toIntroducer }, cold(unanswered(introduction)))
  add('', { kind: 'tried-again', ...toIntroducer }, triedAgain(introduction))
  const away = 'Sorry, I was away.'
  add('asking', { kind: 'late-yes', ...toIntroducer, party: 'target', note: away }, revived(introduction))
  const over = withTarget(unanswered(introduction), { consent: 'asked' })
  add('too late', { kind: 'late-yes', ...toIntroducer, party: 'target' }, over)
  add('', { kind: 'still-wanted', to: toFirst }, revived(introduction))
  add('clarify', { kind: 'clarify', to: toFirst }, revived(introduction))
  add('', { kind: 'did-you-meet', to: toFirst }, introduced(introduction))
  for (const met of ['yes', 'not-yet', 'no'] as const)
    add(met, { kind: 'met', ...toIntroducer, party: 0, met }, introduced(introduction))
  const thanks = 'We talked for an hour.'
  add(
    'with a note',
    { kind: 'met', ...toIntroducer, party: 0, met: 'yes', note: thanks },
    introduced(introduction),
  )
  if (owes) {
    add('', { kind: 'noted', to: toFirst }, unnamed(introduction))
    add('', { kind: 'nudge', ...toIntroducer }, unnamed(introduction))
    add('one proposed', { kind: 'nudge', ...toIntroducer }, { ...unnamed(introduction), proposed: [bob] })
    const let_down = { ...unnamed(introduction), cancelledAt: PROMISED, outcome: 'withdrawn' as const }
    add('let down', { kind: 'cancelled', ...toIntroducer }, let_down)
  }
  return cases
}

export const drafted = ({ letter, introduction }: Case): Draft =>
  writeLetter(letter, introduction, { ...context, deadline: deadline(introduction) })

export const unreadables: Unreadable[] = [
  'empty',
  'nobody-named',
  'broken',
  'too-many',
  'unknown-token',
  'unknown-address',
  'too-long',
  'too-many-owed',
  'which',
  'nothing-to-retry',
  'nothing-to-cancel',
  'until-when',
]

export const dones: Array<[string, Done]> = [
  ['digest on', { is: 'digest', on: true }],
  ['digest off', { is: 'digest', on: false }],
  ['never', { is: 'never' }],
  ['forgotten', { is: 'forgotten' }],
  ['paused', { is: 'paused', until: PROMISED + 400 * DAY }],
  ['resumed', { is: 'resumed' }],
  ['once a month', { is: 'monthly', count: 1 }],
  ['twice a month', { is: 'monthly', count: 2 }],
  ['many a month', { is: 'monthly', count: 12 }],
]

type Written = Exclude<Note, { kind: 'pending' }>
const erin = { to: 'erin@dale.example', inReplyTo: '<question@dale.example>' }

/** Every letter outside an introduction that is not made from the ledger. */
export const notes: Array<{ as: string; note: Written }> = [
  { as: '', note: { kind: 'help', ...erin, subject: 'help' } },
  ...unreadables.map(because => ({
    as: because,
    note: { kind: 'unreadable', ...erin, subject: 'Meet Bob', because } satisfies Written,
  })),
  ...dones.map(([as, what]) => ({
    as,
    note: { kind: 'done', ...erin, subject: as, what } satisfies Written,
  })),
]

/** All of them, each with a name of its own. */
export const drafts: Array<[string, Draft]> = [
  ...forms.flatMap(([form, introduction]) =>
    casesOf(introduction).map((each): [string, Draft] => [
      [form, each.letter.kind, each.as].filter(Boolean).join(', '),
      drafted(each),
    ]),
  ),
  ...notes.map(({ as, note }): [string, Draft] => [
    [note.kind, as].filter(Boolean).join(', '),
    writeNote(note, { service }),
  ]),
]
