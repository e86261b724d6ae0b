import type { Inbound } from './inbound.ts'

/**
 * What sort of automatic mail it is.
 * `bounce`: a letter will never arrive (RFC 3464, or in the words of an older mail system); `delay`: not yet.
 * `receipt`: arrived, or was read (RFC 8098); `report`: a complaint (RFC 5965), or about no single letter.
 * `auto-reply`: a vacation program or another responder (RFC 3834); `challenge`: prove that you are a person.
 * `calendar`: an answer to an invitation (RFC 5546); `ticket`: a help desk or tracker; `list`: a mailing list or bulk.
 * `notice`: any other program.
 */
export type Kind =
  | 'bounce'
  | 'delay'
  | 'receipt'
  | 'report'
  | 'auto-reply'
  | 'challenge'
  | 'calendar'
  | 'ticket'
  | 'list'
  | 'notice'

/** Something a machine puts around a mail, in words for the log; `kind` where it tells. */
export interface Sign {
  reason: string
  kind?: Kind
}

/** The first value of each header in lower case, `''` for an empty one; the newest Received comes first. */
export type Head = ReadonlyMap<string, string>

export function headOf({ headers }: Inbound): Head {
  const head = new Map<string, string>()
  for (const { name, value } of headers) if (!head.has(name)) head.set(name, value.trim().toLowerCase())
  return head
}

/** The first word of a value, fit for a log. */
export const token = (value: string): string => /^[\w/-]*/.exec(value)![0].slice(0, 60)
