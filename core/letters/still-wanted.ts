import type { PartyRef } from '../introduction/event.ts'
import type { Introduction } from '../introduction/state.ts'
import { requestSubject, viaKept } from './consent-request.ts'
import type { Draft } from './draft.ts'
import { type Context, introducerName, partyOf, toParty } from './letterhead.ts'
import { answers } from './links.ts'
import { linkedinOf, nameOf } from './names.ts'
import { day, moment } from './when.ts'

/** To a requester who heard that it would not happen: the target has said yes after all. */
export function stillWanted(introduction: Introduction, context: Context, party: PartyRef): Draft {
  const who = introducerName(introduction)
  const target = partyOf(introduction, 'target')
  const whom = nameOf(target) ?? `the person ${who} had in mind`
  const linkedin = linkedinOf(target)
  const draft = toParty(introduction, context, party, {
    subject: requestSubject(introduction, party),
    blocks: [
      {
        p: `We wrote to you that the introduction from ${who}, of ${day(introduction.promisedAt, context)}, would not happen. Now it can: ${whom} would like to meet you. Would you still like to?`,
      },
      ...(linkedin
        ? [{ facts: [{ label: `${nameOf(target) ?? 'They'} on LinkedIn`, value: linkedin, href: linkedin }] }]
        : []),
      answers(
        introduction,
        context.service,
        party,
        introduction.requesters.length > 1 ? undefined : 'At once',
      ),
      {
        p: `There is time until ${moment(context.deadline, context)}. If you leave it unanswered, nothing happens, and we do not write to you about it again.`,
      },
    ],
    why: `You get this because ${who} promised you this introduction through Kept, and the answer to it came late. To never hear from Kept again, for anyone, reply “never”.`,
    cold: true,
  })
  return { ...draft, fromName: viaKept(introduction) }
}
