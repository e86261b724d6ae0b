import type { Introduction } from '../introduction/state.ts'
import { introAddress } from '../service.ts'
import type { Draft } from './draft.ts'
import { type Context, requestersOf, targetOf, toIntroducer } from './letterhead.ts'

/** Everybody was on the introducer's mail already: nothing to hold, and one kind line for the next time. */
export function tooLate(introduction: Introduction, context: Context): Draft {
  const { service } = context
  const { target } = introduction
  const everybody = target
    ? `${requestersOf(introduction)} and ${targetOf(introduction)}`
    : requestersOf(introduction)
  return toIntroducer(introduction, context, {
    subject: 'They have your mail already, so they have met',
    blocks: [
      {
        p: `Your mail went to ${everybody} directly, so they are introduced, and there was nothing left for us to ask. Thank you for making it.`,
      },
      {
        p: `To have us ask first next time, leave the one whose time it takes off the mail and give their address in the text. Or put them on the To line as bob=corp.example@${service.domain} instead of bob@corp.example: they get nothing until they have agreed.`,
      },
    ],
    why: `You get this because you copied ${introAddress(service)}. There is nothing you must do.`,
  })
}
