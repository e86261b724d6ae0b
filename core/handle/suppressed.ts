import type { Letter } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import { partyAt } from '../introduction/window.ts'
import { loadPerson } from './person.ts'
import type { World } from './world.ts'

/**
 * Letters that time brings, not something that their reader has just done or, as with a first request, been asked
 * about. The others follow at once on a mail, and need no second look.
 */
const COLD: ReadonlySet<Letter['kind']> = new Set<Letter['kind']>([
  'ask-again',
  'did-you-meet',
  'ghosted',
  'late-yes',
  'met',
  'not-made',
  'nudge',
  'reminder',
  'still-wanted',
  'unanswered',
])

const isCold = (letter: Letter): boolean =>
  COLD.has(letter.kind) || (letter.kind === 'question' && letter.round > 1)

/** True for a letter to somebody who has meanwhile asked never to be written to. */
export async function isSuppressed(
  world: World,
  introduction: Introduction,
  letter: Letter,
): Promise<boolean> {
  if (!isCold(letter) || letter.to === 'parties') return false
  const own = letter.to === 'introducer' && introduction.form !== 'owed'
  const { address } =
    letter.to === 'introducer' ? introduction.introducer : (partyAt(introduction, letter.to.party) ?? {})
  const neverAt = address === undefined ? undefined : (await loadPerson(world, address))?.state.neverAt
  // Whoever promises something after it wants to hear what becomes of that.
  return neverAt !== undefined && !(own && introduction.promisedAt > neverAt)
}
