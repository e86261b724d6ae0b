import type { Input } from '../decide/input.ts'
import type { PartyRef } from '../introduction/event.ts'
import type { Introduction } from '../introduction/state.ts'
import { givesReason } from '../letters/words.ts'
import { sameOrganisation } from '../mail/address.ts'
import type { Verb } from '../mail/token.ts'
import { understandAnswer } from '../reading/answer.ts'
import type { AnswerReading } from '../reading/reading.ts'
import { understandSupply } from '../reading/supply.ts'
import { visibleText } from '../reading/visible.ts'
import { help, type Readable, unusable } from './note.ts'
import { introducedBefore } from './promise.ts'
import type { Route } from './route.ts'
import { take } from './take.ts'
import type { Outcome, World } from './world.ts'

type SeatRoute = Extract<Route, { to: 'seat' }>

/** A mail to a token address, or in reply to a letter: what it means for the one introduction it is about. */
export async function receiveReply(
  world: World,
  { introduction: id, seat, verbs }: SeatRoute,
  mail: Readable,
): Promise<Outcome> {
  if (seat !== 'introducer') return take(world, id, answerOf(seat, verbs, mail), mail.key)

  const item = await world.store.load(id)
  if (item?.kind !== 'introduction') return unusable(world, mail, 'unknown-token')
  // Only the introducer speaks for the introducer: whoever has got hold of a letter of theirs does not.
  if (!sameOrganisation(mail.from.address, item.state.introducer.address))
    return unusable(world, mail, 'unknown-token')
  const input = await introducersWord(world, item.state, verbs, mail)
  return input === 'help' ? help(world, mail) : take(world, id, input, mail.key)
}

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

/** The address is the answer, unless their words say another one: then they are asked again. */
function answerOf(party: PartyRef, verbs: ReadonlySet<Verb>, mail: Readable): Input {
  const { is, note } = understandAnswer(mail)
  const tapped = verbs.has('yes') === verbs.has('no') ? undefined : verbs.has('yes') ? 'yes' : 'no'
  // An unclear note beside a tap is a note; a later or somebody else beside a yes is not that yes.
  const contradicted = tapped !== undefined && is !== 'unclear' && COUNTS_AS[is] !== tapped
  return {
    type: 'answer',
    party,
    is: contradicted ? 'unclear' : (tapped ?? COUNTS_AS[is]),
    ...(note === undefined ? {} : { note }),
    from: mail.from.address,
  }
}

/** What an answer comes to for consent; the note says the rest. Whoever puts off or hands on has not answered yet. */
const COUNTS_AS = {
  yes: 'yes',
  no: 'no',
  stranger: 'no',
  never: 'no',
  later: 'unclear',
  other: 'unclear',
  unclear: 'unclear',
  automatic: 'unclear',
} as const satisfies Record<AnswerReading['is'], 'yes' | 'no' | 'unclear'>

async function introducersWord(
  world: World,
  introduction: Introduction,
  verbs: ReadonlySet<Verb>,
  mail: Readable,
): Promise<Input | 'help'> {
  if (verbs.has('cancel')) return { type: 'cancel' }
  if (verbs.has('yes')) return { type: 'supply', is: 'yes' }
  const { proposed, requesters, introducer, target } = introduction
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
      if (!target) return { type: 'supply', is: 'target', target: said.target }
      // Another target is another promise, and they are told how that is made.
      return explained(introduction, mail) ?? 'help'
    default:
      return (target && explained(introduction, mail)) ?? { type: 'supply', is: said.is }
  }
}
