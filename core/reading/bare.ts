/** A reply that is a yes and nothing else, as most are: nothing more of it needs to be read. */
import { CLAUSE, consume } from './clause.ts'
import { PUT_OFF } from './delay.ts'
import { NEGATED } from './denial.ts'
import { doubted } from './doubt.ts'
import { untimed } from './then.ts'
import type { Sentence } from './utterance.ts'

/** "Yes please, Dana. Thanks!": courtesies and names beside it. */
export function isBareYes(sentences: readonly Sentence[]): boolean {
  let agrees = false
  for (const { raw, asked, shouted } of sentences) {
    // A name in other alphabets may be any word.
    if (asked || FOREIGN.test(raw)) return false
    for (const clause of raw.split(CLAUSE)) {
      const { yes, weak, no, rest } = consume(clause.trim(), shouted)
      if (rest !== '' || no || (yes && weak)) return false
      agrees ||= yes
    }
  }
  return agrees && !sentences.some(({ raw }) => turnsIt(raw.toLowerCase()))
}

const FOREIGN = /[^\p{sc=Latin}\p{sc=Common}]/u

/** "Yeah right", "Of course. Not", "Gern ab März": made of the same words, or of one that could be a name. */
const turnsIt = (lower: string): boolean =>
  doubted(lower) || NEGATED.test(lower) || PUT_OFF.test(lower) || untimed(lower).ahead
