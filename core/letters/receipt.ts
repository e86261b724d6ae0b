import type { Letter } from '../effect.ts'
import { tokenOf } from '../introduction/seat.ts'
import type { Introduction } from '../introduction/state.ts'
import { parties } from '../introduction/window.ts'
import { tokenAddress } from '../mail/token.ts'
import type { Service } from '../service.ts'
import type { Block, Draft } from './draft.ts'
import {
  type Context,
  isRequesters,
  requestersOf,
  targetOf,
  toIntroducer,
  whyIntroducer,
} from './letterhead.ts'
import { cancelLink, mailto } from './links.ts'
import { clean, knownAs, listOf, nameOf, shorten, subject } from './names.ts'
import { moment } from './when.ts'
import { givesReason } from './words.ts'

/** The one receipt for a promise: who is asked, by when the requester hears, how to take it back, what was left out. */
export function receipt(
  letter: Extract<Letter, { kind: 'receipt' }>,
  introduction: Introduction,
  context: Context,
): Draft {
  const { service } = context
  const targets = [targetOf(introduction), ...letter.others.map(({ target }) => knownAs(target))]
  const requesters = requestersOf(introduction)
  const by = moment(context.deadline, context)
  const both = introduction.form === 'direct'
  const blocks: Block[] = [
    {
      p: both
        ? `Thank you for your promise. We are asking everybody first: ${listOf([...targets, ...introduction.requesters.map(person => knownAs(person))])}.`
        : `Thank you${isRequesters(introduction) ? '' : ` for your promise to ${requesters}`}. We are asking ${listOf(targets)} first${targets.length > 1 ? ', each of them separately' : ''}${isRequesters(introduction) ? `, in the words of ${requesters}` : ''}.`,
    },
    { facts: asked(letter, introduction, both) },
    {
      p: `${both ? 'Once everybody has agreed' : 'With a yes'}, the introduction goes out at once, in ${isRequesters(introduction) ? 'the same words' : 'your words'}, with you in bcc. Whatever happens, ${requesters} will hear by ${by}. Should it come to nothing, they hear that it will not happen this time, and not why.`,
    },
    ...leftOut(introduction),
    ...reasonWanted(introduction, service),
    { p: 'Changed your mind? This takes it back, and so does a reply that says “cancel”:' },
    {
      actions: [
        cancel(introduction.id, targets[0]!, letter.others.length > 0, context),
        ...letter.others.map(({ id, target }) => cancel(id, knownAs(target), true, context)),
      ],
    },
  ]
  return toIntroducer(introduction, context, {
    subject: subject(max =>
      both
        ? `We are asking ${targetOf(introduction, max)} and ${requestersOf(introduction, max)}`
        : `We are asking ${listOf([targetOf(introduction, max), ...letter.others.map(({ target }) => knownAs(target, max))])} about meeting ${requestersOf(introduction, max)}`,
    ),
    blocks,
    why: `${whyIntroducer(introduction, service)} It is the only receipt; we write again when there is something you should know.`,
  })
}

type Fact = Extract<Block, { facts: unknown }>['facts'][number]

/** The addresses, because a slip of the pen is best seen now. */
function asked(
  { others }: Extract<Letter, { kind: 'receipt' }>,
  introduction: Introduction,
  both: boolean,
): Fact[] {
  const people = parties(introduction)
    .filter(([ref]) => both || ref === 'target')
    .map(([, party]) => party)
  return [...people, ...others.map(({ target }) => target)].map(person => ({
    label: nameOf(person) ? `${nameOf(person)}’s address` : 'Address',
    value: person.address,
    href: mailto(person.address),
  }))
}

function leftOut({ mail }: Introduction): Block[] {
  const names = (files: string[]) =>
    listOf(files.map(file => shorten(clean(file), 60) || 'a file without a name'))
  const blocks: Block[] = []
  if (mail.attachments.length > 0) {
    const files = names(mail.attachments.map(({ filename }) => filename))
    blocks.push({ p: `Kept back until the introduction is made: ${files}.` })
  }
  if (mail.tooLarge.length > 0) {
    blocks.push({ p: `Left out, being too large for a letter: ${names(mail.tooLarge)}.` })
  }
  if (mail.quoted) {
    blocks.push({
      p: 'Left out: the earlier mail that yours quotes. Only your own new words travel.',
    })
  }
  return blocks
}

/** Rule 3. What they send travels with the reminder and the introduction. */
function reasonWanted(introduction: Introduction, service: Service): Block[] {
  const { target } = introduction
  if (!target || givesReason(introduction)) return []
  const reply = tokenAddress(service, 'reply', tokenOf(introduction, 'introducer'))
  return [
    {
      p: `${isRequesters(introduction) ? 'The request' : 'Your mail'} does not say why this is worth ${knownAs(target)}’s time. Would you reply with one line about it? It goes to them with the reminder, and to both with the introduction.`,
    },
    {
      actions: [
        {
          label: 'Say why',
          href: mailto(reply, {
            subject: `Why ${knownAs(target)} and ${requestersOf(introduction)} should meet`,
          }),
          does: 'One line is enough.',
        },
      ],
    },
  ]
}

const cancel = (id: string, target: string, several: boolean, { service }: Context) => ({
  label: several ? `Cancel the one to ${target}` : 'Cancel this introduction',
  href: cancelLink(service, id),
  does: 'Nobody is introduced by it, and nobody is told that you took it back.',
})
