/** A mail to the service alone: "Introduce Alice <a@x.example> to Bob <b@y.example>, because …". Neither has it. */
import type { Inbound } from '../mail/inbound.ts'
import { sentences } from './cue.ts'
import { described, type Headed, headed } from './description.ts'
import { isHeading } from './heading.ts'
import type { Mention } from './mention.ts'
import { resembles } from './name.ts'
import { withoutAddress } from './no-address.ts'
import { isLed, isPlea, leadsTo, pair } from './pairing.ts'
import { isCalled } from './people.ts'
import { withoutPleas } from './plea.ts'
import type { PromiseReading } from './reading.ts'
import { candidatesOf, MAX_TARGETS, type Promised, type Scene, toPerson } from './scene.ts'
import { wavers } from './wavering.ts'

const HELP =
  /^\W{0,3}(?:help|help me|help please|please help|info|how does this work|how do i use this|commands|hilfe|aide|ayuda|ajuda|aiuto)\W{0,3}$|^[\s?¿]{0,10}\?[\s?]{0,10}$/iu
/** Characters of a mail that is about its subject. */
const MAX_HELP = 200

export function direct(scene: Scene, inbound: Inbound): PromiseReading {
  const { text, cues, reading } = scene
  const people = candidatesOf(scene)
  const [only] = people
  if (!only) {
    const asks = HELP.test(reading.words) || (HELP.test(inbound.subject) && reading.words.length < MAX_HELP)
    return asks ? { is: 'help' } : reading.words === '' ? { is: 'empty' } : { is: 'nobody' }
  }
  if (people.length === 1) return alone(scene, only)
  const pairing = pair(
    text,
    people,
    cues,
    people.every(({ name }) => name) && isHeading(scene.subject, withoutPleas(text)),
  )
  if (pairing.targets.length > MAX_TARGETS) return { is: 'too-many' }
  const targets = pairing.targets.map(toPerson)
  return {
    ...reading,
    form: 'direct',
    requesters: pairing.requesters.map(toPerson),
    ...(pairing.sure && !wavers(withoutPleas(text), people, scene.subject)
      ? { targets }
      : { proposed: targets }),
  }
}

/** What leads from the one who has an address to the one who has none. */
const ON = /^[\s)>\],.]{0,4}(?:to|with|and|mit|à|con|com|met|aan)\s/i

/** One address is told and the other is not: the introducer is asked for it. */
function alone(scene: Scene, mention: Mention): PromiseReading {
  const { text, cues } = scene
  const person = toPerson(mention)
  const isThem = (name: string) => isCalled(name, person) || resembles(name, person.address)
  const told = { ...scene, isOther: (name: string) => isThem(name) || scene.isOther(name) }
  const cue = cues.find(
    ({ start, to, subject }) =>
      start <= mention.start &&
      mention.start < to &&
      !/\s(?:me|us)\s/i.test(text.slice(start, subject?.from ?? mention.start)),
  )
  const on = cue && ON.exec(text.slice(mention.end, cue.to))
  const rest = on && headed(told, { ...cue, from: mention.end + on[0].length, doubtful: false })
  if (rest && described(told, rest) !== undefined) return withoutAddress(told, rest, [person])
  return toThem(told, mention) ?? { is: 'nobody' }
}

/**
 * "Introduce Felix to Gloria, gloria@…": whom they introduced before under this name is promised, and both are confirmed.
 * Else the other way round, for an introduction joins both alike: Gloria is known, and who Felix is is asked.
 */
function toThem(scene: Scene, mention: Mention): Promised | undefined {
  const cue = bareName(scene, mention)
  if (!cue || described(scene, cue) === undefined) return undefined
  const person = toPerson(mention)
  const asked = { ...withoutAddress(scene, cue, [person]), form: 'direct' as const }
  const [felix, ...more] = asked.proposed
  if (!felix || more.length > 0) return asked
  return { ...scene.reading, form: 'direct', requesters: [felix], proposed: [person] }
}

/** Where the words are for whom the one with an address is to meet, when they stand before it. */
function bareName(scene: Scene, { start, nameStart }: Mention): Headed | undefined {
  const { text, cues } = scene
  const sentence = sentences(text).find(({ end }) => start < end)!
  const within = cues.filter(cue => cue.start >= sentence.start && cue.start < nameStart)
  if (within.some(cue => cue.doubtful && !isPlea(text, cue))) return undefined
  const subject = within.find(cue => cue.subject && cue.subject.to <= nameStart)?.subject
  const from = subject?.from ?? sentence.start
  const before = text.slice(from, nameStart)
  const led = subject !== undefined || isLed(before)
  if (!led || !leadsTo(before) || /(?<![\p{L}])(?:me|us)\s/iu.test(before)) return undefined
  return headed(scene, { sentence, start: from, from, to: subject?.to ?? nameStart, doubtful: false })
}
