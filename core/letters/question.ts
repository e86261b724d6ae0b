import type { Letter } from '../effect.ts'
import type { Introduction, Person } from '../introduction/state.ts'
import { tokenAddress } from '../mail/token.ts'
import type { Block, Draft } from './draft.ts'
import { type Context, requestersOf, targetOf, toIntroducer } from './letterhead.ts'
import { cancelLink, mailto } from './links.ts'
import { knownAs, nameOf, subject } from './names.ts'
import { moment } from './when.ts'

type Question = Extract<Letter, { kind: 'question' }>

/** What is missing: whom the promise means, or at which address. Asked rather than guessed. */
export function question(letter: Question, introduction: Introduction, context: Context): Draft {
  const { proposed } = introduction
  const requesters = requestersOf(introduction)
  const by = moment(context.deadline, context)
  const last = letter.round === 3
  return toIntroducer(introduction, context, {
    subject: subject(max => ask(letter, introduction, max)),
    blocks: [
      { p: opening(letter, introduction) },
      ...(proposed.length > 0
        ? [{ p: `${ask(letter, introduction)}.` }, choices(introduction, context)]
        : [{ p: 'A reply that holds nothing but the address will do.' }]),
      {
        p: `${last ? 'This is the last time we ask. ' : ''}If we do not know by ${by}, ${requesters} will hear that it will not happen this time, and not why.`,
      },
      { p: 'If you would rather not go on with it, this takes the promise back:' },
      {
        actions: [
          {
            label: 'Cancel this introduction',
            href: cancelLink(context.service, introduction.id),
            does: 'Nobody is asked, and nobody is told that you took it back.',
          },
        ],
      },
    ],
    why: letter.unreachable
      ? 'You get this because you promised an introduction, and the address we were to ask at does not work.'
      : 'You get this because you promised an introduction and we are not sure to whom. Nobody has been asked so far: we do not guess.',
  })
}

/** What to do, as the subject says it. */
function ask({ unreachable }: Question, introduction: Introduction, max?: number): string {
  const { proposed } = introduction
  const requesters = requestersOf(introduction, max)
  const [first] = proposed
  if (first && proposed.length === 1) {
    return `Introduce ${requesters} to ${withAddress(first, max)}? Please reply yes`
  }
  if (first) return `To which of these do you mean to introduce ${requesters}? Please choose`
  if (unreachable) return `Please reply with an address that works: ${unreachable} bounces`
  return `Please reply with the address of ${targetOf(introduction, max)}, to meet ${requesters}`
}

function opening({ round, unreachable, misread }: Question, introduction: Introduction): string {
  const requesters = requestersOf(introduction)
  if (unreachable) {
    return `You promised ${requesters} an introduction, but mail to ${unreachable} comes back: the address does not work. Do you have another?`
  }
  if (misread)
    return `Thank you for your reply. We could not tell from it whom you mean, so nobody has been asked yet.`
  const again = round === 1 ? '' : 'We are asking again, in case our letter got lost. '
  if (introduction.proposed.length > 0) {
    return `${again}You promised ${requesters} an introduction, and we would like to be sure whom you mean before we ask anybody.`
  }
  return `${again}You promised ${requesters} an introduction to ${targetOf(introduction)}, and your mail gives no address to ask at.`
}

/** One tap for each: an address that says yes, or a reply that holds the address chosen. */
function choices({ id, proposed }: Introduction, { service }: Context): Block {
  const token = { introduction: id, seat: 'introducer' as const }
  const [only] = proposed
  if (only && proposed.length === 1) {
    return {
      actions: [
        {
          label: `Yes, ask ${knownAs(only)}`,
          href: mailto(tokenAddress(service, 'yes', token), { subject: 'Yes, ask them', body: 'Yes' }),
          does: `We ask ${only.address} at once. If you mean somebody else, reply with their address instead.`,
          primary: true,
        },
      ],
    }
  }
  return {
    actions: proposed.map(person => ({
      label: `Ask ${withAddress(person)}`,
      href: mailto(tokenAddress(service, 'reply', token), {
        subject: `Ask ${knownAs(person)}`,
        body: person.address,
      }),
      does: `Or reply with that address: ${person.address}`,
    })),
  }
}

function withAddress(person: Person, max?: number): string {
  const name = nameOf(person, max)
  return name ? `${name}, ${person.address}` : person.address
}
