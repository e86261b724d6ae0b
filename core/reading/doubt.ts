/** What takes the weight from an answer. */
import { phrases } from './lexicon.ts'
import { DOUBT } from './words/answer/doubt.ts'
import { IRONY } from './words/answer/irony.ts'

const DOUBTED = phrases([...DOUBT, ...IRONY])
/** Says the opposite wherever it stands, be it against a word. */
const SNEER = /[🙄😒🤮😡🖕💩😤🤡🤔🤷😬😐🥱]/u

/** Whether words hang an answer on something, take its weight, or say the opposite. */
export const doubted = (text: string): boolean => DOUBTED.test(text) || SNEER.test(text)
