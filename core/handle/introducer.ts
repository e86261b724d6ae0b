import type { Input, Refusals } from '../decide/input.ts'
import type { Introduction, Person } from '../introduction/state.ts'
import { givesReason } from '../letters/words.ts'
import type { Verb } from '../mail/token.ts'
import { understandAnswer } from '../reading/answer.ts'
import { understandSupply } from '../reading/supply.ts'
import { visibleText } from '../reading/visible.ts'
import type { Readable } from './note.ts'
import { refusalsOf } from './person.ts'
import { introducedBefore } from './promise.ts'
import type { World } from './world.ts'

/** What the introducer's reply to a letter means for the introduction. */
export async function introducersWord(
  world: World,
  introduction: Introduction,
  verbs: ReadonlySet<Verb>,
  mail: Readable,
): Promise<Input | 'help'> {
  if (verbs.has('cancel')) return { type: 'cancel' }
  if (verbs.has('no')) return { type: 'supply', is: 'no' }
  const { proposed, requesters, introducer, target } = introduction
  if (verbs.has('yes')) return supply(world, introduction)
  const said = understandSupply(mail, {
    domain: world.service.domain,
    proposed,
    requesters,
    introducer: introducer.address,
    known: target ? [] : await introducedBefore(world, introducer.address),
  })
  switch (said.is) {
    case 'help':
      return 'help'
    case 'cancel':
      return { type: 'cancel' }
    case 'target':
      if (!target)
        return {
          type: 'supply',
          is: 'target',
          target: said.target,
          refusals: await refusalsOfAll(world, introduction, [said.target]),
        }
      // Another target is another promise, and they are told how that is made.
      return explained(introduction, mail) ?? 'help'
    case 'yes':
      return (target && explained(introduction, mail)) ?? supply(world, introduction)
    case 'unclear':
      if (target) return explained(introduction, mail) ?? { type: 'supply', is: 'unclear' }
      return { type: 'supply', is: understandAnswer(mail).is === 'no' ? 'no' : 'unclear' }
    default:
      return said satisfies never
  }
}

const supply = async (world: World, introduction: Introduction): Promise<Input> => ({
  type: 'supply',
  is: 'yes',
  refusals: await refusalsOfAll(world, introduction, introduction.proposed),
})

/** Of whoever is asked now, and of the requesters, who may have asked for no letters while nobody was named. */
const refusalsOfAll = (world: World, { requesters }: Introduction, named: Person[]): Promise<Refusals> =>
  refusalsOf(
    world,
    [...named, ...requesters].map(({ address }) => address),
  )

/** Characters: one line was asked for, a paragraph is welcome. */
const LONGEST_REASON = 2_000
/** Fewer words are a thank-you. */
const FEWEST_WORDS = 4

/** A reply to a receipt that asked why: one line, which will travel. A thank-you or a long mail does not. */
function explained(introduction: Introduction, mail: Readable): Input | undefined {
  const { text } = visibleText(mail)
  const words = text.split(/\s+/).filter(Boolean).length
  return !givesReason(introduction) && words >= FEWEST_WORDS && text.length <= LONGEST_REASON
    ? { type: 'explain', reason: text }
    : undefined
}
