import type { Introduction } from '../introduction/state.ts'
import { parties } from '../introduction/window.ts'
import { introAddress } from '../service.ts'
import type { Draft } from './draft.ts'
import { again, type Context, requestersOf, targetOf, toIntroducer } from './letterhead.ts'
import { subject } from './names.ts'
import { moment } from './when.ts'

/** The introducer has taken it back; the requester hears at the deadline, like everybody whose introduction fails. */
export function cancelled(introduction: Introduction, context: Context): Draft {
  const requesters = requestersOf(introduction)
  const asked = parties(introduction).some(([, party]) => party.askedAt !== undefined)
  return toIntroducer(introduction, context, {
    subject: subject(max => `Cancelled: your introduction of ${requestersOf(introduction, max)}`),
    blocks: [
      {
        p: `Your introduction of ${requesters} to ${targetOf(introduction)} is cancelled. ${asked ? 'The question that has gone out already is closed: no answer to it will introduce anybody.' : 'Nobody has been asked.'}`,
      },
      {
        p: `${requesters} will hear by ${moment(context.deadline, context)} that it will not happen this time. If you would like to tell them yourself, and sooner, that is kinder still.`,
      },
      { p: `Should you think better of it, ${again(context.service)}.` },
    ],
    why: `You get this because you asked ${introAddress(context.service)} to cancel. There is nothing you must do.`,
  })
}
