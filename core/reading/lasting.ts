/**
 * "We went with somebody else in March. Thank you all the same": a reason that lasts, and that they thank for or take leave
 * of, is a no in which no word says so. Behind such a reason nothing may open again what it closed.
 */

import { doubted } from './doubt.ts'
import { gone, phrases } from './lexicon.ts'
import type { Sense } from './sense.ts'
import type { Sentence } from './utterance.ts'
import { ABOUT_MAIL, CLOSED, LASTING, LONG_SINCE, TURNS_AGAIN } from './words/answer/lasting.ts'
import { whole } from './words.ts'

const REASONS = phrases([...LASTING, ...CLOSED])
const MAIL = new RegExp(whole(ABOUT_MAIL), 'u')
const SINCE = new RegExp(whole(LONG_SINCE), 'u')
const AGAIN = new RegExp(whole(TURNS_AGAIN), 'u')
const EVERY = new RegExp(whole(TURNS_AGAIN), 'gu')
/** A longer letter is a story, of which any of this may be said. */
const LONG = 600

/** Whether a short reply gives a reason that lasts, and nothing in it agrees, asks, waits or turns back. */
export function lasts(sentences: readonly Sentence[], senses: readonly Sense[]): boolean {
  const lower = sentences.map(({ raw }) => raw.toLowerCase())
  if (lower.join(' ').length > LONG) return false
  let given = -1
  for (const [at, text] of lower.entries()) {
    const sense = senses[at]!
    const found = MAIL.test(text) ? null : REASONS.exec(text)
    if (sense.grants || sense.yes || sense.question || sense.excused || sense.later === 'asked') return false
    if (sense.later && !found && !SINCE.test(text)) return false
    const behind = found ? text.slice(found.index + found[0].length) : text
    if ((found || given >= 0) && AGAIN.test(behind)) return false
    if (doubted(REASONS.replace(sense.said, gone).replace(EVERY, ' ')) || sense.mocked) return false
    if (found) given = at
  }
  return given >= 0
}
