/**
 * A refusal that nobody put in the words of one. "We only fund charities. Sorry not to be more helpful": people give a
 * reason or deny something, and take leave. Either alone may be said of anything; the two together, where nothing
 * agrees, asks, or hangs on a condition, decline.
 */

import { doubted } from './doubt.ts'
import { phrases } from './lexicon.ts'
import type { Sense } from './sense.ts'
import type { Sentence } from './utterance.ts'
import { CLOSED, LASTING, LEAVES as LEAVE } from './words/answer/lasting.ts'
import {
  DECIDED,
  FAREWELL,
  GRATEFUL,
  IN_THE_WAY,
  ONCE,
  RESOLVED,
  SORRY,
  UNKNOWING,
  UNREAD,
  WISHES,
} from './words/answer/regret.ts'
import { spoken } from './words/answer/spoken.ts'

const REGRETS = phrases([...SORRY, ...spoken('regret')])
const LEAVES = phrases([...FAREWELL, LEAVE])
const THANKS = phrases(GRATEFUL)
const PREVENTED = phrases([...IN_THE_WAY, ...ONCE, ...spoken('prevented')])
const FIRM = phrases(DECIDED)
const WELL_WISHES = phrases(WISHES)
const LASTS = phrases([...IN_THE_WAY, ...LASTING, ...CLOSED])
const RESOLUTION = phrases(RESOLVED)
/** "But …", "Ich bin aber …": near the beginning of what turns. */
const TURNED =
  /^(?:\p{L}+ ){0,3}(?:but|however|though|aber|jedoch|allerdings|mais|cependant|toutefois|pero|mas|porém|contudo|ma|però|tuttavia|maar|echter)(?!\p{L})/u
const LONG_AGO = phrases(ONCE)
const UNDECIDED = phrases([...spoken('undecided'), ...UNREAD])
const NOT_KNOWN = new RegExp(UNKNOWING, 'u')
/** What was not, is no refusal. */
const WAS =
  /(?<!\p{L})(?:didn't|wasn't|weren't|hadn't|haven't|hasn't|never (?:was|were|had|\p{L}+ed))(?!\p{L})/u
/** What passes passes, and so declines nothing. */
const PASSING =
  /(?<!\p{L})(?:today|tonight|tomorrow|this (?:week|month|morning|afternoon|evening)|right now|at the moment|for now|just now|yet|until|till)(?!\p{L})/u
/** Turns what is denied against the thanks before it; where it is no doubt, it needs no leave. */
const BUT =
  /(?<!\p{L})(?:aber|jedoch|allerdings|maar|echter|men|pero|mas|porém|contudo|ale|но|але)(?!\p{L})/gu
/** A longer letter is a story, of which any of this may be said. */
const LONG = 600

const leaves = (text: string): boolean => REGRETS.test(text) || LEAVES.test(text) || THANKS.test(text)
/** "Thanks, but …", of which the thanks went with the greeting. */
const THANKED_BEFORE = /^(?:but|aber|mais|pero|mas|ma|maar)(?!\p{L})/iu

/** Whether they are sorry, give thanks, or wish well. */
export const takesLeave = (sentences: readonly Sentence[]): boolean =>
  THANKED_BEFORE.test(sentences[0]?.raw ?? '') ||
  leaves(sentences.map(({ raw }) => raw.toLowerCase()).join('. '))

/**
 * "What she does sounds wonderful. But I have decided to keep my world small. I wish her luck": who praises, turns, and
 * wishes well has said good-bye. Undefined where they do not.
 */
export function bowsOut(sentences: readonly Sentence[]): 'decided' | 'turned' | undefined {
  const lower = sentences.map(({ raw }) => raw.toLowerCase())
  const wishes = lower.findLastIndex((text, at) => !sentences[at]!.asked && WELL_WISHES.test(text))
  const turned = lower.findIndex((text, at) => at > 0 && at <= wishes && TURNED.test(text))
  if (turned < 0) return undefined
  const said = lower.slice(turned, wishes + 1)
  if (said.some(text => RESOLUTION.test(text))) return 'decided'
  return said.some(text => LASTS.test(text)) ? 'turned' : undefined
}

/** Whether the sentences decline between them. */
export function regrets(sentences: readonly Sentence[], senses: readonly Sense[]): boolean {
  const text = sentences.map(({ raw }) => raw.toLowerCase()).join('. ')
  if (text.length > LONG || PASSING.test(text)) return false
  const open = ({ grants, question, doubt, later, yes, said }: Sense, at: number) =>
    grants ||
    yes ||
    later ||
    question ||
    (doubt && !LONG_AGO.test(sentences[at]!.raw.toLowerCase()) && doubted(said.replace(BUT, ' ')))
  if (senses.some(open)) return false
  const denies = senses.some(
    ({ negated, left }) => negated && !NOT_KNOWN.test(left) && !UNDECIDED.test(left) && !WAS.test(left),
  )
  if (FIRM.test(text)) return true
  const prevented = PREVENTED.test(text)
  const gently = leaves(text)
  return (denies || prevented) && (gently || (denies && prevented))
}
