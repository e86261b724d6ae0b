import type { Input } from '../decide/input.ts'
import type { PartyRef } from '../introduction/event.ts'
import { isPresent } from '../introduction/seat.ts'
import type { Met } from '../introduction/state.ts'
import { partyAt } from '../introduction/window.ts'
import { sameOrganisation } from '../mail/address.ts'
import type { Verb } from '../mail/token.ts'
import { morningOf } from '../person/morning.ts'
import { understandAnswer } from '../reading/answer.ts'
import { type CommandReading, understandCommand } from '../reading/command.ts'
import { understandMet } from '../reading/met.ts'
import { obey } from './command.ts'
import { introducersWord } from './introducer.ts'
import { help, type Readable, unusable } from './note.ts'
import { personId } from './person.ts'
import type { Route } from './route.ts'
import { stopByMail } from './stop.ts'
import { take } from './take.ts'
import type { Outcome, World } from './world.ts'

type Verbs = ReadonlySet<Verb>

/** A mail to a token address, or in reply to a letter: what it means for whatever it is about. */
export async function receiveReply(
  world: World,
  { token, verbs }: Extract<Route, { to: 'seat' }>,
  mail: Readable,
): Promise<Outcome> {
  // Only machines write to where letters come back to, and this one does not say that it is one.
  if (verbs.has('bounce')) return nothing('automatic: an answer to the envelope sender')
  if (verbs.has('stop'))
    return (await stopByMail(world, token, mail.key)) ?? unusable(world, mail, 'unknown-token')
  if (token.seat === 'person') return personal(world, token.item, mail)

  const item = await world.store.load(token.item)
  if (item?.kind !== 'introduction') return unusable(world, mail, 'unknown-token')
  const { state, id } = item
  const own = understandCommand(mail, true)
  if (token.seat === 'introducer') {
    // Only the introducer speaks for the introducer: whoever has got hold of a letter of theirs does not.
    if (!sameOrganisation(mail.from.address, state.introducer.address))
      return unusable(world, mail, 'unknown-token')
    const input = await introducersWord(world, state, verbs, mail)
    // "Stop", to a letter about a promise, is about that promise.
    const cancels = input !== 'help' && input.type === 'cancel'
    if (own && own.is !== 'help' && !cancels) return obey(world, mail, own, state)
    if (verbs.has('again')) return obey(world, mail, { is: 'again' }, state)
    return input === 'help' ? help(world, mail) : take(world, id, input, mail.key, item)
  }

  if (!isPresent(state, token)) return nothing('somebody else is asked by now')
  const party = partyAt(state, token.seat)
  const asked = party?.consent === 'asked' || party?.consent === 'later'
  const obeyed = own && isTheirs(own, asked) ? await obey(world, mail, own, state) : undefined
  if (obeyed && own?.is !== 'pause') return obeyed
  if (typeof token.seat === 'number' && party?.metAskedAt !== undefined)
    return take(world, id, metOf(token.seat, verbs, mail), mail.key, item)
  return take(world, id, answerOf(token.seat, verbs, mail), mail.key, obeyed ? undefined : item)
}

/** Commands that a party can give about themselves. Whoever is asked for consent and says "never" has answered. */
const isTheirs = ({ is }: CommandReading, asked: boolean): boolean =>
  is !== 'cancel' && is !== 'again' && (is !== 'never' || !asked)

/** A reply to a digest. */
async function personal(world: World, id: string, mail: Readable): Promise<Outcome> {
  const item = await world.store.load(id)
  const address = item?.kind === 'person' ? item.state.address : undefined
  if (address === undefined) return unusable(world, mail, 'unknown-token')
  const command = understandCommand(mail, true)
  if (!command) return help(world, mail)
  // A digest that was forwarded is no power of attorney.
  return personId(mail.from.address) === id
    ? obey(world, mail, command)
    : unusable(world, mail, 'unknown-token')
}

/** The address is the answer, unless their words say another one: then they are asked again. */
function answerOf(party: PartyRef, verbs: Verbs, mail: Readable): Input {
  const { is, note, until, other } = understandAnswer(mail)
  const wrote = { party, from: mail.from.address, ...(note === undefined ? {} : { note }) }
  const tapped = verbs.has('yes') === verbs.has('no') ? undefined : verbs.has('yes') ? 'yes' : 'no'
  const counts = is === 'automatic' ? 'unclear' : is
  // An unclear note beside a tap is a note; a later or somebody else beside a yes is not that yes.
  const agrees = counts === 'unclear' || (tapped === 'yes' ? counts === 'yes' : REFUSING.has(counts))
  if (tapped && !agrees) return { type: 'answer', is: 'unclear', ...wrote }
  // What is put off and refused at once is refused; the introducer reads the rest.
  if (tapped && (counts === 'unclear' || counts === 'yes' || counts === 'later'))
    return { type: 'answer', is: tapped, ...wrote }
  switch (counts) {
    case 'later':
      return {
        type: 'answer',
        is: 'later',
        ...wrote,
        ...(until === undefined ? {} : { until: morningOf(until, mail.offset) }),
      }
    case 'other': {
      const { address, name } = other ?? {}
      return {
        type: 'answer',
        is: 'other',
        ...wrote,
        ...(address === undefined ? {} : { other: { address, ...(name === undefined ? {} : { name }) } }),
        ...(address === undefined && name !== undefined ? { described: name } : {}),
      }
    }
    default:
      return { type: 'answer', is: counts, ...wrote }
  }
}

/** Answers that go with a tap on "no", and say more. */
const REFUSING: ReadonlySet<string> = new Set(['no', 'stranger', 'never', 'later', 'other'])

function metOf(party: number, verbs: Verbs, mail: Readable): Input {
  const read = understandMet(mail)
  const [tapped, ...more] = [...verbs].flatMap(verb => TAPPED[verb] ?? [])
  const met = tapped && more.length === 0 ? tapped : read.is
  return { type: 'met', party, met, ...(read.note === undefined ? {} : { note: read.note }) }
}

const TAPPED: Partial<Record<Verb, Met>> = { yes: 'yes', later: 'not-yet', no: 'no' }

const nothing = (reason: string): Outcome => ({ disposition: 'discarded', reason, introductions: [] })
