/**
 * The plainest consent there is: "please do introduce us". Whoever tells Kept to do it has made up their mind, whatever they
 * mused about before; only a condition, a delay or a second thought is still stronger.
 */
import { HARMLESS_ALL } from './clause.ts'
import { NEGATED } from './denial.ts'
import { hangsOn, hinders, isHeld } from './hindrance.ts'
import { gone, phrases } from './lexicon.ts'
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
const PIECES = /[,;:–—]| - |(?<!\p{L})(?:and|und|et|y|e|en)(?!\p{L})/u

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
    if (index === at) return true
    const sense = senses[index]!
    if (sense.never || sense.stranger || sense.notMine || sense.mocked || sense.excused) return false
    const lower = sentence.raw.toLowerCase()
    if (MEANT_OTHERWISE.test(lower) && !(index < at && PAST.test(lower))) return false
    return index < at ? isGotOver(sentence, sense, anyway) : leavesIt(sentence, sense)
  })
  return stands ? at : -1
}

/** Whether what they say before they order it may be got over: all but a no to it, a day for it, and what it hangs on. */
function isGotOver({ raw }: Sentence, sense: Sense, anyway: boolean): boolean {
  const lower = raw.toLowerCase()
  if (sense.torn && !soundsLikeNo(lower)) return false
  if (sense.later === 'asked' && !anyway) return false
  const told = PAST.test(lower)
  const refuses = ABOUT.test(lower) || (sense.bare && !told && !ELLIPTIC.test(lower))
  if (sense.no && refuses && !USUALLY.test(lower)) return false
  if (sense.question && ASKED.test(lower)) return false
  if (sense.other && !WONDERED.test(lower)) return false
  return !isHeld(sense.said) || (told && !HANGS_STILL.test(lower.replace(HAD_IT, ' ')))
}

/** What hangs, be it told of yesterday. */
const HANGS_STILL =
  /(?<!\p{L})(?:if|unless|only|provided|depend\p{L}*|until|till|must|need to|have to|let me|condition)(?!\p{L})/u
/** "I would have been cross if you hadn't asked": hangs nothing that is to come. */
const HAD_IT = /(?<!\p{L})(?:would have|would've|'d have)(?!\p{L})[^.;!?]*? if .*$/u
/** "I thought about passing this to my colleague". */
const WONDERED =
  /(?<!\p{L})(?:i|we)(?: \p{L}+)? (?:thought|wondered|considered|nearly|almost|was (?:going|about|tempted)|wanted|meant)(?!\p{L})|(?:i|we) want (?:this|her|it)(?! \p{L}+ to)/u
/** A no of every day, and not of this one. */
const USUALLY =
  /(?<!\p{L})(?:usually|normally|generally|as a rule|mostly|typically|ordinarily|normalerweise|gewöhnlich|meistens|sonst|d'habitude|d'ordinaire|normalement|normalmente|por lo general|suelo|geralmente|costumo|di solito|di norma|meestal|normaal|doorgaans|gewoonlijk)(?!\p{L})/u

/** Whether what they say after it takes nothing back. */
const leavesIt = (sentence: Sentence, sense: Sense): boolean =>
  !(sense.torn || sense.no || sense.other || sense.question || sense.later === 'asked') &&
  (isCalm(sentence, sense) || !hinders(sentence, sense, true, true))

/** "I hesitated for two days", "my second thought was": what they went through. */
const PAST =
  /(?<!\p{L})(?:i|we|it|my (?:first|second|third|next) \p{L}+)(?:'ve| have)?(?: \p{L}+ly)? (?:was|were|had|did|thought|said|got|took|came|went|felt|\p{L}{2,}ed)(?!\p{L})|(?<!\p{L})(?:j'ai|j'avais|nous avons|je (?:voulais|pensais|croyais)|he|hemos|pensé|creí|dudé|pensei|achei|hesitei|ho|avevo|pensavo|ich (?:habe|hatte|wollte|dachte)|ik (?:heb|had|dacht|wilde))(?!\p{L})/u

/** Doubts nothing, hangs nothing on anything, and turns nowhere, whatever it denies. */
const isCalm = ({ raw }: Sentence, { doubt, said }: Sense): boolean =>
  !doubt && !TURNED.test(raw) && !HUNG.test(said) && !isHeld(said) && !hangsOn(raw)
const TURNED =
  /^(?:but|however|though|unfortunately|sadly|aber|leider|mais|pero|mas|ma|maar|helaas)(?!\p{L})/iu

/** "Yes!", "But wow, yes please": a sentence that is nothing else. */
const isPlainly = ({ raw, asked }: Sentence, { yes, bare, torn, mocked }: Sense): boolean =>
  yes === 'plain' && bare && !asked && !torn && !mocked && (YES.test(raw) || ORDERED.test(raw.toLowerCase()))
const YES =
  /^(?:\p{L}+[ ,]+){0,4}(?:yes|yep|yeah|oui|sí|si|sì|ja|sim|adelante)(?:,? (?:yes|happily|please|from me|from us|indeed|of course|absolutely|definitely|gladly|thank you|thanks|por favor|claro|gerne|bitte|graag|volontiers|volentieri|merci|gracias|grazie|obrigad[oa]))*\P{L}*$/iu

function orders({ raw, asked }: Sentence, sense: Sense): boolean {
  if (asked || !sense.agreed || sense.mocked || sense.never || sense.excused) return false
  if (MEANT_OTHERWISE.test(raw.toLowerCase())) return false
  const text = HARMLESS_ALL.replace(raw.toLowerCase(), gone)
  const lower = text.replace(BUT, '')
  if (
    (sense.no || sense.torn) &&
    (lower === text || NEGATED.test(lower) || ABOUT.test(text.slice(0, -lower.length)))
  )
    return false
  if (isHeld(lower) || hangsOn(raw)) return false
  const pieces = lower.split(PIECES).map(piece => piece.trim())
  const at = pieces.findIndex(piece => ORDERED.test(piece))
  if (at < 0 || isHeld(lower)) return false
  if (sense.later === 'asked' && !NOW.test(pieces[at]!)) return false
  if (isHeld(pieces.slice(at + 1).join(', '))) return false
  // What comes after is theirs to tell: "and I'll read it when I'm back".
  return pieces.every((piece, index) =>
    index <= at ? !HUNG.test(piece) : !HUNG.test(piece.split(' ').slice(0, 3).join(' ')),
  )
}
