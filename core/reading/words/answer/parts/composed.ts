/**
 * The tables of a language, put together from its parts: what counts is that words stand near each other, with nothing
 * that denies between or before them.
 */
import type { Language } from '../language.ts'
import { LIMIT, NO_LIMIT } from '../limit.ts'
import type { Parts } from '../parts.ts'

const WORD = "[\\p{L}\\p{M}'’-]+"
const END = '(?![\\p{L}\\p{M}])'

/** "Let her write once she has money", and no mere "when it suits her". */
const UNTIL = '(?!,? (?:až|jak|jeśli|gdy|kiedy|když|jestli|pokud|как|если|якщо|ако)(?!\\p{L}))'

/** "please", in all of them. */
const PLEASE =
  'proszę|prosím|пожалуйста|будь ласка|моля|vă rog|te rog|παρακαλώ|lütfen|kérem|kérlek|sisplau|si us plau|kiitos|ya|nhé|ạ|בבקשה|من فضلك\\p{L}*|कृपया'

/** "She must not call after 9": a limit. */
const NO_HOUR = `(?!(?: ${WORD}){0,3} \\d)`

/** A part, or what the language has not. */
type Part = string | undefined

/** A source of parts, or none where the language has not all of them. */
const made = (between: TemplateStringsArray, ...parts: readonly (Part | number)[]): string[] =>
  parts.includes(undefined) ? [] : [between.reduce((source, text, at) => `${source}${parts[at - 1]}${text}`)]

/** Any of the parts that the language has. */
const any = (...parts: readonly Part[]): Part => parts.filter(Boolean).join('|') || undefined

/** "Oh sure why not". */
const several = (yes: string): string => `(?:${yes})(?: (?:${yes})){0,2}`

export function composed(parts: Parts): Language {
  const { yes = [], ask, asking, again, after, ahead, week, soon } = parts
  const { near, either, free } = standing(parts)
  const when = any(again, ahead, week, ...made`(?:${after}) ${WORD}`)
  const asksAgain = either(ask, 5, when)
  const nearby = made`${any(week, soon)}`
  const notMine = withoutThem(parts)
  const held = [...made`${parts.held}`, ...either(parts.first, 3, parts.tell)]
  return {
    yes: yes.map(several),
    willing: yes.map(several),
    agrees: agreeing(parts),
    declines: declining(parts),
    later: [...asksAgain, ...puttingOff(parts, when)],
    again: asksAgain,
    asking: made`${free}(?:${asking})${END}`,
    other: [
      ...handingOn(parts),
      ...notMine.flatMap(one => made`${one},?(?: ${WORD},?){0,8}? (?:${parts.tends})${END}`),
    ],
    notMine,
    never: leavingAlone(parts),
    role: made`${parts.kin}`,
    no: made`(?:${parts.nay})(?=\\P{L}*$)`,
    doubt: held,
    held,
    ahead: made`${ahead}`,
    modest: made`${parts.modest}`,
    notBefore: made`${parts.notBefore}`,
    filler: nearby,
    purpose: made`(?<=^(?:\\p{L}+,? ){0,2}|[,;] ?)(?:${parts.wonder})${END}`,
    takesBack: made`${parts.regretted}`,
    strangerWhole: [...unknown(parts), ...near(parts.whence, 3, parts.has)],
    stranger: made`${parts.who}`,
    doubled: either(parts.cannot, 2, parts.deny),
    granted: [...nearby, ...made`(?:${parts.courtesy})${END}`, ...limiting(parts)],
  }
}

/** How parts stand to each other and to what denies. */
function standing({ not, behind }: Parts) {
  const free = `(?<!(?<![\\p{L}\\p{M}])(?:${not}) (?:${WORD} )?)`
  const near = (first: Part, most: number, second: Part): string[] =>
    made`${free}(?:${first})(?:-\\p{L}+)*(?: (?!(?:${not})${END})${WORD},?){0,${most}}? (?:${second})${END}`
  return {
    free,
    near,
    either: (one: Part, most: number, two: Part): string[] => [
      ...near(one, most, two),
      ...near(two, most, one),
    ],
    denied: (verb: Part, most: number): string[] => [
      ...made`(?:${not})(?: ${WORD}){0,${most}}? (?:${verb})${END}`,
      ...(behind ? made`(?:${verb})(?: ${WORD})? (?:${not})${END}` : []),
    ],
  }
}

function agreeing(parts: Parts): string[] {
  const { agree, view, spouse, may, reach, join, us, glad, meet, give, mine, kin, courtesy } = parts
  const { free, near, either } = standing(parts)
  // "She may write to my colleague."
  const [notToOthers = ''] = made`(?!(?: ${WORD}){0,2} (?:${kin})${END})`
  const [until = UNTIL] = made`(?:(?=,? (?:${courtesy})${END})|${UNTIL})`
  const [elsewhere = ''] = made`(?! (?:${view})${END})`
  // "Dana introduced me to my wife."
  const [told = ''] = made`(?!(?: ${WORD}){0,2} (?:${spouse})${END})`
  return [
    ...made`${free}(?:${agree})${END}${elsewhere}`,
    ...near(reach, 1, may).map(one => `${one}(?=\\P{L}*$|,)`),
    ...near(may, 3, reach).map(one => `${one}${notToOthers}${until}`),
    ...either(join, 2, us).map(one => `${one}${told}`),
    ...either(glad, 3, meet),
    ...either(give, 3, mine),
  ]
}

