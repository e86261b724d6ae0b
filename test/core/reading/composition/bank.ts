/** What people write in one language, sentence by sentence, to be put together into answers. */
export interface Bank {
  /** Greetings and thanks that an answer opens with. */
  open: readonly string[]
  yes: readonly string[]
  no: readonly string[]
  later: readonly string[]
  /** A condition, a question or a doubt: never a yes, whatever stands around it. */
  unclear: readonly string[]
  stranger: readonly string[]
  other: readonly string[]
  /** What may stand beside a yes, and changes nothing. */
  besideYes: readonly string[]
  /** The reasons and the kindnesses beside a no. */
  besideNo: readonly string[]
  close: readonly string[]
}

/** A bank out of lists with one sentence a line. */
export function bank(lists: Readonly<Record<keyof Bank, string>>): Bank {
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, linesOf(list)]),
  ) as unknown as Bank
}

/** The few sentences of a language that is less often written: consents, refusals, and what may stand around both. */
export interface Brief {
  yes: readonly string[]
  no: readonly string[]
  /** A greeting, a thanks, a reason that speaks for neither, a closing. */
  around: readonly string[]
}

export const brief = (yes: string, no: string, around: string): Brief => ({
  yes: linesOf(yes),
  no: linesOf(no),
  around: linesOf(around),
})

const linesOf = (list: string): string[] =>
  list
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
