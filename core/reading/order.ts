/**
 * The plainest consent there is: "please do introduce us". Whoever tells Kept to do it has made up their mind, whatever they
 * mused about before; only a condition, a delay or a second thought is still stronger.
 */
import { isHeld } from './hindrance.ts'
import { phrases } from './lexicon.ts'
import type { Sense } from './sense.ts'
import type { Sentence } from './utterance.ts'
import { MUST_BE_ANSWERED } from './words/answer/evidence.ts'
import { IRONY } from './words/answer/irony.ts'
import { AT_ONCE, HANGS, ORDER, REGRETS } from './words/answer/order.ts'

const ORDERED = phrases(ORDER)
const HUNG = phrases(HANGS)
const REGRETTED = phrases(REGRETS)
const ASKED = phrases(MUST_BE_ANSWERED)
const MEANT_OTHERWISE = phrases(IRONY)
const NOW = phrases(AT_ONCE)
/** The last "but" of a sentence: what stands before it was got over. */
const BUT = /^.*(?<!\p{L})(?:but|aber|mais|pero|mas|ma|maar)(?!\p{L})/u
/** "Only if Dana comes along": of what was told before, only this is still to be fulfilled. */
const CONDITION =
  /(?<!\p{L})(?:(?:only|nur|solo|sólo|só|seulement|uniquement|alleen) (?:if|when|wenn|falls|si|se|s'|cuando|quando|quand|als)|unless|provided|providing|as long as|on condition|sofern|vorausgesetzt|es sei denn|à condition|pourvu|à moins|sauf si|siempre que|a condición|a menos|salvo si|purché|a patto|a condizione|a meno che|desde que|contanto|a não ser|mits|tenzij)(?!\p{L})|^(?:(?:but|and|aber|mais|pero|mas|ma|maar|well),? )?(?:if|wenn|falls|si|se|s'(?=ils? )|als)(?!\p{L})[^,]*$/u
const PIECES = /[,;:–—]|(?<!\p{L})(?:and|und|et|y|e|en)(?!\p{L})/u
const TURNED =
  /^(?:but|however|though|unfortunately|sadly|aber|leider|mais|pero|mas|ma|maar|helaas)(?!\p{L})/iu

/** True when one sentence orders the introduction, nothing before it hangs on anything, and nothing after it takes it back. */
export function isOrdered(sentences: readonly Sentence[], senses: readonly Sense[]): boolean {
  const at = sentences.findLastIndex((sentence, index) => orders(sentence, senses[index]!))
  if (at < 0) return false
  return sentences.every((sentence, index) => {
    const sense = senses[index]!
    if (index === at) return true
    const lower = sentence.raw.toLowerCase()
    if (sense.no || sense.never || sense.torn || sense.stranger || sense.notMine || sense.other) return false
    if (sense.mocked || sense.excused || sense.later === 'asked' || MEANT_OTHERWISE.test(lower)) return false
    if (index > at)
      return (
        !sense.doubt &&
        !sense.question &&
        !TURNED.test(sentence.raw) &&
        !HUNG.test(sense.said) &&
        !isHeld(sense.said)
      )
    return !CONDITION.test(lower) && !REGRETTED.test(lower) && !(sense.question && ASKED.test(lower))
  })
}

function orders({ raw, asked }: Sentence, sense: Sense): boolean {
  if (asked || !sense.agreed || sense.no || sense.torn || sense.mocked || sense.never || sense.excused)
    return false
  const lower = raw.toLowerCase().replace(BUT, '')
  if (MEANT_OTHERWISE.test(raw.toLowerCase())) return false
  const pieces = lower.split(PIECES).map(piece => piece.trim())
  const at = pieces.findIndex(piece => ORDERED.test(piece))
  if (at < 0) return false
  if (sense.later === 'asked' && !NOW.test(pieces[at]!)) return false
  // What comes after is theirs to tell: "and I'll read it when I'm back".
  return pieces.every((piece, index) =>
    index <= at ? !HUNG.test(piece) : !HUNG.test(piece.split(' ').slice(0, 2).join(' ')),
  )
}
