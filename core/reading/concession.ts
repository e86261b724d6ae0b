/** What somebody grants behind a "but", beside a yes: "It's not my field any more, but I remember a thing or two". */
import type { Sentence } from './utterance.ts'

const BUT = /^(.{8,200}?)(?:,| -)? but (.+)$/iu
/** Speaks of the introduction, of time or of a condition, and so is not got over. */
const WEIGHS =
  /(?<!\p{L})(?:no(?! (?:expert|idea|clue|longer|specialist|good at))|won't|wouldn't|rather|interested|keen|decline|refuse|pass|sorry|afraid|unfortunately|meet\p{L}*|introduc\p{L}*|connect\p{L}*|unsubscribe|busy|time|until|till|if|unless|when|once|first|after|before|next|later|now|yet|can't (?!help|tell|promise|say|speak|add|offer|remember)|him|her|them|people|anyone|strangers)(?!\p{L})/iu
/** What they can, know or like. */
const WILLING =
  /^(?:(?:i|we)(?:'m| am|'ll| will|'d| would| can| could| do| still| know| knew| remember| have| had|'ve| like| love| enjoy| think| learn)|still|always|happy|glad|willing|curious|keen|(?:this|that|it|she)(?:'s| is| sounds| looks| seems| does))(?!\p{L})/iu
/** Takes leave, or hands on. */
const LEAVES =
  /(?<!\p{L})(?:suggest|recommend|ask|point|pass|refer|forward|introduce|connect|try|colleague|someone|somebody|wish|hope|thank\p{L}*|appreciate|flattered|grateful|touched|honou?red|sorry|afraid|not|no|never|\p{L}+n't)(?!\p{L})/iu

/** The sentence as it goes on behind its "but", where that is all that weighs. */
export function conceded(sentence: Sentence): Sentence {
  const [, before, after] = BUT.exec(sentence.raw) ?? []
  if (!before || !after || WEIGHS.test(before) || !WILLING.test(after) || LEAVES.test(after)) return sentence
  return { ...sentence, raw: after }
}
