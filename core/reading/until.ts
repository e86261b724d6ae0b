/** When somebody who puts an answer off wants to be asked again: a day, where they are. */
import { casual, GB } from 'chrono-node/en'
import type { Instant } from '../introduction/state.ts'
import { inEnglish, MONTHS } from './english.ts'
import { phrases } from './lexicon.ts'
import { ASKS_AGAIN } from './words/answer/again.ts'

/** Characters that may name the day. */
const MAX_TEXT = 400
const MINUTE = 60_000
const DAY = 86_400_000
/** Minutes east of UTC: west of this, people write the month before the day. */
const AMERICA = -120

const AGAIN = phrases(ASKS_AGAIN)
const CLAUSES = /(?<!\d)[.!?;]\s+|\n\s{0,3}\n/
const MONTH_ALONE = new RegExp(
  `(?:(after|end of|the end of|late|mid|middle of|early|beginning of|start of)[ -](?:of )?)?(?<![\\d.] ?)(?<!\\d(?:st|nd|rd|th) (?:of )?)(${MONTHS.join('|')})(?! ?\\d{1,2}(?!\\d))(?: (\\d{4}))?`,
  'u',
)
const SEASON =
  /(after (?:the )?)?(?<![a-z])(spring|summer|autumn|fall|winter|new year|christmas|end of (?:the )?year)(?![a-z])/u
const SEASONS: Record<string, readonly [start: number, end: number]> = {
  spring: [3, 6],
  summer: [6, 9],
  autumn: [9, 12],
  fall: [9, 12],
  winter: [12, 15],
  'new year': [1, 1],
  christmas: [12, 13],
}
const QUARTER = /(after )?(?<![a-z])q([1-4])(?!\d)/u
const NEXT = /(early |mid |late |end of |start of )?next (month|quarter|year)/u
/** "the end of next week", "the week after next". */
const WEEK = /(end of )?next week|(week after next)/u
const THIS_END = /end of (?:the |this )(month|quarter|week)/u
const EASTER = /(after |before )?(?<![a-z])easter/u
/** "the 14th", and in any language "after 14", "until 14": the coming one. */
const ORDINAL =
  /(?<![\d.\p{L}])(?:(\d{1,2})(?:st|nd|rd|th)|(?:after|until|till) (?:the )?(\d{1,2}))(?! ?[\d%:\p{L}]| weeks| days)/u
/** "April 14", which readers of British dates take for a year. */
const MONTH_FIRST = new RegExp(
  `(${MONTHS.join('|')})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])`,
  'gu',
)
const ABBREVIATED = /(?<![\p{L}])(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\.|(?![\p{L}]))/gu
const SPAN =
  /(?:in|after|(?:give|remind|ask|ping) (?:me|it)|wait|another|about|for|,|^) ?(?:about |another |roughly |like |the next |say )*(a few|a couple of|couple of|several|some|half a|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3})(?: more| or so)? (day|week|month|year)s?/u
const NUMBERS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  '',
  'twelve',
]

/**
 * `2027-03-01`, or undefined when they name no day or the mail has no date to reckon from.
 * @param putOff their words that put it off. @param date when the mail was written. @param offset minutes east of UTC,
 * where they are. @param all of their words: the day may stand elsewhere in them.
 */
export function untilOf(
  putOff: string,
  date: Instant | undefined,
  offset: number | undefined,
  all = putOff,
): string | undefined {
  if (date === undefined) return undefined
  // "Away until the 24th. Ask me on the 25th."
  const asking = all.split(CLAUSES).filter(clause => AGAIN.test(clause.toLowerCase()))
  for (const text of [asking.join('. '), putOff, all]) {
    const day = dayIn(text.slice(0, MAX_TEXT).toLowerCase(), date, offset ?? 0)
    if (day !== undefined) return day
  }
  return undefined
}

function dayIn(words: string, date: Instant, offset: number): string | undefined {
  const translated = inEnglish(words)
  const foreign = translated !== words
  const english = tidied(translated)
  const today = new Date(date + offset * MINUTE)
  const days = spoken(english, date, offset, foreign)
  const exact = SPAN.test(english) ? undefined : days.find(({ exact, on }) => exact && on > iso(today))
  const found = exact?.on ?? day(english, today, foreign) ?? days.find(({ on }) => on > iso(today))?.on
  return found && found > iso(today) ? found : undefined
}

