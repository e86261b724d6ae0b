/** A promise with a copy to Kept: whoever has the mail is promised; the target is whom the text means. */
import type { Person } from '../introduction/state.ts'
import { domainOf } from '../mail/address.ts'
import type { Cue } from './cue.ts'
import { described, type Headed, headed, isPronoun } from './description.ts'
import type { Mention } from './mention.ts'
import { nameRuns } from './name.ts'
import { hasNamesake } from './namesake.ts'
import { withoutAddress } from './no-address.ts'
import { isCalled, promisedOf } from './people.ts'
import type { PromiseReading } from './reading.ts'
import { candidatesOf, MAX_TARGETS, type Scene, toPerson } from './scene.ts'
import { areSoles, isCalledTo, isSole } from './sole.ts'
import { weigh } from './target.ts'
import { wavers } from './wavering.ts'
import { ADDS, EACH_OTHER } from './words/sole.ts'
import { SPEAKS } from './words/wavering.ts'

export function copied(scene: Scene): PromiseReading {
  const { cast, text, cues, reading } = scene
  const promises = cues.map(cue => owned(scene, turned(scene, cue)))
  const candidates = candidatesOf(scene).filter(
    ({ address }) => !cast.others.some(other => other.address === address),
  )
  const subjects: string[] = []
  for (const { subject } of cues) if (subject) subjects.push(text.slice(subject.from, subject.to))
  const copy = { ...reading, requesters: promisedOf(cast, text, subjects) }
  const firm = weigh(scene, promises, candidates)
  const open = scene.held || wavers(text, candidates, scene.subject, firm.sure)
  const { sure, unsure, idle } = open ? weigh(scene, promises.map(doubted), candidates) : firm
  if (sure.length > MAX_TARGETS || unsure.length > 2 * MAX_TARGETS) return { is: 'too-many' }
  const [one] = sure
  if (one && sure.length === 1 && !hasNamesake(scene, sure))
    return { ...copy, targets: [withHead(promises, one)] }
  if (sure.length > 1) return { ...copy, targets: sure.map(toPerson) }
  const [sole] = candidates
  if (sole && !open && candidates.length === 1 && isSole(scene, scene.subject, promises, sole))
    return { ...copy, targets: [withHead(promises, sole)] }
  if (!open && candidates.length <= MAX_TARGETS && areSoles(scene, promises, candidates))
    return { ...copy, targets: candidates.map(toPerson) }
  if (!sole && areJoined(scene) && EACH_OTHER.test(text)) return tooLate(scene)
  const cue = promises.find(cue => !cue.doubtful && described(scene, cue) !== undefined)
  const name = cue && described(scene, cue)
  // Those the promise does not touch are asked about only where it does not name somebody else.
  const asked = unsure.length > 0 ? unsure : sure
  const maybe =
    asked.length > 0
      ? [...new Set([...asked, ...(one ? idle : [])])]
      : cue?.head
        ? []
        : idle.slice(0, MAX_TARGETS)
  if (maybe.length > 0) return { ...copy, proposed: maybe.map(toPerson), ...(name && { described: name }) }
  const meant = cue ?? promises.find(cue => !cue.doubtful && isPronoun(scene, cue))
  if (meant) return withoutAddress(scene, meant, copy.requesters)
  if (areJoined(scene) && isTold(scene)) return tooLate(scene)
  const made = cues.find(cue => !cue.doubtful && !cue.loose)
  if (made) return withoutAddress(scene, headed(scene, made), copy.requesters)
  return reading.words === '' ? { is: 'empty' } : { is: 'nobody' }
}

const doubted = (cue: Headed): Headed => ({ ...cue, doubtful: true })

/** Two at least have the mail of whom it may be: a colleague in copy, of whom it does not speak, only knows of it. */
function areJoined({ cast: { others, to, introducer }, text }: Scene): boolean {
  const house = introducer && domainOf(introducer.address)
  const names = nameRuns(text)
  const isBeside = (other: Person) =>
    domainOf(other.address) === house &&
    !to.includes(other) &&
    !names.some(({ name }) => isCalled(name, other))
  return others.filter(other => !isBeside(other)).length > 1
}

/** A reply in which nobody is introduced, nor called by name to another, is about something else. */
const isTold = ({ text, cues, subject, reading, isOther, cast }: Scene): boolean =>
  reading.form !== 'reply' ||
  cues.length > 0 ||
  SPEAKS.test(`${subject}\n${text}`) ||
  isCalledTo(text, isOther) ||
  (ADDS.test(text) &&
    cast.others.filter(other => nameRuns(text).some(({ name }) => isCalled(name, other))).length > 1)

/** Everybody whom it joins has the mail, whomever of them it greets. */
const tooLate = ({ cast, reading }: Scene): PromiseReading => ({
  ...reading,
  form: 'too-late',
  requesters: cast.others,
})

/**
 * "introduce Bob to Alice", when Alice has the mail: Bob is meant. "introduce Carol to Bob", when neither has it:
 * whoever is promised does not, and the introducer is asked.
 */
function turned({ text, isOther }: Scene, cue: Cue): Cue {
  if (!cue.subject || cue.subject.from === cue.from) return cue
  const words = text.slice(cue.subject.from, cue.subject.to)
  const head = nameRuns(text.slice(cue.from, cue.from + 60))[0]
  if (nameRuns(words).some(run => isOther(run.name)) || /^your?(?![\p{L}])/iu.test(words)) return cue
  if (head && isOther(head.name)) return { ...cue, from: cue.subject.from, to: cue.subject.to }
  return { ...cue, doubtful: true }
}

const POSSESSED = /^['’]s? (?!e-?mail|address|mail)\p{Ll}/u

/** "introduce you to Bob's boss": an address of Bob's is not the boss's. */
function owned(scene: Scene, cue: Cue): Headed {
  const about = headed(scene, cue)
  const { head } = about
  const isOwned = head && POSSESSED.test(scene.text.slice(head.end, head.end + 12))
  return isOwned && !cue.loose ? { ...about, doubtful: true } : about
}

/** "our head of sales Bob Lee, rl77@…": the promise has the name, the address has not. */
function withHead(promises: readonly Headed[], mention: Mention): Person {
  const cue = promises.find(cue => cue.from <= mention.start && mention.start < cue.to)
  const head = mention.name ? undefined : cue?.head
  return head && head.start < mention.start
    ? { address: mention.address, name: head.name }
    : toPerson(mention)
}
