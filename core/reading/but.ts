/** What a "but" turns from and to within one sentence. */
import { DECLINES_ALL, HARMLESS_ALL } from './clause.ts'
import { BUSY_NOW, PUT_OFF } from './delay.ts'
import { NEGATED } from './denial.ts'
import { doubted } from './doubt.ts'
import { gone, phrases } from './lexicon.ts'
import { THE_INTRODUCTION } from './words/answer/evidence.ts'
import { GRANTED } from './words/answer/granted.ts'
import { spoken } from './words/answer/spoken.ts'

export const GRANTED_ALL = phrases(GRANTED)
export const HELD = phrases(spoken('held'))
const INTRODUCTION = phrases([...THE_INTRODUCTION, ...spoken('introduction')])
export const BUTS =
  /(?<!\p{L})(?:but|pero|mais|aber|mas(?! (?:adelante|tarde))|(?<!(?:de|à|sur|pour|par|avec|dans|et|est) )ma(?! part)|maar)(?!\p{L})/u

/** "The house is upside down but I don't mind": a "but" that leads to a yes from what denies nothing is none. */
export function leadingTo(yes: RegExpExecArray | null, text: string): string {
  const before = text.slice(0, yes?.index)
  if (yes && isGotOver(before)) return blank(before) + text.slice(yes.index)
  if (!yes || !BUTS.test(before)) return text
  // "I never do this, but for Dana I do it": a yes that ends the sentence got over whatever was told before it.
  const ends = !/\p{L}/u.test(HARMLESS_ALL.replace(text.slice(yes.index + yes[0].length), gone))
  const told = GRANTED_ALL.replace(HARMLESS_ALL.replace(before, gone), gone)
  const decides = DECLINES_ALL.test(told) || doubted(told.replace(BUTS, ' '))
  if (ends ? decides : NEGATED.test(told)) return text
  if (BUSY_NOW.test(before) || PUT_OFF.test(before)) return text
  return HARMLESS_ALL.replace(before, blank).replace(BUTS, blank) + text.slice(yes.index)
}

export const blank = (found: string): string => ' '.repeat(found.length)

/** "En tiedä, mitä annettavaa minulla on, mutta …": what a yes right behind a "but" leaves behind, unless it decides. */
const isGotOver = (before: string): boolean => {
  const but = BUT_AT_LAST.exec(before)
  if (!but || DECIDED.test(before)) return false
  const told = before.slice(0, but.index)
  const leads = before.slice(but.index + but[0].length)
  if (PAYS.test(leads)) return false
  if (leads.trim().split(' ').length > NEAR || NEGATED.test(leads) || HELD.test(leads)) return false
  return !(DECLINES_ALL.test(told) || PUT_OFF.test(told) || BUSY_NOW.test(told) || HELD.test(told))
}
/** "Not this summer, but after that": says no to now. */
const DECIDED =
  /^(?:no|not|never)(?!\p{L})|(?<!\p{L})(?:sadly|unfortunately|regrettably|alas|afterwards|after that|then)(?!\p{L})|(?:(?<!\p{L})no|n't|not)(?: \p{L}+){0,3} (?:time|room|capacity|energy|bandwidth)(?: for \p{L}+)?,? but(?!\p{L})/u
/** "I can't travel, but if she pays": what they would do hangs on it. */
const PAYS =
  /(?<!\p{L})(?:if|unless|provided) (?:she|he|they|you|somebody|someone) (?:pays?|covers?|signs?|agrees?|comes?|can|could)(?!\p{L})/u
/** Words between the "but" and the yes. */
const NEAR = 7
const BUTS_ELSEWHERE =
  '(?:(?<!\\p{L})(?:but|ale|але|ama|fakat|mutta|dar|însă|αλλά|αλλα|όμως|tapi|tetapi|nhưng|लेकिन|lekin|אבל|لكن|ولكن|ali|ама)|[,;–-] ?(?:de|no|но|а|par|men|पर|però))'
const BUT_AT_LAST = new RegExp(`${BUTS_ELSEWHERE}(?!\\p{L})(?!.*${BUTS_ELSEWHERE}(?!\\p{L}))`, 'u')

/** "We met at the market but she was in a hurry": in a sentence that is not the answer, a "but" turns one half against the other. */
export function tellingOf(text: string): string {
  const but = BUTS.exec(text)
  if (!but || text.slice(0, but.index).trim().split(' ').length < 3) return text
  const after = text.slice(but.index + but[0].length)
  const no = NEGATED.exec(after)
  // "Kind of her, but no."
  if (no && (after.trim() === no[0] || INTRODUCTION.test(after.slice(no.index)))) return text
  if (BUSY_NOW.test(after) || PUT_OFF.test(after)) return text
  return text.slice(0, but.index) + blank(but[0]) + after
}
