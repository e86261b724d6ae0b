/** The local compose form stands in for the mail client that a mailto: link would open. */

/** What a compose form can be opened with. Lists are as typed: addresses with commas between. */
export interface Prefill {
  as: string
  to?: string
  cc?: string
  bcc?: string
  subject?: string
  body?: string
  /** The id of the mail that is answered. */
  re?: string
  /** Answer everybody, not just whoever wrote. */
  all?: boolean
}

/** Node takes 16 KiB of request line and headers; a link stays well below, percent-encoded. */
const LONGEST = 4_000

export function composeLink({ all, ...fields }: Prefill): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) if (value) query.set(name, value.slice(0, LONGEST))
  if (all) query.set('all', '1')
  return `/compose?${query}`
}

/** `mailto:` (RFC 6068) → the compose form of whoever reads it. Undefined when it is no mailto: address. */
export function composeLinkOf(mailto: string, as: string): string | undefined {
  const parts = /^mailto:([^?#]*)(?:\?([^#]*))?/i.exec(mailto)
  if (!parts) return undefined
  const prefill: Prefill = { as }
  const to = decode(parts[1]!)
  if (to !== '') prefill.to = to
  for (const field of (parts[2] ?? '').split('&').slice(0, 20)) {
    const equals = field.indexOf('=')
    if (equals < 0) continue
    const name = decode(field.slice(0, equals)).toLowerCase()
    const value = decode(field.slice(equals + 1))
    if (name === 'subject' || name === 'body') prefill[name] = value
    else if (name === 'to' || name === 'cc' || name === 'bcc')
      prefill[name] = prefill[name] ? `${prefill[name]}, ${value}` : value
  }
  return composeLink(prefill)
}

/** Percent-decoding that leaves what is malformed as it is; a plus is a plus (RFC 6068 section 5). */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
