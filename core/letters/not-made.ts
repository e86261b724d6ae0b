import type { PartyRef } from '../introduction/event.ts'
import type { Introduction } from '../introduction/state.ts'
import type { Draft } from './draft.ts'
import { type Context, introducerName, partyOf, promiseThread, toParty } from './letterhead.ts'
import { askIdOf } from './message-id.ts'
import { subject } from './names.ts'
import { day } from './when.ts'

/**
 * To whoever was waiting: it won't happen this time. A no looks like silence, so nothing in this letter may
 * depend on why: it is made of who promised, when, and whether they had the promise or were asked.
 */
export function notMade(introduction: Introduction, context: Context, party: PartyRef): Draft {
  const who = introducerName(introduction)
  const had = partyOf(introduction, party).consent === 'implied'
  const on = day(introduction.promisedAt, context)
  const draft = toParty(introduction, context, party, {
    subject: subject(max => `About the introduction from ${introducerName(introduction, max)}`),
    blocks: [
      {
        p: `The introduction that ${who} ${had ? 'promised' : 'offered'} you on ${on} will not happen this time.`,
      },
      {
        p: 'There are many reasons for that, and most have to do with somebody’s week rather than with you. We are telling you because nobody who has been promised something should be left wondering.',
      },
      {
        p: `You need not do anything, and you are free to go another way. ${had ? '' : 'Thank you for being open to it. '}We wish you luck with it.`,
      },
    ],
    why: `You get this because ${who} promised this introduction through Kept, which makes sure that you hear either way. We will not write to you again about it.`,
  })
  return {
    ...draft,
    thread: had ? promiseThread(introduction) : [askIdOf(introduction.id, party, context.service)],
  }
}
