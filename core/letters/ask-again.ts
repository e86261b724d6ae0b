import type { PartyRef } from '../introduction/event.ts'
import type { Introduction } from '../introduction/state.ts'
import { lateUntil } from '../introduction/window.ts'
import { requestSubject, strangers, viaKept, whoTheyAre, whyAsked } from './consent-request.ts'
import type { Draft } from './draft.ts'
import { type Context, introducerName, partyOf, toParty } from './letterhead.ts'
import { answers, onceTheyStillWant } from './links.ts'
import { capital } from './names.ts'
import { moment } from './when.ts'

/** The request once more: because they wished to be asked later, or because the introducer has asked for it. */
export function askAgain(introduction: Introduction, context: Context, party: PartyRef): Draft {
  const asked = partyOf(introduction, party)
  const who = introducerName(introduction)
  const whom = strangers(introduction, party) ?? `somebody ${who} has in mind for you`
  const over = introduction.outcome !== undefined
  const by = moment(over ? lateUntil(introduction, asked) : context.deadline, context)
  const draft = toParty(introduction, context, party, {
    subject: `Re: ${requestSubject(introduction, party)}`,
    blocks: [
      {
        p:
          asked.until === undefined
            ? `${capital(who)} has asked us to ask you once more whether you would like to meet ${whom}. It is the last time.`
            : `As you wished, we have waited until now. ${capital(who)} would still like to introduce you to ${whom}: would you like to meet?`,
      },
      ...whoTheyAre(introduction, party),
      answers(introduction, context.service, party, over ? onceTheyStillWant(introduction) : undefined),
      {
        p: `There is time until ${by}. If you would rather not answer at all, that is fine too${over ? ', and we will not ask again.' : ': you get one reminder at most, and then it is over.'}`,
      },
    ],
    why: whyAsked(introduction),
    cold: true,
  })
  return { ...draft, fromName: viaKept(introduction) }
}
