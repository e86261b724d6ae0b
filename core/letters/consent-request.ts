import type { PartyRef } from '../introduction/event.ts'
import type { Introduction } from '../introduction/state.ts'
import type { Block, Draft } from './draft.ts'
import { type Context, introducerName, knownName, othersThan, partyOf, toParty } from './letterhead.ts'
import { answers } from './links.ts'
import { capital, linkedinOf, listOf, nameOf, subject } from './names.ts'
import { moment } from './when.ts'
import { quote, wordsFor } from './words.ts'

/**
 * Asks one party first. They learn who introduces, whom they would meet and in which words, what each answer
 * does, and by when; nobody's address.
 */
export function consentRequest(introduction: Introduction, context: Context, party: PartyRef): Draft {
  const who = capital(introducerName(introduction))
  const whom = strangers(introduction, party)
  const draft = toParty(introduction, context, party, {
    subject: requestSubject(introduction, party),
    blocks: [
      {
        p: whom
          ? `${who} would like to introduce you to ${whom}, and asks you first.`
          : `${who} has somebody in mind whom they would like you to meet, and asks you first.`,
      },
      ...whoTheyAre(introduction, party),
      { p: 'Would you like to meet? Any of these will do, and so will a reply in your own words:' },
      answers(introduction, context.service, party),
      {
        p: `Please answer by ${moment(context.deadline, context)}. If you would rather not answer at all, that is fine too: you get one reminder at most, and then it is over.`,
      },
    ],
    why: whyAsked(introduction),
  })
  return { ...draft, fromName: viaKept(introduction), thread: [] }
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

/** Their LinkedIn profiles and the introducer's words, without any address. */
export function whoTheyAre(introduction: Introduction, party: PartyRef): Block[] {
  const who = introducerName(introduction)
  const facts = othersThan(introduction, party).flatMap(other => {
    const linkedin = linkedinOf(other)
    return linkedin
      ? [{ label: `${nameOf(other) ?? 'They'} on LinkedIn`, value: linkedin, href: linkedin }]
      : []
  })
  // In the forms where the requester had the mail, the words speak to them.
  const readers = introduction.requesters.filter(({ consent }) => consent === 'implied').map(r => nameOf(r))
  const named = readers.filter(name => name !== undefined)
  const by = named.length > 0 && named.length === readers.length ? `${who} to ${listOf(named)}` : who
  return [
    ...(facts.length > 0 ? [{ facts }] : []),
    ...quote(wordsFor(introduction, [partyOf(introduction, party)]), capital(by)),
  ]
}

export const viaKept = (introduction: Introduction): string => {
  const name = knownName(introduction)
  return name ? `${name} via Kept` : 'Kept'
}

export const whyAsked = (introduction: Introduction): string =>
  `You get this because ${introducerName(introduction)} promised an introduction through Kept, which asks before it makes one. Until you agree, we give your address to nobody. To hear no more of this, answer no or leave it be.`
