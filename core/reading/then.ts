/**
 * When a consent is to take effect, in languages that put the time in the midst of it: "stell uns im Herbst vor". A time to
 * come is one to wait for; one of this or any week takes nothing from it.
 */
import { AGREES_ALL } from './clause.ts'
import { phrases } from './lexicon.ts'
import { spoken } from './words/answer/spoken.ts'

/** "nicht im Mai", "vor Montag": no time to come. */
const UNLESS =
  '(?:nicht|ned|kein(?:e[nmrs]?)?|vor|bis|seit|außer|ausser|letzten?|vorigen?|niet|geen|voor|vóór|tot|sinds|behalve|vorige?|afgelopen) '
const unlessDenied = (sources: readonly string[]): string[] =>
  sources.map(source => `(?:${UNLESS})?(?:${source})`)
const DENIED = new RegExp(`^${UNLESS}`, 'u')
const AHEAD = phrases(unlessDenied(spoken('ahead')))
const TIMES = phrases(unlessDenied([...spoken('ahead'), ...spoken('near')]))

/** The text without its times, and whether one of them was to come. */
export function untimed(lower: string): { left: string; ahead: boolean } {
  let ahead = false
  const left = TIMES.replace(lower, found => {
    if (DENIED.test(found)) return found
    ahead ||= AHEAD.test(found)
    return ''
  })
  return { left: left.replace(/ {2,}/g, ' ').trim(), ahead }
}

/** The time to come that a clause names, if it does. */
const aheadIn = (lower: string): RegExpExecArray | null => {
  const found = AHEAD.exec(lower)
  return found && !DENIED.test(found[0]) ? found : null
}

const CLAUSES = /[,;:()–—]| - | (?:und|oder|aber|jedoch|allerdings|en|of|echter)(?!\p{L})/u
/** What was, and what is denied. */
const IS_NOT =
  /(?<!\p{L})(?:war|waren|hatte|hatten|hab|haben?(?! (?:ich|wir)? ?(?:wieder |dann |mehr |erst )*(?:zeit|luft|ruhe|kapazität))|bin(?! ich (?:wieder|dabei|gerne?|dann))|wurde|kam|ging|sah|nicht|ned|nichts|kein\p{L}*|was|waren|had|hadden|heb(?! ik (?:weer |dan |meer |pas )*(?:tijd|lucht|ruimte))|hebben|werd|ging|zag|niet|niets|geen)(?!\p{L})/u
/** "Beim Gespräch im Herbst": of a thing, and not of the consent. */
const OF_A_THING = /(?<!\p{L})(?:über|bei|beim|zum|zur|von|vom|over|bij|van) (?:\p{L}+ )?\p{L}{3,} ?$/u
const GLADLY =
  /(?<!\p{L})(?:gerne?|ja|jo|klar|machen wir|lass uns|lassen sie uns|doen we|laten we|dabei|natürlich|passt|zeit|luft|geht(?! es(?! (?:mir|bei mir|gut|besser|wieder)))|ginge|besser|ruhiger|klappt|einverstanden|möglich|freu\p{L}*|graag|prima|akkoord|goed|kan|past|lukt|beter|rustiger|natuurlijk|tijd|schikt)(?!\p{L})/u
const LEADS =
  /(?<!\p{L})(?:dann|erst|nur|bitte|am besten|am liebsten|lieber|besser|vielleicht|halt|so|gleich|frühestens|etwa|irgendwann|wieder|dan|pas|alleen|liefst|liever|beter|misschien|zo|wel|weer|ergens|dus|even|bloß|doch|mal|und|ook|auch|aber|maar)(?!\p{L})/gu
/** "Wie wäre es im Herbst?" */
const PROPOSES =
  /^(?:(?:und|oder|aber|en|of|maar),? )?(?:wie wäre?|ginge|geht|passt|können wir|könnten wir|wollen wir|sollen wir|reicht|zullen|kunnen|kan|past|lukt|zou|hoe zit|mag)(?!\p{L})/iu

/** Whether a sentence is for a time to come: one that names when it suits them, or with a consent in it. */
export function isForThen(raw: string, grants: boolean, asked: boolean): boolean {
  if (!aheadIn(raw.toLowerCase())) return false
  if (asked) return PROPOSES.test(raw)
  const clauses = raw.split(CLAUSES)
  const gladly = clauses
    .map(clause => clause.toLowerCase())
    .some(clause => GLADLY.test(clause) && !IS_NOT.test(clause))
  return clauses.some(written => {
    const clause = written.trim().toLowerCase()
    const found = aheadIn(clause)
    if (!found || OF_A_THING.test(clause.slice(0, found.index))) return false
    const left = clause.replace(found[0], ' ')
    if (IS_NOT.test(left)) return false
    if (GLADLY.test(left)) return true
    if (isEmpty(left)) return grants || gladly
    return grants && (clauses.length === 1 || AGREES_ALL.test(clause))
  })
}

/** "Im Herbst.": nothing but a time to come. */
export const isTimeAlone = (raw: string): boolean => {
  const found = aheadIn(raw.toLowerCase())
  return found !== null && isEmpty(raw.toLowerCase().replace(found[0], ' '))
}

const isEmpty = (left: string): boolean => !/\p{L}/u.test(left.replace(LEADS, ' '))
