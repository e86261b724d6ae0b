import type { Letter } from '../effect.ts'
import type { Introduction } from '../introduction/state.ts'
import { partyAt } from '../introduction/window.ts'
import { loadPerson } from './person.ts'
import type { World } from './world.ts'

/**
 * Letters that nobody asked for just now. A first request is asked about when it is decided, and all others follow
 * at once on something that their reader did or was part of.
 */
const COLD: ReadonlySet<Letter['kind']> = new Set<Letter['kind']>([
  'ask-again',
  'did-you-meet',
  'not-made',
  'nudge',
  'reminder',
  'still-wanted',
])

/** True for a letter to somebody who has meanwhile asked never to be written to. */
export async function isSuppressed(
  world: World,
  introduction: Introduction,
  letter: Letter,
): Promise<boolean> {
  if (!COLD.has(letter.kind) || letter.to === 'parties') return false
  const { address } =
    letter.to === 'introducer' ? introduction.introducer : (partyAt(introduction, letter.to.party) ?? {})
  return address !== undefined && (await loadPerson(world, address))?.state.neverAt !== undefined
}
