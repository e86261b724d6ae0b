import type { Introduction } from '../introduction/state.ts'
import { parties } from '../introduction/window.ts'
import type { Draft } from './draft.ts'
import { type Context, requestersOf, targetOf, toIntroducer, whyIntroducer } from './letterhead.ts'
import { knownAs, listOf, subject } from './names.ts'
import { retry } from './retry.ts'

/** At the deadline: somebody who was asked has not answered. */
export function unanswered(introduction: Introduction, context: Context): Draft {
  const silent = (max?: number) =>
    listOf(
      parties(introduction)
        .filter(([, party]) => party.consent === 'asked')
        .map(([, party]) => knownAs(party, max)),
    ) || targetOf(introduction, max)
  return toIntroducer(introduction, context, {
    subject: subject(max => `No word from ${silent(max)}, so it was not made`),
    blocks: [
      {
        p: `We asked ${silent()}, and there has been no answer in time. So your introduction of ${requestersOf(introduction)} to ${targetOf(introduction)} has not been made.`,
      },
      {
        p: 'Whoever was waiting has been told, kindly and without a reason. Should a yes still come, you hear of it.',
      },
      ...retry(
        introduction,
        context,
        'If you know that it would be welcome after all',
        `We ask ${silent()} once more, and after that no more.`,
      ),
    ],
    why: `${whyIntroducer(introduction, context.service)} There is nothing you must do.`,
  })
}
