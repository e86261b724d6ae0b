import type { Letter } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import { introAddress } from '../service.ts'
import type { Draft } from './draft.ts'
import { again, type Context, partyOf, targetOf, toIntroducer } from './letterhead.ts'
import { knownAs, subject } from './names.ts'

/** To the introducer: a requester who was to be asked has an address that does not work. */
export function unreachable(
  { party: ref }: Extract<Letter, { kind: 'unreachable' }>,
  introduction: Introduction,
  context: Context,
): Draft {
  const party = partyOf(introduction, ref)
  return toIntroducer(introduction, context, {
    subject: subject(max => `The address of ${knownAs(party, max)} does not work`),
    blocks: [
      {
        p: `We meant to ask ${knownAs(party)} whether they would like to meet ${targetOf(introduction)}, but mail to ${party.address} comes back.`,
      },
      { p: `If you have one that works, please ${again(context.service)}, and we will ask them there.` },
    ],
    why: `You get this because you promised an introduction and let ${introAddress(context.service)} know.`,
  })
}
