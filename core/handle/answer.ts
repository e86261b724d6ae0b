import type { AnswerPort, AnswerView, PageReply } from '../answer-view.ts'
import { decide } from '../decide/decide.ts'
import type { Input } from '../decide/input.ts'
import type { PartyRef } from '../introduction/event.ts'
import { isPresent } from '../introduction/seat.ts'
import { DAY, type Instant, type Introduction, type Party } from '../introduction/state.ts'
import { deadline, isRevived, latestAgain, lateUntil, partyAt } from '../introduction/window.ts'
import { introducerName, isRequesters } from '../letters/letterhead.ts'
import { linkedinOf, listOf, nameOf } from '../letters/names.ts'
import { wordsFor } from '../letters/words.ts'
import { type Token, verifyToken } from '../mail/token.ts'
import { take } from './take.ts'
import type { World } from './world.ts'

/** The answer page's way to the heart: the same `take` as for a mailed answer, the token standing for the party. */
export const answerPort = (world: World): AnswerPort => ({
  look: async text => {
    const found = await find(world, text)
    return found && view(found, world.clock.now())
  },
  answer: async (text, reply) => {
    const found = await find(world, text)
    const now = world.clock.now()
    const input = found && inputOf(found, reply, now)
    if (!found || !input) return found && view(found, now)
    const outcome = await take(world, found.introduction.id, input, keyOf(found, reply))
    const { disposition, reason, introductions } = outcome
    world.journal.record({ delivery: 'web', disposition, reason, introductions })
    const after = await find(world, text)
    return after && view(after, world.clock.now())
  },
})

/** Whom a token speaks for; without `present`, somebody who was the target before. */
interface Found {
  introduction: Introduction
  ref: PartyRef
  party: Party
  present: boolean
  token: Token
}

async function find(world: World, text: string): Promise<Found | undefined> {
  const token = verifyToken(world.service.keys, text)
  if (!token || token.seat === 'introducer' || token.seat === 'person') return undefined
  const item = await world.store.load(token.item)
  if (item?.kind !== 'introduction') return undefined
  const introduction = item.state
  const present = isPresent(introduction, token)
  const party = present ? partyAt(introduction, token.seat) : introduction.former[token.turn ?? 0]
  return party && { introduction, ref: token.seat, party, present, token }
}

/** The answer as an input; undefined for one to a question that was not asked, or was asked of somebody else. */
function inputOf(found: Found, { is, note, days = 0 }: PageReply, now: Instant): Input | undefined {
  const { ref, party, present } = found
  const wrote = note ? { note } : {}
  if (!present) return undefined
  if (asksOf(found) === 'met')
    return ref === 'target' || is === 'later' ? undefined : { type: 'met', party: ref, met: is, ...wrote }
  const answer = { type: 'answer', party: ref, from: party.address, ...wrote } as const
  switch (is) {
    case 'not-yet':
      return undefined
    case 'later':
      return laterIn(found, now).includes(days) ? { ...answer, is, until: now + days * DAY } : undefined
    default:
      return { ...answer, is }
  }
}

/** By how many days they can still put it off, once; by mail, by any. */
function laterIn(found: Found, now: Instant): number[] {
  const { introduction, ref, party } = found
  const theirs = ref === 'target' && party.consent === 'asked' && asksOf(found) === 'consent'
  if (!theirs || stateOf(found, 'consent', now) !== 'open') return []
  return LATER.filter(days => now + days * DAY <= latestAgain(introduction))
}

/** A week, two, a month, two months. */
const LATER = [7, 14, 30, 60]

/** The same answer to the same question is the same message, however often its button is pressed. */
const keyOf = (found: Found, { is }: PageReply): string => {
  const { seat, turn = 0 } = found.token
  return `web-${seat}-${turn}-${asksOf(found)}-${found.party.askedAt ?? 0}-${is}`
}

function asksOf({ introduction, ref, party }: Found): AnswerView['asks'] {
  if (party.metAskedAt !== undefined) return 'met'
  return introduction.revivedAt !== undefined && ref !== 'target' ? 'still-wanted' : 'consent'
}

function view(found: Found, now: Instant): AnswerView {
  const { introduction, ref, party, present } = found
  const { requesters, target } = introduction
  const others = !present ? [] : ref === 'target' ? requesters : target ? [target] : []
  const asks = asksOf(found)
  const said = asks === 'met' ? party.met : party.consent
  const state = stateOf(found, asks, now)
  const later = present ? laterIn(found, now) : []
  const by = state === 'late' ? lateUntil(introduction, party) : deadline(introduction)
  return {
    asks,
    state,
    introducer: introducerName(introduction),
    whom: listOf(others.map(other => nameOf(other) ?? 'somebody')) || 'somebody',
    linkedin: others.flatMap(other => linkedinOf(other) ?? []),
    words: present ? wordsFor(introduction, [party]) : '',
    by: isRequesters(introduction)
      ? (nameOf(requesters[0]!) ?? 'their own words')
      : introducerName(introduction),
    ...becameOf(introduction),
    ...(asks === 'met' ? {} : { deadline: by }),
    ...(said === 'yes' || said === 'no' || said === 'not-yet' ? { said } : {}),
    ...(party.consent === 'later' && party.until !== undefined ? { again: party.until } : {}),
    ...(later.length > 0 ? { later } : {}),
  }
}

function becameOf(introduction: Introduction): Pick<AnswerView, 'became'> {
  if (introduction.outcome === undefined || isRevived(introduction)) return {}
  return { became: introduction.outcome === 'introduced' ? 'introduced' : 'not-made' }
}

function stateOf(found: Found, asks: AnswerView['asks'], now: Instant): AnswerView['state'] {
  const { introduction, ref, party, present } = found
  if (!present) return 'moved'
  if (asks === 'met') return party.met === undefined ? 'open' : 'answered'
  if (party.consent === 'yes' || party.consent === 'no') return 'answered'
  if (party.consent === 'implied' || party.consent === 'unasked') return 'nothing'
  if (introduction.cancelledAt !== undefined) return 'withdrawn'
  // Whoever decides about answers says whether one would count; the page never promises another thing.
  const yes = { type: 'answer', party: ref, is: 'yes', from: party.address } as const
  const counts = decide(introduction, yes, now).events.some(({ type }) => type === 'answered')
  if (!counts) return 'too-late'
  const over = introduction.outcome !== undefined && !isRevived(introduction)
  return over || now >= deadline(introduction) ? 'late' : 'open'
}
