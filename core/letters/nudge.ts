import type { Introduction } from '../introduction/state.ts'
import { choices, refuse, supplyAddress } from './choices.ts'
import type { Draft } from './draft.ts'
import { type Context, targetOf, toIntroducer, whyIntroducer } from './letterhead.ts'
import { subject } from './names.ts'
import { asker } from './said.ts'
import { day, moment } from './when.ts'
import { quote, wordsFor } from './words.ts'

/** The one reminder of an offer, to whoever made it; they never asked anything of Kept, so it says what this is. */
export function nudge(introduction: Introduction, context: Context): Draft {
  const { service } = context
  const who = asker(introduction)
  const whom = introduction.described ? targetOf(introduction) : 'somebody'
  const proposed = introduction.proposed.length > 0
  return toIntroducer(introduction, context, {
    subject: subject(max => `The introduction you offered ${asker(introduction, max)}`),
    blocks: [
      {
        p: `On ${day(introduction.promisedAt, context)} ${who} took up your offer of an introduction to ${whom}, and copied us so that it would not be forgotten:`,
      },
      ...quote(wordsFor(introduction, [introduction.introducer]), who),
      {
        p: `If you would like to make it, ${proposed ? 'tell us whom to ask' : 'reply with the address of the person they are to meet; nothing else is needed'}. We ask that person first, introduce the two only after a yes, and move you to bcc.`,
      },
      proposed ? choices(introduction, context) : supplyAddress(introduction, service),
      {
        p: `If it does not suit you any more, this tells ${who} so, kindly and without a reason:`,
      },
      refuse(
        introduction,
        service,
        `${who} hears at once that it will not happen this time, and nothing more.`,
      ),
      {
        p: `This is the only reminder. If we have not heard from you by ${moment(context.deadline, context)}, ${who} will hear the same.`,
      },
    ],
    why: `${whyIntroducer(introduction, service)} Kept is a service that sees promised introductions made. To never hear from it again, for anyone, reply “never”.`,
    cold: true,
  })
}
