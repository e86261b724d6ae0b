import type { Letter } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import type { Draft } from './draft.ts'
import { type Context, partyOf, targetOf, toIntroducer, whyIntroducer } from './letterhead.ts'
import { knownAs, subject } from './names.ts'
import { quote } from './words.ts'

/** Whether they met, in the requester's word. */
export function met(
  { party: ref, met, note }: Extract<Letter, { kind: 'met' }>,
  introduction: Introduction,
  context: Context,
): Draft {
  const party = partyOf(introduction, ref)
  const name = knownAs(party)
  const whom = targetOf(introduction)
  const [headline, said] = {
    yes: ['have met', `${name} and ${whom} have met. That was your doing: thank you for it.`],
    'not-yet': ['have not met yet', `${name} and ${whom} have not met yet, but it is still to come.`],
    no: [
      'did not meet',
      `Nothing has come of your introduction of ${name} to ${whom}. It was worth the try.`,
    ],
  }[met] as [string, string]
  return toIntroducer(introduction, context, {
    subject: subject(max => `${knownAs(party, max)} and ${targetOf(introduction, max)} ${headline}`),
    blocks: [{ p: said }, ...(note ? [{ p: 'They added:' }, ...quote(note, name)] : [])],
    why: `${whyIntroducer(introduction, context.service)} A week after it was made we asked ${name} what became of it. It is the last letter about it, and there is nothing you must do.`,
  })
}
