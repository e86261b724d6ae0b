import type { PartyRef } from '../introduction/event.ts'
import type { Introduction } from '../introduction/state.ts'
import { requestSubject, strangers, viaKept, whoTheyAre, whyAsked } from './consent-request.ts'
import type { Draft } from './draft.ts'
import { type Context, introducerName, partyOf, toParty } from './letterhead.ts'
import { answers } from './links.ts'
import { capital } from './names.ts'
import { day, moment } from './when.ts'

/** The only reminder: the question again, shorter, in its thread. */
export function reminder(introduction: Introduction, context: Context, party: PartyRef): Draft {
  const { askedAt } = partyOf(introduction, party)
  const asked = askedAt === undefined ? '' : ` on ${day(askedAt, context)}`
  const whom = strangers(introduction, party) ?? 'somebody they have in mind for you'
  const draft = toParty(introduction, context, party, {
    subject: `Re: ${requestSubject(introduction, party)}`,
    blocks: [
      {
        p: `${capital(introducerName(introduction))} asked you${asked} whether you would like to meet ${whom}. There is time to answer until ${moment(context.deadline, context)}. This is the only reminder.`,
      },
      ...whoTheyAre(introduction, party),
      answers(introduction, context.service, party),
    ],
    why: whyAsked(introduction),
    cold: true,
  })
  return { ...draft, fromName: viaKept(introduction) }
}
