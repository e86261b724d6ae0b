import type { Letter } from '../effect.ts'
import type { PartyRef } from '../introduction/event.ts'
import type { Introduction } from '../introduction/state.ts'
import type { Block, Draft } from './draft.ts'
import { type Context, partyOf, requestersOf, targetOf, toIntroducer, whyIntroducer } from './letterhead.ts'
import { knownAs, subject } from './names.ts'
import { hasHeard, outlook, waiting } from './outlook.ts'
import { day, moment } from './when.ts'
import { quote } from './words.ts'

type Passed = Extract<Letter, { kind: 'passed' }>

/** An answer that is no yes, told to the introducer alone, with whatever was written beside it. */
export function passed(letter: Passed, introduction: Introduction, context: Context): Draft {
  const { party: ref, note } = letter
  const party = partyOf(introduction, ref)
  const name = knownAs(party)
  const whom = ref === 'target' ? requestersOf(introduction) : targetOf(introduction)
  const { headline, told, advice } = saying(letter, name, whom, context)
  return toIntroducer(introduction, context, {
    subject: subject(max => `${knownAs(party, max)} ${headline}`),
    blocks: [
      { p: told },
      ...(note ? [{ p: 'They added:' }, ...quote(note, name)] : []),
      { p: advice },
      ...(letter.is === 'later' ? meanwhile(introduction, context) : whatFollows(introduction, context, ref)),
    ],
    why: `${whyIntroducer(introduction, context.service)} There is nothing for you to do.`,
  })
}

function saying({ is, until }: Passed, name: string, whom: string, context: Context) {
  switch (is) {
    case 'no':
      return {
        headline: 'would rather not, this time',
        told: `${name} would rather not meet ${whom} this time.`,
        advice:
          'This is for you alone. A no is a good answer too; please leave it at that, and do not press them.',
      }
    case 'stranger':
      return {
        headline: 'does not seem to know you',
        told: `We asked ${name} about meeting ${whom}, and they answered that they do not know you. We take that for a no.`,
        advice:
          'This is for you alone. It happens: people one has met once forget a name. Introductions go best between people who know yours at once. We remember such answers, for the sake of those who are asked.',
      }
    case 'later':
      return {
        headline: 'would like to be asked later',
        told: `${name} has not said yes or no to meeting ${whom}, and would like to be asked again later${until === undefined ? '' : `: on ${day(until, context)}`}.`,
        advice: `We will ask then, once. You need not do anything.`,
      }
    default:
      return is satisfies never
  }
}

/** What the others will hear, and that one requester's no leaves the rest of them their introduction. */
function whatFollows(introduction: Introduction, context: Context, ref: PartyRef): Block[] {
  const others = waiting(introduction, ref)
  if (ref === 'target') return others ? [{ p: outlook(introduction, context) }] : []
  if (others) return [{ p: `For ${others} it goes on as promised.` }]
  const { target } = introduction
  return target?.consent === 'yes'
    ? [
        {
          p: `${knownAs(target)}, who had said yes, will hear by ${moment(context.deadline, context)} that it will not happen this time.`,
        },
      ]
    : []
}

function meanwhile(introduction: Introduction, context: Context): Block[] {
  const who = waiting(introduction)
  if (!who) return []
  const { target } = introduction
  // Within the window nobody has to hear of it.
  if (target?.until !== undefined && target.until < context.deadline && !hasHeard(introduction)) return []
  return [
    { p: `${outlook(introduction, context)} If a yes comes after that, we ask whether it is still wanted.` },
  ]
}
