/** What is asked of the service, where nobody else reads it: "Would you introduce them?", "ask her whether she'd like to". */
import { sentences } from './cue.ts'
import { isPlea } from './pairing.ts'

const ASKS = /[?？]["')\]]{0,2}\s*$/
/** A question that leaves it to whoever is asked. */
const LEFT = /(?<![\p{L}])(?:if (?:you|it|that|this)|unless|or|whether|should|worth|think)(?![\p{L}])/iu
const ASK_THEM =
  /(?<![\p{L}])ask (?:him|her|them|\p{L}[^@.!?\n]{0,60}(?:\S{1,64}@\S{1,190})?),? (?:if|whether) (?:he|she|they)(?:['’]d| would|['’]ll| will|['’]s| is|['’]re| are)?(?: also| be)? (?:like|care|want|meet|talk|see|open|happy|willing|up for|interested|ok|okay|fine|game)[^.!?\n]{0,60}/giu

const COURTEOUS =
  /,? if you (?:would|please|could|will|(?:don|wouldn)['’]t mind|(?:would|['’]d) be so (?:kind|good))(?=\s?[.!,?]|$)/giu

/** The text with blanks in their place. */
export function withoutPleas(text: string): string {
  const blank = (words: string) => ' '.repeat(words.length)
  const rest = text.replace(ASK_THEM, blank).replace(COURTEOUS, blank)
  return sentences(rest)
    .map(sentence => {
      const words = rest.slice(sentence.start, sentence.end)
      return ASKS.test(words) && isPlea(rest, { sentence }) && !LEFT.test(words) ? blank(words) : words
    })
    .join('')
}