function declining(parts: Parts): string[] {
  const { not, want, take, such, prefer, agree, may, reach, join, us, give, mine, refuse, behind } = parts
  const { free, near, denied } = standing(parts)
  /** "Ge henne inte min adress", "Introducera oss inte": the denial behind what is told to be done. */
  const within = (verb: Part, whom: Part): string[] => [
    ...made`(?:${verb})(?: ${WORD}){0,2}? (?:${not})(?: ${WORD}){0,2}? (?:${whom})${END}`,
    ...made`(?:${verb}) (?:${whom})(?: ${WORD})? (?:${not})${END}`,
  ]
  return [
    ...denied(want, 2),
    ...made`(?:${not})(?: ${WORD}){0,2}? (?:${take})(?: ${WORD}){0,3}? (?:${such})${END}`,
    ...near(prefer, 1, not),
    // What agrees, denied.
    ...made`(?:${not})(?: ${WORD})? (?:${agree})${END}`,
    ...made`(?:${may})(?: ${WORD}){0,2} (?:${not})(?: ${WORD}){0,2}? (?:${reach})${END}${NO_HOUR}`,
    ...made`(?:${not})(?: ${WORD})? (?:${join})(?: ${WORD}){0,2}? (?:${us})${END}`,
    ...made`(?:${not})(?: ${WORD}){0,2}? (?:${give})(?: ${WORD}){0,3}? (?:${mine})${END}`,
    ...within(join, us),
    ...within(give, mine),
    ...made`${behind ? '' : free}(?:${refuse})${END}`,
  ]
}

/** @param when any time to come. */
function puttingOff(parts: Parts, when: Part): string[] {
  const { not, reach, join, agree, resume, ahead, rather, only, now } = parts
  const { free } = standing(parts)
  return [
    ...[reach, join, agree, resume].flatMap(
      verb => made`${free}(?:${verb})(?: (?!(?:${not})${END})${WORD}){0,3}? (?:${ahead})${END}`,
    ),
    ...made`(?:^|[,;–-] ?)(?:${WORD} )?(?:${ahead})(?: ${WORD})?$`,
    ...made`^(?:${WORD} )?(?:${when}) (?:${PLEASE})${END}`,
    ...made`(?:^|[,;–-] ?)(?:(?:${rather}),? ){0,3}(?:${when})$`,
    ...made`(?:^|[,;–-] ?)(?:(?:${rather}),? ){1,3}(?:${when}),`,
    ...made`(?:${only}) (?:${ahead})${END}`,
    ...made`(?:${not}) (?:${now})${END}`,
    ...made`(?:${now})(?: ${WORD}){0,2} (?:${not})${END}`,
  ]
}

function handingOn(parts: Parts): string[] {
  const { ask, asking, kin, tends, goes, now, pronoun, behind } = parts
  const { near, either } = standing(parts)
  return [
    ...near(ask, 3, kin),
    ...(behind ? near(kin, 2, ask) : []),
    ...either(kin, 4, tends),
    ...near(goes, 1, kin),
    ...either(now, 3, tends),
    ...near(asking, 1, pronoun).map(one => `${one}(?=\\P{L}*$)`),
  ]
}

const withoutThem = (parts: Parts): string[] => [
  ...standing(parts).denied(parts.tend, 2),
  ...made`(?:${parts.notI})${END}`,
]

function leavingAlone(parts: Parts): string[] {
  const { want, receive, stop, erase, mine, us } = parts
  const { near, denied } = standing(parts)
  return [
    ...made`(?:${want})(?: ${WORD}){0,2} (?:${receive})`.flatMap(mail => denied(mail, 2)),
    ...made`(?:${stop})${END}`,
    ...near(erase, 2, any(mine, us)),
  ]
}

const unknown = ({ not, know, them }: Parts): string[] => [
  ...made`(?:${not})(?: ${WORD})? (?:${know})(?: ${WORD}){0,2}? (?:${them})${END}`,
  ...made`(?:${them})(?: ${WORD}){0,2}? (?:${not})(?: ${WORD})? (?:${know})${END}`,
]

function limiting({ but, first, again, ahead, after, give, held }: Parts): string[] {
  const unlike = any(NO_LIMIT, first, again, ahead, after, give, held)
  return made`(?:${but})(?!(?:,? ${WORD}){0,7}?,? (?:${unlike})${END})(?:,? ${WORD}){0,5}?,? (?:${LIMIT})(?: ${WORD}){0,3}(?=\\P{L}*$|[,;])`
}
