import type { Introduction } from '../introduction/state.ts'
import { parties } from '../introduction/window.ts'
import type { Block, Draft } from './draft.ts'
import { again, type Context, requestersOf, targetOf, toIntroducer, whyIntroducer } from './letterhead.ts'
import { subject } from './names.ts'
import { hasHeard } from './outlook.ts'
import { moment } from './when.ts'

/** The introducer has taken it back; the requester hears at the deadline, like everybody whose introduction fails. */
export function cancelled(introduction: Introduction, context: Context): Draft {
  if (introduction.outcome === 'withdrawn') return letDown(introduction, context)
  const requesters = requestersOf(introduction)
  const { former } = introduction
  const asked = former.length > 0 || parties(introduction).some(([, party]) => party.askedAt !== undefined)
  return toIntroducer(introduction, context, {
    subject: subject(max => `Cancelled: your introduction of ${requestersOf(introduction, max)}`),
    blocks: [
      {
        p: `Your introduction of ${requesters} to ${targetOf(introduction)} is cancelled. ${asked ? 'The question that has gone out already is closed: no answer to it will introduce anybody.' : 'Nobody has been asked.'}`,
      },
      ...hears(introduction, context),
      { p: `Should you think better of it, ${again(context.service)}.` },
    ],
    why: `${whyIntroducer(introduction, context.service)} You told us not to go on with it, and there is nothing more you must do.`,
  })
}

/** The requesters hear at the deadline, if they have not heard before. */
function hears(introduction: Introduction, context: Context): Block[] {
  const requesters = requestersOf(introduction)
  if (hasHeard(introduction))
    return [{ p: `${requesters} heard at the time that it would not happen, and that stands.` }]
  return [
    {
      p: `${requesters} will hear by ${moment(context.deadline, context)} that it will not happen this time. If you would like to tell them yourself, and sooner, that is kinder still.`,
    },
  ]
}

/** An offer that nobody was asked about yet: whoever took it up hears at once. */
const letDown = (introduction: Introduction, context: Context): Draft =>
  toIntroducer(introduction, context, {
    subject: subject(max => `We are telling ${requestersOf(introduction, max)}`),
    blocks: [
      {
        p: `Thank you for saying so. We are telling ${requestersOf(introduction)} now that it will not happen this time, kindly and without a reason. Nobody else knows of it.`,
      },
      { p: `Should you think better of it, ${again(context.service)}.` },
    ],
    why: `${whyIntroducer(introduction, context.service)} There is nothing more you must do, and no more letters come about it.`,
  })
