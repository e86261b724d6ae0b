import type { PartyRef } from '../introduction/event.ts'
import type { Introduction } from '../introduction/state.ts'
import { requestSubject, strangers, viaKept, whyAsked } from './consent-request.ts'
import type { Draft } from './draft.ts'
import { type Context, introducerName, toParty } from './letterhead.ts'
import { answers } from './links.ts'
import { moment } from './when.ts'

/** Once more, in plain words: what they wrote was neither answer. */
export function clarify(introduction: Introduction, context: Context, party: PartyRef): Draft {
  const who = introducerName(introduction)
  const whom = strangers(introduction, party) ?? `somebody ${who} has in mind for you`
  const draft = toParty(introduction, context, party, {
    subject: `Re: ${requestSubject(introduction, party)}`,
    blocks: [
      {
        p: `Thank you for writing. We could not tell from your reply whether you would like to meet ${whom}, and we do not guess, so nothing has happened yet. What you wrote has gone to ${who}, who can answer you directly.`,
      },
      {
        p: 'So, once more and plainly: would you like to be introduced? Any of these will do, and so will a reply of a single word:',
      },
      answers(introduction, context.service, party),
      { p: `There is time until ${moment(context.deadline, context)}. Leaving it unanswered is fine too.` },
    ],
    why: whyAsked(introduction),
  })
  return { ...draft, fromName: viaKept(introduction) }
}
