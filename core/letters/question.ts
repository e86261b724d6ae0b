import type { Letter } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import { choices, refuse, withAddress } from './choices.ts'
import type { Block, Draft } from './draft.ts'
import { type Context, requestersOf, targetOf, toIntroducer, whyIntroducer } from './letterhead.ts'
import { cancelLink } from './links.ts'
import { knownAs, subject } from './names.ts'
import { hasHeard } from './outlook.ts'
import { moment } from './when.ts'
import { quote } from './words.ts'

type Question = Extract<Letter, { kind: 'question' }>

/** What is missing: whom the promise means, or at which address. Asked rather than guessed. */
export function question(letter: Question, introduction: Introduction, context: Context): Draft {
  const { proposed } = introduction
  return toIntroducer(introduction, context, {
    subject: subject(max => ask(letter, introduction, max)),
    blocks: [
      { p: opening(letter, introduction) },
      ...(letter.note ? quote(letter.note, before(introduction)) : []),
      ...(proposed.length > 0
        ? [{ p: `${ask(letter, introduction)}.` }, choices(introduction, context)]
        : [{ p: 'A reply that holds nothing but the address will do.' }]),
      { p: otherwise(letter, introduction, context) },
      ...(isReferred(letter, introduction)
        ? [
            { p: 'If you would rather leave it at that:' },
            refuse(introduction, context.service, 'Nobody else is asked, and nobody is told why.'),
          ]
        : takeBack(introduction, context)),
    ],
    why: `${whyIntroducer(introduction, context.service)} ${whyNow(letter, introduction)}`,
  })
}

/** What to do, as the subject says it. */
function ask(letter: Question, introduction: Introduction, max?: number): string {
  const { proposed } = introduction
  const requesters = requestersOf(introduction, max)
  const [first] = proposed
  if (first && proposed.length === 1) {
    return `Introduce ${requesters} to ${withAddress(first, max)}? Please reply yes`
  }
  if (first) return `To which of these do you mean to introduce ${requesters}? Please choose`
  const dead = bounced(letter, introduction)
  if (dead) return `Please reply with an address that works: ${dead} bounces`
  return `Please reply with the address of ${targetOf(introduction, max)}, to meet ${requesters}`
}

function opening(letter: Question, introduction: Introduction): string {
  const requesters = requestersOf(introduction)
  const gave = introduction.form === 'owed' ? 'offered' : 'promised'
  if (letter.misread)
    return `Thank you for your reply. We could not tell from it whom you mean, so nobody has been asked yet.`
  const again = letter.round === 1 ? '' : 'We are asking again, in case our letter got lost. '
  const dead = bounced(letter, introduction)
  if (dead) {
    return `${again}You ${gave} ${requesters} an introduction, but mail to ${dead} comes back: the address does not work. Do you have another?`
  }
  if (isReferred(letter, introduction)) {
    return `${again}We asked ${before(introduction)} about meeting ${requesters}. They think that somebody else is the right one, and whether we ask there is up to you.${letter.note ? ' They wrote:' : ''}`
  }
  if (introduction.proposed.length > 0) {
    return `${again}You ${gave} ${requesters} an introduction, and we would like to be sure whom you mean before we ask anybody.`
  }
  return `${again}You ${gave} ${requesters} an introduction to ${targetOf(introduction)}, and your mail gives no address to ask at.`
}

function otherwise(letter: Question, introduction: Introduction, context: Context): string {
  const last = letter.round === 3 ? 'This is the last time we ask. ' : ''
  const requesters = requestersOf(introduction)
  return hasHeard(introduction)
    ? `${last}If we do not know by ${moment(context.deadline, context)}, it stays as it is: ${requesters} heard that it would not happen.`
    : `${last}If we do not know by ${moment(context.deadline, context)}, ${requesters} will hear that it will not happen this time, and not why.`
}

function takeBack(introduction: Introduction, context: Context): Block[] {
  return [
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
  ]
}

function whyNow(letter: Question, introduction: Introduction): string {
  if (bounced(letter, introduction)) return 'The address that we were to ask at does not work.'
  if (isReferred(letter, introduction)) return 'Nobody new is written to before you say so.'
  return 'We are not sure whom it is to be with, and nobody has been asked so far: we do not guess.'
}

/** The address that does not work, also when we come back to it a day later. */
function bounced({ unreachable }: Question, { former, proposed }: Introduction): string | undefined {
  const last = former.at(-1)
  if (proposed.length > 0) return undefined
  return unreachable ?? (last?.bouncedAt === undefined ? undefined : last.address)
}

/** The one who was asked named somebody else, now or a day ago. */
const isReferred = ({ referred }: Question, { former }: Introduction): boolean =>
  referred === true || former.at(-1)?.consent === 'no'

/** The one who was asked before. */
const before = ({ former }: Introduction): string => {
  const last = former.at(-1)
  return last ? knownAs(last) : 'the one you named'
}
