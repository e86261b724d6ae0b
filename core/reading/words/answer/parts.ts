/**
 * The few words that the short answers of a language are put together from. Whoever agrees says that somebody may write,
 * or asks to be introduced, or is glad to meet; whoever hands on says to ask somebody: what counts is that the words
 * stand near each other, with nothing that denies between or before them.
 */
import type { Language } from './language.ts'
import { LIMIT, NO_LIMIT } from './limit.ts'

/** Alternations, sources of regular expressions over lower-case text. What a language says otherwise is left out. */
export interface Parts {
  /** Words that deny. */
  not: string
  /** Whole clauses that agree, whatever is told behind them. */
  yes?: readonly string[]
  /** Verbs and idioms that agree, where nothing before them denies. */
  agree?: string
  /** "may", "let", "can". */
  may?: string
  /** "write", "call", "get in touch", as they go with it. */
  reach?: string
  /** "introduce", "connect", in any form. */
  join?: string
  /** "us", "me". */
  us?: string
  /** "glad", "happy", "with pleasure", "would love". */
  glad?: string
  /** "meet", "talk", "help". */
  meet?: string
  give?: string
  /** "my address". */
  mine?: string
  /** "I am no expert", "I don't know much about it", "whether I can help". */
  modest?: string
  /** What declines when it is denied: "want", "time", "interest". */
  want?: string
  /** Whether a denial stands behind what it denies as well. */
  behind?: boolean
  refuse?: string
  /** "ask", "write", "contact", as one tells somebody to. */
  ask?: string
  /** Of those, the ones that nothing else is: somebody's name may stand behind them. */
  asking?: string
  again?: string
  /** "after", but a meal or an hour. */
  after?: string
  /** A time to come: "next month", "after the holidays". */
  ahead?: string
  /** "Next week": nothing is put off till then, but for whoever is to ask again. */
  week?: string
  /** "Tomorrow", "at any time", "by phone": when or how, and no more. */
  soon?: string
  /** "Not before March". */
  notBefore?: string
  /** "Only", "at the earliest", before a time to come. */
  only?: string
  now?: string
  /** "my colleague", "my sister", "our manager". */
  kin?: string
  /** "takes care of", "is responsible". */
  tends?: string
  /** The same of themselves: "I take care of", "I work there". */
  tend?: string
  /** "more one for", "that goes to", before somebody. */
  goes?: string
  /** "rather", "maybe", "but", before a time that is all of a clause. */
  rather?: string
  /** "only if", "on condition that", "I must ask first": holds a yes back wherever it stands. */
  held?: string
  /** "get", "receive": mail that is not wanted. */
  receive?: string
  /** "not I but": whoever is named behind it. */
  notI?: string
  /** "her", "him", whom they are told to ask. */
  pronoun?: string
  /** "but", "only", before a limit. */
  but?: string
  /** "if she likes": hangs nothing. */
  courtesy?: string
  /** "cannot", before or behind `deny`, "refuse": a yes. */
  cannot?: string
  deny?: string
  /** "would rather", before a no. */
  prefer?: string
  /** "who is", "who are you". */
  who?: string
  /** "from where", and "does she know me", "do you have my address". */
  whence?: string
  has?: string
  /** "first", "before that". */
  first?: string
  /** "What", "who", "what for": begins a question to be answered before a yes. */
  wonder?: string
  /** "On second thoughts no": takes back a yes that was said. */
  regretted?: string
  /** "tell me", "explain", "I must ask": what is to be done first holds a yes back. */
  tell?: string
  /** "stop writing to me". */
  stop?: string
  /** "delete", "remove". */
  erase?: string
  /** "take on", "go to": what nobody does any more who does not want `such`. */
  take?: string
  /** "such", "new", "meetings", "any more". */
  such?: string
  /** "but no": an answer by itself. */
  nay?: string
  /** "know", "place", "remember", of themselves. */
  know?: string
  /** "you", "this lady", "her", "nobody of that name". */
  them?: string
}

const WORD = "[\\p{L}\\p{M}'’-]+"
const END = '(?![\\p{L}\\p{M}])'

/** "Oh sure why not". */
const several = (yes: string): string => `(?:${yes})(?: (?:${yes})){0,2}`

/** "Let her write once she has money", and no mere "when it suits her". */
const UNTIL = '(?!,? (?:až|jak|jeśli|gdy|kiedy|když|jestli|pokud|как|если|якщо|ако)(?!\\p{L}))'

