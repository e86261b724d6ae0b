/** ISO 8601 durations of fixed length: weeks to seconds. Months and years have none, so they are not understood. */

const SECOND = 1000
const UNITS = [7 * 86_400 * SECOND, 86_400 * SECOND, 3600 * SECOND, 60 * SECOND, SECOND]
const DURATION = /^P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})S)?)?$/

/** `PT72H` → milliseconds; undefined when it is no such duration. */
export function parseDuration(text: string): number | undefined {
  const parts = DURATION.exec(text.toUpperCase())?.slice(1)
  if (!parts?.some(part => part !== undefined)) return undefined
  return parts.reduce((sum, part, i) => sum + Number(part ?? 0) * UNITS[i]!, 0)
}

/** Milliseconds → `PT72H30M`, to the second; `-PT…` for less than nothing. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / SECOND)
  if (seconds === 0) return 'PT0S'
  const parts = [
    [Math.floor(seconds / 3600), 'H'],
    [Math.floor(seconds / 60) % 60, 'M'],
    [seconds % 60, 'S'],
  ] as const
  const written = parts.flatMap(([amount, unit]) => (amount ? [`${amount}${unit}`] : [])).join('')
  return `${milliseconds < 0 ? '-' : ''}PT${written}`
}
