/** A promise that does not say at which address: "I'll introduce you to our head of sales". */
import type { Person } from '../introduction/state.ts'
import { described, type Headed } from './description.ts'
import { namesakes } from './people.ts'
import { MAX_TARGETS, type Promised, type Scene } from './scene.ts'

/** The introducer is asked; whom they introduced before under this name is proposed. */
export function withoutAddress(scene: Scene, cue: Headed, requesters: Person[]): Promised {
  const { head } = cue
  const taken = [...requesters, ...(scene.cast.introducer ? [scene.cast.introducer] : [])]
  const free = scene.context.known.filter(({ address }) => !taken.some(one => one.address === address))
  const name = described(scene, cue)
  return {
    ...scene.reading,
    form: 'no-address',
    requesters,
    proposed: head ? namesakes(head.name, free).slice(0, MAX_TARGETS) : [],
    ...(name && { described: name }),
  }
}
