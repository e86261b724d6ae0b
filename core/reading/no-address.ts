/** A promise that does not say at which address: "I'll introduce you to our head of sales". */
import type { Person } from '../introduction/state.ts'
import { sentences } from './cue.ts'
import { described, type Headed, peopleIn } from './description.ts'
import { namesakes } from './people.ts'
import { MAX_TARGETS, type Promised, type Scene } from './scene.ts'

/** The introducer is asked; whom they introduced before under this name is proposed. */
export function withoutAddress(scene: Scene, cue: Headed, requesters: Person[]): Promised {
  const { head } = cue
  const taken = [...requesters, ...(scene.cast.introducer ? [scene.cast.introducer] : [])]
  const free = scene.context.known.filter(({ address }) => !taken.some(one => one.address === address))
  const name = described(scene, cue) ?? calledBefore(scene, cue)
  return {
    ...scene.reading,
    form: 'no-address',
    requesters,
    proposed: head ? namesakes(head.name, free).slice(0, MAX_TARGETS) : [],
    ...(name && { described: name }),
  }
}

/** "Roger Pym is your man. Will intro you.": in the same sentence or the one before. */
function calledBefore({ text, isOther }: Scene, { start }: Headed): string | undefined {
  const all = sentences(text)
  const at = all.findIndex(({ end }) => start < end)
  const from = all[Math.max(0, at - 1)]?.start ?? 0
  return peopleIn(text.slice(from, start)).findLast(({ name }) => name.length > 1 && !isOther(name))?.name
}
