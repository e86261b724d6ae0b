import type { Introduction } from '../introduction/state.ts'
import type { Draft } from './draft.ts'
import { type Context, requestersOf, targetOf, toIntroducer, whyIntroducer } from './letterhead.ts'
import { subject } from './names.ts'
import { retry } from './retry.ts'

/** At the deadline: we never learned whom to ask. */
export function ghosted(introduction: Introduction, context: Context): Draft {
  return toIntroducer(introduction, context, {
    subject: subject(max => `Your promise to ${requestersOf(introduction, max)} was not kept`),
    blocks: [
      {
        p: `You promised ${requestersOf(introduction)} an introduction to ${targetOf(introduction)}, and in all this time we have not learned whom to ask, or where. So it has not been made, and whoever was waiting has been told, kindly and without a reason.`,
      },
      ...retry(
        introduction,
        context,
        'It happens. When you have the address',
        'We ask you for the address, and then that person at once.',
      ),
    ],
    why: `${whyIntroducer(introduction, context.service)} It is the last letter about it.`,
  })
}
