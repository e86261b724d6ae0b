/** The hours somebody keeps: "evenings, once the children are in bed" puts nothing off, "once the exams are over" does. */
import { ONCE, OVER, RECURS } from './words/answer/habit.ts'
import { whole } from './words.ts'

const HABITUAL = new RegExp(whole(RECURS), 'u')
const AHEAD = new RegExp(
  whole(
    `(?:${ONCE}|${OVER}|again|wait|(?:ask|try|remind|nudge) me|get back|come back|not (?:now|yet|today))`,
  ),
  'u',
)
const SINCE = /(?<!\p{L})(?:after|before|until|till|once|when|later|from|by|back)(?!\p{L})/gu
/** "Give us a bell after knock-off": an hour of the day, by a word of its own. */
const HOUR = new RegExp(
  `(?<=(?<!\\p{L})(?:ring|call|catch|phone|bell|buzz|shout|text|reach|find|get|mail|e-?mail|write|drop by|pop (?:in|by|round)|come (?:by|over|round))(?: (?:me|us|in|here|by|or|after|before|breakfast|round|back))*,? )(?:after|before) (?!(?:the|my|our|this|that|his|her|their|i|we|she|he|they|it|you|a|an|all|${ONCE})(?!\\p{L}))[\\p{L}-]+(?=$|[,;!.]| (?:or|and|if|is|on)(?!\\p{L}))`,
  'gu',
)
/** The text without what only tells when they are to be had. */
export function withoutHabits(lower: string): string {
  const text = lower.replace(HOUR, ' ')
  return HABITUAL.test(text) && !AHEAD.test(text) ? text.replace(SINCE, ' ') : text
}
