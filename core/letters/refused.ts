import type { Letter } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import type { Block, Draft } from './draft.ts'
import { type Context, partyOf, requestersOf, targetOf, toIntroducer, whyIntroducer } from './letterhead.ts'
import { cancelLink } from './links.ts'
import { knownAs, subject } from './names.ts'
import { outlook, waiting } from './outlook.ts'
import { date } from './when.ts'

type Refused = Extract<Letter, { kind: 'refused' }>

/** Somebody who was to be asked has said beforehand that they are not to be: for good, or not yet. */
export function refused(letter: Refused, introduction: Introduction, context: Context): Draft {
  const party = partyOf(introduction, letter.party)
  const name = knownAs(party)
  // The target is asked when they may be; anybody else would be asked later than the requester hears.
  const later = letter.party === 'target' && party.consent !== 'no' ? party.until : undefined
  const asked = party.askedAt !== undefined
  const whom = letter.party === 'target' ? requestersOf(introduction) : targetOf(introduction)
  return toIntroducer(introduction, context, {
    subject: subject(max => `We cannot ask ${knownAs(party, max)}${later === undefined ? '' : ' yet'}`),
    blocks: [
      {
        p: asked
          ? `${name} ${wish(letter, context)} So we write to them no more about meeting ${whom}.`
          : `Thank you for telling us. ${name} ${wish(letter, context)} So we have not asked about meeting ${whom}.`,
      },
      ...(later === undefined ? instead(letter, introduction, context) : waits(introduction, context, later)),
    ],
    why: `${whyIntroducer(introduction, context.service)}${asked ? '' : ` ${name} has not been written to.`}`,
  })
}

function wish({ because, until }: Refused, context: Context): string {
  const from = until === undefined ? '' : ` before ${date(until, context)}`
  switch (because) {
    case 'never':
      return 'has asked us never to write to them, for anyone, and we keep to that.'
    case 'paused':
      return `has asked not to be asked about introductions${from}.`
    case 'enough':
      return `takes only so many introductions in a month, and cannot be asked again${from}.`
    default:
      return because satisfies never
  }
}

function waits(introduction: Introduction, context: Context, later: number): Block[] {
  const who = waiting(introduction)
  return [
    {
      p: `We will ask on ${date(later, context)}. ${outlook(introduction, context)} If a yes comes after that, we ask ${who} whether it is still wanted.`,
    },
    { p: 'If you would rather not wait, this takes the promise back:' },
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

function instead({ party }: Refused, introduction: Introduction, context: Context): Block[] {
  const others = waiting(introduction, party)
  if (party !== 'target' && others) return [{ p: `For ${others} it goes on as promised.` }]
  const them =
    party === 'target'
      ? outlook(introduction, context)
      : 'As nobody is left for them to meet, nobody else is asked.'
  return [
    { p: them },
    { p: 'If you know that it would be welcome all the same, you can always write to them yourself.' },
  ]
}
