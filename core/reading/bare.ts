/** A reply that is a yes and nothing else, as most are: nothing more of it needs to be read. */
import { CLAUSE, consume } from './clause.ts'
import { ACKNOWLEDGED, TAKEN_BACK } from './consent.ts'
import { PUT_OFF } from './delay.ts'
import { NEGATED } from './denial.ts'
import { doubted } from './doubt.ts'
import { untimed } from './then.ts'
import type { Sentence } from './utterance.ts'

/** "Yes please, Dana, thanks! Gladly": each sentence a yes, and courtesies and names beside it. */
export function isBareYes(sentences: readonly Sentence[]): boolean {
  const bare = ({ raw, asked, shouted }: Sentence): boolean => {
    // A name in other alphabets may be any word.
    if (asked || FOREIGN.test(raw)) return false
    const pieces = raw.split(CLAUSE).map(clause => consume(clause.trim(), shouted))
    return (
      pieces.some(({ yes }) => yes) &&
      pieces.every(({ yes, weak, no, rest }) => rest === '' && !no && !(yes && weak))
    )
  }
  return (
    sentences.length > 0 && sentences.every(bare) && !sentences.some(({ raw }) => turnsIt(raw.toLowerCase()))
  )
}

const FOREIGN = /[^\p{sc=Latin}\p{sc=Common}]/u

/** "Yeah right", "Okay, thanks for letting me know", "Gern ab März": made of the same words. */
const turnsIt = (lower: string): boolean =>
  doubted(lower) ||
  NEGATED.test(lower) ||
  PUT_OFF.test(lower) ||
  ACKNOWLEDGED.test(lower) ||
  TAKEN_BACK.test(lower) ||
  untimed(lower).ahead
