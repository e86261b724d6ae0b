import { describe, expect, it } from 'vitest'
import { explain, journal, jsonLog, type Line } from '../../../functions/aws/log.ts'

const logged = (say: (log: ReturnType<typeof jsonLog>) => void): string[] => {
  const lines: string[] = []
  say(
    jsonLog(
      'test',
      () => 1_799_064_000_000,
      line => lines.push(line),
    ),
  )
  return lines
}

describe('the log', () => {
  it('has one line for each disposition, counted by what it is in CloudWatch’s embedded format', () => {
    const entry = {
      delivery: 'd1',
      disposition: 'held',
      reason: 'who is it?',
      introductions: ['i1'],
    } as const
    const lines = logged(log => journal(log).record({ ...entry, introductions: ['i1'] }))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^[^\n]+\n$/)
    expect(JSON.parse(lines[0]!)).toEqual({
      ...entry,
      stage: 'test',
      Deliveries: 1,
      _aws: {
        Timestamp: 1_799_064_000_000,
        CloudWatchMetrics: [
          {
            Namespace: 'Kept',
            Dimensions: [['stage', 'disposition']],
            Metrics: [{ Name: 'Deliveries', Unit: 'Count' }],
          },
        ],
      },
    })
  })

  it.each<Line>([
    { error: 'Address blacklisted: bob@corp.example' },
    { error: explain(new Error('not verified: "Bob Ö." <bob+x@sub.corp.example>, carol@c.example')) },
    { introductions: ['dana@dale.example'] },
    { error: `${'x'.repeat(200)}@corp.example` },
  ])('never has anybody’s address: %o', line => {
    const [text] = logged(log => log.say(line))
    expect(text).not.toMatch(/@|corp\.example|dale\.example|c\.example/)
    expect(text).toContain('(an address)')
  })

  it('is one line whatever is in it', () => {
    const [text] = logged(log => log.say({ error: 'a\nb\u2028c', nothing: undefined }))
    expect(text!.split('\n')).toHaveLength(2)
    expect(JSON.parse(text!)).toEqual({ error: 'a\nb\u2028c', stage: 'test' })
  })

  it('takes time in proportion to a text full of signs, however long', () => {
    const time = (n: number) => {
      const start = performance.now()
      logged(log => log.say({ error: 'a@'.repeat(n) + 'b'.repeat(n) }))
      return performance.now() - start
    }
    time(10_000)
    expect(time(200_000)).toBeLessThan(2_000)
  })
})
