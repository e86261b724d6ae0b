/** What stands between two commas: plain answers, courtesies, names, and what is left when they are taken out. */

import { phraseAt, phrases } from './lexicon.ts'
import { remembered } from './remembered.ts'
import { AGREES } from './words/answer/agreement.ts'
import { AGREES_REST } from './words/answer/agreement-rest.ts'
import { FILLER } from './words/answer/filler.ts'
import { EARNEST, FORMULA, HARMLESS_WORDS } from './words/answer/formula.ts'
import { HARMLESS } from './words/answer/harmless.ts'
import { NO } from './words/answer/no.ts'
import { DECLINES } from './words/answer/refusal.ts'
import { DECLINES_REST } from './words/answer/refusal-rest.ts'
import { SCHEDULING } from './words/answer/scheduling.ts'
import { SUPPORT } from './words/answer/support.ts'
import { WEAK, YES } from './words/answer/yes.ts'
import { YES_ELSEWHERE } from './words/answer/yes-elsewhere.ts'
import { YES_NEAR } from './words/answer/yes-near.ts'

export const HARMLESS_ALL = phrases(HARMLESS)
export const AGREES_ALL = phrases([...AGREES, ...AGREES_REST])
export const DECLINES_ALL = phrases([...DECLINES, ...DECLINES_REST])
const FORMULA_ALONE = new RegExp(`^(?:${FORMULA.join('|')})$`, 'u')
const KNOWN = phrases([...HARMLESS_WORDS, ...SUPPORT, ...SCHEDULING])
const YES_NEXT = phraseAt([...YES, ...YES_NEAR, ...YES_ELSEWHERE])
const WEAK_NEXT = phraseAt(WEAK)
const NO_NEXT = phraseAt(NO)
const FILLER_NEXT = phraseAt(FILLER)
/** No abbreviation: "Great CV". */
const NAME = /^(?!\p{Lu}{2,}(?!\p{L}))\p{Lu}[\p{L}\p{M}'-]*(?: \p{Lu}[\p{L}\p{M}.'-]*){0,2}$/u
/** Says nothing; one that laughs might. */
const EMOJI = /^(?![😂🤣😭💀🙃😅👎❌🤔🙄])\p{Extended_Pictographic}(?:\p{M}|\u200d|[♀♂]|[🏻-🏿])*/u
/** Polish for yes, Danish for thanks: beside a no it is the latter. */
const THANKS_IN_DANISH = /^(?:tak|ano|ya)$/
/** What ends one clause, at its first character: looking behind at every one is slow. */
export const CLAUSE =
  /[,;:、，；：()"“”«»]|\s[–—-]+\s|(?<=\p{L})[–—]|\.\.+|…|\s(?=but\s)|\s(?=\p{Extended_Pictographic})|\s(?=(?:i|I|i'm|I'm|i've|I've|i'd|I'd|i'll|I'll|she|he|they|we|my|tell|put|send|give|that|it|would|have) )(?<=(?:^|\s)(?:[Yy]es|[Yy]eah|[Yy]ep|[Yy]up|[Ss]ure|[Oo]k|[Oo]kay) (?:please|thanks|thank you|absolutely|definitely|of course|sure|go on|certainly|totally|gladly|go ahead)\s)|\s(?=(?:pero no sé|mais je ne sais pas|mas não sei|ma non so|tô|estou|estoy|estaba|ando|je|j'ai|j'\p{L}+|sono|ero|ho|ela|ella|elle|lei|perd[oó]n|perdona|scusa|scusate|désolée?|desculpa|desculpe|dile|díganle|manda|mándale|scrivimi|falla|qu'elle|fais|dis-lui|digli|dille) )(?<=(?:^|[\s,])(?:[Ss][ií]|[Ss]ì|[Ss]im|[Oo]ui|[Oo]uais|[Oo]k|[Vv]ale|[Cc]laro|[Cc]erto|[Pp]erfetto|[Pp]erfecto|[Dd]ale|[Bb]eleza|[Vv]a bene|[Dd]'accord|[Vv]olontiers|[Vv]olentieri|[Ee]ncantad[oa]|[Cc]on gusto|[Cc]on piacere|[Pp]ode ser)(?: (?:por favor|claro|svp|stp|merci|grazie|gracias|obrigad[oa]|certo|volentieri|dai|dale|vale|certo))?\s)/u

/** "It would be nice if somebody used them": a wish, which makes fun of nothing. */
const WISHED = /(?:it )?would be \p{L}+ if (?:somebody|someone|she|he|they) [^,;]*/giu

/** "A wonderful idea and I'm grateful": where somebody speaks of themselves anew. */
const GOES_ON = /\s(?=(?:and|so) (?:i|i'm|i've|i'd|i'll|we|we're)\s)/giu

/** Tells something, and so orders nothing that would make fun of a "go ahead". */
const TOLD =
  /^(?:and (?:from|for|thank|thanks|tell|give|say|send|please|the|my|our|so|that|i|we|she|he|they)|from|for my|since|with|i|i'm|i've|i'd|i'll|we|we're|we've|she|she's|he|he's|they|it|it's|my|our|her|his|that|that's|this|the|sent from|typed|typing|written|writing|forgive|excuse|pardon|apologies|sorry|lovely|hope|nobody told|did|do you|does|is it|are you|how|what weather|dana|typical)(?!\p{L})/u

/** "Love to Dana": a greeting, and nothing they would love to do. */
export const SENDS_LOVE =
  /^(?:(?:[Mm]uch|[Ll]ots of|[Aa]ll|[Mm]y|[Oo]ur|[Gg]ive|[Ss]end|[Ww]ith)(?: my| our)? )?[Ll]ove to (?:\p{Lu}\p{Ll}+(?! \p{Ll})|you (?:both|all)(?!\p{L})|all(?!\p{L})|everyone|everybody|the (?:family|kids|boys|girls|children))/u

export interface Piece {
  readonly yes: boolean
  readonly weak: boolean
  readonly no: boolean
  readonly rest: string
}

/** Takes plain answers, courtesies and a name off the front of a clause, phrase by phrase. */
export const consume = (clause: string, shouted: boolean): Piece => (shouted ? SHOUTED : SAID)(clause)
/** The clauses of one sentence are taken apart for several reasons. */
const [SAID, SHOUTED] = [false, true].map(shouted => remembered(clause => consumed(clause, shouted))) as [
  (clause: string) => Piece,
  (clause: string) => Piece,
]

function consumed(clause: string, shouted: boolean): Piece {
  const lower = clause.toLowerCase()
  const piece = { yes: false, weak: true, no: false, rest: '' }
  if (SENDS_LOVE.test(clause)) return piece
  let thanks = false
  let at = 0
  for (let turn = 0; turn < 16; turn++) {
    at += /^[^\p{L}\p{N}\p{Extended_Pictographic}+]*/u.exec(lower.slice(at, at + 40))![0].length
    if (at >= lower.length) break
    const [yes, weak] = [YES_NEXT(lower, at), WEAK_NEXT(lower, at)]
    const [no, filler] = [NO_NEXT(lower, at), FILLER_NEXT(lower, at)]
    const longest = Math.max(yes.length, weak.length, no.length, filler.length)
    const face = longest === 0 ? EMOJI.exec(lower.slice(at, at + 16)) : null
    if (face) {
      at += face[0].length
      continue
    }
    if (longest === 0) {
      const rest = clause.slice(at)
      if (!(NAME.test(rest) && !shouted)) piece.rest = rest
      break
    }
    if (yes.length === longest) {
      if (THANKS_IN_DANISH.test(yes)) thanks = true
      else piece.weak = false
      piece.yes = true
    } else if (weak.length === longest) piece.yes = true
    else if (no.length === longest) piece.no = true
    at += longest
  }
  if (piece.no && piece.weak) piece.yes = false
  if (thanks && !piece.no) piece.weak = false
  return piece
}

/** True when courtesies and names are all that is left beside the answer. */
export const saysNothingElse = (raw: string, lower: string, shouted: boolean): boolean => {
  if (raw.length !== lower.length) return false
  const blank = (found: string) => ' '.repeat(found.length)
  const left = DECLINES_ALL.replace(AGREES_ALL.replace(lower, blank), blank)
  const rest = [...raw].length === raw.length ? restore(left, raw) : left
  return rest.split(CLAUSE).every(clause => consume(clause.trim(), shouted).rest === '')
}
const restore = (left: string, raw: string): string =>
  left.replace(/\p{L}+/gu, (word, at: number) => raw.slice(at, at + word.length))

/**
 * True when a set phrase shares its clause with words that nobody knows to be harmless ("Sounds great on paper"), or
 * leads to an order: "Go ahead, ruin my week".
 */
export function mocks(raw: string): boolean {
  let formula = false
  for (const clause of raw
    .replace(WISHED, ' ')
    .replace(GOES_ON, ',')
    .split(CLAUSE)
    .map(part => part.trim())) {
    const lower = clause.toLowerCase().replace(/^but (?=\p{L})/u, '')
    if (lower === '') continue
    const said: string[] = []
    AGREES_ALL.replace(lower, phrase => {
      said.push(phrase)
      return phrase
    })
    const agreed = said.length > 0
    const earnest = said.some(phrase => !FORMULA_ALONE.test(phrase))
    if (agreed && !earnest) {
      if (unknownIn(clause)) return true
      formula = true
    } else if (
      formula &&
      !agreed &&
      !EARNEST.test(lower) &&
      !TOLD.test(lower) &&
      consume(clause, false).rest !== ''
    )
      return true
  }
  return false
}

/** Whether words are left when the set phrases, courtesies, harmless words and names are taken out. */
const unknownIn = (clause: string): boolean => {
  const blank = (found: string) => ' '.repeat(found.length)
  const left = [HARMLESS_ALL, AGREES_ALL, KNOWN].reduce(
    (text, table) => table.replace(text, blank),
    clause.toLowerCase(),
  )
  return (
    consume(
      restore(left, clause)
        .replace(/\p{Lu}\p{L}+/gu, ' ')
        .trim()
        .replace(/\s+/g, ' '),
      false,
    ).rest !== ''
  )
}
