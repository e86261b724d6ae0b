/** Addresses that a promise is not about: somebody who helps, or an address that is no longer right. */
import { type Cue, sentences } from './cue.ts'
import type { Mention } from './mention.ts'
import { nameRuns, resembles } from './name.ts'
import {
  ACTS_AFTER,
  ACTS_AFTER_EAST,
  ASIDES_AFTER,
  ASIDES_BEFORE,
  ASKS_BEFORE,
  CORRECTIONS,
  NOT_THIS,
  VOUCHES,
} from './words/doubt.ts'
import { ADDRESSED } from './words/sole.ts'

/** True when the text sets an earlier word right, or leaves a choice. */
export const isCorrected = (text: string): boolean => CORRECTIONS.test(text)

/** True when the words around it say that this address is not whom the mail is about. */
export function isAside(text: string, mention: Mention, cues: readonly Cue[]): boolean {
  const before = text.slice(Math.max(0, mention.start - 120), mention.start)
  const after = text.slice(mention.end, mention.end + 60)
  if (isNot(before) || ASIDES_AFTER.test(after)) return true
  const aside = ASIDES_BEFORE.exec(before)
  if (!aside) return false
  // "introduce you to my assistant Jane": there the promise itself is what stands before.
  const at = mention.start - before.length + aside.index
  // "my friend from school, Bob Lee": a comma ends where somebody is from.
  const from = /^(?:via|from)/i.test(aside[0])
  // "Bob Lee from the vicarage (bob@…)", "Bob Lee from Acme, bob@…": it is Bob's.
  if (from && mention.nameStart < at) return false
  if (from && (ADDRESSED.test(before) || /[,–—]/.test(text.slice(at, mention.nameStart)))) return false
  return !cues.some(cue => cue.from >= at && cue.from <= mention.start)
}

/** "who is not afraid of water: bob@…": what a colon parts from the address is told of its owner. */
function isNot(before: string): boolean {
  const denied = NOT_THIS.exec(before)?.[0]
  if (denied === undefined) return false
  return !(TOLD.test(denied) && !THIS.test(denied))
}
const TOLD = /^\S+(?:\s+\S+){2,}\s?:\s{0,3}$/u
const THIS =
  /(?<!\p{L})(?:old|former|previous|this|that|these|one|ones|e?-?mail|address|adress\p{L}*|alte[nrs]?|diese\p{L}?|celle|celui|ancien\p{L}*|vieille|es[ae]|est[ae]|antigu[oa]|quest[oa]|quell[oa]|vecchi[oa]|dez[e]?|oude?)(?!\p{L})/iu

/** Characters of "you " and "tu avais ", by which "you asked" is told from "asked". */
const YOU_ASKED = 9

/** Whether they are asked in the last sentence. */
const isAsked = (words: string): boolean => ASKS_BEFORE.test(words) && ASKS_BEFORE.test(lastSentence(words))
const lastSentence = (words: string): string =>
  words.slice(sentences(`${words}X`).at(-1)!.start).replace(ITEMS_BEFORE, '')
/** Of a list, what is told of whoever stands above. */
const ITEMS_BEFORE = /^[\s\S]*\n\s?(?:[-*•–]|\d{1,2}[.)])\s/u

/** True when the one with the address does, or is asked to do, something of their own. `from`: where that may be said. */
export const acts = (text: string, { start, end }: Mention, from: number): boolean => {
  const after = text.slice(end, end + 60)
  return (
    ACTS_AFTER.test(after) ||
    ACTS_AFTER_EAST.test(after) ||
    isAsked(text.slice(Math.max(0, Math.max(from, start - 60) - YOU_ASKED), start))
  )
}

/** True of another who only tells of who was named before, in a sentence that promises nothing. */
export function vouches(
  text: string,
  mention: Mention,
  all: readonly Mention[],
  cues: readonly Cue[],
): boolean {
  const { start, end } = sentences(text).findLast(sentence => sentence.start <= mention.start)!
  const words = text.slice(start, end)
  const isPast = KNEW.test(words)
  if (!(isPast || VOUCHES.test(words)) || cues.some(cue => cue.start >= start && cue.start < end))
    return false
  const before = text.slice(0, start)
  const isTheirs = ({ name }: { name: string }): boolean => resembles(name, mention.address)
  return (
    all.some(other => other.end <= start) &&
    (isPast || nameRuns(words).some(isTheirs)) &&
    !nameRuns(before).some(isTheirs)
  )
}

/** "He knows the people at Brightwell (info@…)": whom they know is somebody else. */
const KNEW =
  /^\s{0,3}(?:He|She|They)(?: also| even| once| already)? (?:knows?|knew|used to work|worked|trained|studied|trades|sold|is married|was married|gets on|fell out) (?:the|with|for|at|of|to|under|everybody at|everyone at|people at|\p{Lu}\p{L}+)(?!\p{L})/u
