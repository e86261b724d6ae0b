import type { Letter } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import type { Draft } from './draft.ts'
import {
  again,
  type Context,
  partyOf,
  requestersOf,
  targetOf,
  toIntroducer,
  whyIntroducer,
} from './letterhead.ts'
import { knownAs, subject } from './names.ts'

/** To the introducer: the address of a party does not work, and only the introducer can reach them now. */
export function unreachable(
  { party: ref }: Extract<Letter, { kind: 'unreachable' }>,
  introduction: Introduction,
  context: Context,
): Draft {
  const party = partyOf(introduction, ref)
  const name = knownAs(party)
  const made = introduction.outcome === 'introduced'
  const requesters = requestersOf(introduction)
  return toIntroducer(introduction, context, {
    subject: subject(max => `The address of ${knownAs(party, max)} does not work`),
    blocks: [
      {
        p: made
          ? `The introduction of ${requesters} to ${name} is made, but the copy to ${party.address} came back. ${requesters} may be writing there in vain.`
          : `We meant to ask ${name} whether they would like to meet ${targetOf(introduction)}, but mail to ${party.address} comes back.`,
      },
      {
        p: made
          ? `If you have an address that works, the best is to send it to ${requesters} yourself.`
          : `If you have an address that works, please ${again(context.service)}, and we will ask them there.`,
      },
    ],
    why: whyIntroducer(introduction, context.service),
  })
}
