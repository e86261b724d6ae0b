/** People of one list: "Bob (bob@…) and Carol (carol@…)", or a choice between them. */
import type { Mention } from './mention.ts'

const JOIN = String.raw`(?:and|&|\+|plus|as well as|und|sowie|y|e|et|en|och|og|i|oraz|ja|и|та|й|ve|와|과|と|和)`
const TO = '(?:also|to|with|mit|zu|à|con|com|met|aan|till|til|med|z|с|з)'
/** What may stand between two people of one list. */
const LISTED = new RegExp(
  String.raw`^[\s)>\].,;:]{0,6}(?:${JOIN}(?![\p{L}])[\s,]{0,3}(?:${TO}\s){0,2}(?:(?:his|her|their|my|our) (?:[\p{Ll}-]{2,20} ){1,2})?)?[\s(<[,:–-]{0,5}$`,
  'iu',
)
/** Or, further apart, what makes the next one part of the promise again. */
const AGAIN = new RegExp(
  String.raw`(?:(?<![\p{L}])${JOIN}\s(?:also\s)?${TO}(?:\s[\p{Ll}'’-]{1,20}){0,4}|\n\s?(?:[-*•–]|\d{1,2}[.)]))\s?[\s(<[,:–-]{0,5}$`,
  'u',
)
/** "Bob (bob@…), he runs the yard, and Carol (carol@…)" */
const RUNS_ON = new RegExp(
  String.raw`^[)>\]]?,\s(?:he|she|they|who|er|sie|der|die|il|elle|qui|él|ella|que|ele|ela|lui|lei|che|hij|zij|die)\s[^.!?;@]{1,80},?\s${JOIN}\s[\s(<[]{0,2}$`,
  'iu',
)
/** "Bob (bob@…) for the roof and Carol (carol@…)" */
const DESCRIBED = new RegExp(
  String.raw`^[)>\]]?,?\s(?:for|from|at|on|in|the|an?|my|our|who|côté|pour|chez|de|dans|für|bei|aus|von|der|die|para|en|del|la|el|per|di|da|dei|voor|van|bij|op|uit|een|för|på|til)\s[^.!?;:@\n]{1,60}?,?\s${JOIN}\s[\s(<[]{0,2}$`,
  'iu',
)
/** A verb of their own makes the next one the subject of another clause. */
const OWN_CLAUSE =
  /^[\s)>\]]{0,4}(?:is|was|will|has|can|could|would|works|does|ist|war|wird|hat|est|a|es|ha|será|è|sarà|heeft)(?![\p{L}])/iu
/** What leaves a choice between the two. */
export const OR =
  /(?<![\p{L}])(?:or|oder|ou|eller|lub|albo|of|oppure|либо|или|або|чи|tai|nebo|veya|ya da)(?![\p{L}])|\s\/\s/iu

/** True when the next one is the one before's equal: of one list, or of one run-on sentence. */
export function joins(text: string, previous: Mention, candidate: Mention): boolean {
  const gap = text.slice(previous.end, Math.min(candidate.nameStart, candidate.start))
  if (LISTED.test(gap)) return true
  if (RUNS_ON.test(gap) || DESCRIBED.test(gap))
    return !OWN_CLAUSE.test(text.slice(candidate.end, candidate.end + 30))
  return gap.length <= 400 && AGAIN.test(gap)
}
