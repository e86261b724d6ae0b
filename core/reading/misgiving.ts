/** Why an address that stands where the target's would may yet not be theirs, or not theirs alone. */
import { domainOf, localpartOf } from '../mail/address.ts'
import type { Cue } from './cue.ts'
import type { Told } from './description.ts'
import type { Mention } from './mention.ts'
import { nameRuns, nameWords, resembles, sharesWord } from './name.ts'
import { CONDITION_NEXT } from './words/condition.ts'
import { DESKS } from './words/doubt.ts'
import { GUESSED_AFTER, GUESSED_BEFORE } from './words/hesitation.ts'
import { NICKNAMES } from './words/nickname.ts'

/** "bob@…, I think": the introducer does not know the address. */
export const isGuessed = (text: string, { start, end }: Mention): boolean =>
  GUESSED_AFTER.test(text.slice(end, end + 60)) ||
  GUESSED_BEFORE.test(text.slice(Math.max(0, start - 40), start))

/** "office@…": nobody can tell who reads it. */
export const isDesk = ({ address }: Pick<Mention, 'address'>): boolean => DESKS.test(localpartOf(address))

/** "bob@…, once your papers are in order" */
export const isConditional = (text: string, { end }: Mention): boolean =>
  CONDITION_NEXT.test(text.slice(end, end + 60))

/** "Veronica Dunn <gerald.tate@…>", "Veronica Dunn <g.tate@…>": two names of which not even an initial is hers; "Henrik Moen <kari.moen@…>": another of her family. */
export function isSomebodyElses({ address }: Mention, name: string | undefined): boolean {
  const pieces = localpartOf(address).split(/[._-]/)
  const words = nameWords(name ?? '')
  if (pieces.length !== 2 || words.length < 2 || !words.every(word => /^[a-z]/.test(word))) return false
  if (!pieces.every(piece => /^[a-z]+$/.test(piece)) || !pieces.some(piece => piece.length > 2)) return false
  const isWhole = pieces.every(piece => piece.length > 2)
  if (
    !words.some(word =>
      pieces.some(piece => (isWhole ? isAlike(word, piece) : piece[0] === word[0]) || piece.includes(word)),
    )
  )
    return true
  const family = words.at(-1)!
  const given = pieces.includes(family) ? pieces.find(piece => piece !== family) : undefined
  return given !== undefined && given.length > 2 && !words.some(word => fits(word, given))
}

/** One letter that two whole names share may be chance. */
const isAlike = (word: string, piece: string): boolean =>
  word.slice(0, 2) === piece.slice(0, 2) ||
  (word.length < 3 && word[0] === piece[0]) ||
  word.includes(piece) ||
  isNickname(word, piece)

const isNickname = (word: string, given: string): boolean =>
  NICKNAMES.some(names => names.has(word) && names.has(given))

/** One is short for the other, or may be: they begin alike, or one holds the other. */
const fits = (word: string, given: string): boolean =>
  word[0] === given[0] ||
  word.includes(given) ||
  (word.length > 2 && given.includes(word)) ||
  isNickname(word, given)

/** "Bob and Ann, they share …": two are named before the only address. */
export function isShared({ text, isOther }: Told, cue: Cue, { start }: Mention): boolean {
  const words = text.slice(cue.from, start)
  const first = nameRuns(words)[0]
  if (!first || first.start > 60 || isOther(first.name)) return false
  const joined = AND.exec(words.slice(first.end, first.end + 12))
  if (!joined) return false
  const next = words.slice(first.end + joined[0].length)
  const second = nameRuns(next)[0]
  return THEIRS.test(next) || (second?.start === 0 && !isOther(second.name))
}

const AND = /^ (?:and|&|\+|und|et|y|e|en|och|og) /
const THEIRS =
  /^(?:his|her|their|the|seine?|ihre?|sa|son|su|sua|il suo|la sua|o seu|a sua|zijn|haar) (?!team|crew|staff|office|company|people)\p{Ll}{3,}/u

/** "the boss of Bob Lee (bob@…)": it may be Bob's, who is not meant. */
export const isNextOfKin = (text: string, { start }: Mention): boolean =>
  OF.test(text.slice(Math.max(0, start - 120), start))
const OF =
  /(?<!\p{L})(?:the|an?|le|la|el|der|die|den|dem|il|o|de|het) (?:\p{Ll}[\p{L}-]{1,20} ){0,2}(?:boss|chief|wife|husband|partner|assistant|secretary|deputy|successor|colleague|friend|brother|sister|son|daughter|father|mother|manager|agent|landlord|neighbou?r|femme|mari|patronn?e?|chef\p{L}{0,2}|associée?|collègue|frère|sœur|jefe|jefa|mujer|marido|socio|socia|hermano|hermana|frau|mann|chefin|kolleg\p{L}{1,3}|moglie|marito|capo|soci[oa]|collega|mulher|sóci[oa]|irmão|irmã|vrouw|man|baas) (?:of|von|de|du|di|do|da|del|van) (?:[\p{L}.'’-]{1,30} ){1,6}[(<[]$/iu

/** Characters between two addresses that stand side by side. */
const BESIDE = 8
/** Characters before the first of two addresses in which whose they are may be said. */
const BEFORE = 120

/** "Tom at Lakeside (tom.hale@…, tom.ives@…)": one name for two addresses, of which one at most is meant. */
export function isOneOfTwo(text: string, from: number, previous: Mention, next: Mention): boolean {
  if (next.name && previous.name && !sharesWord(next.name, previous.name)) return false
  const runs = nameRuns(text.slice(Math.max(0, Math.min(from, previous.nameStart)), next.start))
  const isBoth = ({ name }: { name: string }) => {
    const first = nameWords(name)[0] ?? ''
    return resembles(first, previous.address) && resembles(first, next.address)
  }
  if (next.name) return next.name === previous.name
  if (runs.some(isBoth)) return true
  // "Corrado Spadaro (c.spadaro@…, corrado@…)": nobody else is named whose either may be.
  const said = nameRuns(text.slice(Math.max(0, previous.nameStart - BEFORE), next.start))
  const theirs = ({ address }: Mention) => said.filter(({ name }) => resembles(name, address))
  const [one, ...more] = [...new Set([...theirs(previous), ...theirs(next)].map(({ name }) => name))]
  if (one && more.length === 0 && resembles(one, previous.address) && resembles(one, next.address))
    return true
  // "Luca. One of these is his: luca.p@…, l.pavan@…": of one house, side by side, and one name for both.
  const isBeside = next.start - previous.end < BESIDE && domainOf(next.address) === domainOf(previous.address)
  if (!next.name && !previous.name && isBeside && more.length === 0) return true
  return (
    previous.name !== undefined &&
    !runs.some(({ name }) => !sharesWord(name, previous.name!) && resembles(name, next.address))
  )
}