/** "please", in all of them. */
const PLEASE =
  'proszę|prosím|пожалуйста|будь ласка|моля|vă rog|te rog|παρακαλώ|lütfen|kérem|kérlek|sisplau|si us plau|kiitos|ya|nhé|ạ|בבקשה|من فضلك\\p{L}*|कृपया'

/** "She must not call after 9": a limit. */
const NO_HOUR = `(?!(?: ${WORD}){0,3} \\d)`

/** The tables of a language, out of its parts. */
export function composed({ not, ...parts }: Parts): Language {
  const free = `(?<!(?<![\\p{L}\\p{M}])(?:${not}) (?:${WORD} )?)`
  const between = (most: number): string => `(?: (?!(?:${not})${END})${WORD},?){0,${most}}?`
  const near = (first: string | undefined, most: number, second: string | undefined): string[] =>
    first && second ? [`${free}(?:${first})(?:-\\p{L}+)*${between(most)} (?:${second})${END}`] : []
  const either = (one: string | undefined, most: number, two: string | undefined): string[] => [
    ...near(one, most, two),
    ...near(two, most, one),
  ]
  /** "Ge henne inte min adress", "Introducera oss inte": the denial behind what is told to be done. */
  const within = (verb: string, whom: string): string[] => [
    `(?:${verb})(?: ${WORD}){0,2}? (?:${not})(?: ${WORD}){0,2}? (?:${whom})${END}`,
    `(?:${verb}) (?:${whom})(?: ${WORD})? (?:${not})${END}`,
  ]
  const unknown = (verb: string, whom: string): string[] => [
    `(?:${not})(?: ${WORD})? (?:${verb})(?: ${WORD}){0,2}? (?:${whom})${END}`,
    `(?:${whom})(?: ${WORD}){0,2}? (?:${not})(?: ${WORD})? (?:${verb})${END}`,
  ]
  const { yes, agree, may, reach, join, us, glad, meet, give, mine, want, behind, refuse } = parts
  const {
    ask,
    asking,
    again,
    ahead,
    modest,
    notBefore,
    week,
    soon,
    only,
    wonder,
    regretted,
    now,
    kin,
    tends,
    tend,
    goes,
    rather,
    held,
    know,
    them,
    receive,
    erase,
    nay,
    after,
    take,
    such,
    first,
    tell,
    stop,
    cannot,
    deny,
    prefer,
    who,
    whence,
    has,
    notI,
    pronoun,
    courtesy,
    but,
  } = parts
  // What puts the answer off when a time to come stands behind it.
  const due = [reach, join, agree].filter(verb => verb !== undefined)
  const denied = (verb: string | undefined, most: number): string[] =>
    verb
      ? [
          `(?:${not})(?: ${WORD}){0,${most}}? (?:${verb})${END}`,
          ...(behind ? [`(?:${verb})(?: ${WORD})? (?:${not})${END}`] : []),
        ]
      : []
  // "She may write to my colleague."
  const notToOthers = kin ? `(?!(?: ${WORD}){0,2} (?:${kin})${END})` : ''
  const until = courtesy ? `(?:(?=,? (?:${courtesy})${END})|${UNTIL})` : UNTIL
  const notMine = [...denied(tend, 2), ...(notI ? [`(?:${notI})${END}`] : [])]
  const holds = [...(held ? [held] : []), ...either(first, 3, tell)]
  const unlike = [NO_LIMIT, first, again, ahead, after, give, held].filter(Boolean).join('|')
  const later = after && `(?:${after}) ${WORD}`
  const when = [again, ahead, week, later].filter(Boolean).join('|') || undefined
  const nearby = [week, soon].filter(Boolean).join('|')
  return {
    ...(yes && { yes: yes.map(several), willing: yes.map(several) }),
    agrees: [
      ...(agree ? [`${free}(?:${agree})${END}`] : []),
      ...near(reach, 1, may).map(one => `${one}(?=\\P{L}*$|,)`),
      ...near(may, 3, reach).map(one => `${one}${notToOthers}${until}`),
      ...either(join, 2, us),
      ...either(glad, 3, meet),
      ...either(give, 3, mine),
    ],
    declines: [
      ...(want ? [`(?:${not})(?: ${WORD}){0,2}? (?:${want})${END}`] : []),
      ...(want && behind ? [`(?:${want})(?: ${WORD})? (?:${not})${END}`] : []),
      ...(take && such
        ? [`(?:${not})(?: ${WORD}){0,2}? (?:${take})(?: ${WORD}){0,3}? (?:${such})${END}`]
        : []),
      ...near(prefer, 1, not),
      // What agrees, denied.
      ...(agree ? [`(?:${not})(?: ${WORD})? (?:${agree})${END}`] : []),
      ...(may && reach
        ? [`(?:${may})(?: ${WORD}){0,2} (?:${not})(?: ${WORD}){0,2}? (?:${reach})${END}${NO_HOUR}`]
        : []),
      ...(join && us ? [`(?:${not})(?: ${WORD})? (?:${join})(?: ${WORD}){0,2}? (?:${us})${END}`] : []),
      ...(give && mine
        ? [`(?:${not})(?: ${WORD}){0,2}? (?:${give})(?: ${WORD}){0,3}? (?:${mine})${END}`]
        : []),
      ...(join && us ? within(join, us) : []),
      ...(give && mine ? within(give, mine) : []),
      ...(refuse ? [`${behind ? '' : free}(?:${refuse})${END}`] : []),
    ],
    later: [
      ...either(ask, 5, when),
      ...(ahead
        ? due.map(verb => `${free}(?:${verb})(?: (?!(?:${not})${END})${WORD}){0,3}? (?:${ahead})${END}`)
        : []),
      ...(ahead ? [`(?:^|[,;–-] ?)(?:${WORD} )?(?:${ahead})(?: ${WORD})?$`] : []),
      ...(when ? [`^(?:${WORD} )?(?:${when}) (?:${PLEASE})${END}`] : []),
      ...(rather && when
        ? [
            `(?:^|[,;–-] ?)(?:(?:${rather}),? ){0,3}(?:${when})$`,
            `(?:^|[,;–-] ?)(?:(?:${rather}),? ){1,3}(?:${when}),`,
          ]
        : []),
      ...(only && ahead ? [`(?:${only}) (?:${ahead})${END}`] : []),
      ...(now ? [`(?:${not}) (?:${now})${END}`, `(?:${now})(?: ${WORD}){0,2} (?:${not})${END}`] : []),
    ],
    again: either(ask, 5, when),
    ...(asking && { asking: [`${free}(?:${asking})${END}`] }),
    other: [
      ...near(ask, 3, kin),
      ...(behind ? near(kin, 2, ask) : []),
      ...either(kin, 4, tends),
      ...near(goes, 1, kin),
      ...either(now, 3, tends),
      ...near(asking, 1, pronoun).map(one => `${one}(?=\\P{L}*$)`),
      ...(tends ? notMine.map(one => `${one},?(?: ${WORD},?){0,8}? (?:${tends})${END}`) : []),
    ],
    notMine,
    never: [
      ...(want && receive ? denied(`(?:${want})(?: ${WORD}){0,2} (?:${receive})`, 2) : []),
      ...(stop ? [`(?:${stop})${END}`] : []),
      ...near(erase, 2, [mine, us].filter(Boolean).join('|') || undefined),
    ],
    ...(kin && { role: [kin] }),
    ...(nay && { no: [`(?:${nay})(?=\\P{L}*$)`] }),
    doubt: holds,
    held: holds,
    ...(ahead && { ahead: [ahead] }),
    ...(modest && { modest: [modest] }),
    ...(notBefore && { notBefore: [notBefore] }),
    ...(nearby && { filler: [nearby] }),
    ...(wonder && { purpose: [`(?<=^(?:\\p{L}+,? ){0,2}|[,;] ?)(?:${wonder})${END}`] }),
    ...(regretted && { takesBack: [regretted] }),
    strangerWhole: [...(know && them ? unknown(know, them) : []), ...near(whence, 3, has)],
    ...(who && { stranger: [who] }),
    doubled: either(cannot, 2, deny),
    granted: [
      ...(nearby ? [nearby] : []),
      ...(courtesy ? [`(?:${courtesy})${END}`] : []),
      ...(but
        ? [
            `(?:${but})(?!(?:,? ${WORD}){0,7}?,? (?:${unlike})${END})(?:,? ${WORD}){0,5}?,? (?:${LIMIT})(?: ${WORD}){0,3}(?=\\P{L}*$|[,;])`,
          ]
        : []),
    ],
  }
}

/** Tables of one language in one. */
export const joined = (...tables: readonly Language[]): Language => {
  const all: Record<string, readonly string[]> = {}
  for (const table of tables)
    for (const [head, sources] of Object.entries(table)) all[head] = [...(all[head] ?? []), ...sources]
  return all
}
