import type { PartyRef } from '../introduction/event.ts'
import type { Introduction } from '../introduction/state.ts'
import type { Draft } from './draft.ts'
import { type Context, introducerName, targetOf, toParty } from './letterhead.ts'
import { capital, subject } from './names.ts'
import { moment } from './when.ts'

/** To the requester who took up an offer: it is kept in mind, and this is all that follows. */
export function noted(introduction: Introduction, context: Context, party: PartyRef): Draft {
  const who = introducerName(introduction)
  const whom = introduction.described ? `to ${targetOf(introduction)} ` : ''
  return toParty(introduction, context, party, {
    subject: subject(max => `We keep in mind what ${introducerName(introduction, max)} offered you`),
    blocks: [
      {
        p: `${capital(who)} offered you an introduction ${whom}and you have taken it up. We keep it in mind, so that you need not.`,
      },
      {
        p: `${capital(who)} has your mail. In two days we remind them, once. When they say whom you are to meet, we ask that person first, and then introduce you. You will hear by ${moment(context.deadline, context)}, one way or the other.`,
      },
      {
        p: 'Should they introduce you by themselves, all the better: then pass over what we write to you later.',
      },
    ],
    why: `You get this because you copied promised@${context.service.domain}. There is nothing you must do.`,
  })
}
