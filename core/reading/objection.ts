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

/** "I never refused one and see no reason to start": what agrees in the form of a no holds what would decline. */
export const declinesWithin = (agreeing: string, declining: string): boolean =>
  soundsLikeNo(agreeing) && agreeing.length > declining.length && agreeing.indexOf(declining) > 0

/** Whether the first clause only says that they object to nothing, which the second spells out. */
export const mindsNothing = ([first = '', second = '']: readonly string[]): boolean =>
  NO.test(first.toLowerCase()) && NONE.test(second.toLowerCase())
