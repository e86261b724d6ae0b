import type { Letter } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import { requestSubject, viaKept } from './consent-request.ts'
import type { Draft } from './draft.ts'
import { type Context, introducerName, toParty } from './letterhead.ts'
import { capital } from './names.ts'
import { asker } from './said.ts'
import { moment } from './when.ts'

/** To a party whose answer changes nothing any more, once. */
export function closed(
  { to: { party }, because }: Extract<Letter, { kind: 'closed' }>,
  introduction: Introduction,
  context: Context,
): Draft {
  const who = introducerName(introduction)
  const said = {
    answered: `Thank you for writing again. You had answered this already, and the first answer stands. If you see it differently now, ${who} is the one to tell.`,
    'too-late': `Thank you for your answer. The time for it ended on ${moment(context.deadline, context)}, so nothing has been done with it. If you would still like to meet, a word to ${who} is all it takes.`,
    withdrawn: `Thank you for your answer. ${capital(who)} has taken the question back in the meantime, so there is nothing left for you to do.`,
    asking: `Thank you: that is still welcome. The time for it was over and ${asker(introduction)} had been told so, which is why we are asking there first. You will hear by ${moment(context.deadline, context)}, one way or the other.`,
  }[because]
  const draft = toParty(introduction, context, party, {
    subject: `Re: ${requestSubject(introduction, party)}`,
    blocks: [{ p: said }],
    why: 'You get this because you answered a letter from Kept. There is nothing more for you to do.',
  })
  return { ...draft, fromName: viaKept(introduction) }
}
