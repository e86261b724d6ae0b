import type { Journal } from '../../core/handle/world.ts'

/** What a line may say. */
export type Line = Record<string, string | number | boolean | string[] | undefined>

/** Metrics that come with a line: how many or how much of each, told apart by some of the line's fields. */
export interface Measure {
  by: string[]
  metrics: Record<string, { value: number; unit: 'Count' | 'Seconds' }>
}

/** Where lines go, and what they all say. */
export interface Log {
  say(line: Line, measure?: Measure): void
}

/**
 * One JSON object a line. A line with metrics has them in CloudWatch's embedded format, so that no call is made for
 * them. Nobody's address is ever in it: what looks like one is cut out of every text, an error's included.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export const jsonLog = (stage: string, now: () => number, write: (line: string) => void): Log => ({
  say: (line, measure) => {
    const metrics = Object.entries(measure?.metrics ?? {})
    const embedded = measure && {
      _aws: {
        Timestamp: now(),
        CloudWatchMetrics: [
          {
            Namespace: 'Kept',
            Dimensions: [['stage', ...measure.by]],
            Metrics: metrics.map(([Name, { unit }]) => ({ Name, Unit: unit })),
          },
        ],
      },
      ...Object.fromEntries(metrics.map(([name, { value }]) => [name, value])),
    }
    write(`${JSON.stringify({ ...line, stage, ...embedded }, without)}\n`)
  },
})

/** One line for each disposition, counted by what it is. */
export const journal = (log: Log): Journal => ({
  record: ({ delivery, disposition, reason, introductions }) =>
    log.say(
      { delivery, disposition, reason, introductions },
      { by: ['disposition'], metrics: { Deliveries: { value: 1, unit: 'Count' } } },
    ),
})

/** What an error says, for a line. */
export const explain = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error)

const without = (_: string, value: unknown): unknown =>
  typeof value === 'string' && value.includes('@') ? value.replace(ADDRESS, '(an address)') : value

const ADDRESS = /[^\s<>()"',;:@]{0,64}@[^\s<>()"',;:@]{0,255}/g
