import type { Instant } from '../introduction/state.ts'

/** Where the reader's clock is; UTC when nothing is known. */
export interface Whereabouts {
  /** IANA name: `Europe/Berlin`. */
  zone?: string
  /** Minutes east of UTC, as in the Date header of their mails: 60 is +0100. */
  offset?: number
}

/** "Thursday 26 November, 15:00 UTC". */
export function moment(at: Instant, where: Whereabouts = {}): string {
  const { zone, shift, called } = clock(where)
  const part = parts(at + shift, zone)
  return `${part('weekday')} ${part('day')} ${part('month')}, ${part('hour')}:${part('minute')} ${called}`
}

/** "22 November". */
export function day(at: Instant, where: Whereabouts = {}): string {
  const { zone, shift } = clock(where)
  const part = parts(at + shift, zone)
  return `${part('day')} ${part('month')}`
}

/** "22 November 2026", for what may lie further off than a year. */
export function date(at: Instant, where: Whereabouts = {}): string {
  const { zone, shift } = clock(where)
  const part = parts(at + shift, zone)
  return `${part('day')} ${part('month')} ${part('year')}`
}

function clock({ zone, offset }: Whereabouts): { zone: string; shift: number; called: string } {
  if (zone && zone !== 'UTC' && isZone(zone)) {
    return { zone, shift: 0, called: `${zone.split('/').at(-1)!.replaceAll('_', ' ')} time` }
  }
  if (!offset) return { zone: 'UTC', shift: 0, called: 'UTC' }
  const minutes = Math.abs(offset)
  const two = (n: number) => String(n).padStart(2, '0')
  const called = `UTC${offset < 0 ? '−' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  return { zone: 'UTC', shift: offset * 60_000, called }
}

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone: zone }))
  } catch {
    return false
  }
}

/** Put together part by part: the order and commas of whole formats change between versions of ICU. */
function parts(at: Instant, timeZone: string): (type: Intl.DateTimeFormatPartTypes) => string {
  const all = formatter(timeZone).formatToParts(new Date(at))
  return type => all.find(part => part.type === type)?.value ?? ''
}

/** Making a formatter costs more than the rest of a letter. There are some 400 zones, so they are all kept. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formatters.set(timeZone, made)
  return made
}
