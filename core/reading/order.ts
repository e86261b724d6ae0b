/**
 * The plainest consent there is: "please do introduce us". Whoever tells Kept to do it has made up their mind, whatever they
 * mused about before; only a condition, a delay or a second thought is still stronger.
 */
import { hinders, isHeld } from './hindrance.ts'
import { phrases } from './lexicon.ts'
import { soundsLikeNo } from './objection.ts'
import type { Sense } from './sense.ts'
import type { Sentence } from './utterance.ts'
import { MUST_BE_ANSWERED } from './words/answer/evidence.ts'
import { IRONY } from './words/answer/irony.ts'
import { AT_ONCE, HANGS, ORDER } from './words/answer/order.ts'

const ORDERED = phrases(ORDER)
const HUNG = phrases(HANGS)
const ASKED = phrases(MUST_BE_ANSWERED)
const MEANT_OTHERWISE = phrases(IRONY)
const NOW = phrases(AT_ONCE)
/** The last "but" of a sentence: what stands before it was got over. */
const BUT = /^.*(?<!\p{L})(?:but|aber|mais|pero|mas|ma|maar)(?!\p{L})/u
/** "I don't": denies what was said last, and refuses nothing. */
const ELLIPTIC = /^(?:no,? )?(?:i|we|she|he|they|it) (?:do|did|have|had|is|was|does)n't\P{L}*$/u
/** What a no that is one to the introduction names. */
const ABOUT = /(?<!\p{L})(?:intro\p{L}*|connect(?:ed|ing|ion)?|meet(?:ing)? (?:her|him|them|alice))(?!\p{L})/u
/** "Only if Dana comes along": of what was told before, only this is still to be fulfilled. */
const CONDITION =
  /(?<!\p{L})(?:(?:only|nur|solo|sólo|só|seulement|uniquement|alleen) (?:if|when|wenn|falls|si|se|s'|cuando|quando|quand|als)|unless|provided|providing|as long as|on condition|sofern|vorausgesetzt|es sei denn|à condition|pourvu|à moins|sauf si|siempre que|a condición|a menos|salvo si|purché|a patto|a condizione|a meno che|desde que|contanto|a não ser|mits|tenzij)(?!\p{L})|^(?:(?:but|and|aber|mais|pero|mas|ma|maar|well),? )?(?:if|wenn|falls|si|se|s'(?=ils? )|als)(?!\p{L})[^,]*$/u
const PIECES = /[,;:–—]|(?<!\p{L})(?:and|und|et|y|e|en)(?!\p{L})/u

/** Where a sentence orders the introduction, when nothing before it hangs on anything, and nothing after it takes it back; else -1. */
export function orderIn(sentences: readonly Sentence[], senses: readonly Sense[]): number {
  const at = sentences.findLastIndex(
    (sentence, index) =>
      orders(sentence, senses[index]!) ||
      (index > 0 && !sentences[index - 1]!.asked && isPlainly(sentence, senses[index]!)),
  )
  if (at < 0) return -1
  const anyway = NOW.test(sentences[at]!.raw.toLowerCase())
  const stands = sentences.every((sentence, index) => {
    const sense = senses[index]!
    if (index === at) return true
    const lower = sentence.raw.toLowerCase()
    if (
      sense.never ||
      (sense.torn && !(index < at && soundsLikeNo(lower))) ||
      sense.stranger ||
      sense.notMine ||
      sense.other
    )
      return false
    if (sense.later === 'asked' && !(index < at && anyway)) return false
    if (sense.mocked || sense.excused || MEANT_OTHERWISE.test(lower)) return false
    if (sense.no && (index > at || (sense.bare && !ELLIPTIC.test(lower)) || ABOUT.test(lower))) return false
    if (index > at)
      return !sense.question && (isCalm(sentence, sense) || !hinders(sentence, sense, true, true))
    return !CONDITION.test(lower) && !isHeld(sense.said) && !(sense.question && ASKED.test(lower))
  })
  return stands ? at : -1
}

/** Doubts nothing, hangs nothing on anything, and turns nowhere, whatever it denies. */
const isCalm = ({ raw }: Sentence, { doubt, said }: Sense): boolean =>
  !doubt && !TURNED.test(raw) && !HUNG.test(said) && !isHeld(said)
const TURNED =
  /^(?:but|however|though|unfortunately|sadly|aber|leider|mais|pero|mas|ma|maar|helaas)(?!\p{L})/iu

/** "Yes!", "But wow, yes please": a sentence that is nothing else. */
const isPlainly = ({ raw, asked }: Sentence, { yes, bare, torn, mocked }: Sense): boolean =>
  yes === 'plain' && bare && !asked && !torn && !mocked && (YES.test(raw) || ORDERED.test(raw.toLowerCase()))
const YES =
  /^(?:\p{L}+[ ,]+){0,3}(?:yes|yep|yeah|oui|sí|si|sì|ja|sim|adelante)(?:,? (?:please|from me|from us|indeed|of course|absolutely|definitely|gladly|thank you|thanks|por favor|claro|gerne|bitte|graag|volontiers|volentieri|merci|gracias|grazie|obrigad[oa]))*\P{L}*$/iu

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
