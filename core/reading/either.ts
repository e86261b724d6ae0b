/** Whether the addresses beside a promise leave open which of them is meant. */
import { localpartOf } from '../mail/address.ts'
import type { Mention } from './mention.ts'
import { shareFirst } from './namesake.ts'

/** Characters between two addresses that are said in one breath. */
const MAX_BETWEEN = 120
/** "bob@corp.example or bob@home.example". */
const OR =
  /^[\s>)\],;]{0,4}(?:\([^()@]{0,30}\)\s?)?(?:(?:or|oder|ou|o|ó|of|eller|tai|lub|albo|nebo|alebo|или|або|ili|sau|vagy|veya|ή)(?:\s(?:(?!and|und|et)[^\s.!?@]{1,20}\s?){0,3})?|或者?|または|또는)[\s<(]{0,3}$/iu
/** "No, that is his brother. It's …": the address before was somebody else's, or is none. */
const CORRECTS =
  /(?<!\p{L})(?:oops|whoops|ups|oeps|sorry,? (?:no|wrong|that|i mean)|no,? (?:wait|that['’]s|that is|sorry)|wrong (?:one|address|\p{Lu}\p{Ll}+)|scratch that|i mean[,:]|i meant|make that|correction|quatsch|nein,? (?:das|falsch|halt)|falsch|moment|ich mein[et]e?|non,? (?:ça|pardon)|pardon|je veux dire|perdón|quise decir|quiero decir|no,? (?:ese|esa) es|scusa|anzi|volevo dire|desculpa|quero dizer|ik bedoel(?:de)?|nee,? (?:dat|wacht))(?!\p{L})/iu
/** A given name has so many letters, or more. */
const GIVEN = 3

/** True when two of those who are named may be one, or one takes the other's place. */
export const isEither = (text: string, named: readonly Mention[]): boolean =>
  named.some((mention, at) => named.slice(at + 1).some(next => parts(text, mention, next)))

function parts(text: string, one: Mention, other: Mention): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  if (first.address === second.address) return false
  if (isNamedAlike(first, second)) return true
  const between = text.slice(first.end, second.start)
  if (between.length > MAX_BETWEEN) return false
  return OR.test(text.slice(first.end, second.nameStart)) || OR.test(between) || CORRECTS.test(between)
}

/** "Sam! I've got sam.beech@… and sam.lowry@…" */
function isNamedAlike(one: Mention, other: Mention): boolean {
  if (one.name !== undefined && other.name !== undefined) return shareFirst(one.name, other.name)
  if (one.name !== undefined || other.name !== undefined) return false
  const [given, family] = localpartOf(one.address).split('.')
  const [same, another] = localpartOf(other.address).split('.')
  return given === same && given!.length >= GIVEN && family !== undefined && another !== undefined
}
