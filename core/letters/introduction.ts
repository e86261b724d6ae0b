import type { Introduction, Party } from '../introduction/state.ts'
import { consents } from '../introduction/window.ts'
import { viaKept } from './consent-request.ts'
import type { Block, Draft } from './draft.ts'
import {
  addressee,
  type Context,
  hadPromise,
  introducerName,
  isRequesters,
  partyOf,
  promiseThread,
} from './letterhead.ts'
import { mailto } from './links.ts'
import { capital, knownAs, linkedinOf, listOf, nameOf, subject } from './names.ts'
import { asker, said } from './said.ts'

/**
 * The introduction itself: one mail to everybody who agreed, the introducer in bcc. From here on it is theirs, so
 * Reply-To names them alone and there is no address of Kept's in it to answer by mistake. Throws RangeError when a
 * side has not agreed, whatever was decided.
 */
export function introduce(introduction: Introduction, context: Context): Draft {
  const who = introducerName(introduction)
  const target = partyOf(introduction, 'target')
  const requesters = introduction.requesters.filter(consents)
  if (!consents(target) || requesters.length === 0) {
    throw new RangeError(`introduction ${introduction.id} lacks a consent`)
  }
  const joined = [...requesters, target]
  const first = listOf(requesters.map(person => knownAs(person)))
  const words = said(introduction, joined)
  const writer = isRequesters(introduction)
    ? `. ${capital(asker(introduction))} put it like this:`
    : ', and puts it like this:'
  return {
    fromName: viaKept(introduction),
    to: joined.map(addressee),
    // Whoever has asked never to be written to hears nothing, not even this.
    bcc: introduction.mutedAt === undefined ? [introduction.introducer.address] : [],
    replyTo: joined.map(addressee),
    subject: subject(
      max => `${listOf(requesters.map(person => knownAs(person, max)))}, meet ${knownAs(target, max)}`,
    ),
    thread: hadPromise(introduction) ? promiseThread(introduction) : [],
    blocks: [
      {
        p: `${first}, meet ${knownAs(target)}. ${knownAs(target)}, meet ${first}.`,
      },
      {
        p: `${capital(who)} would like you to know each other${words.length > 0 ? writer : '.'}`,
      },
      ...words,
      { facts: joined.flatMap(facts) },
      {
        p: `${first}, would ${requesters.length > 1 ? 'one of you' : 'you'} write first? A reply to all reaches ${joined.length > 2 ? 'all of you' : 'the two of you'} and nobody else: ${who} has moved to bcc, and Kept is done here.`,
      },
    ],
    why: `You get this because ${who} promised this introduction through Kept, which asks before it makes one. What you write to each other does not come to us.`,
    attachments: context.attachments,
  }
}

type Fact = Extract<Block, { facts: unknown }>['facts'][number]

function facts(person: Party): Fact[] {
  const linkedin = linkedinOf(person)
  const name = nameOf(person)
  return [
    { label: name ? `${name}’s address` : 'Address', value: person.address, href: mailto(person.address) },
    ...(linkedin
      ? [{ label: `${name ?? person.address} on LinkedIn`, value: linkedin, href: linkedin }]
      : []),
  ]
}
