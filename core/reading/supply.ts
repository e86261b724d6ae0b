/** What an introducer answers when Kept has asked who it is. */
import type { Person } from '../introduction/state.ts'
import { domainOf } from '../mail/address.ts'
import type { Inbound } from '../mail/inbound.ts'
import { answerOf } from './answer.ts'
import { isAside } from './aside.ts'
import { cues } from './cue.ts'
import { withProfiles } from './linkedin.ts'
import { mentions, readable } from './mention.ts'
import { nameRuns, sameFullName } from './name.ts'
import { namesakes } from './people.ts'
import type { SupplyReading } from './reading.ts'
import { withoutSignature } from './signature.ts'
import { visibleText } from './visible.ts'
import { CORRECTIONS } from './words/doubt.ts'

interface Context {
  domain: string
  /** Whom the question listed. */
  proposed: Person[]
  requesters: Person[]
  /** The introducer's address. */
  introducer: string
  /** People whom this introducer has introduced before. */
  known: Person[]
}

const CANCEL =
  /^\W{0,3}(?:please |pls |just |oh |sorry,? |no,? )?(?:cancel|cancell?ed|stop|abort|never ?mind|nevermind|forget (?:it|about it|this)|drop (?:it|this)|withdraw|scrap (?:it|this)|call it off|abbrechen|stornieren|annuler|annulez|cancelar|cancela|annulla|annulleren|annuleer)(?: (?:it|this|that|please|thanks|the intro(?:duction)?|this intro(?:duction)?|my promise|bitte|alles))*\W{0,5}(?:thanks|thank you|sorry)?\W{0,3}$/iu
const HELP =
  /^\W{0,3}(?:help|help me|please help|help please|hilfe|aide|ayuda|ajuda|aiuto)\W{0,3}$|^[\s?]{0,5}\?[\s?]{0,5}$/iu
/** Not this one, or not now: no name beside it is an answer. */
const REFUSES =
  /(?<![\p{L}])(?:not|no|don['’]?t|do not|never|isn['’]?t|wasn['’]?t|neither|maybe|perhaps|wait|hold|left|nicht|kein\p{L}{0,2}|nein|pas|non|nein|niet|nee|não)(?![\p{L}])/iu
/** One line that says it and a reason after it: "Cancel. She found somebody." */
const FIRST_LINE = /^[^\n.!]{1,80}/

export function understandSupply(inbound: Inbound, context: Context): SupplyReading {
  const words = withoutSignature(visibleText(inbound).text, inbound.from?.name)
  if (CANCEL.test(words) || CANCEL.test(FIRST_LINE.exec(words)?.[0] ?? '')) return { is: 'cancel' }
  if (HELP.test(words)) return { is: 'help' }
  const text = readable(words)
  const taken = (person: { address: string; name?: string }) =>
    person.address === context.introducer ||
    domainOf(person.address) === context.domain.toLowerCase() ||
    sameFullName(person.name, inbound.from?.name) ||
    context.requesters.some(requester => requester.address === person.address)
  const found = cues(text)
  const named = mentions(text).filter(mention => !taken(mention) && !isAside(text, mention, found))
  if (CORRECTIONS.test(text) && named.length !== 1) return { is: 'unclear' }
  const plainly = !/[?¿]/.test(words) && !CORRECTIONS.test(text) && !REFUSES.test(text)
  if (named.length === 1) {
    const { address, name, start } = named[0]!
    if (REFUSES.test(text.slice(Math.max(0, start - 60), start)) || /[?¿]/.test(text))
      return { is: 'unclear' }
    const known = [...context.proposed, ...context.known].find(person => person.address === address)?.name
    const person = { address, ...((name ?? known) && { name: name ?? known! }) }
    return { is: 'target', target: withProfiles(text, { introducer: inbound.from }, [person])[0]! }
  }
  if (named.length > 1) return { is: 'unclear' }

  const free = (people: readonly Person[]) => people.filter(person => !taken(person))
  const proposed = free(context.proposed)
  const called = byName(words, proposed) ?? byName(words, free(context.known))
  if (called) return plainly ? { is: 'target', target: called } : { is: 'unclear' }
  const answer = answerOf(words)
  return answer.is === 'yes' && answer.bare && proposed.length === 1 ? { is: 'yes' } : { is: 'unclear' }
}

/** The one person whom the words call by name; undefined when it may be several. */
function byName(words: string, people: readonly Person[]): Person | undefined {
  if (words.length > 500) return undefined
  const runs = nameRuns(words).map(run => run.name)
  // Names are typed without capitals in a hurry: "bob lee".
  const whole = /^\W{0,3}(\p{L}[\p{L}\p{M}'’-]*(?: \p{L}[\p{L}\p{M}'’-]*){0,2})\W{0,3}$/u.exec(words)?.[1]
  // An answer is no name, though an address may end like one: "Yes" does not call anna.reyes@.
  const names = [...runs, ...(whole ? [whole] : [])].filter(name => !answerOf(name).bare)
  const matches = new Set(names.flatMap(name => namesakes(name, people)))
  return matches.size === 1 ? [...matches][0] : undefined
}