/** What needs no clock time: months, seasons, quarters, so many weeks. */
function day(text: string, today: Date, foreign: boolean): string | undefined {
  const [year, month, date] = [today.getUTCFullYear(), today.getUTCMonth() + 1, today.getUTCDate()]
  const coming = (wanted: number, on = 1): string =>
    at(wanted > month || (wanted === month && on > date) ? year : year + 1, wanted, on)
  const span = SPAN.exec(text)
  if (span) return later(today, span[1]!, span[2]!)
  const quarter = QUARTER.exec(text)
  if (quarter) return coming(((Number(quarter[2]) - (quarter[1] ? 0 : 1)) % 4) * 3 + 1)
  const [, part, next] = NEXT.exec(text) ?? []
  if (next === 'quarter') return at(year, Math.floor((month - 1) / 3) * 3 + 4, 1)
  if (next === 'year') return at(year + 1, 1, 1)
  if (next === 'month') return at(year, month + 1, part ? partOf(part, year, month + 1) : Math.min(date, 28))
  const week = WEEK.exec(text)
  if (week?.[1]) return iso(new Date(today.getTime() + (12 - ((today.getUTCDay() + 6) % 7) - 1) * DAY))
  if (week) return iso(new Date(today.getTime() + (week[2] ? 14 : 7) * DAY))
  const end = THIS_END.exec(text)?.[1]
  if (end === 'quarter') return at(year, Math.ceil(month / 3) * 3 + 1, 0)
  if (end === 'month') return at(year, month + 1, 0)
  const easter = EASTER.exec(text)
  if (easter) {
    const shift = easter[1] === 'after ' ? 1 : 0
    const [this_, then] = [easterOf(year, shift), easterOf(year + 1, shift)]
    return this_ > iso(today) ? this_ : then
  }
  const alone = MONTH_ALONE.exec(text)
  // "may" is seldom the month, unless something of time leads to it.
  if (
    alone &&
    (alone[2] !== 'may' ||
      foreign ||
      /\b(?:in|until|till|after|before|early|mid|late|of|by|from) (?:early |mid |late )?may/u.test(text))
  ) {
    const wanted = MONTHS.indexOf(alone[2]!) + 1
    const part = alone[1] ?? ''
    const [shift, on] = part === 'after' ? [1, 1] : [0, partOf(part, year, wanted)]
    if (alone[3]) return at(Number(alone[3]), wanted + shift, on)
    const first = at(wanted >= month ? year : year + 1, wanted + shift, on)
    return first > iso(today) ? first : at(year + 1, wanted + shift, on)
  }
  const season = SEASON.exec(text)
  if (season?.[2]?.startsWith('end of')) return at(year, 12, 31)
  const months = season && SEASONS[season[2]!]
  if (months) return coming(((months[season[1] ? 1 : 0] - 1) % 12) + 1)
  const ordinal = ORDINAL.exec(text)
  const on = Number(ordinal?.[1] ?? ordinal?.[2])
  if (on >= 1 && on <= 31) return at(year, on > date ? month : month + 1, on)
  return undefined
}

/** Days in their own words: "15 February", "next Tuesday", "after the 20th"; `exact` with day and month. */
function spoken(
  text: string,
  date: Instant,
  offset: number,
  foreign: boolean,
): Array<{ on: string; exact: boolean }> {
  const reader = foreign || offset > AMERICA ? GB : casual
  const parsed = reader.parse(text, { instant: new Date(date), timezone: offset }, { forwardDate: true })
  // That is seldom the month, and where it is `day` has seen it.
  const results = parsed.filter(({ text: said }) => said !== 'may')
  return results.map(({ start, text: said }) => ({
    on: at(start.get('year')!, start.get('month')!, start.get('day')!),
    exact: start.isCertain('day') && start.isCertain('month') && /\d/.test(said),
  }))
}

/** The spellings of one thing made one: abbreviated months, the day before the month, a fortnight. */
function tidied(english: string): string {
  const months = english.replace(
    ABBREVIATED,
    short => MONTHS.find(month => month.startsWith(short.slice(0, 3)))!,
  )
  return months.replace(MONTH_FIRST, '$2 $1').replace(/\ba fortnight\b|\bfortnight\b/g, 'two weeks')
}

/** The day that "early", "mid", "late" or "the end of" a month is. */
const partOf = (part: string, year: number, month: number): number =>
  /end/.test(part) ? lastOf(year, month) : /late/.test(part) ? 20 : /mid/.test(part) ? 15 : 1

/** Easter Sunday and so many days; Meeus's Gregorian algorithm. */
function easterOf(year: number, days: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return at(year, Math.floor(f / 31), (f % 31) + 1 + days)
}

function later(today: Date, many: string, unit: string): string {
  const count = /^\d/.test(many)
    ? Number(many)
    : NUMBERS.indexOf(many) > 0
      ? NUMBERS.indexOf(many)
      : many === 'half a'
        ? 0.5
        : /few|several|some/.test(many)
          ? 3
          : /couple/.test(many)
            ? 2
            : 1
  if (unit === 'month' && count >= 1)
    return at(today.getUTCFullYear(), today.getUTCMonth() + 1 + count, today.getUTCDate())
  const days = Math.round(count * (unit === 'day' ? 1 : unit === 'week' ? 7 : unit === 'month' ? 30 : 365))
  return iso(new Date(today.getTime() + days * DAY))
}

const iso = (date: Date): string => date.toISOString().slice(0, 10)
const at = (year: number, month: number, on: number): string => iso(new Date(Date.UTC(year, month - 1, on)))
const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
