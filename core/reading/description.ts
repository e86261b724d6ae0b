/** How a text calls somebody: by name, or as "our head of sales". */
import type { Cue } from './cue.ts'
import { type NameRun, nameRuns } from './name.ts'
import { DESCRIPTION, DESCRIPTION_END } from './words/doubt.ts'

/** A text, and whom it need not explain: those who have the mail, and its writer. */
export interface Told {
  text: string
  isOther: (name: string) => boolean
}

/** Characters from a promise's phrase to the one it is about. */
export const REACH = 240
/** What comes after is about somebody else. */
export const WHO =
  /(?<![\p{L}\p{N}])(?:who|whom|whose|which|that|through|via|because|der|die|das|qui|que|che)(?![\p{L}\p{N}])/iu
const PLACE =
  /(?<![\p{L}])(?:at|from|of|in|since|until|till|after|before|during|near|seit|depuis|après|avant|desde|dopo|sinds|em|nel|nella|@|bei|von|aus|chez|de|di|del|de la|dos?|das|du|des|della|dello|dell['’]|vom|beim|en|da|van|bij|för|fra)\s(?:the\s)?(?:(?:frau|herrn?|mme|m\.|mr|mrs|ms|dr|prof|sr|sra)\.?\s){0,2}$/iu

/** Names that stand for people, not for where they work. */
export const peopleIn = (text: string): NameRun[] =>
  nameRuns(text).filter(run => !PLACE.test(text.slice(0, run.start)))

/** "stelle euch einander vor": who the other is was said before. */
const RECIPROCAL =
  /^\s?(?:(?:mit)?einander|(?:aan|met) elkaar|each other|one another|l['’]une? (?:à|avec) l['’]autre)(?![\p{L}])/iu

/** "introducing you, she's short on Nordic shorts": whom was said before. */
const THEY =
  /^\s?(?:\p{Ll}{3,12}ly)?\s?[,;.–—-]\s?(?:(?:and|as|since|because|for|but|denn|da|weil|car|porque|perché|want) )?(?:he|she|they|you|i|we|it|er|sie|ihr|il|elle|ele|ela|él|ella|lui|lei|hij|zij|ze)(?:['’]\p{L}{1,2})? /iu

/** A promise with the name of whom it is about, looked for once. */
export interface Headed extends Cue {
  head: NameRun | undefined
}

export const headed = (told: Told, cue: Cue): Headed => ({ ...cue, head: headOf(told, cue) })

/** "the Dean of Wells, Anthea Lisle": what somebody is, not how they are called. */
const OFFICE =
  /^(?:Dean|Bishop|Canon|Director|Head|Chair|Chairman|Chairwoman|President|Principal|Professor|Mayor|Curator|Keeper|Master|Secretary|Warden|Captain|Chief|Duke|Duchess|Vicar|Rector|Provost|Partner|Manager|Editor|Founder|Owner)$/

/** "Con mucho gusto": no name. */
const WITH = /^(?:Con|Mit|Avec|Com|Met|Med)$/
const OWNS = /^['’]s? (?:[\p{Ll}-]{2,20} ){0,3}[\p{Ll}-]{2,20},? (?:Dr\.? |Prof\.? )?\p{Lu}\p{Ll}/u

/** "introduce you two because Bob knows the trade": the reason begins with whom it is about. */
const REASON = /^\s?because\s$/iu

/** The first name in the words for the target that is nobody's who has the mail already. */
function headOf({ text, isOther }: Told, cue: Cue): NameRun | undefined {
  const region = text.slice(cue.from, Math.min(cue.to, cue.from + REACH))
  if (RECIPROCAL.test(region) || THEY.test(region)) return undefined
  const column = cue.from - text.lastIndexOf('\n', cue.from - 1) - 1
  for (const run of nameRuns(region, column)) {
    if (run.start > 90) return undefined
    const before = region.slice(0, run.start)
    if (/@\S*$/.test(before) || PLACE.test(before) || isOther(run.name)) continue
    if (OFFICE.test(run.name) && /^ (?:of|at|for) /.test(region.slice(run.end))) continue
    // "Sir Roland's archivist, Winifred Tull": whose who is meant is.
    if (OWNS.test(region.slice(run.end))) continue
    if (WITH.test(run.name) && /^ \p{Ll}/u.test(region.slice(run.end))) continue
    // "the Hallidays" are several, and named next.
    if (/(?:^|\s)the $/.test(before) && /^\p{Lu}\p{L}{2,}s$/u.test(run.name)) continue
    if (WHO.test(before.replace(REASON, ''))) return undefined
    return { name: run.name, start: cue.from + run.start, end: cue.from + run.end }
  }
  return undefined
}

/** "Happy to introduce you to her": whom it is about was said elsewhere. */
export const isPronoun = ({ text }: Told, cue: Cue): boolean =>
  /^\s?(?:to )?(?:him|her|them)(?![\p{L}])/iu.test(text.slice(cue.from, cue.to))

/** How the target is called where no address is given: a name with where they work, or "our head of sales". */
export function described({ text }: Told, cue: Headed): string | undefined {
  const region = text.slice(cue.from, Math.min(cue.to, cue.from + REACH))
  const { head } = cue
  const phrase = DESCRIPTION.exec(region.replaceAll('\n', ' ').trim())?.[1]
  const article = /^\s?(?:el|la|le|il|der|die|den|dem)\s/i.test(region)
  if (phrase && !(article && head && head.start - cue.from <= 6)) {
    const end = phrase.search(DESCRIPTION_END)
    const short = (end > 0 ? phrase.slice(0, end) : phrase).trim()
    if (
      /\s/.test(short) ||
      /^(?:respons|gerente|diretor)/iu.test(short) ||
      /^(?:some|jemand|quelqu|algui|alguém|qualcuno|iemand)/iu.test(short)
    )
      return short
  }
  if (!head) return undefined
  const place = /^(?:,? (?:at|from|of|in|@|bei|von|chez|de|van|bij) )(?:the )?/i.exec(
    text.slice(head.end, head.end + 20),
  )
  const where = place && nameRuns(text.slice(head.end, head.end + 100))[0]
  return where && where.start === place[0].length ? text.slice(head.start, head.end + where.end) : head.name
}
