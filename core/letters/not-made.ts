import type { PartyRef } from '../introduction/event.ts'
import type { Introduction } from '../introduction/state.ts'
import type { Draft } from './draft.ts'
import { type Context, introducerName, toParty } from './letterhead.ts'
import { subject } from './names.ts'
import { day } from './when.ts'

/**
 * To whoever was waiting: it won't happen this time. A no looks like silence, so nothing in this letter may
 * depend on why: it is made of who promised, when, and in which form, and of nothing that anybody answered.
 */
export function notMade(introduction: Introduction, context: Context, party: PartyRef): Draft {
  const wasAsked = party === 'target' || introduction.form === 'direct'
  return toParty(introduction, context, party, {
    subject: subject(max => `About the introduction from ${introducerName(introduction, max)}`),
    blocks: [
      { p: `${which(introduction, context, wasAsked)} will not happen this time.` },
      {
        p: 'There are many reasons for that, and most have to do with somebody’s week rather than with you. We are telling you because nobody who has been promised something should be left wondering.',
      },
      {
        p: `You need not do anything, and you are free to go another way. ${wasAsked ? 'Thank you for being open to it. ' : ''}We wish you luck with it.`,
      },
    ],
    why: `You get this because ${why(introduction, context, wasAsked)} that you hear either way. We will not write to you again about it.`,
  })
}

function why(introduction: Introduction, { service }: Context, wasAsked: boolean): string {
  const who = introducerName(introduction)
  if (!wasAsked && introduction.form === 'forward')
    return `${who} passed your request on to Kept, which makes sure`
  if (!wasAsked && introduction.form === 'owed')
    return `you copied promised@${service.domain} when you took it up, and Kept makes sure`
  return `${who} promised this introduction through Kept, which makes sure`
}

function which(introduction: Introduction, context: Context, wasAsked: boolean): string {
  const { form } = introduction
  const who = introducerName(introduction)
  const on = day(introduction.promisedAt, context)
  if (wasAsked) return `The introduction that ${who} offered you on ${on}`
  if (form === 'forward')
    return `The introduction that you asked ${who} for, and that ${who} set out to make on ${on},`
  if (form === 'owed') return `The introduction that ${who} offered you, and that you took up on ${on},`
  return `The introduction that ${who} promised you on ${on}`
}
