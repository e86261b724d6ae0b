/**
 * Kept itself in the words of a promise: "with Kept in copy", "I put the introduction service on here, who will ask her". It is nobody
 * who is introduced, and says neither that somebody is nor that it is open; it goes before the words are read.
 */
import { sentences } from './cue.ts'
import { DOUBTS } from './words/doubt.ts'
import {
  ASKS_THEM,
  BY,
  CLAUSE,
  IT_DOES,
  NO_NEED,
  NOT_YET,
  OUTCOME,
  PROMISES,
  SERVICE,
  SERVICE_MAIL,
  THE_INTRODUCING,
} from './words/service.ts'

export interface Served {
  /** True when the mail says that the service has it. */
  served: boolean
  /** True when it says that the service has it not, or is not to go on. */
  unserved: boolean
  /** True when it is to wait. */
  held: boolean
}

export function withoutService(text: string): Served & { text: string } {
  if (!SERVICE.test(text) && !SERVICE_MAIL.test(text))
    return { text, served: false, unserved: false, held: false }
  let served = false
  let unserved = false
  let held = false
  let last = false
  const kept = sentences(text).map(({ start, end }) => {
    const words = text.slice(start, end)
    const goesOn = last && (OUTCOME.test(words) || (IT_DOES.test(words) && !isOpen(words)))
    const span = goesOn ? [0, words.length] : spoken(words)
    last = span !== undefined
    if (!span) {
      if (SERVICE.test(words) && isOpen(words.replaceAll(/\S+@\S+/g, ''))) unserved = true
      held ||= SERVICE.test(words) && NOT_YET.test(words)
      return words.replace(ASKS_THEM, PROMISES)
    }
    served = true
    const [from, to] = [span[0]!, span[1]!]
    // Where the sentence goes to its end, what parts it from the next one stays.
    const parting = from > 0 ? /[.!…]["')\]]{0,2}\s{0,3}$|\n\s*$/u : /\n\s*$/u
    const stop = to === words.length ? (parting.exec(words)?.[0] ?? '') : ''
    return `${words.slice(0, from)}${stop}${words.slice(to)}`
  })
  return { text: served ? kept.join('').replace(NO_NEED, '') : kept.join(''), served, unserved, held }
}

const isOpen = (words: string): boolean =>
  words.includes('@') || /[?？]\s*$/.test(words) || DOUBTS.test(words) || NOT_YET.test(words)

/** From where to where a sentence is about the service. */
function spoken(words: string): [number, number] | undefined {
  const found = SERVICE.exec(words) ?? SERVICE_MAIL.exec(words)
  if (!found) return undefined
  const at = found.index
  const after = at + found[0].length
  let [from, next] = [0, words.length]
  for (const { index, 0: mark } of words.matchAll(CLAUSE)) {
    if (index + mark.length <= at) from = index
    else if (index >= after && next === words.length) next = index
  }
  // A greeting stays; and who comes after has a clause of their own.
  const to = words.slice(after).includes('@') ? next : words.length
  const lead = words.slice(from, at)
  const by = BY.exec(lead)
  if (INTRODUCES.test(lead) && !THE_INTRODUCING.test(lead)) {
    if (!by) return undefined
    from += by.index
  }
  const said = words.slice(from, to)
  return isOpen(said.replace(found[0], '').replace(WHETHER, '')) ? undefined : [from, to]
}

/** "who will ask him whether he wants to": what is asked of him. */
const WHETHER =
  /(?<=(?<!\p{L})(?:ask|asks|check|checks|find out|finds out|see|sees)(?: (?:with )?(?:him|her|them|\p{Lu}\p{L}+))?(?: first)?,? )(?:if|whether) (?:he|she|they|it|that|this|\p{Lu}\p{L}+)(?!\p{L})[^.!?\n]{0,80}|(?<=(?:fragt|fragen) (?:ihn|sie|\p{Lu}\p{L}+)(?: \p{L}+)?, )ob (?:er|sie|ihm|ihr|es|das)[^.!?\n]{0,80}/gu

const INTRODUCES =
  /(?<!\p{L})(?:introduc\p{L}+|connect\p{L}*|in touch|meet|stelle?n?|bekannt|présent\p{L}+|present\p{L}+|apresent\p{L}+|contatto|contacto|relation|voor(?:stel\p{L}*)?|kennismak\p{L}*)(?!\p{L})/iu
