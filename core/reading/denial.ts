/** What a clause beside a yes denies: the introduction, or something in a story. */
import { phrases } from './lexicon.ts'
import { OF_IT } from './words/answer/english-beside.ts'
import { ORDERS, THE_INTRODUCTION, UNWILLING } from './words/answer/evidence.ts'
import { NEGATION } from './words/answer/negation.ts'
import { spoken } from './words/answer/spoken.ts'
import { whole } from './words.ts'

export const NEGATED = phrases(NEGATION)
const ABOUT_IT = phrases(OF_IT)
const ABOUT = phrases(THE_INTRODUCTION)
const ABOUT_ELSEWHERE = phrases(spoken('introduction'))
const ENGLISH_NO = /^(?:not|never|nothing|nobody|none|neither|nor|without|.*n't)$/u
const CONCEDES = /^(?:although|though) /u
const SADLY = /^(?:unfortunately|sadly|regrettably|alas|decline|however|refuse|remove|unsubscribe)/u
const OPINION = new RegExp(`${UNWILLING}(?!\\p{L})`, 'u')
const NOBODY = /(?:^|and )(?:nobody|no one|none of)/u
const WANTS = /(?:wants?|needs?|cares?|asked for)(?!\p{L})/u
/** What did not happen, but for a yes that was none. */
const PAST = new RegExp(
  `^(?!.*${whole('(?:yes|mean|meant|agree|well|sign)')}).*${whole("(?:didn't|wasn't|weren't|hadn't|never (?:actually |properly |really |once |even )*(?:\\p{L}+ed|got|found|met|had|went|saw|did|knew|took|made|came|left|forgot|spoke|spoken))")}`,
  'u',
)
export const ORDER = new RegExp(`^${ORDERS}(?!\\p{L})`, 'u')
/** Who speaks of themselves, or of nobody at all: "not now", "I don't see the point". */
export const DECIDES = new RegExp(
  `^(?:(?:and|but|so|or|just|maybe|perhaps|only|please),? )*(?:${[
    'not (?!(?:too |that |so |very )?(?:essential|urgent|necessary|needed|required|important|obligatory|mandatory|far|bad|a (?:problem|must|big|deal)|an issue|at all|only|just|least|to mention)(?!\\p{L}))|no (?!(?:rush|hurry|pressure|need|problem|worries|promises|matter|idea|doubt|wonder|big deal|stress|bother)(?!\\p{L}))|never (?!mind)|nothing(?! (?:personal|fancy|formal|special|urgent|serious|dramatic|to worry|to fear|much)(?!\\p{L}))|none',
    "(?:i|we)(?:'m|'d|'ve|'ll| am| would| have| will| do| can| could)?(?: \\p{L}+)? (?:not|never|\\p{L}+n't)",
    "\\p{L}+n't|it(?:'s| is) not|it isn't",
    '(?:ich |wir )?(?:will|kann|möchte|mag|glaube|denke|würde|brauche)',
    "(?:je |nous )?(?:ne |n')?(?:veux|peux|crois|pense|souhaite|voudrais|suis|tiens)",
    '(?:no|não|nao|non) (?:me |lo |la |le |mi |ne |o |a )?(?:quiero|puedo|creo|pienso|deseo|tengo|quero|posso|acho|penso|desejo|tenho|voglio|credo|desidero|ho|me |mi )',
    '(?:ik |wij |we )?(?:wil|kan|denk|geloof|hoef|heb|zou)',
  ].join('|')})(?!\\p{L})`,
  'u',
)
/** A clause of so many words is about what was said last. */
export const SHORT = 4

/** Whether a clause denies the introduction, or what was said last. `beside`: another sentence consents. */
export function denies(written: string, first: boolean, beside: boolean): boolean {
  const clause = written.replace(CONCEDES, '')
  const found = NEGATED.exec(clause)
  if (!found || ORDER.test(clause)) return false
  if (SADLY.test(found[0]) && !(beside && found.index > 0)) return true
  const short = first && found.index === 0 && clause.split(' ').length <= SHORT
  if (beside && ENGLISH_NO.test(found[0])) return DECIDES.test(clause) && (short || ABOUT_IT.test(clause))
  if (OPINION.test(clause)) return true
  if (beside && !DECIDES.test(clause)) return false
  if (PAST.test(clause) || (NOBODY.test(clause) && !WANTS.test(clause))) return false
  const denied = clause.slice(found.index)
  if (ABOUT.test(denied) || (!ENGLISH_NO.test(found[0]) && ABOUT_ELSEWHERE.test(denied))) return true
  return short
}
