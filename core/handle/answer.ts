import type { AnswerPort, AnswerView } from '../answer-view.ts'
import type { PartyRef } from '../introduction/event.ts'
import type { Introduction, Party } from '../introduction/state.ts'
import { deadline, partyAt } from '../introduction/window.ts'
import { introducerName } from '../letters/letterhead.ts'
import { linkedinOf, listOf, nameOf } from '../letters/names.ts'
import { wordsFor } from '../letters/words.ts'
import { verifyToken } from '../mail/token.ts'
import { take } from './take.ts'
import type { World } from './world.ts'

/** The answer page's way to the heart: the same `take` as for a mailed answer, the token standing for the party. */
export const answerPort = (world: World): AnswerPort => ({
  look: async token => {
    const found = await find(world, token)
    return found && view(found.introduction, found.ref, found.party, world.clock.now())
  },
  answer: async (token, answer, note) => {
    const found = await find(world, token)
    if (!found) return undefined
    const { introduction, ref, party } = found
    const input = {
      type: 'answer' as const,
      party: ref,
      is: answer,
      from: party.address,
      ...(note ? { note } : {}),
    }
    const outcome = await take(world, introduction.id, input, `web-${ref}-${answer}`)
    const { disposition, reason, introductions } = outcome
    world.journal.record({ delivery: 'web', disposition, reason, introductions })
    const after = await find(world, token)
    return after && view(after.introduction, after.ref, after.party, world.clock.now())
  },
})

async function find(
  world: World,
  text: string,
): Promise<{ introduction: Introduction; ref: PartyRef; party: Party } | undefined> {
  const token = verifyToken(world.service.keys, text)
  if (!token || token.seat === 'introducer') return undefined
  const item = await world.store.load(token.introduction)
  if (item?.kind !== 'introduction') return undefined
  const party = partyAt(item.state, token.seat)
  return party && { introduction: item.state, ref: token.seat, party }
}

function view(introduction: Introduction, ref: PartyRef, party: Party, now: number): AnswerView {
  const others = ref === 'target' ? introduction.requesters : introduction.target ? [introduction.target] : []
  const by = deadline(introduction)
  const said = party.consent === 'yes' || party.consent === 'no' ? party.consent : undefined
  return {
    state: stateOf(introduction, said, now >= by),
    introducer: introducerName(introduction),
    whom: listOf(others.map(other => nameOf(other) ?? 'somebody')),
    linkedin: others.flatMap(other => linkedinOf(other) ?? []),
    words: wordsFor(introduction, [party]),
    deadline: by,
    ...(said ? { said } : {}),
    introduced: introduction.outcome === 'introduced',
  }
}

function stateOf(
  introduction: Introduction,
  said: 'yes' | 'no' | undefined,
  over: boolean,
): AnswerView['state'] {
  if (said) return 'answered'
  if (introduction.cancelledAt !== undefined) return 'withdrawn'
  return introduction.outcome || over ? 'too-late' : 'open'
}
