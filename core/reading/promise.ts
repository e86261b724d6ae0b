/** Reading a promise: who introduces whom to whom, as sure as the mail makes it and no surer. */
import type { Person } from '../introduction/state.ts'
import type { Inbound } from '../mail/inbound.ts'
import { copied } from './copy.ts'
import { direct } from './direct.ts'
import { forward } from './forward.ts'
import { withProfiles } from './linkedin.ts'
import { nameRuns, resembles } from './name.ts'
import { isOwed, owed } from './owed.ts'
import { promisedOf } from './people.ts'
import type { PromiseReading } from './reading.ts'
import { type Context, MAX_TARGETS, type Promised, type Scene, sceneOf, toPerson } from './scene.ts'

/** Characters in which somebody is called by name whose address has none. */
const MAX_CALLED = 20_000

export function understandPromise(inbound: Inbound, context: Context): PromiseReading {
  const scene = sceneOf(inbound, context)
  const reading = readingOf(scene, inbound)
  return reading.is === 'promise' ? finished(scene, reading) : reading
}

function readingOf(scene: Scene, inbound: Inbound): PromiseReading {
  const { cast, context, text, reading } = scene
  if (isOwed(inbound, context)) return owed(inbound, cast, text, reading)
  if (cast.sealed.length > 0) return sealed(scene)
  if (cast.others.length > 0) return copied(scene)
  const forwarded = forward(scene, inbound)
  if (forwarded?.is === 'promise' && forwarded.targets.length > 0) return forwarded
  const told = direct(scene, inbound)
  // What may be a forward may as well be a quote, which changes nothing of a promise that names both.
  const isTold = told.is === 'promise' && told.targets.length > 0
  return isTold ? told : (forwarded ?? told)
}

/** Exact: the address itself says who the target is. */
function sealed({ cast, named, text, reading }: Scene): PromiseReading {
  const targets = cast.sealed
  if (targets.length > MAX_TARGETS) return { is: 'too-many' }
  const isTarget = (address: string) => targets.some(target => target.address === address)
  const told = named.filter(mention => !isTarget(mention.address))
  // With nobody else on the mail, the one who is promised can only be in the text, and must be the only one.
  const requesters =
    cast.others.length > 0 ? promisedOf(cast, text, []) : told.length === 1 ? told.map(toPerson) : []
  return requesters.length > 0 ? { ...reading, form: 'sealed', requesters, targets } : { is: 'nobody' }
}

/** Names from where the text calls them, profiles with whom they belong to. */
function finished({ text, cast }: Scene, reading: Promised): Promised {
  const called = (person: Person): Person => {
    if (person.name) return person
    const name = nameRuns(text.slice(0, MAX_CALLED)).find(run => resembles(run.name, person.address))?.name
    return name ? { ...person, name } : person
  }
  const [requesters, targets, proposed] = [reading.requesters, reading.targets, reading.proposed].map(group =>
    group.map(called),
  )
  const [promised, ...more] = requesters!
  const isAddressed = more.length === 0 && cast.others.some(({ address }) => address === promised?.address)
  const sides = { introducer: cast.introducer, addressed: isAddressed ? promised : undefined }
  const all = withProfiles(text, sides, [...requesters!, ...targets!, ...proposed!])
  return {
    ...reading,
    requesters: all.slice(0, requesters!.length),
    targets: all.slice(requesters!.length, requesters!.length + targets!.length),
    proposed: all.slice(requesters!.length + targets!.length),
  }
}
