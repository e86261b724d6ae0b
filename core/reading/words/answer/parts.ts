/**
 * The few words that the short answers of a language are put together from. Whoever agrees says that somebody may write,
 * or asks to be introduced, or is glad to meet; whoever hands on says to ask somebody.
 */

/** Alternations, sources of regular expressions over lower-case text. What a language says otherwise is left out. */
export interface Parts {
  /** Words that deny. */
  not: string
  /** Whole clauses that agree, whatever is told behind them. */
  yes?: readonly string[]
  /** Verbs and idioms that agree, where nothing before them denies. */
  agree?: string
  /** "with you", "about", behind `agree`: agrees about something else. */
  view?: string
  /** "may", "let", "can". */
  may?: string
  /** "write", "call", "get in touch", as they go with it. */
  reach?: string
  /** "introduce", "connect", in any form. */
  join?: string
  /** "my wife": whoever was introduced to her tells a story. */
  spouse?: string
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
  /** "come back to it", "talk about it": with a time to come, puts it off. */
  resume?: string
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
