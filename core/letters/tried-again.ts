import type { Introduction } from '../introduction/state.ts'
import { parties } from '../introduction/window.ts'
import type { Draft } from './draft.ts'
import { type Context, requestersOf, targetOf, toIntroducer, whyIntroducer } from './letterhead.ts'
import { cancelLink } from './links.ts'
import { knownAs, listOf, subject } from './names.ts'
import { moment } from './when.ts'

/** The introducer wished for one more try: who is asked, until when, and what the requesters have heard. */
export function triedAgain(introduction: Introduction, context: Context): Draft {
  const requesters = requestersOf(introduction)
  const asked = (max?: number) =>
    listOf(
      parties(introduction)
        .filter(([, { consent }]) => consent === 'asked')
        .map(([, party]) => knownAs(party, max)),
    ) || targetOf(introduction, max)
  return toIntroducer(introduction, context, {
    subject: subject(max => `We are asking ${asked(max)} once more`),
    blocks: [
      {
        p: `We are asking ${asked()} once more, until ${moment(context.deadline, context)}. It is the one new try that there is for a promise; after it we leave them in peace.`,
      },
      {
        p: `${requesters} heard that it would not happen. If it does now, they get the introduction; if not, they hear nothing more.`,
      },
      { p: 'Changed your mind? This takes it back, and so does a reply that says “cancel”:' },
      {
        actions: [
          {
            label: 'Cancel this introduction',
            href: cancelLink(context.service, introduction.id),
            does: 'Nobody is introduced by it, and nobody is told that you took it back.',
          },
        ],
      },
    ],
    why: `${whyIntroducer(introduction, context.service)} You asked us to try again.`,
  })
}
