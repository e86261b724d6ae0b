/**
 * How English speakers decline without a word for it: a courtesy that a "but" turns, or a reason that lasts beside thanks,
 * regret or good wishes. Nobody needs both to be understood; where something is asked, waited for or weighed, neither is enough.
 */
import { phrases } from './lexicon.ts'
import { takesLeave } from './regret.ts'
import type { Sense } from './sense.ts'
import type { Sentence } from './utterance.ts'
import {
  ADVERB,
  BUT,
  COURTESY,
  LEAD,
  NO_REASON,
  OPEN,
  REASONS_FOR_NONE,
  SELF,
  WAVERS,
} from './words/answer/declining.ts'
import { whole } from './words.ts'

const REASON = phrases(REASONS_FOR_NONE)
const OPENED = new RegExp(whole(OPEN), 'u')
const WAVERING = new RegExp(whole(WAVERS), 'u')
const COURTEOUS = new RegExp(whole(COURTESY), 'u')
const TURNED = new RegExp(
  `(?<!\\p{L})${BUT},? (?:${LEAD},? ){0,2}${SELF}(?!\\p{L})(?! (?:${ADVERB} )?${NO_REASON}(?!\\p{L}))`,
  'u',
)
/** Words that only English has, or that it has far more often. */
const ENGLISH =
  /(?<!\p{L})(?:i|i'm|i've|i'd|i'll|the|and|of|to|my|you|with|but|it|it's|for|that|not|have|been|don't|can't|won't|just|any|thanks|thank|sorry|her|she|this|we|our|from|are|is|was|all|out|good|luck|too|afraid|these)(?!\p{L})/gu
/** A longer letter is a story, of which any of this may be said. */
const LONG = 900

/** Whether the sentences, none of which agrees, decline between them. */
export function declines(sentences: readonly Sentence[], senses: readonly Sense[]): boolean {
  const lower = sentences.map(({ raw }) => raw.toLowerCase())
  const text = lower.join('. ')
  if (text.length > LONG || (text.match(ENGLISH)?.length ?? 0) < 3 || OPENED.test(text)) return false
  const held = senses.some(
    ({ grants, yes, question, later, stranger, mocked, other, excused }) =>
      grants || yes || question || later === 'asked' || stranger || mocked || other || excused,
  )
  if (held) return false
  const reasons = lower.filter(each => REASON.test(each)).length
  const courteous = COURTEOUS.test(text) || takesLeave(sentences)
  return (reasons > 0 && courteous) || turnsCourtesy(lower)
}

/** "It sounds lovely, but my evenings are my own": what is behind the "but" is about them, and no mere question of mail. */
function turnsCourtesy(lower: readonly string[]): boolean {
  const text = lower.join('. ')
  const courtesy = COURTEOUS.exec(text)
  return courtesy !== null && TURNED.test(text.slice(courtesy.index + courtesy[0].length))
}

/** "I'm in two minds", "I don't know": whatever else they say, it is not decided. */
export const wavers = (lower: string): boolean => WAVERING.test(lower)
