/** "Nein, stört mich nicht": a no to the question whether they mind. */
import { phrases } from './lexicon.ts'
import { DOUBLED } from './words/answer/doubled.ts'
import { spoken } from './words/answer/spoken.ts'

const NONE = phrases([...DOUBLED, ...spoken('doubled')])
/** Not in English, where "No, no worries" lets somebody down. */
const NO =
  /^(?:ach |nou |och |a |но |na )?(?:nein|nö|nee|nej|nei|ne|nie|nem|não|nao|non|нет|ні|не|όχι|hayır|לא|لا)(?: hoor| joh| nein| du| då| da| da)?$/u

/** Whether words agree in the form of a no. */
export const soundsLikeNo = (text: string): boolean => NONE.test(text)

/** "No conflict of interest": none of it. */
const NONE_OF = /(?<!\p{L})(?:no|without(?: any)?|zero|not any) $/u

/** Whether it declines: not where it is denied, nor within what agrees in the form of a no ("I see no reason to start now"). */
export const isDeclined = (
  { 0: declining, index }: RegExpExecArray,
  text: string,
  agreed: RegExpExecArray | null,
): boolean => {
  if (NONE_OF.test(text.slice(0, index))) return false
  return !agreed || agreed[0].indexOf(declining) <= 0 || !soundsLikeNo(agreed[0])
}

/** Whether the first clause only says that they object to nothing, which the second spells out. */
export const mindsNothing = ([first = '', second = '']: readonly string[]): boolean =>
  NO.test(first.toLowerCase()) && NONE.test(second.toLowerCase())
