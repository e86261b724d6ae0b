/** Whether a sentence puts an answer off, or only says that now is bad. */
import { asksAnew, ifSilent, needsLeave } from './anew.ts'
import { phrases } from './lexicon.ts'
import { BUSY, LATER } from './words/answer/later.ts'

export const PUT_OFF = phrases(LATER)
export const BUSY_NOW = phrases(BUSY)

/** When something was, which is no reason to wait. */
const WAS =
  /(?<!\p{L})(?:i|we|she|he|they|you|it) (?:was|were|had|came|left|went|met|wrote|saw|took|retired|(?!need|add|fe|heed|spee)\p{L}{2,}ed)(?!\p{L})|^(?:retired|moved|came|started|left|sold|gave|went|quit|closed|stopped|took|made|shut|handed|lost|bought|got|did|was|were|had|finished|buried|packed)(?!\p{L})/u

/** `asked`: to be asked again; `hinted`: that now is bad. `lower`: the sentence; `text`, `said`: what is left of it to judge. */
export function delayIn(text: string, said: string, lower: string): 'asked' | 'hinted' | undefined {
  if (asksAnew(lower)) return 'asked'
  if (needsLeave(lower)) return undefined
  if (PUT_OFF.test(text) && !ifSilent(lower)) return 'asked'
  return BUSY_NOW.test(said) && !WAS.test(text) ? 'hinted' : undefined
}
