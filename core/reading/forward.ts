/** A request of somebody's, forwarded to the service alone: they are promised, and their words are what the target reads. */
import { domainOf } from '../mail/address.ts'
import type { Inbound } from '../mail/inbound.ts'
import { isCorrected } from './aside.ts'
import { described, headed } from './description.ts'
import { forwarded } from './forwarded.ts'
import { spelledOut } from './hurry.ts'
import { joins } from './list.ts'
import { readable } from './mention.ts'
import { isDesk } from './misgiving.ts'
import { withoutAddress } from './no-address.ts'
import { DENIED, DONT, isPlea } from './pairing.ts'
import { isCalled } from './people.ts'
import { withoutPleas } from './plea.ts'
import type { PromiseReading } from './reading.ts'
import { candidatesOf, MAX_TARGETS, type Scene, toPerson } from './scene.ts'
import { weigh } from './target.ts'
import { wavers } from './wavering.ts'

/** Undefined when nothing is forwarded, or only what the introducer or the service wrote. */
export function forward(alone: Scene, inbound: Inbound): PromiseReading | undefined {
  const mail = forwarded(inbound)
  const { introducer } = alone.cast
  if (!mail || mail.sender.address === introducer?.address) return undefined
  if (domainOf(mail.sender.address) === alone.context.domain.toLowerCase()) return undefined
  const requester = mail.sender
  const scene: Scene = {
    ...alone,
    isOther: name => alone.isOther(name) || isCalled(name, requester),
    reading: { ...alone.reading, form: 'forward', requesters: [requester], words: mail.words },
  }
  const { text, reading } = scene
  // What the forwarded words say is theirs, wherever the introducer's own end.
  const end = ownEnd(text, mail.words)
  const cues = scene.cues.filter(({ start }) => start < end)
  const promises = cues.map(cue => headed(scene, cue))
  const named = candidatesOf(scene).filter(
    ({ address, start }) => address !== requester.address && start < end,
  )
  if (named.length > MAX_TARGETS) return { is: 'too-many' }
  if (named.length === 0) {
    const cue = promises.find(cue => described(scene, cue) !== undefined)
    return cue ? { ...withoutAddress(scene, cue, [requester]), form: 'forward' } : reading
  }
  // The address on top is the target's; more than one has to be a list, and no word in between may cast a doubt.
  const phrased = promises
    .filter(cue => !cue.loose)
    .map(cue => (isPlea(text, cue) ? { ...cue, doubtful: false } : cue))
  const { sure, unsure } = weigh(scene, phrased, named)
  const own = text.slice(0, end)
  const clear =
    !cues.some(cue => cue.doubtful && !isPlea(text, cue)) &&
    !isCorrected(text) &&
    !DONT.test(own) &&
    !DENIED.test(own) &&
    !named.some(isDesk) &&
    !wavers(withoutPleas(own), named)
  const listed = named.every((mention, at) => at === 0 || joins(text, named[at - 1]!, mention))
  const meant = sure.length === named.length || (unsure.length === 0 && listed)
  const people = named.map(toPerson)
  return { ...reading, ...(clear && mail.sure && meant ? { targets: people } : { proposed: people }) }
}

/** Where the words of whoever is forwarded begin in the text, if they are in it. */
function ownEnd(text: string, words: string): number {
  const line = spelledOut(readable(words))
    .split('\n')
    .find(one => one.length > 12)
  const at = line === undefined ? -1 : text.indexOf(line)
  return at < 0 ? text.length : at
}
