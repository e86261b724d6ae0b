import type { Introduction } from '../introduction/state.ts'
import { parties } from '../introduction/window.ts'
import { introAddress } from '../service.ts'
import type { Draft } from './draft.ts'
import { again, type Context, requestersOf, targetOf, toIntroducer } from './letterhead.ts'
import { knownAs, listOf, subject } from './names.ts'

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
      { p: 'Whoever was waiting has been told, kindly and without a reason. Nobody will be asked again.' },
      {
        p: `If you know that it would be welcome after all, ${again(context.service)}.`,
      },
    ],
    why: `You get this because you promised an introduction and let ${introAddress(context.service)} know. There is nothing you must do.`,
  })
}
