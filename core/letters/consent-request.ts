import type { PartyRef } from '../introduction/event.ts'
import type { Introduction } from '../introduction/state.ts'
import type { Block, Draft } from './draft.ts'
import {
  type Context,
  introducerName,
  isRequesters,
  knownName,
  othersThan,
  partyOf,
  toParty,
} from './letterhead.ts'
import { answers } from './links.ts'
import { capital, linkedinOf, listOf, nameOf, subject } from './names.ts'
import { said } from './said.ts'
import { moment } from './when.ts'

/**
 * Asks one party first. They learn who introduces, whom they would meet and in which words, what each answer
 * does, and by when; nobody's address.
 */
export function consentRequest(introduction: Introduction, context: Context, party: PartyRef): Draft {
  const draft = toParty(introduction, context, party, {
    subject: requestSubject(introduction, party),
    blocks: [
      {
        p: opening(introduction, party),
      },
      ...whoTheyAre(introduction, party),
      { p: 'Would you like to meet? Any of these will do, and so will a reply in your own words:' },
      answers(introduction, context.service, party),
      {
        p: `Please answer by ${moment(context.deadline, context)}. If you would rather not answer at all, that is fine too: you get one reminder at most, and then it is over.`,
      },
    ],
    why: whyAsked(introduction),
    cold: true,
  })
  return { ...draft, fromName: viaKept(introduction), thread: [] }
}

function opening(introduction: Introduction, party: PartyRef): string {
  const who = introducerName(introduction)
  const whom = strangers(introduction, party)
  if (!whom)
    return `${capital(who)} has somebody in mind whom they would like you to meet, and asks you first.`
  return isRequesters(introduction)
    ? `${whom} would like to meet you, and has asked ${who} for an introduction. ${capital(who)} would like to make it, and asks you first.`
    : `${capital(who)} would like to introduce you to ${whom}, and asks you first.`
}

/** The subject of the request, which the letters after it repeat to stay in its thread. */
export const requestSubject = (introduction: Introduction, party: PartyRef): string =>
  subject(max => {
    const who = capital(introducerName(introduction, max))
    const whom = strangers(introduction, party, max)
    return whom ? `${who} would like to introduce you to ${whom}` : `${who} would like you to meet somebody`
  })

/** Those whom this party would meet, by name; undefined when one of them has none that can be shown. */
export function strangers(introduction: Introduction, party: PartyRef, max?: number): string | undefined {
  const names = othersThan(introduction, party).map(other => nameOf(other, max))
  return names.every(name => name !== undefined) ? listOf(names) : undefined
}

/** Their LinkedIn profiles and the words of the promise, without any address. */
export function whoTheyAre(introduction: Introduction, party: PartyRef): Block[] {
  const facts = othersThan(introduction, party).flatMap(other => {
    const linkedin = linkedinOf(other)
    return linkedin
      ? [{ label: `${nameOf(other) ?? 'They'} on LinkedIn`, value: linkedin, href: linkedin }]
      : []
  })
  return [...(facts.length > 0 ? [{ facts }] : []), ...said(introduction, [partyOf(introduction, party)])]
}

export const viaKept = (introduction: Introduction): string => {
  const name = knownName(introduction)
  return name ? `${name} via Kept` : 'Kept'
}

export const whyAsked = (introduction: Introduction): string =>
  `You get this because ${introducerName(introduction)} promised an introduction through Kept, which asks before it makes one. Until you agree, we give your address to nobody. To hear no more of this, answer no or leave it be; to never hear from Kept again, for anyone, reply “never”.`
