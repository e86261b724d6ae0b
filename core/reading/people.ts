/** Who stands around a promise before its text is read: by the headers and the envelope alone. */
import type { Person } from '../introduction/state.ts'
import { domainOf, localpartOf, openSealed } from '../mail/address.ts'
import type { Inbound } from '../mail/inbound.ts'
import {
  isAddressed,
  localpartWords,
  nameRuns,
  nameWords,
  resembles,
  sameFullName,
  sharesWord,
  unreversed,
} from './name.ts'

export interface Cast {
  introducer?: Person
  /** To and Cc, without the introducer and the service. */
  others: Person[]
  /** Those of them on the To line. */
  to: Person[]
  /** Behind `bob=corp.example@D`, from the envelope or the headers: a mail with several may arrive in parts. */
  sealed: Person[]
  /** True when no header names the service: it was in Bcc. */
  hidden: boolean
}

export function castOf(inbound: Inbound, context: { domain: string; recipients: readonly string[] }): Cast {
  const domain = context.domain.toLowerCase()
  const ours = (address: string) => domainOf(address) === domain
  const introducer = inbound.from && inOrder(inbound.from)
  const addressed = [...inbound.to, ...inbound.cc].map(inOrder)
  const isIntroducer = (person: Person) =>
    person.address === introducer?.address || sameFullName(person.name, introducer?.name)

  const sealed: Person[] = []
  const envelope = context.recipients.map((address): Person => ({ address: address.toLowerCase() }))
  for (const recipient of [...addressed, ...envelope]) {
    const address = ours(recipient.address) ? openSealed(localpartOf(recipient.address)) : undefined
    if (!address || ours(address) || address === introducer?.address) continue
    if (sealed.some(person => person.address === address)) continue
    const { name } = recipient
    sealed.push(name && !name.includes('@') ? { address, name } : { address })
  }
  const others: Person[] = []
  const seen = new Set(sealed.map(({ address }) => address))
  let onTo = 0
  addressed.forEach((person, at) => {
    if (seen.has(person.address) || ours(person.address) || isIntroducer(person)) return
    seen.add(person.address)
    others.push(person)
    if (at < inbound.to.length) onTo = others.length
  })
  const hidden = !addressed.some(person => ours(person.address))
  const cast: Cast = { others, to: others.slice(0, onTo), sealed, hidden }
  if (introducer) cast.introducer = introducer
  return cast
}

/** "Lee, Bob (Corp)" is Bob Lee; "Lee Looms, Ltd" is nobody else. */
const REVERSED =
  /^\p{Lu}[^,@]{1,40}, (?!Inc|Ltd|LLC|LLP|GmbH|AG|S\.?A|B\.?V|Jr|Sr|Ph\.?D|M\.?D|Esq|MBA)\p{Lu}[^,@]{1,60}$/u
const inOrder = (person: Person): Person =>
  person.name && REVERSED.test(person.name) ? { ...person, name: unreversed(person.name) } : person

const EVERYBODY =
  /(?<![\p{L}])(?:you (?:both|two|all|three|guys)|(?:both|all|the two|the three) of you|each of you|ihr beide|euch beide\p{L}?|tous les deux|vous deux|los dos|ambos|vocês|jullie (?:beiden)?|entrambi|er båda|jer begge|dere begge|was oboje|вас обоих)(?![\p{L}])/iu
const ALL =
  /(?<![\p{L}])(?:all|both|everyone|everybody|team|folks|guys|friends|alle|zusammen|tous|todos|tutti|allemaal)(?![\p{L}])/iu
/** "Alice (Bob in cc)," greets Alice. */
const IN_COPY = /^([^\n()]{1,40}) ?\((?=[^()]{0,80}(?:cc|copy|copie|copia|kopie|cópia|kopia))[^()]{0,80}\)/iu
/** Characters of a first line that is a greeting and not yet the letter. */
const MAX_GREETING = 60

/**
 * Who of those that have the mail is promised: whom the promise names ("introduce Alice to …"), else whom the letter
 * greets, else whom it is addressed to. Somebody in Cc has it only to know.
 */
export function promisedOf(cast: Cast, text: string, subjects: readonly string[]): Person[] {
  const { others, to } = cast
  if (others.length < 2) return others
  const calledIn = (words: string) => {
    const names = nameRuns(words)
    return others.filter(other => names.some(run => isCalled(run.name, other)))
  }
  const named = others.filter(other => subjects.some(subject => calledIn(subject).includes(other)))
  if (named.length > 0) return named
  const greeting =
    /^[^\n,:;!.–—]*(?:,[^\n,:;!.–—]{1,30}){0,4}[,:;!.–—\n]/u.exec(
      text.replace(IN_COPY, '$1').slice(0, 2 * MAX_GREETING),
    )?.[0] ?? ''
  const addressed = to.length > 0 ? to : others
  if (greeting.length > MAX_GREETING || ALL.test(greeting)) return addressed
  const greeted = calledIn(greeting)
  if (greeted.length === 0 || (greeted.length === 1 && EVERYBODY.test(text))) return addressed
  return greeted
}

/** True when `name` may be what somebody calls this person. */
export const isCalled = (name: string, person: Person): boolean =>
  (person.name !== undefined && sharesWord(name, person.name)) || resembles(name, person.address)

/**
 * Whether a name is one of theirs; Cody Finch is not Dolores Finch. Of each name it is found out once, for a mail asks of few
 * and often.
 */
export function calledAs(people: readonly Person[]): (name: string) => boolean {
  const known = people.map(({ name, address }) => ({
    words: nameWords(name ?? ''),
    localpart: localpartWords(address),
  }))
  const told = new Map<string, boolean>()
  const isTheirs = (name: string): boolean => {
    const called = nameWords(name)
    return known.some(
      ({ words, localpart }) =>
        (called.length < 2 || words.length < 2 || words.includes(called[0]!)) &&
        (called.some(word => word.length > 1 && words.includes(word)) ||
          isAddressed(name, called, localpart)),
    )
  }
  return name => {
    const before = told.get(name)
    if (before !== undefined) return before
    const is = isTheirs(name)
    told.set(name, is)
    return is
  }
}

/** People of this name: all of its words are theirs, or their address is made of it. */
export function namesakes(name: string, people: readonly Person[]): Person[] {
  const words = nameWords(name)
  return people.filter(person => {
    const theirs = nameWords(person.name ?? '')
    return (
      words.length > 0 &&
      (theirs.length > 0 ? words.every(word => theirs.includes(word)) : resembles(name, person.address))
    )
  })
}
