/**
 * What people of one language answer, as sources of regular expressions over lower-case text with single spaces. A table
 * is left out where the language needs none beyond what is common to all.
 */
export interface Language {
  /** A clause by itself, or its beginning. */
  yes?: readonly string[]
  /** Yes when it stands alone; beside other words it often only begins a sentence. */
  weak?: readonly string[]
  /** A clause by itself, or its beginning. */
  no?: readonly string[]
  /** What may stand around an answer and changes nothing. */
  filler?: readonly string[]
  /** A clause that agrees whatever is told behind it: "avec joie, depuis le temps que j'en parle". */
  willing?: readonly string[]
  /** Agreement within a sentence. */
  agrees?: readonly string[]
  /** Agreement that sounds like a no: "je ne dis jamais non". */
  doubled?: readonly string[]
  /** Of those, questions that ask nothing: "comment refuser ?". */
  rhetorical?: readonly string[]
  /** Refusal within a sentence. */
  declines?: readonly string[]
  /** The answer itself is put off. */
  later?: readonly string[]
  /** Times to come, for which whoever agrees "then" puts it off; no hour, and no day of this week. */
  ahead?: readonly string[]
  /** The same with all of its clause, where no space parts the words. */
  aheadWithin?: readonly string[]
  /** A time of this or any week, which puts nothing off. */
  near?: readonly string[]
  /** Asks to be asked again. */
  again?: readonly string[]
  /** "ask", "write to": whom they are to ask may stand behind it. */
  asking?: readonly string[]
  /** Hints that now is bad. */
  busy?: readonly string[]
  /** Somebody else is to be asked. */
  other?: readonly string[]
  /** Who somebody else is, where no name is. */
  role?: readonly string[]
  /** That it is not for them, whoever else it may be for. */
  notMine?: readonly string[]
  /** Ends where whom they do not know begins. */
  stranger?: readonly string[]
  /** That they know nothing of whoever asks, whoever that is. */
  strangerWhole?: readonly string[]
  never?: readonly string[]
  /** A yes that may answer anything, word for word. */
  bare?: readonly string[]
  /** Says that something arrived, is known or is so: what a bare yes beside it answers. */
  acknowledges?: readonly string[]
  /** Agrees to something else, or takes a yes back wherever it stands. */
  takesBack?: readonly string[]
  /** Bears a plain yes out, and is none by itself. */
  support?: readonly string[]
  /** Letting somebody down gently: thanks, sorrow, leave taken. */
  regret?: readonly string[]
  /** What stands in the way for good. */
  prevented?: readonly string[]
  /** What refuses nothing when it is denied: to know, to have decided, to have received. */
  undecided?: readonly string[]
  /** Conditions and second thoughts: hold a yes back, whichever sentence it is in. */
  held?: readonly string[]
  /** Conditions, hesitation, questions back. */
  doubt?: readonly string[]
  /** The closed class of words that deny. */
  negation?: readonly string[]
  /** That they know little of it, or not how they could help: harmless, and nobody whom they do not know. */
  modest?: readonly string[]
  /** Denies or asks, and takes nothing from any answer. */
  harmless?: readonly string[]
  /** The same, but only beside a yes. */
  granted?: readonly string[]
  /** Speaks to whoever asks, as a question that is mere chat does. */
  you?: readonly string[]
  /** "Not before March": beside a yes, the time from which it is one. */
  notBefore?: readonly string[]
  /** In a question: what must be answered before a yes. */
  asked?: readonly string[]
  /** The same beside a plain consent: what for, who, at what price. */
  purpose?: readonly string[]
  /** Settles no more than the details of a yes. */
  scheduling?: readonly string[]
  /** What a denial beside a yes would be about, were it about being introduced. */
  introduction?: readonly string[]
}

/** Tables of one language in one. */
export const joined = (...tables: readonly Language[]): Language => {
  const all: Record<string, readonly string[]> = {}
  for (const table of tables)
    for (const [head, sources] of Object.entries(table)) all[head] = [...(all[head] ?? []), ...sources]
  return all
}
