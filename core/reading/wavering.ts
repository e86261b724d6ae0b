/** Whether the words of a mail that names somebody leave open, anywhere in them, if they are to be introduced. */
import { isEither } from './either.ts'
import { ended, stems } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { isAmended, isQuestioned } from './questioned.ts'
import { withoutTheirs } from './theirs.ts'
import { LEFT } from './words/declined.ts'
import { RESERVE, RESERVE_AFTER } from './words/reserve.ts'
import { TAKEN_BACK, UNDECIDED } from './words/undecided.ts'
import { REFUSES_AFTER, WAVERS } from './words/wavering.ts'

const ANYWHERE = stems([...WAVERS, ...UNDECIDED, ...LEFT, ...ended(RESERVE)])
/** After those who are named. */
const AFTER = stems(REFUSES_AFTER)
const REGRET = stems(ended(RESERVE_AFTER))
/** Characters; who has more to say has promised by then. */
const MAX_WORDS = 6000

/** "The rest I don't know, so I won't": of whom else there would be. */
const THE_REST =
  /(?:^|(?<=[.!?\n]\s{0,2}))(?:(?:as for )?the (?:rest|others?)|die (?:anderen|übrigen)|les autres|el resto|l[oa]s demás|o resto|[oa]s outr[oa]s|il resto|gli altri|le altre|de (?:rest|anderen))(?!\p{L})[^.!?\n]{0,200}/giu

/** A refusal is about those who are named when it comes after them. `subject`: the text ends with it, or has it not. */
export function wavers(text: string, named: readonly Mention[], subject = ''): boolean {
  const body = subject && text.endsWith(`\n\n${subject}`) ? text.slice(0, -subject.length).trimEnd() : text
  const words = body.slice(0, MAX_WORDS)
  const after = named.at(-1)?.end ?? 0
  const rest = body.slice(after, after + MAX_WORDS).replace(THE_REST, '')
  return (
    ANYWHERE.test(words) ||
    AFTER.test(rest) ||
    TAKEN_BACK.test(rest) ||
    REGRET.test(withoutTheirs(rest)) ||
    isQuestioned(words, named) ||
    isAmended(words, named) ||
    isEither(words, named)
  )
}
