import type { Letter } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import { introAddress } from '../service.ts'
import type { Block, Draft } from './draft.ts'
import { type Context, partyOf, requestersOf, targetOf, toIntroducer } from './letterhead.ts'
import { knownAs, listOf, subject } from './names.ts'
import { moment } from './when.ts'
import { quote } from './words.ts'

/** A no, told to the introducer alone, with whatever was written beside it. */
export function passed(
  { party: ref, note }: Extract<Letter, { kind: 'passed' }>,
  introduction: Introduction,
  context: Context,
): Draft {
  const name = knownAs(partyOf(introduction, ref))
  const whom = ref === 'target' ? requestersOf(introduction) : targetOf(introduction)
  return toIntroducer(introduction, context, {
    subject: subject(max => `${knownAs(partyOf(introduction, ref), max)} would rather not, this time`),
    blocks: [
      { p: `${name} would rather not meet ${whom} this time.` },
      ...(note ? [{ p: 'They added:' }, ...quote(note, name)] : []),
      {
        p: 'This is for you alone. A no is a good answer too; please leave it at that, and do not press them.',
      },
      ...outlook(introduction, context, ref),
    ],
    why: `You get this because you promised an introduction and let ${introAddress(context.service)} know. There is nothing for you to do.`,
  })
}

/** What the others will hear, and that one requester's no leaves the rest of them their introduction. */
function outlook(introduction: Introduction, context: Context, ref: unknown): Block[] {
  const { requesters } = introduction
  const others = requesters.filter((requester, index) => index !== ref && requester.consent !== 'no')
  const names = listOf(others.map(person => knownAs(person)))
  if (ref === 'target') {
    return names
      ? [
          {
            p: `${names} will hear by ${moment(context.deadline, context)} that it will not happen this time. They hear the same as if nobody had answered.`,
          },
        ]
      : []
  }
  return names ? [{ p: `For ${names} it goes on as promised.` }] : []
}
