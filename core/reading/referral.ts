/** "Prøv Mette Kjær i salg": whom they tell to ask stands right behind the verb, by name. */
import { phrases } from './lexicon.ts'
import { spoken } from './words/answer/spoken.ts'

const ASKING = phrases(spoken('asking'))
const BEHIND = /^,?(?: \p{Ll}+){0,3}? (\p{Lu}\p{Ll}+)/u

/** "Fråga Karin, …": begins by telling to ask somebody, and greets nobody. */
export const sendsTo = (raw: string): boolean => ASKING.exec(raw.toLowerCase())?.index === 0

/** @param known names of those whom the request is about, in lower case. */
export function asksSomebody(raw: string, lower: string, known: readonly string[]): boolean {
  const asking = raw.length === lower.length && ASKING.exec(lower)
  if (!asking) return false
  const name = BEHIND.exec(raw.slice(asking.index + asking[0].length))?.[1]
  return name !== undefined && !known.includes(name.toLowerCase())
}

/** "Not my patch, that's Lucy Tran": somebody by name, and no day. */
export const NAMED_INSTEAD =
  /(?<!\p{L})(?:(?:that|it)(?:'s| is|'d be| would be|'ll be)(?: now| more| really| one for| a job for)?|you(?:'d| would)? want|over to|best ask|better ask|ask|try) (?!I(?!\p{L})|Jan|Feb|Mar(?:ch)?(?!\p{L})|Apr|May(?!\p{L})|June?(?!\p{L})|July?(?!\p{L})|Aug|Sep|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Easter|Christmas)\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'-]+)?(?:'s \p{L}+)?(?:,? (?:now|these days|in|from|at|over|down|you|who|he|she)(?!\p{L})[^,;]*)?\W*$/u

/** "Ask our treasurer, not me": whom to ask, and no more of a no than that. */
export const NOT_ME = /[\p{L}] ?[,;–-] ?(?:and |but )?not me\W*$/u

/** "Radiology is Dr. Osei": whose it is. */
export const WHOSE =
  /(?:^|[,;] (?:but |and )?)(?:the|our) (?:\p{L}+ ){1,3}is (?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Sister|Father|Sir)\.? \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?\W*$|^(?!(?:My|Her|His|The|She|He|It|This|That|Who|What|Our|Your|Alice)(?!\p{L}))\p{Lu}[\p{L}'-]+(?: [\p{L}&'-]+){0,3} (?:is|are|goes to|belongs to|sits with)(?: now| all)? (?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Sister|Father|Sir)\.? \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?\W*$/u
