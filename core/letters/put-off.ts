import type { Letter } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import { requestSubject, viaKept, whyAsked } from './consent-request.ts'
import type { Draft } from './draft.ts'
import { type Context, toParty } from './letterhead.ts'
import { answers, onceTheyStillWant } from './links.ts'
import { day } from './when.ts'

/** To a target who said later: when we come back to them, and that they need not wait for it. */
export function putOff(
  { to: { party }, until }: Extract<Letter, { kind: 'put-off' }>,
  introduction: Introduction,
  context: Context,
): Draft {
  const after = until > context.deadline || introduction.outcome !== undefined
  const draft = toParty(introduction, context, party, {
    subject: `Re: ${requestSubject(introduction, party)}`,
    blocks: [
      {
        p: `Thank you for saying so. We will ask you again on ${day(until, context)}, and not before. Until then there is nothing you must do.`,
      },
      { p: 'Should you know sooner, each of these works at any time:' },
      answers(introduction, context.service, party, after ? onceTheyStillWant(introduction) : undefined),
    ],
    why: whyAsked(introduction),
  })
  return { ...draft, fromName: viaKept(introduction) }
}
