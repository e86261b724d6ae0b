/** Instants in words, all in UTC and by the world's clock. */
import { DAY, HOUR, type Instant } from '../../../core/introduction/state.ts'

const MINUTE = 60_000

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `09:12` */
export const hourOf = (at: Instant): string => new Date(at).toISOString().slice(11, 16)

/** `Mon 4 Jan 2027` */
export function dayOf(at: Instant): string {
  const date = new Date(at)
  return `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

/** `Mon 4 Jan 2027, 09:12` */
export const moment = (at: Instant): string => `${dayOf(at)}, ${hourOf(at)}`

/** As short as a list allows: the hour today, the day this year, else the year as well. */
export function briefly(at: Instant, now: Instant): string {
  const day = dayOf(at)
  if (day === dayOf(now)) return hourOf(at)
  const [, date, month, year] = day.split(' ')
  return dayOf(now).endsWith(` ${year}`) ? `${date} ${month}` : `${date} ${month} ${year}`
}

/** `in 47 hours`, `20 minutes ago`; hours as far as four days, which is as long as a promise lasts. */
export function relatively(at: Instant, now: Instant): string {
  const distance = Math.abs(at - now)
  if (distance < MINUTE) return 'now'
  const [unit, name] =
    distance < HOUR ? [MINUTE, 'minute'] : distance <= 4 * DAY ? [HOUR, 'hour'] : [DAY, 'day']
  const count = Math.floor(distance / unit)
  const words = `${count} ${name}${count === 1 ? '' : 's'}`
  return at > now ? `in ${words}` : `${words} ago`
}

/** The next Monday at 9:00, always in the future: a Monday at 9:00 gives the one a week later. */
export function nextMonday(now: Instant): Instant {
  const date = new Date(now)
  const today = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 9)
  const ahead = (8 - date.getUTCDay()) % 7
  const monday = today + ahead * DAY
  return monday > now ? monday : monday + 7 * DAY
}
