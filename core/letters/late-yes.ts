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
import { moment } from './when.ts'
import { quote } from './words.ts'

/** A yes that came after the deadline: the requesters are asked whether they still want it, or it is the introducer's to use. */
export function lateYes(
  { party: ref, note }: Extract<Letter, { kind: 'late-yes' }>,
  introduction: Introduction,
  context: Context,
): Draft {
  const party = partyOf(introduction, ref)
  const name = knownAs(party)
  const requesters = requestersOf(introduction)
  const revived = ref === 'target' && introduction.revivedAt !== undefined
  const whom = ref === 'target' ? requesters : targetOf(introduction)
  return toIntroducer(introduction, context, {
    subject: subject(max => `${knownAs(party, max)} says yes, though late`),
    blocks: [
      {
        p: revived
          ? `${name} would like to meet ${whom} after all. As ${whom} had heard that it would not happen, we are asking there whether it is still wanted.`
          : `${name} would like to meet ${whom} after all. The answer came after the time for it, so nothing has been made of it.`,
      },
      ...(note ? [{ p: 'They added:' }, ...quote(note, name)] : []),
      {
        p: revived
          ? `If so, the introduction goes out at once, with you in bcc. There is time until ${moment(context.deadline, context)}.`
          : `If it is still a good idea, ${again(context.service)} and we will ask ${name} anew; or, since you have the yes, put them on one mail together yourself.`,
      },
    ],
    why: `${whyIntroducer(introduction, context.service)} There is nothing you must do.`,
  })
}
