import type { Letter } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import { introAddress } from '../service.ts'
import type { Draft } from './draft.ts'
import { again, type Context, partyOf, requestersOf, targetOf, toIntroducer } from './letterhead.ts'
import { knownAs, subject } from './names.ts'
import { quote } from './words.ts'

/** A yes that came after the deadline: nothing follows by itself, and the introducer can still make good of it. */
export function lateYes(
  { party: ref, note }: Extract<Letter, { kind: 'late-yes' }>,
  introduction: Introduction,
  context: Context,
): Draft {
  const party = partyOf(introduction, ref)
  const name = knownAs(party)
  const whom = ref === 'target' ? requestersOf(introduction) : targetOf(introduction)
  return toIntroducer(introduction, context, {
    subject: subject(max => `${knownAs(party, max)} says yes, though late`),
    blocks: [
      {
        p: `${name} would like to meet ${whom} after all. The answer came after the time for it, so nothing has been made of it.`,
      },
      ...(note ? [{ p: 'They added:' }, ...quote(note, name)] : []),
      {
        p: `If it is still a good idea, ${again(context.service)} and we will ask ${name} anew; or, since you have the yes, put them on one mail together yourself.`,
      },
    ],
    why: `You get this because you promised this introduction and let ${introAddress(context.service)} know. There is nothing you must do.`,
  })
}
