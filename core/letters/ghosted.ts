import type { Introduction } from '../introduction/state.ts'
import { introAddress } from '../service.ts'
import type { Draft } from './draft.ts'
import { again, type Context, requestersOf, targetOf, toIntroducer } from './letterhead.ts'
import { subject } from './names.ts'

/** At the deadline: we never learned whom to ask. */
export function ghosted(introduction: Introduction, context: Context): Draft {
  return toIntroducer(introduction, context, {
    subject: subject(max => `Your promise to ${requestersOf(introduction, max)} was not kept`),
    blocks: [
      {
        p: `You promised ${requestersOf(introduction)} an introduction to ${targetOf(introduction)}, and in all this time we have not learned whom to ask, or where. So it has not been made, and whoever was waiting has been told, kindly and without a reason.`,
      },
      { p: `It happens. When you have the address, ${again(context.service)}, and we will ask at once.` },
    ],
    why: `You get this because you promised an introduction and let ${introAddress(context.service)} know. It is the last letter about it.`,
  })
}
